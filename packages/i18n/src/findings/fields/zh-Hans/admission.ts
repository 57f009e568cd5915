import { table } from '../table.js';

/** Names of fields of admissions, in simplified Chinese. */
export const admission = table(`
steps 办理步骤
task 申请的工作
`);
