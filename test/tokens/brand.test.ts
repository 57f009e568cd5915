import { describe, expect, it } from 'vitest';
import { brandProperties, contrast } from '@cunju/tokens';

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

  it('must reach 7 in 长辈版', () => {
    expect(brandProperties('#005bac', 4.5)).toBeDefined();
    expect(brandProperties('#005bac', 7)).toBeUndefined();
  });
});
