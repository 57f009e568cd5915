import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReviewOpinion, reviewRules, type Finding, type RuleBook, type RuleVersion } from '@cunju/models';
import { reviewLevels } from '../../../packages/models/src/review/levels.js';
import type { LrCode } from '../../../packages/models/src/review/types.js';
import { reviewOpinion } from '../read/valid.js';
import { but, localities, placedAt, type Place } from './places.js';

const root = join(import.meta.dirname, '../../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const village = json('packages/site/public/data/village/rules.json') as RuleBook;
/** Four sentences of each point are enough for its ground. */
const labelled = Object.values(
  json('packages/models/corpus/review/tuning.json') as Record<string, { readonly found: readonly string[] }>,
).flatMap(({ found }) => found.slice(0, 4));

/** One article for each labelled sentence that a review points at. */
function quoted(version: RuleVersion): RuleVersion {
  const clause = (text: string, at: number) => ({ id: `k${at}`, no: 1, text, norm: 'must' as const });
  const articles = labelled.map((text, at) => ({ id: `a${at}`, no: at + 1, clauses: [clause(text, at)] }));
  return { ...version, chapters: [{ id: 'ch', no: 1, title: '全部', articles }] } as RuleVersion;
}

const votes = { for: 1, against: 0, abstain: 0, invalid: 0 };
const passports: readonly ((v: RuleVersion) => unknown)[] = [
  (v) => Object.assign(v.meeting!, { base: 100, present: 1, votes }),
  (v) => Object.assign(v.meeting!, { base: 100, present: 100, votes }),
  (v) => (v.meeting!.noticedOn = v.meeting!.heldOn),
  (v) => (v.meeting!.body = 'groupMeeting'),
  (v) => delete v.meeting,
  (v) => delete v.review,
  (v) => (v.review!.conclusion = 'revise'),
  (v) => (v.review!.signedOn = '2099-01-01'),
  (v) => delete v.partyDiscussedOn,
  (v) => delete v.filing,
  (v) => delete v.posting,
  (v) => (v.posting!.takenDownOn = v.posting!.postedOn),
  (v) => (v.effectiveFrom = '2019-01-02'),
  (v) => (v.rulePackId = 'cn-urban-1949'),
];

function rulesAt(place: Place): readonly Finding[] {
  const book = placedAt(village, place);
  const current = book.versions.find(({ id }) => id === book.currentVersion)!;
  const { rulePackId: _, rhymes: _rhymes, ...plain } = current;
  const of = (version: RuleVersion) => reviewRules({ ...book, versions: [version] } as RuleBook);
  const body = place.setting === 'urban' ? 'residentAssembly' : 'villageAssembly';
  const adopted = { ...plain, chapters: [], meeting: { ...plain.meeting!, body } } as RuleVersion;
  const old = reviewRules({
    ...book,
    updatedAt: '2026-11-01',
    versions: [{ ...adopted, status: 'inForce' }],
  } as RuleBook);
  const words = place.province === '43' ? of(quoted(adopted)) : [];
  return [...old, ...words, ...passports.flatMap((change) => of(but(adopted, change)))];
}

function opinionsAt(place: Place): readonly Finding[] {
  const opinion = placedAt(reviewOpinion, place);
  const open = Object.keys(reviewLevels).map((lr) =>
    but(opinion, (d) => (d.items = [{ ...d.items[0]!, lr: lr as LrCode, level: 'B', answer: undefined }] as never)),
  );
  const others = [
    but(opinion, (d) => (d.draftedBy = [d.reviewer.office])),
    but(opinion, (d) => (d.items[0]!.level = 'I')),
    but(opinion, (d) => (d.conclusion = 'revise')),
    but(opinion, (d) => Object.assign(d, { conclusion: 'revise', items: [] })),
    but(opinion, (d) => (d.signedOn = d.assemblyOn!)),
    but(opinion, (d) => (d.items[0]!.answer!.on = '2099-01-01')),
  ];
  return [...open, ...others].flatMap(checkReviewOpinion);
}

/** What is found in village rules and in opinions on them. */
export const ruleFindings = (): readonly Finding[] =>
  localities.flatMap((place) => [...rulesAt(place), ...opinionsAt(place)]);
