import { read } from '@cunju/models';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('explain')] = { read };
