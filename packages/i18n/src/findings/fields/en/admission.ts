import { table } from '../table.js';

/** Names of fields of admissions, in English. */
export const admission = table(`
steps steps
task task
`);
