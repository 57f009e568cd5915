import type { FieldWords } from '../types.js';
import { table } from './table.js';

const FIELDS = `
abstain abstain
account account
accounts accounts
act act
actDate date of the act
actor actor
actorRole role of the actor
address address
adjustments changes to the base
admission admission
adopted adopted
adoptedOn adopted on
advice advice
against against
amount amount
answers answers
appealUntil appeal until
applicant applicant
approvals approvals
approvedBy approved by
approvers approvers needed
article article
articleLabel article label
articles articles
asOf as of
asked number asked
at at
background background
balance balance
ballot ballot
base number entitled
basedOn based on version
basis basis
batch batch
batches batches
binding binding
bindingBasis binding basis
blocks block checksums
body meeting body
capPerMonth cap per month
capPerYear cap per year
carryCap limit carried over
category category
certificates certificates
certifiedBy certified by
chair chair
changeable may be changed
changes changes
channel channel
channels channels
chapters chapters
checkedBy checked by
checkedOn data checked on
checkpoint checkpoint
clauses clauses
closedOn closed on
closesAt closing time
coOrganizers co-organizers
code code
comments comments
commitment commitment
concealed concealed deductions
conclusion conclusion
contact contact
contracts contracts
convener convener
cost cost
costs costs
count count
county county
credit account credited
currentVersion current version
dataRequested data asked for
debit account debited
decidedBy decided by
decidedOn decided on
decidingBody deciding body
delegation delegation
department department
departments departments
direction direction
document document
documents documents
does what the village does
doesNot what the village does not do
doneOn done on
due feedback still due
dueOn due on
duties duties
effectiveFrom effective from
effectiveTo effective to
electorate electorate
endedOn ended on
entries entries
evidence evidence
exitOn exit on
exitReason exit reason
expiresOn expires on
expiry expiry
feedback feedback
fen amount in fen
filedOn filed on
filing filing
firm firm
floor lowest balance
followUp follow up
for votes for
format format
frequency frequency
from start
fund fund
funding funding
grantedOn granted on
ground ground
group group
handler handler
hash checksum
hearing hearing
heldOn held on
hours hours
households households
href link
id identifier
illustrates articles illustrated
inKind in kind
indexNumber index number
instead where to go instead
integrity integrity
invalid invalid
item item
items items
keywords keywords
kind kind
label label
language language
law law
leaves entry checksums
level level
lines lines
list list
lists lists
locality locality
log log
maskedName masked name
materials materials
matter matter
maxChoices max choices
meaning meaning
measures measures
meeting meeting
meter characters in half a line
milestones milestones
minutes minutes
mode mode
months months
name name
nextReviewOn next review on
no number
noCostReason reason why it costs nothing
norm norm
notAdopted opinions not taken up
note note
notes notes
notice notice
noticeDays notice days
noticeFrom notice from
noticeTo notice to
noticedOn noticed on
number document number
objections objections
office office
on date
op kind of change
openedOn opened on
opensAt opening time
opinion opinion
opinions opinions
optionId option id
options options
order order
organizer organizer
origin origin
otherMode second count
outcome outcome
output output
paper paper
partyDiscussedOn party discussed on
pending pending
per counted by
perHousehold limit per household
period period
persons persons
phone phone
place place
places places
plates name plates
points points
pointsItem points item
pointsMax points max
policy policy
postedAt posted at
postedFrom posted from
postedOn posted on
postedTo posted to
posting posting
preamble preamble
present number present
procedure procedure
proof proof
proposedOn proposed on
publishedOn published on
publisher publisher
questionId question id
questions questions
reach people asked
reason reason
received number received
record record
recordedAt recorded at
recorder recorder
recusals recusals
replacedBy replaced by
replied number of replies
reply reply
resolution resolution
resolutionId resolution id
result result
reverses reverses
review review
rewards rewards
rhymes rhymes
roll electoral roll
root root checksum
rulePackId rule pack id
ruledOn ruled on
rules rules
ruling ruling
satisfaction satisfaction
schemaVersion schema version
scheme scheme
scope scope
secrecy secrecy
seq sequence number
setting setting
shop shop
signedOn signed on
size number of entries
source source
special special
stages stages
stands stands
stars stars
startedOn started on
state state
status status
stock stock
summary summary
supervisor supervisor
suspended suspended
takenDownOn taken down on
targetId what is changed
terms terms
text text
timeLimitDays time limit in days
title title
to end
topics topics
township township
trialUntil on trial until
turnout turnout
type document type
unit unit
unlisted work on no list
until until
updatedAt updated at
urgent urgent procedure
validatorVersion validator version
verifier verifier
version version
versionOn date of the version
versions versions
village village
villageRole village role
voteBy way of voting
votes votes
womenPresent women present
word word
year year
years years
`;

const nth = (thing: string) => (n: number) => `${thing} ${n}`;

/** Names of fields in English. */
export const words: FieldWords = {
  root: 'the whole document',
  fields: table(FIELDS),
  nth: {
    versions: nth('version'),
    chapters: nth('chapter'),
    articles: (n) => `article ${n} of the chapter`,
    clauses: nth('paragraph'),
    rhymes: nth('rhyme'),
    lines: nth('line'),
    entries: nth('entry'),
    pending: nth('pending entry'),
    accounts: nth('account'),
    batches: nth('batch'),
    stages: nth('step'),
    questions: nth('question'),
    options: nth('option'),
    departments: nth('department'),
    documents: nth('document'),
    topics: nth('topic'),
    lists: nth('list'),
  },
  anyNth: (field, n) => `${field}, item ${n}`,
};
