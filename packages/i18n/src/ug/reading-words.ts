import type { ReadingWords } from '../words/common.js';

export const reading: ReadingWords = {
  label: 'ئوقۇش ئۇسۇلى',
  care: 'چوڭلار نۇسخىسى',
  contrast: 'كۈچلۈك سېلىشتۇرما',
  read: 'ئۈنلۈك ئوقۇش',
  pause: 'ئوقۇشنى توختىتىپ تۇرۇش',
  resume: 'ئوقۇشنى داۋاملاشتۇرۇش',
  stop: 'ئوقۇشنى توختىتىش',
};
