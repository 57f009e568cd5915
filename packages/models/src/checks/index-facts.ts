/** Facts of the findings on an index beside the documents that it lists, by code. */
export interface IndexFacts {
  /** Nothing stands at the address. */
  'entry-missing': { href: string };
  /** What stands there is refused, for so many reasons. */
  'entry-refused': { href: string; errors: number };
  /** The list says something else than the document. */
  'entry-differs': {
    field: 'type' | 'id' | 'title' | 'village' | 'status' | 'updatedAt';
    listed: string;
    found: string;
  };
  /** On another site, or told from the root of its own: only the site knows where. Nobody looked. */
  'entry-elsewhere': { href: string };
}
