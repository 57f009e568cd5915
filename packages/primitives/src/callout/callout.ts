import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { calloutStyles } from '../styles/callout.js';
import { elementStyles } from '../styles/element.js';
import { callout } from './template.js';

/**
 * A message with a bar at its inline start. The page writes the text between the tags.
 *
 * @summary 提示
 * @tag cunju-callout
 * @slot - The text.
 */
export class CunjuCallout extends CunjuElement {
  static override styles = [...elementStyles, calloutStyles];

  /** `info` is an answer or a note, `attention` needs care, `error` says what is wrong. */
  @property() kind: 'info' | 'attention' | 'error' = 'info';

  /** Says the meaning in words. */
  @property() heading = '';

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${callout({ kind: this.kind, title: this.heading, content: html`<slot></slot>` })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-callout': CunjuCallout;
  }
}
