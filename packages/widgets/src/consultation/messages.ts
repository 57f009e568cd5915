import { consultation } from '@cunju/i18n/zh-hans/consultation.js';
import { widgetWords } from '../base/words.js';

export const messages = widgetWords('consultation', consultation);
