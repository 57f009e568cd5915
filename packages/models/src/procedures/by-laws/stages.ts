import { GUIDANCE, OWN_DEFAULT } from '../../checks/basis.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import { design, law, stage } from '../stage.js';
import type { ProcedureRule } from '../types.js';

/** Days of the by-law procedure. No law counts them: our defaults, except that filing is recalled from the guidance. */
export const BY_LAW_DAYS = { soliciting: 15, publicComment: 7, review: 15, filing: 10, afterLawChange: 60 } as const;

const ours = (count: number) => ({ count, confidence: 'D' }) as const;
const policy = stage('policy', 'P');
const hainan = localArticle(localLaws.hainan, '10');

/** Domain section 2.2: by-laws and conventions from the first step to the yearly look at them. */
export const byLaws: ProcedureRule = {
  kind: 'byLaws',
  number: 'P15',
  legalForce: 'statute',
  confidence: 'T',
  stages: [
    design('initiate', 'committee'),
    policy('solicit', 'drafting-group', { days: ours(BY_LAW_DAYS.soliciting) }),
    policy('draft', 'drafting-group', { onFail: 'solicit' }),
    design('publicComment', 'committee', {
      days: ours(BY_LAW_DAYS.publicComment),
      onFail: 'draft',
      requiredIn: { 46: hainan },
    }),
    law('partyDiscussion', 'party-branch', { partyDiscussion: true, onFail: 'draft' }),
    policy('legalReview', 'township', {
      within: { count: BY_LAW_DAYS.review, working: true, basis: OWN_DEFAULT },
      onFail: 'draft',
      failures: [{ when: 'revise', to: ['draft'] }],
    }),
    stage('local', 'T')('repDiscussion', 'rep-assembly', { optional: true, requiredIn: { 46: hainan } }),
    law('notice', 'committee', { optional: true }),
    law('resolve', 'assembly', {
      votes: true,
      onFail: 'draft',
      failures: [
        { when: 'no-quorum', to: ['notice'] },
        { when: 'not-passed', to: ['draft'] },
      ],
    }),
    law('filing', 'committee', {
      within: { count: BY_LAW_DAYS.filing, after: 'resolve', basis: { ...GUIDANCE, confidence: 'K' } },
      onFail: 'draft',
      failures: [{ when: 'returned', to: ['draft', 'legalReview'] }],
    }),
    law('publishText', 'committee', { posted: true, permanent: true, onFail: 'publishText' }),
    design('implement', 'committee-and-supervision'),
    design('evaluate', 'committee'),
  ],
  endings: ['amended', 'suspendedByOrder', 'repealed'],
};
