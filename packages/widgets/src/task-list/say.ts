export { admissionTexts } from './admission.js';
export { groupItems } from './filter.js';
export { fundingTexts } from './funding.js';
export { basisText, departmentOf, limitText, placeIn, rowTexts, standingText, type Speaking } from './sayings.js';
