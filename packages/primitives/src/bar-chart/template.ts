import { html, type TemplateResult } from 'lit';
import { disclosure } from '../disclosure/template.js';
import { dataTable } from '../table/template.js';
import { barHeight, barPart, drawing } from '../unit-grid/drawing.js';
import type { UnitKind } from '../unit-grid/template.js';

/** One bar. */
export interface Bar {
  readonly label: string;
  /** From 0 on. */
  readonly value: number;
  /** The value for people: 「1,284 分」. */
  readonly text: string;
  /** Filled (`agree`, `present`), hatched (`oppose`) or hollow (`abstain`); filled when left out. */
  readonly kind?: UnitKind;
}

/** Bars that start at one line, with the numbers beside them and in a table. */
export interface BarChartOptions {
  /** What the bars say, in one sentence. */
  readonly sentence: string | TemplateResult;
  /** Accessible name of the list of bars. */
  readonly name: string;
  readonly bars: readonly Bar[];
  /** Word that unfolds the table: 数据表. */
  readonly tableLabel: string;
  /** Names of the two columns of the table: 户组, 得分. */
  readonly columns: readonly [string, string];
  /** CSS pixels there are for the bars; 328, a phone, when left out. */
  readonly room?: number;
  readonly rtl?: boolean;
}

/** A chart whose labels and numbers are text: they wrap, grow and are read like any other. */
export function barChart(options: BarChartOptions): TemplateResult {
  const { bars, columns, rtl } = options;
  const width = Math.min(options.room ?? 328, 640);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return html`<figure class="bars">
    <figcaption class="units-sentence">${options.sentence}</figcaption>
    <ul class="bar-list" aria-label=${options.name}>
      ${bars.map(
        ({ label, value, text, kind = 'agree' }) =>
          html`<li class="bar keep">
            <span class="bar-words"><span>${label}</span> <span class="bar-value glue">${text}</span></span>
            ${drawing(width, barHeight, rtl, barPart(kind, 0, value > 0 ? Math.max(4, Math.round((value * width) / most)) : 0))}
          </li>`,
      )}
    </ul>
    ${disclosure({
      summary: options.tableLabel,
      content: dataTable({
        caption: options.name,
        captionHidden: true,
        columns: [{ label: columns[0] }, { label: columns[1], numeric: true }],
        rows: bars.map(({ label, text }) => [label, text]),
      }),
    })}
  </figure>`;
}
