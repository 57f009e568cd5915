/** The word of a table, and never what every object has: a document may name `constructor`. */
export const ownWord = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(words, key) ? words[key] : undefined;
