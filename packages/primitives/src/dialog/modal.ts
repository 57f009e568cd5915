interface MaybeModal extends HTMLElement {
  showModal?: () => void;
  close?: () => void;
}

function deepActive(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/**
 * Opens a `<dialog>` that `dialogBox` drew, moves the focus to its title and returns what closes it again. Closing gives
 * the focus back to where it was. Opening an open dialog changes nothing.
 */
export function openModal(box: HTMLElement): () => void {
  const dialog = box as MaybeModal;
  const before = deepActive();
  if (!dialog.hasAttribute('open')) {
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
  }
  dialog.querySelector<HTMLElement>('.dialog-title')?.focus();
  return () => {
    if (!dialog.hasAttribute('open')) return;
    if (dialog.close) dialog.close();
    else dialog.removeAttribute('open');
    before?.focus();
  };
}
