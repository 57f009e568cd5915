import { table } from '../table.js';

/** Names of fields of consultations, in English. */
export const consultation = table(`
act act
actor actor
actorRole role of the actor
adjustments changes to the base
answers answers
appealUntil appeal until
asOf as of
asked number asked
at at
background background
ballot ballot
binding binding
bindingBasis binding basis
certifiedBy certified by
chair chair
changeable may be changed
channel channel
channels channels
checkedBy checked by
closesAt closing time
coOrganizers co-organizers
contact contact
contracts contracts
convener convener
costs costs
count count
decidingBody deciding body
delegation delegation
doneOn done on
dueOn due on
electorate electorate
endedOn ended on
expiresOn expires on
firm firm
followUp follow up
format format
grantedOn granted on
ground ground
handler handler
hash checksum
households households
log log
matter matter
maxChoices max choices
milestones milestones
minutes minutes
notAdopted opinions not taken up
notice notice
objections objections
opensAt opening time
opinion opinion
opinions opinions
optionId option id
options options
organizer organizer
otherMode second count
outcome outcome
output output
paper paper
persons persons
place place
procedure procedure
proof proof
questionId question id
questions questions
reach people asked
record record
recordedAt recorded at
recorder recorder
recusals recusals
replied number of replies
reply reply
resolution resolution
resolutionId resolution id
result result
roll electoral roll
ruledOn ruled on
ruling ruling
satisfaction satisfaction
secrecy secrecy
setting setting
special special
stages stages
stands stands
startedOn started on
supervisor supervisor
turnout turnout
until until
urgent urgent procedure
voteBy way of voting
womenPresent women present
`);
