import { holdsIn } from '../support/every-state.js';
import { AROUND } from '../support/scenes.js';

AROUND.forEach(holdsIn);
