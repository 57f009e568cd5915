import type { Page } from 'playwright-core';

/** One box that is drawn. */
interface Box {
  readonly name: string;
  /** Left, top, width and height in the widget. */
  readonly place: readonly number[];
  /** What its text inherits. */
  readonly text: Readonly<Record<string, string>>;
}

/** How one widget looks. */
export interface Look {
  /** All that can be read. */
  readonly text: string;
  readonly boxes: readonly Box[];
  /** What a reader would suffer from: small or squeezed text, small targets, things that stick out. */
  readonly faults: readonly string[];
  /** The direction text runs in. */
  readonly direction: string;
}

/** What text inherits, so that a page around it may spoil it. */
const INHERITED = [
  ...['color', 'cursor', 'font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch'],
  ...['font-variant-caps', 'font-variant-ligatures', 'font-kerning', 'font-feature-settings', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-transform', 'text-shadow', 'white-space'],
  ...['word-break', 'overflow-wrap', 'hyphens', 'tab-size', 'writing-mode', 'text-orientation', 'visibility'],
  ...['list-style-type', 'list-style-position', 'border-collapse', 'border-spacing', 'caption-side', 'empty-cells'],
  ...['quotes', 'text-decoration-line', '-webkit-text-stroke-width', '-webkit-text-fill-color', 'text-emphasis-style'],
  ...['box-sizing', 'opacity', 'float', 'zoom'],
];

/** Looks at the widget that `selector` finds. Runs in the page, so that it may use nothing that a page may have changed. */
export async function lookAt(page: Page, selector: string): Promise<Look> {
  return page.locator(selector).evaluate((widget, inherited) => {
    const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
    const origin = root.getBoundingClientRect();
    const boxes: Box[] = [];
    const faults: string[] = [];
    const round = (value: number): number => Math.round(value);
    // Text for screen readers, and the controls that a bigger label stands for, are not looked at.
    const unseen = (element: Element): boolean =>
      element.closest('.visually-hidden') !== null || getComputedStyle(element).opacity === '0';
    const ownText = (element: Element): string => {
      let text = '';
      element.childNodes.forEach((node) => {
        if (node.nodeType === 3) text += (node.textContent ?? '').trim();
      });
      return text;
    };
    const fault = (element: Element, what: string): void => {
      faults.push(
        `${element.localName}.${element.className}: ${what}: ${(element.textContent ?? '').trim().slice(0, 20)}`,
      );
    };
    const isInline = (element: Element, style: CSSStyleDeclaration): boolean =>
      style.display === 'inline' && element.localName === 'a';
    const judgeText = (element: Element, style: CSSStyleDeclaration): void => {
      const size = parseFloat(style.fontSize);
      if (size < 16) fault(element, `text of ${size} px`);
      const line = parseFloat(style.lineHeight) / size;
      if (!(line >= 1.2)) fault(element, `lines ${style.lineHeight} apart`);
      if (style.letterSpacing !== 'normal') fault(element, `letters ${style.letterSpacing} apart`);
    };
    const judgeTarget = (element: Element, style: CSSStyleDeclaration, box: DOMRect): void => {
      // A link in a line of text, and a mark inside a label that is the target itself, may be smaller.
      const label = element.closest('label');
      const target = label ? label.getBoundingClientRect() : box;
      if (!isInline(element, style) && target.height < 44) fault(element, `a target of ${target.height} px`);
    };
    root.querySelectorAll('*').forEach((element) => {
      const box = element.getBoundingClientRect();
      if (element.getClientRects().length === 0 || element.parentElement?.closest('svg')) return;
      if (unseen(element) || element.localName === 'slot') return;
      const style = getComputedStyle(element);
      if (ownText(element)) judgeText(element, style);
      if (element.matches('button, select, textarea, summary, input, a[href]')) judgeTarget(element, style, box);
      if (box.right > origin.right + 1 || box.left < origin.left - 1) fault(element, 'sticks out');
      const place = [box.left - origin.left, box.top - origin.top, box.width, box.height].map(round);
      const text: Record<string, string> = {};
      inherited.forEach((name) => (text[name] = style.getPropertyValue(name)));
      boxes.push({ name: `${element.localName}.${element.getAttribute('class') ?? ''}`, place, text });
    });
    return { text: root.innerText, boxes, faults, direction: getComputedStyle(root).direction };
  }, INHERITED);
}

/** What is not as it should be, box by box; without their places where a page may move things. */
export function differences(look: Look, wanted: Look, { moved = false } = {}): string[] {
  if (look.boxes.length !== wanted.boxes.length) return [`${look.boxes.length} boxes, not ${wanted.boxes.length}`];
  return look.boxes.flatMap(({ name, place, text }, at) => {
    const other = wanted.boxes[at]!;
    if (name !== other.name) return [`${name}, not ${other.name}`];
    const changed = Object.keys(text).filter((key) => text[key] !== other.text[key]);
    return [
      ...(moved || place.join() === other.place.join()
        ? []
        : [`${name} at ${place.join()}, not ${other.place.join()}`]),
      ...changed.map((key) => `${name} has ${key} ${text[key]}, not ${other.text[key]}`),
    ];
  });
}

/** How far the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.scrollingElement ?? document.documentElement;
    return all.scrollWidth - all.clientWidth;
  });
