import { table } from '../table.js';

/** Names of fields that several types of document have, in English. */
export const common = table(`
abstain abstain
address address
adopted adopted
against against
amount amount
approvedBy approved by
article article
atLeast at least
base number entitled
basis basis
blocks block checksums
body meeting body
by done by
capPerAct cap per act
category category
checkedOn data checked on
checkpoint checkpoint
code code
county county
createdBy written by
decidedBy decided by
disputes entry under review
documents documents
due feedback still due
effectiveFrom effective from
effectiveTo effective to
evidenceIds evidence numbers
feedback feedback
fen amount in fen
for votes for
from start
guardianConsent guardian’s consent
hearingRecordId number of the hearing record
heldOn held on
hours hours
household household
household household
href link
id identifier
indexNumber index number
integrity integrity
invalid invalid
items items
kind kind
label label
language language
law law
leaves entry checksums
locality locality
maskedName masked name
meaning meaning
meeting meeting
minor minor
mode mode
months months
name name
note note
noticedOn noticed on
number document number
objectedOn day of the objection
ofPeriod of which period
office office
on date
origin origin
per counted by
period period
phone phone
places places
postedOn posted on
posting posting
present number present
publishedOn published on
publisher publisher
quantity quantity
reason reason
receipt receipt number
requestId request number
reward reward
root root checksum
rows rows
rulePackId rule pack id
schemaVersion schema version
scope scope
seq sequence number
signatures signatures
signedOn signed on
size number of entries
source source
starLevels star levels
status status
stocked bought in
summary summary
table posted table
takenDownOn taken down on
terms terms
text text
title title
to end
topics topics
township township
type document type
uncollected points not taken
unit unit
updatedAt updated at
validatorVersion validator version
versionOn date of the version
village village
voter code on the roll
votes votes
`);
