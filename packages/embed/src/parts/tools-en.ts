import { keeperPanel, keeperStyles } from '@cunju/widgets/parts/keeper.js';
import { language } from '@cunju/i18n/keeper/en.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools-en')] = { keeperPanel, keeperStyles, language };
