import { overlays } from './data/overlays.js';
import { propertyPacks } from './data/property.js';
import { ruralPacks } from './data/rural.js';
import { urbanPacks } from './data/urban.js';
import { withOverlay } from './overlay.js';
import type { RulePack, Setting } from './types.js';

export type * from './types.js';

/** Every national pack, oldest first within its setting. */
export const nationalPacks: readonly RulePack[] = [...ruralPacks, ...urbanPacks, ...propertyPacks];

/**
 * The pack in force on a day.
 * @param date a calendar day of Asia/Shanghai, `YYYY-MM-DD`
 * @param province the first two digits of a locality code; a longer code may be given
 * @returns the national pack, merged with the overlay of the province if there is one; `undefined` where none is in force
 */
export function rulePackOn(at: { setting: Setting; date: string; province?: string }): RulePack | undefined {
  const { setting, date, province } = at;
  const pack = nationalPacks.find(
    (p) => p.setting === setting && p.effectiveFrom <= date && (p.effectiveTo === undefined || date <= p.effectiveTo),
  );
  if (!pack || !province) return pack;
  const code = province.slice(0, 2);
  const overlay = overlays.find((o) => o.province === code && o.setting === setting && (o.effectiveFrom ?? '') <= date);
  return overlay ? withOverlay(pack, overlay) : pack;
}

/** A pack by its id: `cn-rural-2026`, or merged `cn-rural-2026+hi-2025`. `undefined` for an id that is not known. */
export function rulePackById(id: string): RulePack | undefined {
  const [national, local] = id.split('+');
  const pack = nationalPacks.find((p) => p.id === national);
  if (!pack || local === undefined) return pack;
  const overlay = overlays.find((o) => o.id === local && o.setting === pack.setting);
  return overlay && withOverlay(pack, overlay);
}
