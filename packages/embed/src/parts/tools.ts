import { keeperPanel } from '@cunju/widgets/parts/keeper.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools')] = { keeperPanel };
