import { formatInstant } from '@cunju/i18n';
import { filterItems } from './choices.js';
import { groupItems, type TaskFilter } from './filter.js';
import { basisText, rowTexts, standingText, type Speaking } from './sayings.js';

/** The items that a filter leaves as plain text for a message group, list by list. */
export function textVersion(speaking: Speaking & { readonly state: { readonly filter: TaskFilter } }): string {
  const { document, words, locale, state } = speaking;
  const groups = groupItems(document, filterItems(document, state.filter));
  const body = groups.map(({ list, items }) => {
    const title = document.lists.find((one) => one.kind === list)?.title ?? words.list[list];
    const lines = items.map((item, at) => {
      const facts = [
        standingText(item, speaking),
        ...rowTexts(item, speaking),
        ...(item.basis ?? []).map((basis) => basisText(basis, words)),
      ];
      return `${at + 1}. ${item.name}${words.brackets(facts.filter(Boolean).join(words.separator))}`;
    });
    return [title, ...lines].join('\n');
  });
  const { publisher } = document;
  const end = [publisher.name, publisher.phone, formatInstant(document.updatedAt, locale)]
    .filter(Boolean)
    .join(words.separator);
  return [document.title, ...body, end].join('\n\n');
}
