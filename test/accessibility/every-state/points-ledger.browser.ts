import { holdsIn } from '../support/every-state.js';
import { POINTS } from '../support/scenes.js';

POINTS.forEach(holdsIn);
