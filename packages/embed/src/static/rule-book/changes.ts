import type { ChangedArticle } from '@cunju/models';
import { formatNumber as n } from '@cunju/i18n';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, heading, lines, paragraph, section, strong } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';

/** What this version changed, with the reasons given. */
export function changes(context: RuleBookStatic): Content {
  const { words, book, version, own } = context;
  const { base, changes: diff } = say.comparisonOf(book, version);
  if (!diff) return section(words.changes, declared(context), context);
  const [added, removed, changed] = [diff.added.length, diff.removed.length, diff.changed.length];
  const none = added + removed + changed === 0;
  return section(
    words.changes,
    [
      paragraph(base && own(words.changesAgainst(base.label))),
      paragraph(none ? words.noChanges : words.changeCount(n(added), n(removed), n(changed))),
      paragraph(words.unchanged(n(diff.same + diff.renumbered.length), n(diff.renumbered.length))),
      group(words.added, diff.added, context),
      group(words.removed, diff.removed, context),
      group(words.changed, diff.changed, context),
    ],
    context,
  );
}

function group(title: string, entries: readonly ChangedArticle[], context: RuleBookStatic): Content {
  if (entries.length === 0) return undefined;
  const { words } = context;
  return [
    heading(2, `${title} ${words.articleCount(n(entries.length))}`, context),
    bullets(entries.map((entry) => row(entry, context))),
  ];
}

function row({ id, before, after }: ChangedArticle, context: RuleBookStatic): Content {
  const { words, own, book, version } = context;
  const article = after ?? before;
  const now = after ? say.articleName(after.no, context) : '';
  const former =
    before && (!after || before.no !== after.no) ? words.formerly(say.articleName(before.no, context)) : '';
  const reasons = say.comparisonOf(book, version).reasons.get(id) ?? [];
  return lines([
    [now || former, article?.title && [' ', own(article.title)], now && former && [' ', former]],
    ...reasons.map(own),
  ]);
}

/** The village's own list, where the version before is not in the book. */
function declared({ version, words, own }: RuleBookStatic): Content {
  return bullets((version.changes ?? []).map(({ op, reason }) => [strong(words.changeOp[op]), ' ', own(reason)]));
}
