import { holdsIn } from '../support/every-state.js';
import { RULES } from '../support/scenes.js';

RULES.forEach(holdsIn);
