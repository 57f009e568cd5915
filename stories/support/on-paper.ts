import { readyWidgets } from './settled.js';

/** The same sheet, with what it says for paper said for the screen. */
function forPaper(sheet: CSSStyleSheet): CSSStyleSheet {
  const text = Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
  const copy = new CSSStyleSheet();
  copy.replaceSync(text.replace(/@media print/g, '@media all').replace(/@media screen/g, '@media not all'));
  return copy;
}

function rootsIn(element: Element): ShadowRoot[] {
  const within: ParentNode = element.shadowRoot ?? element;
  const roots = Array.from(within.children).flatMap(rootsIn);
  return element.shadowRoot ? [element.shadowRoot, ...roots] : roots;
}

/** Shows the widgets of a story on the screen as the printer gets them: unfolded, black, without controls. */
export async function showOnPaper(canvas: HTMLElement): Promise<void> {
  const widgets = await readyWidgets(canvas);
  window.dispatchEvent(new Event('beforeprint'));
  for (const widget of widgets) await widget.updateComplete;
  for (const root of rootsIn(canvas)) root.adoptedStyleSheets = root.adoptedStyleSheets.map(forPaper);
}
