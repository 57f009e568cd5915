import type { Locale } from '../locale.js';
import type { DoctorWords } from './words.js';

const packs = {
  'zh-Hans': () => import('./zh-hans.js'),
  'zh-Hant': () => import('./zh-hant.js'),
  en: () => import('./en.js'),
};

/** Fetches the words of the doctor in one language. A bundle for a page replaces this module by its own parts. */
export const loadDoctorWords = (locale: Locale): Promise<{ readonly doctor: DoctorWords }> => packs[locale]();
