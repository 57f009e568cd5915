import { ACTIVE, faults, named, seenOf } from './walk.js';
import { all, type Widget } from './scenes.js';

/** The row of an option is pressed as its input is. */
const hitBox = (element: HTMLElement): DOMRect => {
  const isOption = element.matches('input[type=radio], input[type=checkbox]');
  return ((isOption && element.closest('label')) || element).getBoundingClientRect();
};

/** How far up and down from the middle of its first line a link in a text can be pressed, as the pointer finds it. */
function reach(element: HTMLElement, least: number): number {
  element.scrollIntoView({ block: 'center' });
  const { left, width, top, height } = element.getClientRects()[0]!;
  const root = element.getRootNode() as ShadowRoot;
  const hits = (y: number): boolean => {
    const found = root.elementFromPoint(left + width / 2, top + height / 2 + y);
    return found !== null && element.contains(found);
  };
  let up = 0;
  let down = 0;
  while (up < least && hits(-up - 1)) up += 1;
  while (down < least && hits(down + 1)) down += 1;
  return up + down + 1;
}

/**
 * targets below `least` px in one direction, wherever they stand: neither the room around a target nor the line
 * it stands in excuses it.
 */
export function smallTargets(widget: Widget, least: number): string {
  const found = seenOf(widget, ACTIVE).flatMap((element) => {
    const { width, height } = hitBox(element);
    const high = height < least - 0.5 && element.matches('a') ? reach(element, least) : height;
    return Math.min(width, high) < least - 0.5 ? [`${Math.round(width)}×${Math.round(high)} ${named(element)}`] : [];
  });
  return faults(found);
}

/** buttons, fields and rows to choose from, below `least` px of height. */
export function lowMainTargets(widget: Widget, least: number): string {
  const found = seenOf(
    widget,
    '.button, .input:not(textarea), input[type=radio], input[type=checkbox], .row-link',
  ).flatMap((element) => {
    const { height } = hitBox(element);
    return height < least - 0.5 ? [`${Math.round(height)} ${named(element)}`] : [];
  });
  return faults(found);
}

const AWAY = /^(?:auto|default|pointer|text)$/;

/**
 * anything that replaces or hides the pointer that the system draws, which may be a large one, and any words that
 * the browser would show beside the pointer, where a large one stands on them.
 */
export const pointers = (widget: Widget): string =>
  faults([
    ...seenOf(widget)
      .filter((element) => !AWAY.test(getComputedStyle(element).cursor))
      .map((element) => `${getComputedStyle(element).cursor}: ${named(element)}`),
    ...all(widget, '[title]').map((element) => `shown at the pointer only: ${named(element)}`),
  ]);
