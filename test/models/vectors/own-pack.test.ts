import { readFileSync } from 'node:fs';
import {
  checkConsultation,
  checkDecision,
  checkLedger,
  checkNotice,
  checkProcedure,
  checkTaskListDepth,
  decisionsOf,
  judgedBy,
  outcomeOf,
  read,
  reviewRules,
  route,
  stagesOf,
  tally,
  VALIDATOR_VERSION,
  type AnyDocument,
  type Consultation,
  type Finding,
  type FindingCode,
  type RuleBook,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { after } from '../checks/record-table.js';
import { book, entriesOf } from '../ledger/books.js';
import { admission, authority, meetingRecord, notice, reviewOpinion, taskList } from '../read/valid.js';
import { ballots, vote } from '../tally/ballots.js';

const only = (findings: readonly Finding[], code: FindingCode) =>
  findings.filter((one) => one.code === code).map(({ basis }) => `${basis?.law} ${basis?.article ?? ''}`.trim());
const findings = (document: AnyDocument, code: FindingCode) => only(read(document.type, document).findings, code);

/** 45 of 50 representatives who came, of 60: the law of the cities knows such a body since 2026. */
const reps = { base: 60, present: 50, votes: { for: 45, against: 5, abstain: 0, invalid: 0 } };
const city = (heldOn: string): Consultation =>
  vote({
    setting: 'urban',
    decidingBody: 'residentRepAssembly',
    electorate: { mode: 'member', base: reps.base, label: '全体代表' },
    result: {
      heldOn,
      base: reps.base,
      present: reps.present,
      mode: 'member',
      questions: [{ questionId: 'q', votes: reps.votes }],
      outcome: 'passed',
      rulePackId: 'cn-urban-2026',
      validatorVersion: VALIDATOR_VERSION,
      certifiedBy: [],
      recordedAt: `${heldOn}T20:00:00+08:00`,
    },
  });

const minutes = (heldOn: string) =>
  after(meetingRecord, (d) => {
    delete d.roster;
    delete d.rulePackId;
    Object.assign(d, { setting: 'urban', body: 'residentRepAssembly', mode: 'member', heldOn });
    Object.assign(d, { base: reps.base, present: reps.present });
    d.motions = [{ ...d.motions[0]!, votes: reps.votes, outcome: 'passed' }];
  });

/** On the board for ten whole days. */
const board = (year: string) =>
  after(notice, (d) => {
    delete d.rulePackId;
    Object.assign(d.posting, { postedFrom: `${year}-10-20`, takenDownOn: `${year}-10-30` });
  });

const rules = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
const adopted = (year: string): RuleBook => {
  const version = rules.versions.find(({ id }) => id === rules.currentVersion)!;
  const { rulePackId: _, ...rest } = version;
  const meeting = { ...version.meeting!, heldOn: `${year}-06-20`, noticedOn: `${year}-06-01` };
  const posting = { postedOn: `${year}-06-22`, takenDownOn: `${year}-07-02`, places: ['公开栏'] };
  return { ...rules, versions: [{ ...rest, meeting, posting, adoptedOn: meeting.heldOn, status: 'amended' }] };
};

const posted = (year: string): Consultation =>
  ({
    ...vote({ publishedOn: `${year}-03-01` }),
    procedure: {
      kind: 'assembly',
      stages: [
        {
          id: 'p',
          kind: 'publishResolution',
          title: '公示',
          actor: '村委会',
          status: 'done',
          startedOn: `${year}-06-01`,
          endedOn: `${year}-06-11`,
          posting: { postedOn: `${year}-06-01`, takenDownOn: `${year}-06-11`, places: ['公开栏'] },
        },
      ],
    },
  }) as unknown as Consultation;

const unpaid = (year: string, kind: 'village' | 'community') =>
  after(taskList, (d) => {
    delete d.items[0]!.funding;
    d.locality.kind = kind;
    d.checkedOn = `${year}-06-01`;
  });
const asked = (year: string) =>
  after(admission, (d) => {
    delete d.funding;
    d.steps = [{ state: 'applied', on: `${year}-04-29`, by: '市场监督管理所' }];
  });
const late = (year: string) =>
  after(taskList, (d) => {
    Object.assign(d.items[0]!, { effectiveFrom: `${year}-05-01` });
    Object.assign(d, { effectiveFrom: `${year}-01-01`, lists: [], checkedOn: `${year}-06-01` });
  });
const batch = (year: string) =>
  book(entriesOf([]), {
    scheme: { ...book([]).scheme, noticeDays: 10 },
    batches: [{ ...book([]).batches[0], postedFrom: `${year}-06-01`, postedTo: `${year}-06-11` }],
  });

/** The same figures in two years: [what is judged, what 2019 says, what 2026 says]. */
const judged: readonly (readonly [string, (year: '2019' | '2026') => unknown, unknown, unknown])[] = [
  ['outcomeOf: residents’ representatives', (y) => outcomeOf(city(`${y}-06-01`)).outcome, 'invalid', 'passed'],
  [
    'checkDecision: the pack that the result names',
    (y) => checkDecision(city(`${y}-06-01`)).map(({ code }) => code),
    ['pack-differs', 'outcome-differs'],
    [],
  ],
  [
    'tally: the same ballots',
    (y) =>
      tally(city('2026-06-01'), ballots({ y: 45, n: 5 }), { present: 50, heldOn: `${y}-06-01` }).questions[0]?.decision
        ?.outcome,
    'invalid',
    'passed',
  ],
  ['decisionsOf: minutes', (y) => decisionsOf(minutes(`${y}-06-01`))[0]?.decision?.outcome, 'invalid', 'passed'],
  [
    'checkMeetingRecord: the outcome that the minutes say',
    (y) => findings(minutes(`${y}-06-01`), 'outcome-differs').length,
    1,
    0,
  ],
  [
    'checkNotice: ten days on the board',
    (y) => only(checkNotice(board(y)), 'posting-short'),
    [],
    ['村民委员会组织法 35'],
  ],
  [
    'reviewRules: rules ten days on the board, adopted without the Party organization before',
    (y) => {
      const of = adopted(y);
      const { partyDiscussedOn: _, ...version } = of.versions[0]!;
      return reviewRules({ ...of, versions: [version] })
        .map(({ code }) => code)
        .filter((code) => code === 'posting-short' || code === 'party-discussion-missing');
    },
    [],
    ['party-discussion-missing', 'posting-short'],
  ],
  [
    'stagesOf: how long a resolution must stand',
    (y) => stagesOf(posted(y), `${y}-07-01`).stages.find(({ kind }) => kind === 'publishResolution')?.until?.on,
    undefined,
    '2026-06-16',
  ],
  ['checkProcedure: ten days on the board', (y) => only(checkProcedure(posted(y)), 'posting-short').length, 0, 1],
  [
    'checkLedger: a batch ten days on the board',
    (y) => only(checkLedger(batch(y)), 'posting-short'),
    [],
    ['村民委员会组织法 35'],
  ],
  [
    'checkDelegation: by what article rules are not delegable',
    (y) =>
      findings(
        after(authority, (d) => Object.assign(d, { matters: ['charter-or-rules'], grantedOn: `${y}-04-12` })),
        'not-delegable',
      ),
    ['村民委员会组织法 27'],
    ['村民委员会组织法 31'],
  ],
  [
    'checkTaskList: who pays in a village',
    (y) => findings(unpaid(y, 'village'), 'funding-missing'),
    ['村民委员会组织法 37'],
    ['村民委员会组织法 43'],
  ],
  [
    'checkTaskList: who pays in a community, where no article said it before',
    (y) => findings(unpaid(y, 'community'), 'funding-missing'),
    ['cunju'],
    ['城市居民委员会组织法 43'],
  ],
  [
    'checkAdmission: who pays',
    (y) => findings(asked(y), 'funding-missing'),
    ['村民委员会组织法 37'],
    ['村民委员会组织法 43'],
  ],
  [
    'checkTaskListDepth: work without admission, before the opinions of 2022 and after',
    (y) => only(checkTaskListDepth(late(y)), 'admission-missing'),
    ['cunju'],
    ['关于规范村级组织工作事务、机制牌子和证明事项的意见'],
  ],
  [
    'checkReviewOpinion: the article that limits village rules',
    (y) =>
      findings(
        after(reviewOpinion, (d) => {
          Object.assign(d, { receivedOn: `${y}-03-02`, signedOn: `${y}-03-20`, assemblyOn: `${y}-04-12` });
          d.items = [{ ...d.items[0]!, lr: 'LR-11', answer: undefined }];
        }),
        'review-item-open',
      ),
    ['村民委员会组织法 27.2'],
    ['村民委员会组织法 31.2'],
  ],
  [
    'route: whether residents may hand over their convention',
    (y) => route({ setting: 'urban', matter: 'charter-or-rules', date: `${y}-06-01` })?.delegable,
    false,
    true,
  ],
];

describe('domain.md 0.5: a document of 2019 and one of 2026 with the same figures', () => {
  it.each(judged)('%s', (_, judge, old, now) => {
    expect(judge('2019')).toEqual(old);
    expect(judge('2026')).toEqual(now);
  });

  it('rules that name their pack are judged by it, whatever the day of their meeting', () => {
    const of = adopted('2026');
    const named = (rulePackId: string) =>
      reviewRules({ ...of, versions: [{ ...of.versions[0]!, rulePackId }] }).map(({ code }) => code);
    expect(named('cn-rural-2018')).toContain('pack-differs');
    expect(named('cn-rural-2018')).not.toContain('posting-short');
    expect(named('cn-rural-2026')).toContain('posting-short');
  });
});

describe('domain.md 0.5: a stored result', () => {
  it('names the version of this package', () => {
    const { version } = JSON.parse(readFileSync('packages/models/package.json', 'utf8')) as { version: string };
    expect(VALIDATOR_VERSION).toBe(version);
  });

  it.each([
    ['2025-12-31', 'cn-urban-2018'],
    ['2026-01-01', 'cn-urban-2026'],
  ])('of a count held on %s names %s', (heldOn, rulePackId) => {
    const { recorded } = tally(city(heldOn), ballots({ y: 45 }), { heldOn });
    expect(recorded).toMatchObject({ heldOn, rulePackId, validatorVersion: VALIDATOR_VERSION });
    expect(decisionsOf(minutes(heldOn))[0]?.judgedBy).toEqual({ rulePackId, validatorVersion: VALIDATOR_VERSION });
  });

  it('names the overlay of the province too', () => {
    const inHenan = { ...city('2026-06-01'), locality: { code: '410105001', kind: 'community', name: '纬四社区' } };
    const { pack } = outcomeOf(inHenan as Consultation);
    expect(pack && judgedBy(pack).rulePackId).toBe('cn-urban-2026+ha-urban-2020');
  });

  it('names none where nothing was decided or no rule was in force', () => {
    const poll = vote({ mode: 'poll', decidingBody: undefined });
    expect(tally(poll, ballots({ y: 1 })).recorded).not.toHaveProperty('rulePackId');
    expect(tally(vote(), ballots({ y: 1 }), { heldOn: '1980-01-01' }).recorded).not.toHaveProperty('validatorVersion');
  });

  it('is read back from minutes without a finding about it', () => {
    const stored = after(meetingRecord, (d) => Object.assign(d, decisionsOf(d)[0]?.judgedBy));
    expect(stored).toMatchObject({ rulePackId: 'cn-rural-2026', validatorVersion: VALIDATOR_VERSION });
    expect(read('meeting-record', stored).findings).toEqual([]);
  });

  it('of an older version of this package is not an error', () => {
    const document = city('2026-06-01');
    const older = { ...document, result: { ...document.result!, validatorVersion: '0.0.1' } };
    expect([...checkConsultation(older), ...checkDecision(older)].filter(({ path }) => path[0] === 'result')).toEqual(
      [],
    );
  });
});
