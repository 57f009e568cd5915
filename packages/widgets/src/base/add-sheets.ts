import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/** Adds the sheets of a part after those of the widget. Where sheets cannot be adopted, Lit adds elements. */
export function addSheets(element: LitElement, sheets: readonly CSSResult[]): void {
  const own = (element.constructor as typeof LitElement).elementStyles;
  adoptStyles(element.renderRoot as ShadowRoot, supportsAdoptingStyleSheets ? [...own, ...sheets] : [...sheets]);
}
