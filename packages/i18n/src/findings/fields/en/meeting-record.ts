import { table } from '../table.js';

/** Names of fields of minutes, in English. */
export const meetingRecord = table(`
actingChair acting chair
consultation consultation
dissent dissent
endsAt end of the meeting
motions motions
observers observers
partyDiscussion discussion by the Party organization
proxy proxy
role role
roster sign-in list
rule by-law
startsAt start of the meeting
tellers tellers
views views
way way of taking part
`);
