import { table } from '../table.js';

/** Names of fields of notices, in English. */
export const notice = table(`
approval approval to publish
blackBoard grounds of the board of bad conduct
corrections corrections
decisions decisions
eventOn day of the event
heardOn day of the hearing
inquiries questions of residents
paragraphs paragraphs
parts contents
repliedOn day of the answer
restarts whether the days start anew
rows list of people or households
supersedes replaced notice
`);
