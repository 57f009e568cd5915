import { html, nothing, type TemplateResult } from 'lit';
import { barHeight, barPart, drawing, markLabel, markLine, markTail, path } from './drawing.js';
import { barWidths, layoutUnits, pitch, tensIn, unitSize } from './layout.js';
import { dot, hatched, hollow, solid, type Corner } from './shapes.js';

/** How a household is drawn: ✓ solid blue, ✕ hatched amber, — hollow grey, present in ink, or a dot for not yet. */
export type UnitKind = 'agree' | 'oppose' | 'abstain' | 'present' | 'none';

/** Households that are drawn alike. `label` is what the legend says, for example 「✓ 同意 62 户」. */
export interface UnitBlock {
  readonly kind: UnitKind;
  readonly count: number;
  readonly label?: string;
}

/** What one figure 一户一格 shows. */
export interface UnitGridOptions {
  /** In the order of the vote. What they leave of `total` is drawn as dots. */
  readonly blocks: readonly UnitBlock[];
  /** Households in all. Above 200 the figure is a bar. */
  readonly total: number;
  /** After so many households stands the mark. */
  readonly needed?: number;
  /** What the mark says, for example 「过半数：43 户」. */
  readonly neededLabel?: string;
  /** The sentence that says the same; it stands above the figure. */
  readonly sentence: string | TemplateResult;
  /** Accessible name of the figure. */
  readonly name: string;
  /** CSS pixels there are for the figure; `WidthController.inner`. 328, a phone, when left out. */
  readonly room?: number;
  /** Draws from right to left. */
  readonly rtl?: boolean;
}

const shapes: Record<UnitKind, (corners: readonly Corner[]) => string> = {
  agree: solid,
  present: solid,
  oppose: hatched,
  abstain: hollow,
  none: dot,
};

/** One square for each household, with its sentence, the mark of the needed count and a legend. */
export function unitGrid(options: UnitGridOptions): TemplateResult {
  const labelled = options.blocks.filter((block) => block.label);
  return html`
    <figure class="units">
      <figcaption class="units-sentence">${options.sentence}</figcaption>
      <div role="img" aria-label=${options.name}>${options.total > 200 ? bar(options) : squares(options)}</div>
      ${
        labelled.length > 0
          ? html`<ul class="units-legend">
              ${labelled.map((block) => html`<li>${swatch(block.kind)}<span>${block.label}</span></li>`)}
            </ul>`
          : nothing
      }
    </figure>
  `;
}

function filledBlocks({ blocks, total }: UnitGridOptions): UnitBlock[] {
  const counted = blocks.reduce((sum, block) => sum + block.count, 0);
  return counted < total ? [...blocks, { kind: 'none', count: total - counted }] : [...blocks];
}

function squares(options: UnitGridOptions): TemplateResult {
  const layout = layoutUnits(options.total, tensIn(options.room ?? 328), options.needed);
  const { mark, rows, width } = layout;
  const kinds = filledBlocks(options).flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
  const rowsOf = (first: number, last: number, tail: number): TemplateResult => {
    const top = first * pitch;
    const height = (last - first) * pitch + unitSize + tail;
    const inside = layout.units
      .map((unit, index) => ({ ...unit, y: unit.y - top, kind: kinds[index] }))
      .filter(({ row }) => row >= first && row <= last);
    const paths = (Object.keys(shapes) as UnitKind[]).map((kind) =>
      path(kind, shapes[kind](inside.filter((unit) => unit.kind === kind))),
    );
    const line = mark && mark.row === last && tail > 0 ? markLine(mark.x, mark.row * pitch - top, unitSize) : nothing;
    return drawing(width, height, options.rtl, [paths, line]);
  };
  if (!mark) return rowsOf(0, rows - 1, 0);
  return html`${rowsOf(0, mark.row, markTail)}${markLabel(mark.x, options.neededLabel)}${
    mark.row < rows - 1 ? rowsOf(mark.row + 1, rows - 1, 0) : nothing
  }`;
}

function bar(options: UnitGridOptions): TemplateResult {
  const { needed = 0, total, rtl } = options;
  const width = Math.min(options.room ?? 328, 640);
  const blocks = filledBlocks(options);
  const widths = barWidths(
    blocks.map(({ count }) => count),
    width,
  );
  let x = 0;
  const parts = blocks.map(({ kind }, index) => {
    const from = x;
    x += widths[index] ?? 0;
    return barPart(kind, from, x - from - 2);
  });
  if (needed <= 0 || needed > total) return drawing(width, barHeight, rtl, [parts]);
  const at = Math.min(width - 3, Math.round((needed * width) / total));
  return html`${drawing(width, barHeight + markTail, rtl, [parts, markLine(at, 0, barHeight)])}${markLabel(
    at,
    options.neededLabel,
  )}`;
}

function swatch(kind: UnitKind): TemplateResult {
  return html`<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    ${path(kind, shapes[kind]([{ x: 0, y: 0 }]))}
  </svg>`;
}
