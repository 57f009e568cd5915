/** Uyghur has two forms, one and many. Nouns behind a number do not change; other words of the sentence may. */
export const plural = (value: number, one: string, other: string): string => (value === 1 ? one : other);
