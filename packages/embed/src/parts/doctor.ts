import { callDoctor } from '@cunju/widgets/parts/doctor.js';
import { knowParts, shelf, shelfKey } from '../page/parts.js';

// The doctor knows the hashes of its words.
knowParts();
shelf[shelfKey('doctor')] = { callDoctor };
