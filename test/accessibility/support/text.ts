import { faults, isSeen, named, px, rectsOf, seenOf, textsOf } from './walk.js';
import type { Widget } from './scenes.js';

/** text below `least` px. */
export const smallText = (widget: Widget, least: number): string =>
  faults(
    textsOf(widget)
      .map(({ element, text }) => ({ size: px(getComputedStyle(element).fontSize), text }))
      .filter(({ size }) => size < least)
      .map(({ size, text }) => `${size} px: ${text}`),
  );

/**
 * lines closer than 1.5 times their text where it is read, and than 1.3 times in headings. A figure of one line has
 * no neighbour to be close to.
 */
export function closeLines(widget: Widget, heading: number): string {
  const found = textsOf(widget).flatMap(({ element, node, text }) => {
    const style = getComputedStyle(element);
    const size = px(style.fontSize);
    const ratio = px(style.lineHeight) / size;
    const lines = new Set(rectsOf(node).map((rect) => Math.round(rect.top))).size;
    const least = size < heading ? 1.5 : lines > 1 ? 1.3 : 1.2;
    return ratio < least - 0.001 ? [`${ratio.toFixed(2)} at ${size} px: ${text.slice(0, 20)}`] : [];
  });
  return faults(found);
}

/** paragraphs of running text that are nearer to each other than their text is high. */
export function closeParagraphs(widget: Widget): string {
  const found = seenOf(widget, '.prose + .prose, .prose > p + p, p.prose + p.prose').flatMap((paragraph) => {
    const before = paragraph.previousElementSibling;
    if (!before || !isSeen(before)) return [];
    const gap = paragraph.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    const size = px(getComputedStyle(paragraph).fontSize);
    return gap > -1 && gap < size - 1 ? [`${Math.round(gap)} px before ${named(paragraph)}`] : [];
  });
  return faults(found);
}

/** boxes that cut off what they hold. */
export function cutOff(widget: Widget): string {
  const found = seenOf(widget).filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
    const high = overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll';
    if (element.localName === 'svg' || element.matches('input, textarea, select')) return false;
    // What only assistive technology reads is cut off on purpose: the headers of a table that became cards.
    if (getComputedStyle(element).clipPath !== 'none') return false;
    return (
      (wide && element.scrollWidth > element.clientWidth + 1) ||
      (high && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return faults(found.map((element) => `cut off: ${named(element)}`));
}

/** lines of text that lie over each other. */
export function overlapping(widget: Widget): string {
  const lines = textsOf(widget)
    // What stays in sight while the text passes below it lies over that text.
    .filter(({ element }) => !element.closest('[aria-hidden=true], .found, .before'))
    .flatMap(({ node, text }) => rectsOf(node).map((rect) => ({ rect, text })))
    .sort((one, other) => one.rect.top - other.rect.top);
  const found: string[] = [];
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next]!;
      // The box of a glyph run reaches above and below its letters.
      const slack = one.rect.height * 0.35;
      if (other.rect.top > one.rect.bottom - slack) break;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      if (across > 4) found.push(`${one.text.slice(0, 16)} / ${other.text.slice(0, 16)}`);
    }
  });
  return faults(found);
}

/** what makes the page scroll sideways, but for a labelled scroller that the keyboard reaches. */
export function sideways(widget: Widget): string {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page by ${scrollWidth - clientWidth} px`] : [];
  const inside = seenOf(widget)
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter((element) => !element.matches('input, textarea'))
    .filter((element) => !(element.tabIndex >= 0 && (element.ariaLabel || element.hasAttribute('aria-labelledby'))));
  return faults([...page, ...inside.map(named)]);
}

const letters = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Chinese text in a part that is marked as another language. Names within a sentence of ours are no text. */
export function foreignRuns(widget: Widget): string {
  const found = textsOf(widget).filter(({ element, text }) => {
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return letters(text, /\p{Script=Han}/gu) > letters(text, /[a-z]/gi) && !/^zh/.test(language);
  });
  return faults(found.map(({ text }) => text.slice(0, 30)));
}
