export { admissionOf, type AdmissionView } from './admission-of.js';
export { checkAdmission } from './check.js';
export { admissionDefaults, admissionRule, admissionStates, type AdmissionRule } from './states.js';
