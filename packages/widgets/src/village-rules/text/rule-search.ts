import { searchRules, type Fold, type RuleVersion } from '@cunju/models';
import { parts } from '../../base/parts.js';
import { foundOf, nothingFound, type Found } from './marks.js';

/**
 * Searches a version and remembers the last answer. Traditional and simplified forms are one as soon as their table has
 * arrived; without it the rest works.
 */
export class RuleSearch {
  #fold?: Fold;
  #asked = false;
  #last?: { readonly version: RuleVersion; readonly query: string; readonly fold?: Fold; readonly found: Found };

  /** `changed` is called when the same search may find more than before. */
  constructor(private readonly changed: () => void) {}

  find(version: RuleVersion | undefined, text: string): Found {
    const query = text.trim();
    if (!version || !query) return nothingFound;
    if (!this.#asked) void this.#ask();
    const fold = this.#fold;
    const last = this.#last;
    if (last?.version === version && last.query === query && last.fold === fold) return last.found;
    const found = foundOf(searchRules(version, query, fold));
    this.#last = { version, query, found, ...(fold && { fold }) };
    return found;
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    try {
      this.#fold = await parts.fold();
      this.changed();
    } catch {
      this.#asked = false;
    }
  }
}
