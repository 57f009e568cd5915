/** Characters of a file that would move the cursor, change colours or turn the direction of a terminal. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with such characters shown as what they are. Line breaks and tabs stay. */
export const clean = (text: string): string =>
  text.replace(ACTIVE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
