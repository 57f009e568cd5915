/** One place found: in which article, in which text of it, and where (UTF-16 units of the original text). */
export interface Place {
  readonly articleId: string;
  readonly targetId: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text; `place` where it was found. */
export interface Piece {
  readonly text: string;
  readonly place?: Place;
}

/** Cuts a text at the places found in it. Places may come in any order; what overlaps or lies outside is skipped. */
export function piecesOf(text: string, places: readonly Place[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const place of places.slice().sort((a, b) => a.start - b.start)) {
    if (place.start < from || place.end <= place.start || place.end > text.length) continue;
    if (place.start > from) pieces.push({ text: text.slice(from, place.start) });
    pieces.push({ text: text.slice(place.start, place.end), place });
    from = place.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Places in the order of the text, and by the article they stand in. */
export interface Found {
  readonly places: readonly Place[];
  readonly byArticle: ReadonlyMap<string, readonly Place[]>;
}

export const nothingFound: Found = { places: [], byArticle: new Map() };

/** Lines up what a search returned. */
export function foundOf(
  results: readonly { articleId: string; ranges: readonly { targetId: string; start: number; end: number }[] }[],
): Found {
  const byArticle = new Map<string, readonly Place[]>();
  const places: Place[] = [];
  for (const { articleId, ranges } of results) {
    const own = ranges.map(({ targetId, start, end }) => ({ articleId, targetId, start, end }));
    byArticle.set(articleId, own);
    places.push(...own);
  }
  return { places, byArticle };
}
