import { describe, expect, it } from 'vitest';
import { contrast, themeColours, type ColourRole, type ThemeName } from '@cunju/tokens';
import { ALONE, grounds, LINES, TEXT } from './pairs.js';

const strict: ThemeName[] = ['care', 'red care', 'plain care', 'contrast', 'dark', 'red dark', 'plain dark'];

const themes = Object.keys(themeColours) as ThemeName[];
const rows = (pairs: [ColourRole, ColourRole[]][]) =>
  pairs.flatMap(([one, others]) => others.map((other) => [one, other]));

describe.each(themes)('the theme %s', (theme) => {
  const colours = themeColours[theme];
  const least = strict.includes(theme) ? 7 : 4.5;

  it.each(rows(TEXT))(`A-07 A-08 shows %s on %s at ${least} or more`, (one, other) => {
    expect(contrast(colours[one as ColourRole], colours[other as ColourRole])).toBeGreaterThanOrEqual(least);
  });

  it.each(rows(LINES))('A-09 shows %s on %s at 3 or more', (one, other) => {
    expect(contrast(colours[one as ColourRole], colours[other as ColourRole])).toBeGreaterThanOrEqual(3);
  });
});

describe('the pairs', () => {
  it('hold every colour that there is', () => {
    const paired = new Set([...TEXT, ...LINES].flatMap(([one, others]) => [one, ...others]));
    expect([...paired, ...ALONE].sort()).toEqual((Object.keys(themeColours.blue) as ColourRole[]).sort());
    expect(grounds.every((ground) => paired.has(ground))).toBe(true);
  });

  it('hold every theme that the token files make', () => {
    expect(themes).toHaveLength(10);
    expect(strict).toHaveLength(7);
    expect(themes.filter((theme) => /care|contrast|dark/.test(theme)).sort()).toEqual([...strict].sort());
  });
});

describe('the focus mark', () => {
  it.each(themes)('shows by ink or by yellow on the paper and the brand of %s', (theme) => {
    const { paper, brand, 'focus-ink': ink, 'focus-yellow': yellow } = themeColours[theme];
    for (const ground of [paper, brand]) {
      expect(Math.max(contrast(ink, ground), contrast(yellow, ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the figures of the visual direction', () => {
  it.each([
    ['blue', 'ink', '#ffffff', 16.5],
    ['blue', 'brand', '#ffffff', 8.4],
    ['red', 'brand', '#ffffff', 7.1],
    ['care', 'ink-2', '#ffffff', 11.6],
    ['blue', 'error', '#fdedeb', 5.8],
  ] as const)('hold for %s %s on %s: %d', (theme, role, ground, figure) => {
    expect(contrast(themeColours[theme][role], ground)).toBeCloseTo(figure, 1);
  });
});
