import { keeperPanel, keeperStyles } from '@cunju/widgets/parts/keeper.js';
import { language } from '@cunju/i18n/keeper/zh-Hant.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools-zh-hant')] = { keeperPanel, keeperStyles, language };
