import { verifyLedger } from '@cunju/models';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('verify')] = { verifyLedger };
