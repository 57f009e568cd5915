import {
  checkConsultation,
  checkMeetingRecord,
  checkProcedure,
  checkRoute,
  type Body,
  type Consultation,
  type Finding,
  type Matter,
  type MeetingRecord,
} from '@cunju/models';
import { body as bodies, matter as matters } from '../../../packages/models/src/documents/consultation/bodies.js';
import { countMode as countModes } from '../../../packages/models/src/documents/consultation/counts.js';
import { meetingRecord } from '../read/valid.js';
import { vote } from '../tally/ballots.js';
import { but, placedAt, places, type Place } from './places.js';

type Change = (record: MeetingRecord) => unknown;
const mode = { villageAssembly: 'household', groupMeeting: 'household', residentAssembly: 'household' } as const;
const modeOf = (body: Body) => (body in mode ? mode[body as keyof typeof mode] : 'member');

const sized = (present: number, yes: number) => (d: MeetingRecord) => {
  const votes = { for: yes, against: 0, abstain: 0, invalid: 0 };
  Object.assign(d, { base: 100, present });
  delete d.roster;
  d.motions.forEach((motion) => Object.assign(motion, { votes, outcome: 'passed' }));
};

const changes: readonly Change[] = [
  sized(1, 1),
  sized(100, 1),
  sized(100, 100),
  sized(100, 120),
  sized(120, 100),
  (d) => (d.notice!.postedOn = d.heldOn),
  (d) => delete d.notice,
  (d) => delete d.partyDiscussion,
  (d) => (d.rulePackId = 'cn-rural-1949'),
  (d) => (d.motions[0]!.voteBy = 'show-of-hands'),
  (d) => delete d.motions[0]!.voteBy,
  (d) => (d.signatures = []),
  (d) => Object.assign(d.motions[0]!.recusals![0]!, { role: 'chair', votes: false }),
  (d) => Object.assign(d.roster![0]!, { way: 'online', maskedName: '张*' }),
  (d) => (d.roster![0]!.way = 'proxy'),
  ...matters.options.map((matter: Matter) => (d: MeetingRecord) => (d.motions[0]!.matter = matter)),
];

const minutesAt = (place: Place): readonly Finding[] =>
  bodies.options.flatMap((body) => {
    const record = placedAt(meetingRecord, place);
    Object.assign(record, { body, mode: modeOf(body) });
    return changes.flatMap((change) => checkMeetingRecord(but(record, change)));
  });

const poll = (place: Place, body: Body, matter: Matter, present: number, mode = modeOf(body)): Consultation => {
  const held = `${place.year}-03-20`;
  const stage = { id: 's', kind: 'resolve', title: '表决', actor: '村委会', status: 'done', startedOn: held };
  const board = { id: 'p', kind: 'publishResolution', title: '公示', actor: '村委会', status: 'done', startedOn: held };
  const posting = { postedOn: held, takenDownOn: `${place.year}-03-22`, places: [] };
  const stages = [
    { ...stage, notice: { postedOn: held, channels: [] } },
    { ...board, endedOn: held },
    { ...board, posting },
  ];
  const result = {
    heldOn: held,
    base: 10,
    present,
    mode,
    questions: [{ questionId: 'q', votes: { for: 1, against: 0, abstain: 0, invalid: 0 } }],
    outcome: 'passed',
    rulePackId: 'cn-rural-1949',
  };
  const electorate = { mode, base: 10, label: '全体' };
  const procedure = { kind: 'assembly', stages };
  return placedAt(
    vote({ setting: place.setting, matter, decidingBody: body, electorate, result, procedure, publishedOn: held }),
    { ...place, year: '2026' },
  );
};

const pollsAt = (place: Place): readonly Finding[] =>
  bodies.options.flatMap((body) => [
    ...matters.options.flatMap((matter) => checkRoute(poll(place, body, matter, 10))),
    ...[1, 10, 20].flatMap((present) =>
      countModes.options.flatMap((one) => checkConsultation(poll(place, body, 'public-works', present, one))),
    ),
    ...checkProcedure(poll(place, body, 'public-works', 10)),
  ]);

/** What minutes and votes are told, wherever they are held. */
export const meetingFindings = (): readonly Finding[] =>
  places.flatMap((place) => [...minutesAt(place), ...pollsAt(place)]);
