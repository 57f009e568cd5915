export { certificate, type CertificateAnswer } from './certificate.js';
export { classify, type Classification } from './classify.js';
export type { ClassAnswer } from './decide.js';
export type { ItemDetails, TaskLists } from './rank.js';
