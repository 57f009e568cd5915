import { keeperPanel, keeperStyles } from '@cunju/widgets/parts/keeper.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools')] = { keeperPanel, keeperStyles };
