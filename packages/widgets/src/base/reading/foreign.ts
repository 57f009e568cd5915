const HAN = /[\u3400-\u9fff]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text is Chinese, and not a sentence of ours with a Chinese name in it. */
const isChinese = (text: string): boolean => count(text, HAN) > count(text, /[A-Za-z\u0600-\u06ff]/g);

/**
 * Marks what is Chinese in a widget that speaks another language, so that a screen reader changes its voice. `marked` is
 * what was marked before: a text that stands there now may be another.
 */
export function markChinese(root: ParentNode, language: string, marked: Set<Element>): void {
  marked.forEach((element) => element.removeAttribute('lang'));
  marked.clear();
  const frame = root.querySelector('[lang]');
  if (!frame || /^zh/.test(frame.getAttribute('lang') ?? '')) return;
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!parent || parent === frame || !isChinese(textContent ?? '') || parent.closest('[lang]') !== frame) continue;
    parent.setAttribute('lang', language);
    marked.add(parent);
  }
}
