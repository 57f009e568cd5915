import { foldHan } from '@cunju/models/fold.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('fold')] = { foldHan };
