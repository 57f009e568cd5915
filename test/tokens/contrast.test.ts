import { describe, expect, it } from 'vitest';
import { contrast, themeColours, type ColourRole, type ThemeName } from '@cunju/tokens';

const grounds: ColourRole[] = ['paper', 'sunken', 'tint'];
const strict: ThemeName[] = ['care', 'red care', 'plain care', 'contrast', 'dark', 'red dark', 'plain dark'];

/** Text roles with the grounds that they are read on. */
const text: [ColourRole, ColourRole[]][] = [
  ['ink', [...grounds, 'attention-tint', 'error-tint']],
  ['ink-2', grounds],
  ['link', [...grounds, 'attention-tint', 'error-tint']],
  ['brand', ['paper', 'tint']],
  ['error', ['paper', 'error-tint']],
  ['oppose', ['paper', 'attention-tint']],
  ['stamp', ['paper', 'sunken']],
  ['on-brand', ['brand', 'brand-pressed']],
  ['on-mark', ['mark']],
];

/** Lines and marks that a visitor must see to use or understand something. */
const lines: [ColourRole, ColourRole[]][] = [
  ['control', grounds],
  ['brand', grounds],
  ['agree', ['paper', 'sunken']],
  ['oppose', ['paper', 'sunken', 'attention-tint']],
  ['abstain', ['paper', 'sunken']],
  ['error', ['paper', 'error-tint']],
  ['focus-ink', ['focus-yellow']],
];

const themes = Object.keys(themeColours) as ThemeName[];
const rows = (pairs: [ColourRole, ColourRole[]][]) =>
  pairs.flatMap(([one, others]) => others.map((other) => [one, other]));

describe.each(themes)('the theme %s', (theme) => {
  const colours = themeColours[theme];
  const least = strict.includes(theme) ? 7 : 4.5;

  it.each(rows(text))(`A-07 A-08 shows %s on %s at ${least} or more`, (one, other) => {
    expect(contrast(colours[one as ColourRole], colours[other as ColourRole])).toBeGreaterThanOrEqual(least);
  });

  it.each(rows(lines))('A-09 shows %s on %s at 3 or more', (one, other) => {
    expect(contrast(colours[one as ColourRole], colours[other as ColourRole])).toBeGreaterThanOrEqual(3);
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
