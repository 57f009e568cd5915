import { MoreReading } from '@cunju/widgets/parts/reading.js';
import { knowParts, shelf, shelfKey } from '../page/parts.js';

// It leads to the part that draws codes.
knowParts();
shelf[shelfKey('reading')] = { MoreReading };
