/**
 * What fields mean, by key, or by `parent.key` where it means something else there. Chinese alone where the source has a
 * docstring, which gives the English; otherwise Chinese and English.
 */
export type Meanings = Readonly<Record<string, string | readonly [chinese: string, english: string]>>;
