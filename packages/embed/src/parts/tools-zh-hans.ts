import { keeperPanel, keeperStyles } from '@cunju/widgets/parts/keeper.js';
import { language } from '@cunju/i18n/keeper/zh-Hans.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools-zh-hans')] = { keeperPanel, keeperStyles, language };
