const HAN = /[\u3400-\u9fff]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text is Chinese, and not a sentence of ours with a Chinese name in it. */
const isChinese = (text: string): boolean => count(text, HAN) > count(text, /[A-Za-z\u0600-\u06ff]/g);

/**
 * Marks what is Chinese in a widget that speaks another language, so that a screen reader changes its voice. `marked` is
 * what was marked before: a text that stands there now may be another.
 */
export function markChinese(root: ParentNode, language: string, marked: Set<Element>): void {
  marked.forEach((element) => ['lang', 'data-han'].forEach((name) => element.removeAttribute(name)));
  marked.clear();
  const frame = root.querySelector<HTMLElement>('[lang]');
  if (!frame || /^zh/.test(frame.lang)) return;
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // What never breaks over a line is only a piece of a text.
    const parent = parentElement?.closest(':not(.glue)');
    if (!parent || parent === frame || !isChinese(textContent ?? '') || parent.closest('[lang]') !== frame) continue;
    parent.setAttribute('lang', language);
    marked.add(parent);
  }
  if (frame.lang === 'ug') turnChinese(frame);
}

/**
 * Chinese ends with a full stop at its own end, also in a widget that runs from right to left. Only the text is turned, not
 * the box, whose margins stay where the widget has them; a text that is Uyghur in part stays as it is.
 */
function turnChinese(frame: HTMLElement): void {
  frame
    .querySelectorAll('[lang]')
    .forEach((element) => element.toggleAttribute('data-han', !/[\u0600-\u06ff]/.test(element.textContent ?? '')));
}
