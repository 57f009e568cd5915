import { holdsIn } from '../support/every-state.js';
import { VOTES } from '../support/scenes.js';

VOTES.forEach(holdsIn);
