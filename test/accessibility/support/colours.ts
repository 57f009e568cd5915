import { contrast } from '@cunju/tokens';
import { faults, isSeen, named, px, seenOf, textsOf } from './walk.js';
import type { Widget } from './scenes.js';

interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

function parse(colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const hex = [red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, alpha };
}

/** The ground that an element is seen on: its own, or that of the nearest ancestor that has one. */
export function groundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    // The frame of an option lies behind its text and belongs to a pseudo-element.
    const own = at.matches('.option')
      ? getComputedStyle(at.querySelector('.option-text')!, '::before')
      : getComputedStyle(at);
    const colour = parse(own.backgroundColor);
    if (colour.alpha === 1) return colour.hex;
  }
  return '#ffffff';
}

/** text that stands out too little; from 24 px on `large` is enough. */
export function paleText(widget: Widget, least: number, large = 3): string {
  const found = textsOf(widget).flatMap(({ element, text }) => {
    const style = getComputedStyle(element);
    const wanted = px(style.fontSize) >= 24 ? Math.min(large, least) : least;
    const ratio = contrast(parse(style.color).hex, groundOf(element));
    return ratio < wanted ? [`${ratio.toFixed(2)}: ${text.slice(0, 24)} (${style.color} on ${groundOf(element)})`] : [];
  });
  return faults(found);
}

/** lines of controls, icons and parts of figures that stand out too little. */
export function paleLines(widget: Widget): string {
  const controls = seenOf(
    widget,
    '.button:not(.quiet):not([disabled]):not([aria-disabled=true]), .input:not([readonly])',
  ).map((control) => {
    const element = control.closest<HTMLElement>('.search-box') ?? control;
    const style = getComputedStyle(element);
    const own = contrast(parse(style.borderTopColor).hex, groundOf(element.parentElement));
    const filled = contrast(parse(style.backgroundColor).hex, groundOf(element.parentElement));
    return { ratio: Math.max(own, filled), element: element as Element };
  });
  const icons = seenOf(widget, 'svg.icon').map((element) => ({
    ratio: contrast(parse(getComputedStyle(element).color).hex, groundOf(element)),
    element: element.parentElement!,
  }));
  const units = Array.from(widget.shadowRoot!.querySelectorAll('path.unit'))
    .filter(isSeen)
    .map((element) => {
      const { fill, stroke } = getComputedStyle(element);
      const ground = groundOf(element.closest('figure'));
      const ratios = [fill, stroke].filter((one) => one !== 'none').map((one) => contrast(parse(one).hex, ground));
      return { ratio: Math.max(...ratios), element };
    });
  return faults(
    [...controls, ...icons, ...units]
      .filter(({ ratio }) => ratio < 3)
      .map(({ ratio, element }) => `${ratio.toFixed(2)}: ${named(element)}`),
  );
}
