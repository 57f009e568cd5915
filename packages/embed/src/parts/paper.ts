import { copyText, printAlone } from '@cunju/widgets/parts/paper.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('paper')] = { copyText, printAlone };
