import { checkRuleBook } from '../../checks/rule-book.js';
import { isRuleBookShape } from '../../compiled/shapes/rule-book.js';
import { shownReader, type ShownReader } from './shown-reader.js';

export type { ShownReader };

/** Reads a rule book or an index as `read` does, and names what is wrong. */
export const read: ShownReader = /* @__PURE__ */ shownReader('rule-book', isRuleBookShape, checkRuleBook);
