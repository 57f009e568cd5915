import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { timeline, type Moment } from './template.js';
import { timelineStyles } from './timeline.styles.js';

/**
 * What happened when.
 *
 * @summary 时间线
 * @tag cunju-timeline
 */
export class CunjuTimeline extends CunjuElement {
  static override styles = [...elementStyles, timelineStyles];

  /** The moments in order: `[{ when, date, title, note, ahead }]`. */
  @property({ type: Array }) items: readonly Moment[] = [];

  /** Accessible name. */
  @property() name = '经过';

  protected override render(): TemplateResult {
    return html`<div class="root">${timeline(this.items ?? [], this.name)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-timeline': CunjuTimeline;
  }
}
