import type { CommunityFacts, FindingFacts } from '@cunju/models';

const kinds = [
  'deliberationCouncil',
  'eldersAssociation',
  'moralReviewCouncil',
  'weddingFuneralCouncil',
  'antiDrugGamblingCouncil',
] as const;

/** Facts for the codes of account changes, funds, mutual evaluations, lists and associations. */
export const communitySamples: { readonly [C in keyof CommunityFacts]: readonly FindingFacts[C][] } = {
  'account-change-refused': [
    ...(
      [
        'extract',
        'unknown',
        'closed',
        'kind',
        'day',
        'disputed',
        'pending',
        'overdrawn',
        'heads',
        'agreement',
        'household',
        'person',
        'moved',
      ] as const
    ).map((reason) => ({ account: 'H-012', event: 'split' as const, reason })),
    ...(['death', 'moveOut', 'end'] as const).map((event) => ({
      account: 'H-012',
      event,
      reason: 'disputed' as const,
    })),
    { account: '', event: 'end', reason: 'day' },
  ],
  'shares-over-balance': [{ shares: 120, balance: 100 }],
  'account-closed': [{ entry: 'e7', account: 'P-003', closedOn: '2026-05-01' }],
  'age-differs': [
    { entry: 'e7', since: '2026-05-01', found: '2026-04-01' },
    { entry: 'e7', since: '2026-05-01', found: '' },
  ],
  'list-not-adjusted': [{ since: '2025-01-01', months: 12 }],
  'fund-signatories-few': [{ fund: '幸福基金', signatories: 1, needed: 2 }],
  'fund-entry-unsigned': [{ entry: 'f3', signed: 1, needed: 2 }],
  'fund-entry-unknown': [
    { entry: 'f3', what: 'source', found: '其他' },
    { entry: 'f3', what: 'source', found: '' },
    { entry: 'f3', what: 'purpose', found: '其他' },
    { entry: 'f3', what: 'purpose', found: '' },
  ],
  'fund-overdrawn': [{ fund: '幸福基金', on: '2026-05-01', fen: 12_050 }],
  'fund-unpublished': (['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'] as const).map((quarter) => ({
    fund: '幸福基金',
    quarter,
  })),
  'pool-without-resolution': (['missing', 'body', 'not-passed', 'later', 'amount'] as const).map((reason) => ({
    pool: '年终奖励',
    reason,
  })),
  'evaluation-one-sided': [{ period: '2026', from: '石桥村', to: '民政办' }],
  'evaluation-criterion': [
    ...(['missing', 'unknown', 'repeated'] as const).map((reason) => ({ criterion: 'legality', reason })),
    ...(
      [
        'fundingOnTime',
        'workloadForecast',
        'dataReuse',
        'responseTime',
        'quality',
        'timeliness',
        'openness',
        'constructor',
      ] as const
    ).map((criterion) => ({ criterion, reason: 'unknown' as const })),
  ],
  'evaluation-total': [{ recorded: 20, computed: 21 }],
  'evaluation-repeated': [{ period: '2026', from: '石桥村', to: '民政办' }],
  'association-size': kinds.flatMap((kind) => [
    { kind, members: 4, least: 5, most: 9 },
    { kind, members: 4, least: 5 },
  ]),
  'association-even': [{ kind: 'moralReviewCouncil', members: 6 }],
  'association-post': (['chair', 'vice', 'liaison', 'member'] as const).map((post) => ({
    kind: 'weddingFuneralCouncil' as const,
    post,
    found: 0,
    needed: 1,
  })),
  'association-groups': [{ member: 3, groups: 4, most: 2 }],
  'group-uncovered': [{ group: '第3组' }],
  'association-rules': [
    { kind: 'weddingFuneralCouncil', missing: 'resolution' },
    { kind: 'weddingFuneralCouncil', missing: 'announcement' },
  ],
  'association-named': [{ outcome: 'commend' }, { outcome: 'advise' }],
  'event-over-ceiling': [
    ...(['tables', 'perTable', 'gift', 'cigarettes', 'liquor', 'days'] as const).map((what) => ({
      event: 'funeral' as const,
      what,
      found: 39_050,
      ceiling: 30_000,
    })),
    { event: 'wedding', what: 'tables', found: 30, ceiling: 20 },
    { event: 'other', what: 'tables', found: 30, ceiling: 20 },
  ],
};
