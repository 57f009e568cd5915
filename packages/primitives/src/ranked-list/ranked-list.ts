import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormControl } from '../base/form-control.js';
import type { Choice } from '../choice/template.js';
import { iconStyles } from '../icons/icons.styles.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { fieldStyles } from '../styles/field.js';
import { optionStyles } from '../styles/option.js';
import { moved } from './move.js';
import { rankedList, type Direction } from './template.js';
import { rankedListStyles } from './ranked-list.styles.js';

/** What `cunju-rank` carries: every value, the first choice first. */
export interface RankDetail {
  readonly values: readonly string[];
}

/**
 * A list that the visitor puts in order by buttons, or by dragging. In a form each value is sent under `name`, the first
 * choice first.
 *
 * @summary 排序
 * @tag cunju-ranked-list
 *
 * @fires {CustomEvent<RankDetail>} cunju-rank - The visitor moved a row.
 */
export class CunjuRankedList extends FormControl {
  static override styles = [...elementStyles, fieldStyles, optionStyles, buttonStyles, iconStyles, rankedListStyles];

  /** The question. */
  @property() legend = '';

  /** The rows in the order in which they are first shown: `[{ value, label, note }]`. */
  @property({ type: Array }) choices: readonly Choice[] = [];

  /** The values in the visitor's order; those that are missing follow in the order of `choices`. */
  @property({ type: Array }) values: readonly string[] = [];

  /** Word of the button that moves a row up. */
  @property({ attribute: 'up-label' }) upLabel = '上移';

  /** Word of the button that moves a row down. */
  @property({ attribute: 'down-label' }) downLabel = '下移';

  /** Said after a move; `{label}`, `{place}` and `{count}` stand for the row, its place and how many there are. */
  @property({ attribute: 'moved-label' }) movedLabel = '{label}，现在排第 {place}，共 {count} 项。';

  @state() private _status = '';

  /** The browser's callback: the form was reset. */
  formResetCallback(): void {
    this.values = [];
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${rankedList({
        legend: this.legend,
        hint: this.hint,
        error: this.error,
        name: 'rank',
        choices: this.#ordered(),
        words: { up: this.upLabel, down: this.downLabel },
        status: this._status,
        disabled: this.off,
        onMove: (from, to, by) => void this.#move(from, to, by),
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('values') || changed.has('choices') || changed.has('name')) this.report(this.#values());
  }

  #ordered(): readonly Choice[] {
    const values = this.values ?? [];
    const place = ({ value }: Choice): number => (values.includes(value) ? values.indexOf(value) : values.length);
    return [...(this.choices ?? [])].sort((one, other) => place(one) - place(other));
  }

  #values(): readonly string[] {
    return this.#ordered().map(({ value }) => value);
  }

  async #move(from: number, to: number, by?: Direction): Promise<void> {
    const rows = moved(this.#ordered(), from, to);
    this.values = rows.map(({ value }) => value);
    this._status = this.movedLabel
      .replace('{label}', rows[to]?.label ?? '')
      .replace('{place}', `${to + 1}`)
      .replace('{count}', `${rows.length}`);
    this.emit<RankDetail>('cunju-rank', { values: this.values });
    await this.updateComplete;
    // The words of the rows have changed places, the buttons have not: the focus follows the row that was moved.
    if (by) this.renderRoot.querySelectorAll<HTMLElement>(`.button.${by}`)[to]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-ranked-list': CunjuRankedList;
  }
}
