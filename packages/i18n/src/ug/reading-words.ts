import type { MoreReadingWords, ReadingWords } from '../words/common.js';

export const reading: ReadingWords & MoreReadingWords = {
  label: 'ئوقۇش ئۇسۇلى',
  care: 'چوڭلار نۇسخىسى',
  contrast: 'كۈچلۈك سېلىشتۇرما',
  more: 'باشقا ئوقۇش ئۇسۇللىرى',
  size: 'خەت چوڭلۇقى',
  small: 'كىچىك خەت',
  large: 'ئوتتۇرا خەت',
  larger: 'چوڭ خەت',
  read: 'ئۈنلۈك ئوقۇش',
  pause: 'ئوقۇشنى توختىتىپ تۇرۇش',
  resume: 'ئوقۇشنى داۋاملاشتۇرۇش',
  stop: 'ئوقۇشنى توختىتىش',
  qr: 'ئىككى ئۆلچەملىك كود',
  scan: 'يانفوندا سىكانىرلاپ، بۇ تور بەتنى ئېچىڭ',
};
