const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/** Keeps Tab inside `box` for browsers whose `<dialog>` has no `showModal`. */
export function keepFocusInside(box: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...box.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.getClientRects().length > 0);
  const first = stops[0];
  const last = stops[stops.length - 1];
  const root = box.getRootNode() as Document | ShadowRoot;
  const edge = event.shiftKey ? first : last;
  if (root.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
