import { html, type TemplateResult } from 'lit';
import { choiceGroup, choiceText, type Choice, type ChoiceGroup } from '../choice/template.js';
import { downIcon, upIcon } from '../icons/paths.js';
import { icon } from '../icons/template.js';

/** Which way a row is moved. */
export type Direction = 'up' | 'down';

/** Rows that the visitor puts in order. `choices` stand in the order of now. */
export interface RankedList extends ChoiceGroup {
  /** Words of the two buttons of a row: 上移, 下移. */
  readonly words: Readonly<Record<Direction, string>>;
  /** What was done last, for those who do not see it: 「修路，现在排第 1，共 4 项。」 */
  readonly status?: string;
  /** A row was moved: places from 0. `by` is absent when it was dragged. */
  readonly onMove: (from: number, to: number, by?: Direction) => void;
}

/**
 * A list with two buttons in each row; with a mouse a row can also be dragged. A button at the end of the list stays
 * where it is and does nothing, so that the focus is never lost.
 */
export function rankedList(options: RankedList): TemplateResult {
  const { choices, status } = options;
  return choiceGroup(
    options,
    html`<ol class="ranks">
        ${choices.map((choice, index) => row(options, choice, index))}
      </ol>
      <p class="visually-hidden" role="status">${status}</p>`,
  );
}

function row(options: RankedList, choice: Choice, index: number): TemplateResult {
  const drag = (event: DragEvent): void => event.dataTransfer?.setData('text/plain', `${index}`);
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const from = Number(event.dataTransfer?.getData('text/plain') || Number.NaN);
    if (options.choices[from] && !options.disabled) options.onMove(from, index);
  };
  return html`<li class="rank" .draggable=${!options.disabled} @dragstart=${drag} @dragover=${over} @drop=${drop}>
    <span class="rank-place" aria-hidden="true">${index + 1}</span>
    ${choiceText(choice)}
    <span class="rank-buttons"
      >${button(options, choice, index, 'up', upIcon)}${button(options, choice, index, 'down', downIcon)}</span
    >
  </li>`;
}

function button(options: RankedList, choice: Choice, index: number, by: Direction, path: string): TemplateResult {
  const to = by === 'up' ? index - 1 : index + 1;
  const idle = to < 0 || to >= options.choices.length;
  return html`<button
    class="button quiet ${by}"
    type="button"
    aria-label="${options.words[by]} ${choice.label}"
    aria-disabled=${idle}
    ?disabled=${options.disabled}
    @click=${() => idle || options.onMove(index, to, by)}
  >
    ${icon(path)}${options.words[by]}
  </button>`;
}
