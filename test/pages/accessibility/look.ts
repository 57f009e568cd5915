/**
 * Looks at an element inside the page and says what stands out too little: `lines` of controls, figures and rules, `text`,
 * or the text and frame of a control that is `hovered`. It is sent to the page as it is, so it calls nothing outside itself.
 */
export function lookAt(start: Element, what: string): string[] {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = numbers(colour);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const contrast = (one: string, other: string): number => {
    const [dark, bright] = [light(one), light(other)].sort((first, second) => first - second) as [number, number];
    return (bright + 0.05) / (dark + 0.05);
  };
  const filled = (colour: string): boolean => (numbers(colour)[3] ?? 1) > 0.5;
  const ground = (from: Element | null): string => {
    for (let at: Element | null = from; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
      const { backgroundColor } = getComputedStyle(at);
      if (filled(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const seen = (element: Element): boolean =>
    element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.visually-hidden');
  const said = (element: Element): string =>
    `${element.localName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').trim().slice(0, 20)}`;
  const root = start.shadowRoot;

  if (what === 'hovered') {
    const { color } = getComputedStyle(start);
    const ratio = contrast(color, ground(start));
    return ratio < 4.5 ? [`${ratio.toFixed(2)} ${said(start)}`] : [];
  }
  if (!root) return ['nothing is drawn'];
  if (what === 'text') {
    return [...root.querySelectorAll('p, dd, dt, h2, h3, li, span, button, a, td, th, label')]
      .filter(
        (element) =>
          seen(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
      )
      .filter(
        (element) =>
          !(element as HTMLButtonElement).disabled && contrast(getComputedStyle(element).color, ground(element)) < 4.5,
      )
      .map(said);
  }
  const framed = [...root.querySelectorAll('.button, .input:not(.search-box .input), .search-box')]
    .filter(seen)
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return (
        borderTopStyle === 'none' ||
        parseFloat(borderTopWidth) < 1 ||
        contrast(borderTopColor, ground(element.parentElement)) < 3
      );
    });
  const drawn = [...root.querySelectorAll('path.unit, path.unit-mark, svg.icon')].filter(seen).filter((element) => {
    const { fill, stroke } = getComputedStyle(element);
    const inks = [fill, stroke].filter((ink) => ink !== 'none');
    return inks.every((ink) => contrast(ink, ground(element.closest('figure, p, button, div'))) < 3);
  });
  const ruled = [...root.querySelectorAll('.signature')].filter(
    (element) => contrast(getComputedStyle(element).borderTopColor, ground(element)) < 3,
  );
  return [...framed, ...drawn, ...ruled].map(said);
}
