import * as more from '@cunju/widgets/village-rules/more.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('village-rules')] = more;
