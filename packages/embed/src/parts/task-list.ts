import * as more from '@cunju/widgets/task-list/more.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('task-list')] = more;
