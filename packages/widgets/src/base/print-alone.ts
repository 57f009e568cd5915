const PATH = 'data-cunju-print';

/**
 * Prints one element without the page around it. The path from the element to the page is marked and everything beside
 * it is left out on paper only, so that nothing changes on the screen, and all is undone when printing ends. Where a
 * page cannot take a constructed sheet, the page around it is printed as well.
 */
export function printAlone(element: Element, done: () => void): void {
  const undo = leaveOutTheRest(element);
  window.addEventListener(
    'afterprint',
    () => {
      undo();
      done();
    },
    { once: true },
  );
  window.print();
}

function leaveOutTheRest(element: Element): () => void {
  const marked: Element[] = [];
  const undone: (() => void)[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentOf(at)) marked.push(at);
  const roots = new Set(marked.map((one) => one.getRootNode() as Document | ShadowRoot));
  for (const one of marked) one.setAttribute(PATH, '');
  for (const root of roots) undone.push(adopt(root));
  return () => {
    for (const one of marked) one.removeAttribute(PATH);
    for (const undo of undone) undo();
  };
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function adopt(root: Document | ShadowRoot): () => void {
  if (!('adoptedStyleSheets' in root)) return () => {};
  const sheet = new CSSStyleSheet();
  // As short as it is sent: nothing shortens what is no sheet of Lit.
  sheet.replaceSync(
    `@media print{[${PATH}]:not(#${PATH}){display:block;position:static;float:none;overflow:visible;width:auto;` +
      `max-width:none;height:auto;margin:0;padding:0;border:0}[${PATH}]>:not([${PATH}]):not(#${PATH}){display:none}}`,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
