import type { Widget } from './scenes.js';

/** What a pointer or a key can use. */
export const ACTIVE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

export const elementsOf = (widget: Widget, selector = '*'): HTMLElement[] =>
  Array.from(widget.shadowRoot!.querySelectorAll<HTMLElement>(selector));

/** Where a table became cards, its head is for assistive technology only. */
function hiddenForEyes(element: Element): boolean {
  const hidden = element.closest('.visually-hidden, thead');
  return hidden !== null && getComputedStyle(hidden).clipPath !== 'none';
}

export function isSeen(element: Element): boolean {
  // What is folded has boxes in Chromium, but is not drawn.
  if (element.getClientRects().length === 0 || hiddenForEyes(element) || !element.checkVisibility()) return false;
  return getComputedStyle(element).visibility === 'visible';
}

export const seenOf = (widget: Widget, selector = '*'): HTMLElement[] => elementsOf(widget, selector).filter(isSeen);

/** A piece of text that is seen, with the element that sets it. */
export interface Piece {
  readonly text: string;
  readonly node: Text;
  readonly element: HTMLElement;
}

export function textsOf(widget: Widget): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (text && element && !element.closest('style, option, svg') && isSeen(element))
      pieces.push({ text, node, element });
  }
  return pieces;
}

export function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}

export const px = (length: string): number => parseFloat(length) || 0;

/** How a fault names an element: its tag, its class and the beginning of what it says. */
export const named = (element: Element): string => {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
  const kind = element.getAttribute('class');
  return `<${element.localName}${kind ? `.${kind.trim().split(/\s+/).join('.')}` : ''}> ${text}`;
};

export const faults = (found: readonly string[]): string => Array.from(new Set(found)).slice(0, 12).join('\n');
