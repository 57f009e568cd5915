import { table } from '../table.js';

/** Names of fields of admissions, in traditional Chinese. */
export const admission = table(`
steps 辦理步驟
task 申請的工作
`);
