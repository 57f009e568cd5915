import { speaker } from '@cunju/i18n/findings.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('tools')] = { speaker };
