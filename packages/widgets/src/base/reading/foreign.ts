const HAN = /[\u3400-\u9fff]/g;
const ARABIC = /[\u0600-\u06ff]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text is Chinese, and not a sentence of ours with a Chinese name in it. */
const isChinese = (text: string): boolean => count(text, HAN) > count(text, /[A-Za-z]/g);

/**
 * Marks what is Chinese in a widget that speaks another language, so that a screen reader changes its voice and the text
 * ends where Chinese ends. What is Uyghur in part stays as it is. `marked` is what was marked before: a text that stands
 * there now may be another.
 */
export function markChinese(root: ParentNode, language: string, marked: Set<Element>): void {
  marked.forEach((element) => element.removeAttribute('lang'));
  marked.clear();
  const frame = root.querySelector<HTMLElement>('[lang]');
  if (!frame || /^zh/.test(frame.lang)) return;
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    // What never breaks over a line is only a piece of a text.
    const parent = parentElement?.closest(':not(.glue)');
    if (!parent || parent === frame || !isChinese(textContent ?? '') || parent.closest('[lang]') !== frame) continue;
    if (ARABIC.test(parent.textContent ?? '')) continue;
    parent.setAttribute('lang', language);
    marked.add(parent);
  }
}
