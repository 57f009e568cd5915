/* eslint-disable lit-a11y/no-redundant-role -- browsers without <dialog> know the role only when it is written */
import { html, nothing, type TemplateResult } from 'lit';
import { crossIcon } from '../icons/paths.js';
import { icon } from '../icons/template.js';
import { keepFocusInside } from './trap.js';

/** What a dialog says. It asks to be closed; whether it is closed is decided by the listener. */
export interface DialogOptions {
  readonly title: string;
  readonly closeLabel: string;
  readonly content: unknown;
  readonly actions?: unknown;
  readonly onClose: () => void;
}

/** A native dialog; `openModal` opens it. */
export function dialogBox({ title, closeLabel, content, actions, onClose }: DialogOptions): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    // The `cancel` event of a dialog cannot be vetoed twice, so Escape is taken at the key.
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      onClose();
    } else if (!('showModal' in (event.currentTarget as HTMLElement))) {
      keepFocusInside(event.currentTarget as HTMLElement, event);
    }
  };
  const cancel = (event: Event): void => {
    event.preventDefault();
    onClose();
  };
  return html`<dialog
    class="dialog"
    role="dialog"
    aria-modal="true"
    aria-labelledby="dialog-title"
    @keydown=${press}
    @cancel=${cancel}
  >
    <div class="dialog-head">
      <h2 class="h2 dialog-title" id="dialog-title" tabindex="-1">${title}</h2>
      <button class="button quiet" type="button" @click=${onClose}>${icon(crossIcon)}${closeLabel}</button>
    </div>
    <div class="dialog-body">${content}</div>
    ${actions ? html`<div class="actions stacked">${actions}</div>` : nothing}
  </dialog>`;
}
