import { IndexController, indexStyles, readIndex } from '@cunju/widgets/parts/index.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('index')] = { IndexController, indexStyles, readIndex };
