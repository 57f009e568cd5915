import { table } from '../table.js';

/** Names of fields of review opinions, in English. */
export const reviewOpinion = table(`
answer answer
assemblyOn day of the assembly
draftedBy drafted by
lr number of the point
people people
quote quoted words
receivedOn day of receipt
reviewer reviewer
round round
stage stage
suggestion suggestion
`);
