import { formatNumber as n } from '../format.js';
import type { ConsultationWords, StepSentences } from '../words/consultation.js';

const units: Record<string, readonly [string, string]> = {
  household: ['household', 'households'],
  vote: ['vote', 'votes'],
  area: ['square metre', 'square metres'],
};
const unit = (value: number, mode: string): string => (units[mode] ?? ['person', 'people'])[value === 1 ? 0 : 1] ?? '';
const count = (value: number, mode: string): string => `${n(value)} ${unit(value, mode)}`;

const shares: Record<string, string> = {
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '1/3': 'one third',
};
const share = ({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string =>
  `${op === 'gt' ? 'more than' : 'at least'} ${shares[`${num}/${den}`] ?? `${num}/${den}`}`;

const shareOf: Record<string, string> = {
  present: 'those present',
  members: 'all members',
  memberReps: 'all representatives of the members',
  votingArea: 'the area that took part',
  votingPersons: 'the owners who took part',
  ballotsCast: 'the ballots cast',
};
const whole = (of: string): string => shareOf[of] ?? 'those entitled';
const enough = (met: boolean): string => (met ? 'That is enough' : 'That is not enough');

const adjustments: ConsultationWords['adjustments'] = {
  unreachable: 'cannot be reached',
  illness: 'gravely ill',
  'unable-to-express': 'unable to express a will',
  deceased: 'deceased',
  'moved-out': 'moved away',
  other: 'other reasons',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${n(a.count)} ${adjustments[a.kind as 'other'] ?? adjustments.other}`).join(', ');

const steps: StepSentences = {
  'no-rule': () => 'No rule was found for this kind of meeting, so nothing could be worked out.',
  'mode-not-allowed': () => 'The way of counting on record is not one that the law knows. The result does not count.',
  'base-adjusted': (s) =>
    `The roll has ${count(s.before, s.mode)}.` +
    (s.applied.length > 0 ? ` Less ${adjusted(s.applied)}, it counts as ${count(s.after, s.mode)}.` : '') +
    (s.ignored.length > 0 ? ` ${adjusted(s.ignored)}: no rule takes them off, so they still count.` : ''),
  'present-over-base': (s) =>
    `${count(s.present, s.mode)} present are more than the ${count(s.base, s.mode)} entitled. The result does not count.`,
  'quorum-leg': (s) =>
    `Of ${count(s.base, s.mode)}, ${share(s.threshold)} must attend: ${n(s.needed)}. ${n(s.present)} came. ${enough(s.met)}.`,
  'quorum-extra': (s) =>
    `A further rule (${s.law}): of ${n(s.base)} people, ${share(s.threshold)} must attend: ${n(s.needed)}. ${n(s.present)} came. ${enough(s.met)}.`,
  'quorum-extra-unknown': (s) =>
    `${s.law} also asks for an attendance that this document does not record, so it was not checked.`,
  'quorum-by-charter': () => 'The charter sets the attendance that is needed; it was not checked here.',
  recusal: (s) =>
    `${count(s.declared, 'person')} declared an interest and still count as present. ` +
    (s.after === s.before
      ? 'They voted as everybody else.'
      : `Without those who may not vote, ${n(s.after)} could vote.`),
  'votes-total': (s) =>
    `${n(s.for)} for, ${n(s.against)} against, ${n(s.abstain)} abstained, ${n(s.invalid)} invalid: ${count(s.total, 'vote')}.` +
    (s.notVoted > 0 ? ` ${n(s.notVoted)} present did not hand in a vote; they do not count as for.` : ''),
  'votes-over-present': (s) =>
    `${count(s.total, 'vote')} are more than the ${n(s.present)} who could vote. The result does not count.`,
  majority: (s) =>
    `Of ${whole(s.of)} (${n(s.base)}), ${share(s.threshold)} must agree: ${n(s.needed)}. ${n(s.for)} agreed. ${enough(s.met)}.`,
  'issued-over-registered': (s) =>
    `${n(s.issued)} ballots were issued to ${n(s.registered)} registered voters. The election is void.`,
  'box-over-issued': (s) => `${n(s.box)} ballots in the box, ${n(s.issued)} issued. The election is void.`,
  'count-over-box': (s) => `${n(s.counted)} votes counted, at most ${n(s.most)} possible. The election is void.`,
  turnout: (s) =>
    `Of ${n(s.base)} registered, ${share(s.threshold)} must vote: ${n(s.needed)}. ${n(s.present)} voted. ${enough(s.met)}.`,
  candidate: (s) =>
    `${s.candidate}: ${count(s.votes, 'vote')}. ${share(s.threshold)} needed: ${n(s.needed)}. ${enough(s.met)}.`,
  'second-round': (s) => `No option reached what is needed. A second vote is held on ${s.options.join(' and ')}.`,
  tie: () => 'Some have the same number of votes. A second vote is needed.',
  seats: (s) => `${n(s.seats)} to be elected, ${n(s.filled)} elected.`,
};

export const consultation: ConsultationWords = {
  name: 'Casting and procedure',
  modes: { opinion: 'Call for opinions', poll: 'Opinion poll', ballot: 'Vote', record: 'Record of a meeting' },
  status: {
    upcoming: 'Not yet open',
    open: 'Open',
    paused: 'Paused',
    counting: 'Being counted',
    objection: 'Result posted',
    final: 'Closed',
    void: 'Void',
    archived: 'Archived',
  },
  bodies: {
    villageAssembly: "Villagers' assembly",
    villageRepAssembly: "Village representatives' assembly",
    groupMeeting: 'Village group meeting',
    residentAssembly: "Residents' assembly",
    residentRepAssembly: "Residents' representatives' assembly",
    memberAssembly: "Members' assembly",
    memberRepAssembly: "Members' representatives' assembly",
    ownersDecision: 'Joint decision of the owners',
    election: 'Election',
    recall: 'Recall',
  },
  formats: {
    hamletMeeting: 'Hamlet meeting',
    courtyardMeeting: 'Courtyard meeting',
    benchMeeting: 'Bench meeting',
    roundTable: 'Round table',
    residentTalkDay: "Residents' talk day",
    publicHearing: 'Public hearing',
    coordinationMeeting: 'Coordination meeting',
    appraisalMeeting: 'Appraisal meeting',
    deliberationCouncil: 'Deliberation council',
    candidTalk: 'Candid talk',
    other: 'Meeting',
  },
  count,
  unit: (mode) => unit(2, mode),
  colon: ': ',
  listComma: ', ',
  stop: '. ',
  enumComma: ', ',
  before: (date) => `Until ${date}`,
  lasted: (from, to) => `${from} to ${to}`,

  upcoming: (from) => `Not open yet. It opens on ${from}.`,
  paused: 'Paused. A notice will say when it goes on.',
  counting: 'Voting has closed and the votes are being counted. The result will stand here.',
  objection: (until) => `The result is posted. Objections are taken until ${until}.`,
  voided: 'This vote is void and decides nothing.',
  archived: 'This matter is finished and archived.',
  advisory: 'This is an opinion poll, not a vote. Its result is advice only.',
  opinionOnly: 'This asks for opinions. It is not a vote.',
  recordOnly: 'This meeting listened and discussed. It did not vote.',

  stamps: { passed: 'Passed', failed: 'Not passed', void: 'Void' },
  outcomes: {
    open: 'no result yet',
    passed: 'passed',
    'not-passed': 'not passed',
    'no-quorum': 'not passed, too few attended',
    invalid: 'not valid',
    elected: 'elected',
    'run-off': 'a second vote is needed',
  },
  attendance: 'Attendance',
  answers: 'Answers received',
  attended: (f) =>
    `${n(f.present)} of ${count(f.base, f.mode)} attended. ` +
    (f.short > 0 ? `${n(f.needed)} are needed, ${n(f.short)} are missing.` : `That reaches the ${n(f.needed)} needed.`),
  attendedOnly: (f) => `${n(f.present)} of ${count(f.base, f.mode)} attended.`,
  asked: (f) => `${n(f.present)} of ${count(f.base, f.mode)} have answered.`,
  stillMissing: (f) => `${count(f.short, f.mode)} still missing`,
  enough: () => 'Enough have attended',
  asOf: (time) => `As of ${time}`,
  needed: (needed) => `Needed: ${n(needed)}`,
  majority: 'Votes for',
  verdict: (outcome, sentence) => `${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}: ${sentence}`,
  majorityMet: (f) => `${count(f.for, f.mode)} agreed. That reaches the ${n(f.needed)} needed.`,
  majorityMissed: (f) => `${count(f.for, f.mode)} agreed. ${n(f.needed)} are needed, ${n(f.short)} are missing.`,
  advisoryCount: (f) => `${count(f.for, f.mode)} in favour, ${n(f.against)} against, ${n(f.abstain)} abstained.`,
  notValid: (f) => `Not passed: attendance was ${n(f.short)} short, so nothing could be decided.`,
  agree: 'For',
  oppose: 'Against',
  abstain: 'Abstained',
  invalid: 'Invalid',
  invalidNote: 'Papers that could not be read count as cast and not as for.',
  besides: (abstain, invalid) =>
    [abstain > 0 ? `${n(abstain)} abstained` : '', invalid > 0 ? `${n(invalid)} invalid` : '']
      .filter(Boolean)
      .join(', ') + '.',
  questionOf: (at, all) => `Question ${n(at)} of ${n(all)}`,
  channels: {
    online: 'online',
    paper: 'on paper',
    assisted: 'at home or assisted',
    hand: 'by hand',
    proxy: 'by written proxy',
  },
  byChannel: 'How votes were cast',
  differs: (recorded, computed) =>
    `The recorded result is "${recorded}". From the recorded votes it comes to "${computed}". Both are shown; please wait for the corrected notice.`,
  unchecked: 'This is the recorded result. It was not worked out again here.',
  howCounted: 'How it was counted',
  steps,
  adjustments,

  objectionTerm: 'Objections',
  objectionHow: (to) => `to ${to}`,
  objectionCount: (value) => `${n(value)} received; see below.`,
  basis: 'Legal basis',
  law: (law) => `《${law}》`,
  article: (law, article) => `《${law}》 article ${article}`,
  lawVersion: (date) => `version of ${date}`,
  next: 'Next step',
  nextStage: (title, actor) => `${title} (${actor})`,
  nothingNext: 'All steps are done.',
  deadline: 'Closes',
  organizer: 'Organized by',
  contact: 'Whom to ask',
  roll: 'Roll',
  rollCount: (value) => `${value} in all. `,
  rollAppeal: (date) => `Corrections of the roll are taken until ${date}.`,
  certifiedBy: 'Confirmed by',
  resolution: 'Resolution',
  delegation: (date, until) => `Entrusted by the assembly on ${date}, until ${until}.`,
  recusals: 'Declared interests',
  recusal: (name, value) => `${name}, ${value}`,
  recusalVotes: 'voted as everybody else',
  recusalSilent: 'did not vote, still counted as entitled',

  paper: 'Where to vote',
  paperOpinion: 'How to give your opinion',
  paperPlace: 'Place',
  paperHours: 'Time',
  paperNone: (office) => `Please ask ${office} how to take part.`,
  election: 'Elections and recalls are held at the polling station. You cannot vote here.',

  question: 'What is decided',
  questionAsked: 'What is asked',
  most: (most) => `Choose at most ${n(most)}.`,
  background: 'Background',
  costs: 'Costs',
  procedure: 'How it proceeds',
  procedures: {
    fourDeliberationsTwoDisclosures: 'Four deliberations, two disclosures',
    oneSolicitThreeDeliberationsTwoDisclosures: 'One solicitation, three deliberations, two disclosures',
    fourPeopleMethod: "Four-step people's method",
    fourPartyConsultation: 'Four-party consultation',
    fundLabourRaising: 'Raising funds and labour by common decision',
    consultation: 'Consultation',
    assembly: 'Vote of an assembly',
    memberAssembly: "Members' assembly",
    ownersDecision: 'Joint decision of the owners',
    custom: 'Procedure',
  },
  urgent: (reason) => `Urgent: ${reason}`,
  stageStatus: { done: 'Done', current: 'Under way', upcoming: 'To come', skipped: 'Not held', failed: 'Not passed' },
  stageDetails: 'Details',
  reach: (asked, replied) => `${asked} asked, ${replied} answered`,
  noticed: (date, channels) => `Notice given ${date}: ${channels}`,
  posted: (from, places) => `Posted from ${from}: ${places}`,
  postedUntil: (from, to, places) => `Posted ${from} to ${to}: ${places}`,
  supervised: (who) => `Supervised by ${who}`,
  checkedBy: (who) => `Checked by ${who}`,
  postingObjections: (value) => (value === 0 ? 'No objections' : `Objections: ${n(value)}`),
  met: (date, place) => `Meeting of ${date}, ${place}`,
  voteBy: { secret: 'Secret ballot', recorded: 'Recorded ballot', 'show-of-hands': 'Show of hands' },
  votesLine: (v) =>
    `${n(v.for)} for, ${n(v.against)} against, ${n(v.abstain)} abstained` +
    (v.invalid > 0 ? `, ${n(v.invalid)} invalid` : ''),
  objections: 'Objections and answers',
  objectionStatus: { received: 'being examined', upheld: 'upheld', dismissed: 'dismissed', withdrawn: 'withdrawn' },
  received: (date) => `Received ${date}`,
  ruled: (date) => `Answered ${date}`,
  feedback: 'Answer to the opinions',
  feedbackOn: (date) => `Answered ${date}`,
  adopted: (value) => `Adopted: ${n(value)}`,
  notAdopted: (value) => `Not adopted, with reasons: ${n(value)}`,
  reason: (text) => `Reason: ${text}`,
  record: 'What was raised',
  convener: 'Convened by',
  recordedBy: (who) => `recorded by ${who}`,
  recordPresent: (persons, households) => (households === '' ? persons : `${persons} from ${households}`),
  topicStatus: { solved: 'Solved', doing: 'In hand', referred: 'Referred', answered: 'Answered' },
  topicCount: (value) => `${n(value)} matters`,
  topicTally: (status, value) => `${status.toLowerCase()}: ${n(value)}`,
  opinions: (value) => `Opinions: ${n(value)}`,
  handler: (who) => `With ${who}`,
  due: (date) => `due ${date}`,
  done: (date) => `done ${date}`,
  followUp: 'What came of it',
  milestone: { done: 'Done', open: 'To come' },
  contracts: 'Contracts',
  terms: 'Main terms',
  contractWith: (who, date) => `with ${who}, ${date}`,
  satisfaction: (date) => `Residents' appraisal of ${date}`,
  satisfactionGrades: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  log: 'Log',
  logActs: {
    published: 'Published',
    opened: 'Opened',
    paused: 'Paused',
    resumed: 'Resumed',
    extended: 'Extended',
    closed: 'Closed',
    counted: 'Counted',
    recorded: 'Result recorded',
    corrected: 'Corrected',
    voided: 'Declared void',
    posted: 'Posted',
    ruled: 'Objection answered',
  },

  cast: {
    choose: 'Please choose',
    gapNone: 'Please choose an answer to this question',
    gapMany: (most, chosen) => `At most ${n(most)} can be chosen; you have chosen ${n(chosen)}. Please take some away`,
    openGaps: (value) =>
      value === 1 ? 'One question still needs an answer' : `${n(value)} questions still need an answer`,
    review: 'Next: check my choice',
    restored: 'This is the choice you made before and have not submitted.',
    newer: 'There is newer content. It was not changed so as not to interrupt you.',
    showNewer: 'Show it',
    secrecy: {
      open: 'Open vote: your choice will be public.',
      'public-secret': 'Not shown to the public: the organizers can see who chose what.',
      'admin-secret': 'Confidential: names and choices are kept apart and never published together.',
      untraceable: 'Secret ballot: nobody can find out what you chose.',
    },
    changeable: 'You can change it until voting closes; the last one counts.',
    final: 'It cannot be changed after it is submitted.',
    advisory: 'Choices made online are advice only. They count neither as attendance nor as votes.',
    confirmTitle: 'Please check your choice',
    submit: 'Submit',
    edit: 'Go back and change',
    sending: 'Submitting…',
    stillSending: 'Still sending. Please do not close this page.',
    askBeforeAgain: (phone) => `If nothing happens, call ${phone} first before you submit again.`,
    receivedTitle: 'Your choice was received',
    receivedText: 'Please write down the receipt number. The receipt does not say what you chose.',
    receiptNumber: 'Receipt number',
    receiptAt: 'Received',
    receiptCheck: 'How to check',
    checkBy: (office) =>
      `Ask ${office} with this number. They can only see whether it was received, not what you chose.`,
    checkPage: 'Open the page for checking',
    printReceipt: 'Print receipt',
    again: 'Change my choice',
    refusedTitle: 'Not submitted',
    undeliveredTitle: 'Not delivered',
    problems: {
      'not-eligible': 'You are not on the roll, so your choice was not taken. If the roll is wrong, please call.',
      'already-voted': 'You, or your household, have already voted. Only one vote is taken.',
      recused: 'You have an interest in this matter and by the rules do not vote on it.',
      closed: 'Voting has closed. Your choice was not taken.',
      'in-progress':
        'Your last attempt is still being processed. Please wait and try again; it will not be counted twice.',
      unavailable: 'Votes cannot be taken at the moment. Your choice was not handed in. Please try again later.',
      undelivered: 'Nothing on this page takes votes. Your choice was not handed in.',
      unknown:
        'There was no clear answer, so it is not certain whether it was received. Trying again will not count twice.',
    },
    kept: 'Your choice is still here',
    retry: 'Try again',
    leave: 'Back',
  },

  tools: 'Text tools',
  copyAll: 'Copy as text',
  copyFailed: 'It could not be copied. Please select and copy the text below.',
};
