import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { disclosureStyles } from '../styles/disclosure.js';
import { elementStyles } from '../styles/element.js';
import { tableStyles } from '../styles/table.js';
import { unitGridStyles } from '../unit-grid/unit-grid.styles.js';
import { WidthController } from '../width/width-controller.js';
import { barChartStyles } from './bar-chart.styles.js';
import { barChart, type Bar } from './template.js';

/**
 * Bars with their numbers beside them, and the same numbers in a table.
 *
 * @summary 条形图
 * @tag cunju-bar-chart
 */
export class CunjuBarChart extends CunjuElement {
  static override styles = [...elementStyles, unitGridStyles, tableStyles, disclosureStyles, barChartStyles];

  /** The bars: `[{ label, value, text, kind }]`. */
  @property({ type: Array }) bars: readonly Bar[] = [];

  /** What the bars say, in one sentence. */
  @property() sentence = '';

  /** Accessible name. */
  @property() name = '';

  /** Word that unfolds the table. */
  @property({ attribute: 'table-label' }) tableLabel = '数据表';

  /** Name of the column of labels. */
  @property({ attribute: 'label-column' }) labelColumn = '项目';

  /** Name of the column of values. */
  @property({ attribute: 'value-column' }) valueColumn = '数量';

  readonly #width = new WidthController(this);

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${barChart({
        sentence: this.sentence,
        name: this.name || this.sentence,
        bars: this.bars ?? [],
        tableLabel: this.tableLabel,
        columns: [this.labelColumn, this.valueColumn],
        room: this.#width.room,
        rtl: getComputedStyle(this).direction === 'rtl',
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-bar-chart': CunjuBarChart;
  }
}
