import { faults, isSeen, named, seenOf } from './walk.js';
import type { Widget } from './scenes.js';

const inFlow = (element: Element): boolean => {
  const { position, float } = getComputedStyle(element);
  return isSeen(element) && position !== 'absolute' && position !== 'fixed' && float === 'none';
};

/** children that stand above, or in one line before, a sibling that comes first in the text. */
export function disorder(widget: Widget): string {
  const found = seenOf(widget, '.root, .root *:not(svg):not(svg *)').flatMap((parent) => {
    const rtl = getComputedStyle(parent).direction === 'rtl';
    const children = Array.from(parent.children).filter(inFlow);
    return children.slice(1).flatMap((child, at) => {
      const one = children[at]!.getBoundingClientRect();
      const other = child.getBoundingClientRect();
      const above = other.bottom <= one.top + 1;
      // A column that begins further down is read after the one that began above it.
      const inLine = Math.abs(one.top - other.top) < Math.min(24, one.height / 2, other.height / 2);
      const before = rtl ? other.left >= one.right - 1 : other.right <= one.left + 1;
      return (above && one.height > 0 && other.height > 0) || (inLine && before) ? [named(child)] : [];
    });
  });
  return faults(found);
}
