import type { FindingFacts, RecordFacts } from '@cunju/models';

/** Facts for the codes of notices, minutes, delegations and reviews. */
export const recordSamples: { readonly [C in keyof RecordFacts]: readonly FindingFacts[C][] } = {
  'notice-part-missing': [{ part: 'agenda' }, { part: 'how-to-object' }],
  'objection-way-missing': [{ missing: 'way' }, { missing: 'phone' }],
  'objection-short': [{ days: 3, needed: 5, until: '2026-11-21' }],
  'board-missing': [{}],
  'lead-short': [{ days: 12, needed: 20, latest: '2026-11-01' }],
  'published-late': [{ days: 12, limit: 10 }],
  'answer-late': [{ days: 16, limit: 15 }],
  'sign-off-missing': [{ step: 'review' }, { step: 'approval' }],
  'names-not-needed': [{ names: 12 }],
  'rows-after-posting': [{ until: '2026-11-21' }],
  'counted-twice': [{ voter: 'SQ-03-012' }],
  'roster-differs': [{ roster: 170, present: 171 }],
  'minutes-incomplete': (
    ['convener', 'chair', 'recorder', 'notice', 'vote-by', 'chair-signature', 'recorder-signature'] as const
  ).map((part) => ({ part })),
  'chair-conflict': [{ motion: 'm1' }],
  'recusal-without-rule': [{ count: 3 }],
  'ballot-not-secret': [{}],
  'proxy-not-allowed': [{ body: 'villageAssembly' }],
  'proxy-over-maximum': [{ holder: 'V-012', held: 4, maximum: 3 }],
  'proxy-holder': (
    ['not-eligible', 'candidate', 'not-same-household', 'not-near-relative', 'self', 'represented-too'] as const
  ).map((reason) => ({ proxy: 'p1', reason })),
  'delegation-not-written': [{}],
  'delegation-scope': (
    ['no-matters', 'catch-all', 'no-term', 'over-term', 'passed-on', 'expired', 'standing'] as const
  ).map((reason) => ({ reason })),
  'delegation-unannounced': [{ missing: 'announcement' }, { missing: 'filing' }],
  'reviewer-is-author': [{ name: '清溪镇司法所' }],
  'review-level': [{ lr: 'LR-01', level: 'W', needed: 'B' }],
  'review-item-open': (['unanswered', 'only-justified'] as const).map((reason) => ({ lr: 'LR-01', reason })),
  'review-empty': [{ conclusion: 'revise' }, { conclusion: 'reject' }],
  'review-not-passed': [{ conclusion: 'revise' }, { conclusion: 'reject' }],
  'done-late': [{ on: '2026-11-21', by: '2026-11-20' }],
  'stage-short': [{ stage: '公开征求意见', days: 6, needed: 7, until: '2026-11-21' }],
  'replies-missing': [{ received: 12, replied: 11 }],
  'black-board': (
    ['off', 'names', 'minors', 'private-life', 'pictures', 'days', 'kept', 'hearing', 'approvals', 'reply'] as const
  ).map((reason) => ({ reason })),
};
