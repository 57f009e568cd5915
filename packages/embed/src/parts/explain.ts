import { readShown as read } from '@cunju/models/read-shown.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('explain')] = { read };
