import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { WidthController } from '../width/width-controller.js';
import { dialogStyles } from './dialog.styles.js';
import { openModal } from './modal.js';
import { dialogBox } from './template.js';

/**
 * A question that must be answered before anything else. Nothing closes it but the visitor.
 *
 * @summary 对话框
 * @tag cunju-dialog
 * @slot - The text.
 * @slot actions - The buttons.
 *
 * @fires cunju-close - The visitor asks to close it. Cancel the event to keep it open.
 */
export class CunjuDialog extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, iconStyles, dialogStyles];

  /** The question. */
  @property() heading = '';

  /** Word of the button that closes. */
  @property({ attribute: 'close-label' }) closeLabel = '关闭';

  /** Shown. */
  @property({ type: Boolean, reflect: true }) open = false;

  #close: (() => void) | undefined;

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${dialogBox({
        title: this.heading,
        closeLabel: this.closeLabel,
        content: html`<slot></slot>`,
        actions: html`<slot name="actions"></slot>`,
        onClose: () => {
          if (this.emit('cunju-close', {}, { cancelable: true })) this.open = false;
        },
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    if (this.open) {
      const box = this.renderRoot.querySelector('dialog');
      if (box) this.#close = openModal(box);
    } else {
      this.#close?.();
      this.#close = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-dialog': CunjuDialog;
  }
}
