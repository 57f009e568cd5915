import { ACTIVE, elementsOf, faults, named, seenOf, textsOf } from './walk.js';
import type { Widget } from './scenes.js';

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

function namedBy(element: Element, attribute: string): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}

/** The name that assistive technology reads, by the order of the ARIA rules, as far as these elements use them. */
export function nameOf(element: HTMLElement): string {
  const labelled = namedBy(element, 'aria-labelledby') || element.getAttribute('aria-label');
  if (labelled) return tidy(labelled);
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) return tidy(Array.from(labels, (label) => label.textContent).join(' '));
  return tidy(element.textContent);
}

/** controls without a name. */
export const nameless = (widget: Widget): string =>
  faults(
    seenOf(widget, ACTIVE)
      .filter((element) => nameOf(element) === '')
      .map((element) => element.outerHTML.slice(0, 90)),
  );

/** names that point at nothing. */
export function brokenReferences(widget: Widget): string {
  const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
  const found = attributes.flatMap((attribute) =>
    elementsOf(widget, `[${attribute}]`).flatMap((element) =>
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .filter((id) => !widget.shadowRoot!.getElementById(id))
        .map((id) => `${attribute}=${id} on ${named(element)}`),
    ),
  );
  return faults(found);
}

/** controls whose name does not hold the words that are seen on them. */
export function otherNames(widget: Widget): string {
  const found = seenOf(widget, ACTIVE).filter((element) => {
    const words = element.matches('input, select, textarea') ? '' : tidy(element.innerText);
    return words !== '' && !nameOf(element).includes(words);
  });
  return faults(found.map((element) => `${named(element)} is called ${nameOf(element)}`));
}

/** pictures that say nothing and are not hidden from assistive technology, and names that say nothing. */
export function strayPictures(widget: Widget): string {
  const found = elementsOf(widget, 'svg, img, canvas, [role=img]').filter((element) => {
    if (element.matches('[role=img]')) return !element.getAttribute('aria-label')?.trim();
    return element.getAttribute('aria-hidden') !== 'true';
  });
  return faults(found.map((element) => element.outerHTML.slice(0, 80)));
}

/** what the keyboard reaches although it is hidden from assistive technology. */
export const hiddenButActive = (widget: Widget): string =>
  faults(
    seenOf(widget, ACTIVE)
      .filter((element) => element.closest('[aria-hidden=true], [role=presentation], [role=none], [inert]'))
      .map(named),
  );

/** figures without the same counts in words. */
export function figuresAlone(widget: Widget): string {
  const words = tidy(
    textsOf(widget)
      .filter(({ element }) => !element.closest('[role=img]'))
      .map(({ text }) => text)
      .join(' '),
  );
  const found = elementsOf(widget, '[role=img]').flatMap((figure) => {
    const counts = figure.getAttribute('aria-label')?.match(/[\d,]+/g) ?? [];
    const missing = counts.filter((count) => !words.includes(count));
    return figure.closest('figure')?.querySelector('figcaption') && missing.length === 0
      ? []
      : [figure.getAttribute('aria-label') ?? ''];
  });
  return faults(found);
}

/** tables without a caption, and cells without a header that names them. */
export function looseTables(widget: Widget): string {
  const found = elementsOf(widget, 'table').flatMap((table) => [
    ...(tidy(table.querySelector('caption')?.textContent) ? [] : [`no caption: ${named(table)}`]),
    ...Array.from(table.querySelectorAll('th:not([scope])'), (cell) => `no scope: ${named(cell)}`),
    ...Array.from(table.querySelectorAll('tbody tr'))
      .filter((row) => row.querySelectorAll('td').length > 0 && !row.querySelector('th[scope=row], td[colspan]'))
      .map((row) => `no header: ${named(row)}`),
    ...(table.querySelector('thead th[scope=col]') ? [] : [`no column headers: ${named(table)}`]),
  ]);
  return faults(found);
}

/** cells of a table on a phone whose column is not named beside them. */
export function cardsWithoutHeaders(widget: Widget): string {
  const found = seenOf(widget, 'table').flatMap((table) => {
    const heads = Array.from(table.querySelectorAll('thead th'), (cell) => tidy(cell.textContent));
    if (getComputedStyle(table).display === 'table') return [];
    return Array.from(table.querySelectorAll('tbody tr')).flatMap((row) =>
      Array.from(row.children).flatMap((cell, at) => {
        if (cell.matches('th, [colspan]') || !tidy(cell.textContent)) return [];
        const label = cell.querySelector<HTMLElement>('.cell-label');
        return tidy(label?.innerText) === heads[at] ? [] : [`${heads[at] ?? ''}: ${named(cell)}`];
      }),
    );
  });
  return faults(found);
}
