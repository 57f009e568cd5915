import type { AssemblyBody, Days } from '../types.js';
import { localFigures, nationalFigures, type LocalFigures } from './data.js';
import type { AssemblyFigures, PackFigures, PublicityFigures } from './types.js';

export type * from './types.js';

const larger = (national = 0, local = 0): number | undefined => Math.max(national, local) || undefined;

function withMinimums(national: PackFigures['assemblies'], added: LocalFigures['assemblies']) {
  const assemblies: Partial<Record<AssemblyBody, AssemblyFigures>> = { ...national };
  for (const [name, rule] of Object.entries(added)) {
    const body = name as AssemblyBody;
    const before = national[body];
    const minPerYear = larger(before?.minPerYear, rule.minPerYear);
    const minReps = larger(before?.minReps, rule.minReps);
    assemblies[body] = { ...before, ...(minPerYear && { minPerYear }), ...(minReps && { minReps }) };
  }
  return assemblies;
}

function withDays(national: PublicityFigures, { law, answer, publishWithin }: LocalFigures): PublicityFigures {
  const days = (n: number): Days => ({ days: n, law, confidence: 'T' });
  return {
    ...national,
    ...(answer && { answer: days(answer) }),
    ...(publishWithin && { publishWithin: days(publishWithin) }),
  };
}

/**
 * Figures of a pack that no vote is measured against, by the id of the pack (`cn-rural-2026`, `cn-rural-2026+sc`).
 * Of a national and a provincial minimum the larger stands. `undefined` where the pack has none.
 */
export function packFigures(id: string): PackFigures | undefined {
  const [national, local = ''] = id.split('+');
  const figures = nationalFigures.find((f) => f.pack === national);
  const added = localFigures.get(local);
  if (!figures || !added) return figures;
  return {
    ...figures,
    pack: id,
    assemblies: withMinimums(figures.assemblies, added.assemblies),
    ...(figures.publicity && { publicity: withDays(figures.publicity, added) }),
  };
}
