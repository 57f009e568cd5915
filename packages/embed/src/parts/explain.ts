import { readShown as read } from '@cunju/models/read-shown.js';
import { knowParts, shelf, shelfKey } from '../page/parts.js';

knowParts();
shelf[shelfKey('explain')] = { read };
