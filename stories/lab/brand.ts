import { brandProperties, contrast, themeColours } from '@cunju/tokens';

/** What a colour is worth as a brand colour. */
export interface Trial {
  /** Custom properties and their colours; empty when the colour is refused. */
  readonly scale: readonly (readonly [name: string, colour: string])[];
  /** Why it is refused, in sentences; empty when it is taken. */
  readonly reasons: readonly string[];
}

const white = '#ffffff';
const cut = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** The lightest ground that text of this colour stands on, as the library mixes it: 92 parts white. */
function tintOf(colour: string): string {
  const part = (at: number): string =>
    Math.round(parseInt(colour.slice(at, at + 2), 16) * 0.08 + 255 * 0.92)
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Tries a colour; `least` is 4.5, in 长辈版 7. */
export function tryBrand(colour: string, least: number): Trial {
  const typed = colour.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(typed)) {
    return { scale: [], reasons: ['请写成 # 加六位，例如 #0f4c96。三位的简写、颜色的英文名、带透明度的都不收。'] };
  }
  const taken = brandProperties(typed, least);
  if (taken) return { scale: Object.entries(taken), reasons: [] };
  const { sunken, 'attention-tint': attention, 'error-tint': error } = themeColours.care;
  const grounds = { 白纸: white, 它自己的浅底: tintOf(typed), 安静的底: sunken, 注意的底: attention, 出错的底: error };
  const reasons = Object.entries(grounds)
    .map(([name, ground]) => ({ name, ratio: contrast(typed, ground) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `放在${name}上，对比度是 ${cut(ratio)}，要 ${least} 才看得清。`);
  return { scale: [], reasons };
}
