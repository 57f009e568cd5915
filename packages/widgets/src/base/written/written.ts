import { finding, importRules, importTable, type Finding, type RuleBook, type TaskList } from '@cunju/models';
import { daysIn } from './days.js';
import { frameOf, UNKNOWN, type Frame } from './frame.js';
import { sourceNodes } from './place.js';
import { rowsOf, textOf } from './text-of.js';

/** A document made of what is written in the page, and what its keeper should know of it. */
export interface Written {
  readonly document: RuleBook | TaskList;
  readonly findings: readonly Finding[];
}

/**
 * Makes a document of the text of rules, or of the table of duties, that stands between the tags of an element or after
 * the link that it was made from. Nothing where there is neither. Ids come from the words: the same text, the same ids.
 */
export function writtenIn(host: HTMLElement, type: 'rule-book' | 'task-list'): Written | undefined {
  // The text that stands there for readers without script is no source: the document that it says is on its way.
  if (host.querySelector('[data-cunju-static]')) return undefined;
  const nodes = sourceNodes(host);
  return type === 'rule-book' ? rulesIn(nodes, host) : dutiesIn(nodes, host);
}

const DRAFT = /草案|草稿|征求意见|讨论稿/;

function rulesIn(nodes: readonly Node[], host: HTMLElement): Written | undefined {
  const text = textOf(nodes);
  const { draft, findings } = importRules(text);
  if (draft.versions[0].chapters.every(({ articles }) => articles.length === 0)) return undefined;
  const frame = frameOf(host, draft.title ?? '');
  const days = daysIn(text);
  const effectiveFrom = frame.effectiveFrom ?? days.effectiveFrom;
  const stands = effectiveFrom !== undefined && !DRAFT.test(frame.title ?? '');
  const [version] = draft.versions;
  const document: RuleBook = {
    ...draft,
    ...envelopeOf(frame),
    title: frame.title ?? UNKNOWN,
    versions: [
      stands
        ? { ...version, ...days, status: 'inForce', label: `${effectiveFrom.slice(0, 4)}年文本`, effectiveFrom }
        : version,
    ],
  };
  return { document, findings: [...missingIn(frame, stands), ...findings] };
}

/** Where a text names no day since when it stands, it is shown as a draft, and its keeper is told why. */
function missingIn(frame: Frame, stands: boolean): readonly Finding[] {
  const missing = [...(frame.publisher ? [] : ['publisher']), ...(stands ? [] : ['effectiveFrom'])];
  return missing.map((field) => finding('missing-field', 'warning', [field], { field }));
}

function dutiesIn(nodes: readonly Node[], host: HTMLElement): Written | undefined {
  const table = tableIn(nodes);
  if (!table) return undefined;
  const frame = frameOf(host, (table.caption?.textContent ?? '').trim());
  const effectiveFrom = frame.effectiveFrom ?? daysIn(textOf(nodes)).effectiveFrom;
  const { document, findings } = importTable(rowsOf(table), { ...frame, ...(effectiveFrom && { effectiveFrom }) });
  if (document.items.length === 0) return undefined;
  const stands = effectiveFrom !== undefined && !DRAFT.test(frame.title ?? '');
  return { document: { ...document, ...(stands && { status: 'inForce' }) }, findings };
}

function tableIn(nodes: readonly Node[]): HTMLTableElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const found = node.localName === 'table' ? node : node.querySelector('table');
    if (found) return found as HTMLTableElement;
  }
  return undefined;
}

const envelopeOf = ({ id, locality, publisher, publishedOn, updatedAt }: Frame) => ({
  id,
  locality,
  publisher: publisher ?? { name: UNKNOWN },
  publishedOn,
  updatedAt,
});
