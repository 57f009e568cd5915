import { holdsIn } from '../support/every-state.js';
import { LISTS } from '../support/scenes.js';

LISTS.forEach(holdsIn);
