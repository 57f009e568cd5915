/**
 * What comes from a document or has Latin letters, set apart from the text around it: a code, a phone or a Chinese name
 * would otherwise be torn apart where text runs from right to left.
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;
