import { words } from '@cunju/i18n/en.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('en')] = { words };
