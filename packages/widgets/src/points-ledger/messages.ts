import { pointsLedger } from '@cunju/i18n/zh-hans/points-ledger.js';
import { widgetWords } from '../base/words.js';

export const messages = widgetWords('pointsLedger', pointsLedger);
