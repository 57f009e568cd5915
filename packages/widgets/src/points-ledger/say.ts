export { figuresOf } from './figures.js';
export { categories, expiryText, itemNotes, scoreText } from './scoring.js';
export {
  accountTerms,
  articleText,
  eventText,
  pointsText,
  stateText,
  unitText,
  villageTerms,
  type Speaking,
} from './sayings.js';
