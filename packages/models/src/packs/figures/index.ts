import type { AssemblyBody } from '../types.js';
import { nationalFigures } from './data.js';
import { localFigures, type LocalFigures, type LocalMinimum } from './local.js';
import type { AssemblyFigures, LocalSource, PackFigures, PublicityFigures } from './types.js';

export type * from './types.js';

const raises = (added: LocalMinimum | undefined, national = 0): added is LocalMinimum =>
  added !== undefined && added.least > national;

const sourceOf = ({ law, versionOn, article }: LocalMinimum): LocalSource => ({ law, versionOn, article });

function withMinimums(national: PackFigures['assemblies'], { minPerYear, minReps }: LocalFigures) {
  const assemblies: Partial<Record<AssemblyBody, AssemblyFigures>> = { ...national };
  for (const name of [...Object.keys(minPerYear ?? {}), ...Object.keys(minReps ?? {})]) {
    const body = name as AssemblyBody;
    const before = national[body];
    const [meetings, reps] = [minPerYear?.[body], minReps?.[body]];
    assemblies[body] = {
      ...before,
      ...(raises(meetings, before?.minPerYear) && {
        minPerYear: meetings.least,
        minPerYearSource: sourceOf(meetings),
      }),
      ...(raises(reps, before?.minReps) && { minReps: reps.least, minRepsSource: sourceOf(reps) }),
    };
  }
  return assemblies;
}

const withDays = (national: PublicityFigures, { answer, publishWithin }: LocalFigures): PublicityFigures => ({
  ...national,
  ...(answer && { answer }),
  ...(publishWithin && { publishWithin }),
});

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
    assemblies: withMinimums(figures.assemblies, added),
    ...(figures.publicity && { publicity: withDays(figures.publicity, added) }),
  };
}
