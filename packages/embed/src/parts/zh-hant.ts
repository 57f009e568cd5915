import { words } from '@cunju/i18n/zh-hant.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('zh-hant')] = { words };
