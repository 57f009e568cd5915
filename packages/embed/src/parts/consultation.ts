import * as more from '@cunju/widgets/consultation/more.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('consultation')] = more;
