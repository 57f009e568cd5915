import { indexStatusOn, type DocumentIndex, type IndexEntry } from '@cunju/models';

export interface IndexFilter {
  /** Code of a township, or empty for all. */
  readonly township: string;
  /** Code of a village, or empty for all. */
  readonly village: string;
  readonly query: string;
}

interface Place {
  readonly code: string;
  readonly name: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The documents of one type that a filter leaves, as they stand on a day: running ones first, then the newest. */
export function filterIndex(
  index: DocumentIndex,
  type: IndexEntry['type'],
  filter: IndexFilter,
  today: string,
): readonly IndexEntry[] {
  const query = fold(filter.query.trim());
  return index.documents
    .filter(
      (entry) =>
        entry.type === type &&
        (!filter.township || entry.township?.code === filter.township) &&
        (!filter.village || entry.village.code === filter.village) &&
        (!query || fold(entry.title + entry.village.name).includes(query)),
    )
    .map((entry) => ({ ...entry, status: indexStatusOn(entry, today) }))
    .sort(byUrgency);
}

const ORDER: Record<IndexEntry['status'], number> = {
  ongoing: 0,
  upcoming: 1,
  inForce: 2,
  draft: 3,
  ended: 4,
  withdrawn: 5,
};

function byUrgency(a: IndexEntry, b: IndexEntry): number {
  return ORDER[a.status] - ORDER[b.status] || b.updatedAt.localeCompare(a.updatedAt) || a.title.localeCompare(b.title);
}

/** Townships of a list of documents, and the villages of one of them (or of all). */
export function places(
  entries: readonly IndexEntry[],
  township: string,
): { townships: readonly Place[]; villages: readonly Place[] } {
  const townships = unique(entries.map((entry) => entry.township));
  const villages = unique(
    entries.filter((entry) => !township || entry.township?.code === township).map((entry) => entry.village),
  );
  return { townships, villages };
}

function unique(list: readonly (Place | undefined)[]): readonly Place[] {
  const byCode = new Map<string, Place>();
  for (const place of list) if (place && !byCode.has(place.code)) byCode.set(place.code, place);
  return Array.from(byCode.values()).sort((a, b) => a.code.localeCompare(b.code));
}
