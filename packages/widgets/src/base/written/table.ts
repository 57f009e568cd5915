import { importTable, ruleDatesIn, type TaskList } from '@cunju/models';
import { frameOf, isDraft, publisherOf } from './frame.js';
import { sourceNodes } from './place.js';
import { rowsOf, textOf } from './text-of.js';
import type { Written } from './types.js';

/**
 * Makes the three lists of the table of duties that stands between the tags of an element, or after the link that it was
 * made from. Nothing where there is no such table.
 */
export async function writtenIn(host: HTMLElement): Promise<Written<TaskList> | undefined> {
  const nodes = await sourceNodes(host);
  const table = tableIn(nodes);
  if (!table) return undefined;
  const frame = frameOf(host, (table.caption?.textContent ?? '').trim());
  const from = frame.effectiveFrom ?? ruleDatesIn(textOf(nodes)).effectiveFrom;
  const { document, findings } = importTable(rowsOf(table), { ...frame, ...(from && { effectiveFrom: from }) });
  if (document.items.length === 0) return undefined;
  const status = from === undefined || isDraft(document.title) ? 'draft' : 'inForce';
  return { document: { ...document, status, publisher: publisherOf(frame) }, findings };
}

function tableIn(nodes: readonly Node[]): HTMLTableElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const found = node.localName === 'table' ? node : node.querySelector('table');
    if (found) return found as HTMLTableElement;
  }
  return undefined;
}
