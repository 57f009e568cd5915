import { villageRules } from '@cunju/i18n/zh-hans/village-rules.js';
import { widgetWords } from '../base/words.js';

export const messages = widgetWords('villageRules', villageRules);
