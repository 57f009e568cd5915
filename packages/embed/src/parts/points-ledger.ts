import * as more from '@cunju/widgets/points-ledger/more.js';
import { shelf, shelfKey } from '../page/parts.js';

shelf[shelfKey('points-ledger')] = more;
