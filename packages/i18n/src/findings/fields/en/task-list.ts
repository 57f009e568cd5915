import { table } from '../table.js';

/** Names of fields of task lists, in English. */
export const taskList = table(`
admission admission
advice advice
applicant applicant
certificates certificates
dataRequested data asked for
decidedOn decided on
department department
departments departments
does what the village does
doesNot what the village does not do
duties duties
exitOn exit on
exitReason exit reason
frequency frequency
funding funding
inKind in kind
instead where to go instead
keywords keywords
level level
list list
lists lists
materials materials
noCostReason reason why it costs nothing
plates name plates
replacedBy replaced by
timeLimitDays time limit in days
trialUntil on trial until
unlisted work on no list
villageRole village role
year year
years years
`);
