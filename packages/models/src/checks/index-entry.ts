import type { AnyDocument, IndexEntry } from '../documents/index.js';
import { finding, type Finding, type FindingFacts, type Path } from '../finding.js';

type Field = FindingFacts['entry-differs']['field'];
type Status = IndexEntry['status'];

/** What a document's own status means in a list. Two where the list may choose: a vote that is closed and not yet final. */
const STATUSES: Readonly<Record<string, readonly Status[]>> = {
  upcoming: ['upcoming'],
  open: ['ongoing'],
  paused: ['ongoing'],
  counting: ['ongoing', 'ended'],
  objection: ['ongoing', 'ended'],
  final: ['ended'],
  void: ['ended'],
  archived: ['ended'],
  closed: ['ended'],
  draft: ['draft'],
  inForce: ['inForce'],
  amended: ['inForce', 'ended'],
  repealed: ['ended', 'withdrawn'],
  withdrawn: ['withdrawn'],
};

function ownStatus(document: AnyDocument): string | undefined {
  switch (document.type) {
    case 'rule-book':
      return document.versions.find(({ id }) => id === document.currentVersion)?.status;
    case 'points-ledger':
      return document.period.status;
    default:
      return (document as { status?: string }).status;
  }
}

/**
 * What a line of an index says against the document that it leads to. Another type or id is an error; a title, status,
 * place or time that differs is a warning: the list is stale.
 * @param path of the line in the index
 */
export function checkIndexEntry(entry: IndexEntry, document: AnyDocument, path: Path): readonly Finding[] {
  const found: Finding[] = [];
  const compare = (field: Field, at: Path, listed: string, own: string | undefined): void => {
    if (own === undefined || listed === own) return;
    const severity = field === 'type' || field === 'id' ? 'error' : 'warning';
    found.push(finding('entry-differs', severity, [...path, ...at], { field, listed, found: own }));
  };
  compare('type', ['type'], entry.type, document.type);
  compare('id', ['id'], entry.id, document.id);
  compare('title', ['title'], entry.title, document.title);
  compare('village', ['village', 'code'], entry.village.code, document.locality.code);
  const status = ownStatus(document);
  const fitting = status === undefined ? undefined : STATUSES[status];
  if (fitting && !fitting.includes(entry.status)) compare('status', ['status'], entry.status, fitting[0]);
  if (Date.parse(entry.updatedAt) !== Date.parse(document.updatedAt))
    compare('updatedAt', ['updatedAt'], entry.updatedAt, document.updatedAt);
  return found;
}
