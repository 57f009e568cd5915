import { checkConsultation } from '../../checks/consultation.js';
import { isConsultationShape } from '../../compiled/shapes/consultation.js';
import { shownReader, type ShownReader } from './shown-reader.js';

export type { ShownReader };

/** Reads a consultation or an index as `read` does, and names what is wrong. */
export const read: ShownReader = /* @__PURE__ */ shownReader('consultation', isConsultationShape, checkConsultation);
