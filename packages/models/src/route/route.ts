import type { Matter } from '../documents/consultation.js';
import { finding, type Finding, type LegalBasis } from '../finding.js';
import { rulePackById, rulePackOn } from '../packs/index.js';
import type { RulePack, Setting } from '../packs/types.js';
import { rowsOf } from './rows.js';
import type { Route, RouteRow } from './types.js';

const COLLECTIVE: readonly Matter[] = ['land-contract-plan', 'collective-member-right', 'collective-property'];
const OWNERS: readonly Matter[] = ['owners-common-part', 'owners-maintenance-fund'];
const LAND = 'cn-land-contract-2019';

/**
 * The body that must decide a matter on a day, and what comes with it.
 *
 * The law of the matter goes before the law of the setting: property and members' rights of the collective go to its
 * members, common parts to the owners. Where two laws differ the stricter is taken and the difference is a finding.
 * `undefined` where no rule is in force that day.
 */
export function route(question: { setting: Setting; matter: Matter; date: string }): Route | undefined {
  const { setting, matter, date } = question;
  const law = lawOf(matter, setting, date);
  const pack = rulePackOn({ setting: law, date });
  if (!pack) return undefined;
  const rows = rowsOf.get(pack.id);
  const row = rows?.[matter] ?? rows?.['other-important'];
  if (!row) return undefined;
  const findings = [...takenOver(matter, setting, law, row, pack), ...landConflict(matter, law, date)];
  return { matter, ...described(row, pack), findings };
}

function lawOf(matter: Matter, setting: Setting, date: string): Setting {
  if (OWNERS.includes(matter)) return 'owners';
  // Before the law on collectives the assembly of the village decided.
  if (COLLECTIVE.includes(matter) && rulePackOn({ setting: 'collective', date })) return 'collective';
  return setting;
}

const basisOf = (pack: RulePack, article: string, confidence: 'T' | 'D' = 'T'): LegalBasis => ({
  pack: pack.id,
  law: pack.law,
  article,
  versionOn: pack.versionOn,
  confidence,
});

function described(row: RouteRow, pack: RulePack): Omit<Route, 'matter' | 'findings'> {
  const { body, delegateTo, article, confidence } = row;
  const first = body === 'election' || body === 'recall' || body === undefined ? undefined : pack.partyPreDiscussion;
  return {
    ...(body !== undefined && { body }),
    alternatives: row.alternatives ?? [],
    delegable: delegateTo !== undefined,
    ...(delegateTo !== undefined && { delegateTo }),
    byCharter: row.byCharter ?? false,
    basis: basisOf(pack, article, confidence),
    ...(first !== undefined && { partyPreDiscussion: basisOf(pack, first) }),
    approvals: row.approvals ?? [],
  };
}

function takenOver(matter: Matter, setting: Setting, law: Setting, row: RouteRow, pack: RulePack): readonly Finding[] {
  if (law === setting || row.body === undefined) return [];
  const facts = { matter, law: pack.law, body: row.body };
  return [finding('other-law', 'advice', ['matter'], facts, { basis: basisOf(pack, row.article) })];
}

/** Two thirds of the village representatives are enough for one law and never for the other; all members satisfy both. */
function landConflict(matter: Matter, law: Setting, date: string): readonly Finding[] {
  const land = rulePackById(LAND);
  if (matter !== 'land-contract-plan' || law !== 'collective' || !land || land.effectiveFrom > date) return [];
  const facts = { matter, first: land.law, second: '农村集体经济组织法' };
  return [finding('laws-conflict', 'warning', ['matter'], facts, { basis: basisOf(land, '19') })];
}
