import { table } from '../table.js';

/** Names of fields of account books, in English. */
export const pointsLedger = table(`
account account
accounts accounts
actDate date of the act
approvals approvals
approvers approvers needed
articleLabel article label
balance balance
batch batch
batches batches
capPerMonth cap per month
capPerYear cap per year
carryCap limit carried over
closedOn closed on
commitment commitment
concealed concealed deductions
cost cost
credit account credited
debit account debited
direction direction
document document
entries entries
evidence evidence
expiry expiry
floor lowest balance
fund fund
group group
hearing hearing
item item
limitPerMonth limit per month
movedOutOn day of moving away
noticeDays notice days
noticeFrom notice from
noticeTo notice to
openedOn opened on
pending pending
perHousehold limit per household
points points
pointsMax points max
policy policy
postedAt posted at
postedFrom posted from
postedTo posted to
reverses reverses
rewards rewards
rules rules
scheme scheme
shop shop
since day the points are of
splitAgreement agreement of the split
splitFrom household it split from
stars stars
state state
stock stock
verifier verifier
version version
`);
