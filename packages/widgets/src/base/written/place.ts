const OWN = /^cunju-/;

/** Whether a node says something. */
const says = (node: Node): boolean => (node.textContent ?? '').trim() !== '';

/**
 * What a document is to be made of: what stands between the tags of an element, or, where that is only the link that it
 * was made from, what follows it up to the next widget or to the end of its part of the page. What follows is taken
 * between the tags, so that it stays what is shown when nothing else can be.
 *
 * An editor wraps a link into a paragraph, so the paragraph's followers count as those of the link.
 */
export async function sourceNodes(host: HTMLElement): Promise<readonly Node[]> {
  await pageRead();
  // The text that stands there for readers without script is no source: the document that it says is on its way.
  if (host.querySelector('[data-cunju-static]')) return [];
  if (host.getAttribute('src') !== '') return Array.from(host.childNodes);
  const followers = followersOf(host);
  host.append(...followers);
  return followers;
}

function followersOf(host: HTMLElement): readonly Node[] {
  let outer: Element = host;
  while (outer.parentElement && outer.parentElement !== document.body && isAlone(outer)) outer = outer.parentElement;
  const followers: Node[] = [];
  for (let next = outer.nextSibling; next && !isWidget(next); next = next.nextSibling) followers.push(next);
  return followers;
}

/** Nothing else that says something stands in the same parent. */
const isAlone = (element: Element): boolean =>
  Array.from(element.parentNode?.childNodes ?? []).every((other) => other === element || !says(other));

function isWidget(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return (
    OWN.test(node.localName) ||
    node.querySelector('cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger') !== null ||
    node.querySelector('[data-cunju],a[href*="#cunju-"]') !== null ||
    node.matches('[data-cunju],a[href*="#cunju-"]')
  );
}

/** A page that is still being read has not said all of it. */
const pageRead = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
