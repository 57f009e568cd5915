import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { box, hatch } from './shapes.js';
import type { UnitKind } from './template.js';

/** Thickness of a bar in pixels. */
export const barHeight = 24;
/** How far the mark of the needed count reaches below what it marks. */
export const markTail = 6;

/** A part of a bar, filled, hatched or hollow, from `x` on. */
export function barPart(kind: UnitKind, x: number, width: number): SVGTemplateResult | typeof nothing {
  if (width <= 0) return nothing;
  const frame = width > 2 ? box(x + 1, 1, width - 2, barHeight - 2) : '';
  if (kind === 'agree' || kind === 'present') return path(kind, box(x, 0, width, barHeight));
  if (kind === 'none') return path(kind, box(x, barHeight / 2 - 1, width, 2));
  return path(kind, kind === 'oppose' ? frame + hatch(x, 0, width, barHeight) : frame);
}

/** A drawing that assistive technology passes over; from right to left on request. */
export function drawing(width: number, height: number, rtl: boolean | undefined, content: unknown): TemplateResult {
  return html`<svg
    class="units-drawing"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${rtl ? svg`<g transform="translate(${width} 0) scale(-1 1)">${content}</g>` : content}
  </svg>`;
}

/** An outline in the colour of its kind. */
export function path(kind: UnitKind, d: string): SVGTemplateResult | typeof nothing {
  return d === '' ? nothing : svg`<path class="unit ${kind}" d=${d} />`;
}

/** The 3 px mark of the needed count in its gap. */
export function markLine(x: number, y: number, height: number): SVGTemplateResult {
  const split = svg`<path class="unit-split" d=${box(x - 2.5, y, 8, height)} />`;
  // A template of its own: the build writes no end of a path, and a path in a path is not drawn.
  return svg`${split}${svg`<path class="unit-mark" d=${box(x, y, 3, height + markTail)} />`}`;
}

/**
 * What the mark says, below it. An empty drawing pushes the label to the mark and gives way when the label needs the
 * room, without inline styles.
 */
export function markLabel(x: number, neededLabel: string | undefined): TemplateResult | typeof nothing {
  if (!neededLabel) return nothing;
  return html`<div class="unit-label">
    <svg width=${x} height="1" aria-hidden="true" focusable="false"></svg><span>${neededLabel}</span>
  </div>`;
}
