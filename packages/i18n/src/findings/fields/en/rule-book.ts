import { table } from '../table.js';

/** Names of fields of rule books, in English. */
export const ruleBook = table(`
adoptedOn adopted on
articles articles
basedOn based on version
changes changes
chapters chapters
clauses clauses
comments comments
conclusion conclusion
currentVersion current version
filedOn filed on
filing filing
illustrates articles illustrated
lines lines
measures measures
meter characters in half a line
nextReviewOn next review on
no number
norm norm
notes notes
op kind of change
order order
partyDiscussedOn party discussed on
pointsItem points item
preamble preamble
proposedOn proposed on
received number received
review review
rhymes rhymes
suspended suspended
targetId what is changed
versions versions
word word
`);
