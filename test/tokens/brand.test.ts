import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandContrast, brandProperties, contrast, themeColours, type ColourRole, type ThemeName } from '@cunju/tokens';
import { grounds, LINES, TEXT } from './pairs.js';

describe('a brand colour of the page', () => {
  it.each(['#015293', '#1e50a2', '#005bac', '#c7000b', '#b91c1c'])('%s is taken with readable companions', (brand) => {
    const properties = brandProperties(brand)!;
    expect(properties['--cunju-brand']).toBe(brand);
    expect(contrast(brand, properties['--cunju-tint'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(properties['--cunju-on-brand'], properties['--cunju-brand-pressed'])).toBeGreaterThan(
      contrast(properties['--cunju-on-brand'], brand),
    );
  });

  it.each(['#409eff', '#ee1c25', '#d4af37', '#ffffff'])('%s is refused: it cannot be read', (brand) => {
    expect(brandProperties(brand)).toBeUndefined();
  });

  it.each(['red', '#fff', '#12345g', '', 'url(#a)'])('%j is refused: it is not #rrggbb', (brand) => {
    expect(brandProperties(brand)).toBeUndefined();
  });

  it('says the least contrast that it reaches: on its own tint, or on the darkest ground', () => {
    expect(brandContrast('#000000')).toBeCloseTo(contrast('#000000', '#ebebeb'), 10);
    expect(brandContrast('#409EFF')).toBeCloseTo(2.39, 2);
    // Red on its own tint is less readable than on any ground of the themes.
    expect(brandContrast('#ff0000')).toBeLessThan(contrast('#ff0000', '#ffffff'));
    for (const text of ['red', '#fff', '', '#12345g', '#1234567']) expect(brandContrast(text)).toBeUndefined();
  });

  it('must reach 7 in 长辈版', () => {
    expect(brandProperties('#005bac', 4.5)).toBeDefined();
    expect(brandProperties('#005bac', 7)).toBeUndefined();
  });

  const light: [ThemeName, number][] = [
    ['blue', 4.5],
    ['red', 4.5],
    ['plain', 4.5],
    ['care', 7],
    ['red care', 7],
    ['plain care', 7],
  ];
  const colour = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  /** Random colours are mostly too light to be taken; these are mostly dark enough. */
  const dark = fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 110 })))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

  it.each(light)('keeps every pair of the theme %s readable (%d), whatever colour is taken', (theme, least) => {
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(colour, dark), (brand) => {
        const properties = brandProperties(brand, least);
        if (!properties) return;
        taken += 1;
        const roles: Record<ColourRole, string> = { ...themeColours[theme] };
        for (const [name, value] of Object.entries(properties))
          roles[name.slice('--cunju-'.length) as ColourRole] = value;
        const weakest = (pairs: typeof TEXT) =>
          Math.min(...pairs.flatMap(([one, others]) => others.map((other) => contrast(roles[one], roles[other]))));
        expect(weakest(TEXT)).toBeGreaterThanOrEqual(least);
        expect(weakest(LINES)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
    expect(taken).toBeGreaterThan(40);
  });

  it.each(light)('is refused in the theme %s only where some pair would not be readable (%d)', (theme, least) => {
    fc.assert(
      fc.property(colour, (brand) => {
        if (brandProperties(brand, least)) return;
        // The darkest ground of all light themes decides, so that a page may change its theme without losing its brand.
        const all = light.flatMap(([name]) => grounds.map((ground) => themeColours[name][ground]));
        const own = brandProperties(brand, 1)!['--cunju-tint'];
        expect([own, ...all].some((ground) => contrast(brand, ground) < least)).toBe(true);
      }),
    );
  });
});
