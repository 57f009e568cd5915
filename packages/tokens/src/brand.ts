import { contrast } from './contrast.js';

/** The custom properties that follow from one brand colour. */
export interface BrandProperties {
  readonly '--cunju-brand': string;
  readonly '--cunju-brand-pressed': string;
  readonly '--cunju-on-brand': string;
  readonly '--cunju-tint': string;
  readonly '--cunju-link': string;
  readonly '--cunju-stamp': string;
}

const white = '#ffffff';

/** Mixes two colours; `share` is the part of the second, from 0 to 1. */
function mix(one: string, other: string, share: number): string {
  const part = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return (
    '#' +
    [1, 3, 5]
      .map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')
  );
}

/** The darkest grounds of the light themes, on which links stand too: sunken parts, and tints of amber and of error. */
const grounds = ['#f2f5f8', '#fff1db', '#fceae8'];

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** What the tint of a colour is mixed of: 92 parts white. */
const tintOf = (colour: string): string => mix(colour, white, 0.92);

/**
 * The least contrast of text in a colour on any ground of the light themes, its own tint among them, from 1 to 21;
 * `undefined` when the colour is not `#rrggbb`.
 */
export function brandContrast(colour: string): number | undefined {
  if (!isColour(colour)) return undefined;
  return Math.min(...[white, tintOf(colour), ...grounds].map((ground) => contrast(colour, ground)));
}

/**
 * What a page's own brand colour makes of the brand roles in a light theme, or `undefined` when the colour is not
 * `#rrggbb` or cannot be read: text in it must reach `least` (4.5, in care 7) on paper, on its own tint and on every
 * other ground of the light themes. In the themes `dark` and `contrast` the brand is theirs: take none of this there.
 */
export function brandProperties(brand: string, least = 4.5): BrandProperties | undefined {
  const reached = brandContrast(brand);
  if (reached === undefined || reached < least) return undefined;
  const colour = brand.toLowerCase();
  return {
    '--cunju-brand': colour,
    '--cunju-brand-pressed': mix(colour, '#000000', 0.3),
    '--cunju-on-brand': white,
    '--cunju-tint': tintOf(colour),
    '--cunju-link': colour,
    '--cunju-stamp': colour,
  };
}
