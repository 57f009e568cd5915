import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { stepsStyles } from './steps.styles.js';
import { steps, type Step } from './template.js';

/**
 * A procedure as a numbered line from top to bottom.
 *
 * @summary 步骤
 * @tag cunju-steps
 */
export class CunjuSteps extends CunjuElement {
  static override styles = [...elementStyles, stepsStyles];

  /** The stages: `[{ label, state: 'done' | 'current' | 'todo', stateLabel, note }]`. */
  @property({ type: Array }) items: readonly Step[] = [];

  /** Accessible name. */
  @property() name = '步骤';

  protected override render(): TemplateResult {
    return html`<div class="root">${steps(this.items ?? [], this.name)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-steps': CunjuSteps;
  }
}
