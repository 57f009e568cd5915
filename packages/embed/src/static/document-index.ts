import type { DocumentIndex, IndexEntry, WidgetType } from '@cunju/models';
import { feedbackOf, filterIndex, periodOf } from '@cunju/widgets/sayings.js';
import type { StaticContext } from './base/context.js';
import { markup, type Content } from './base/markup.js';
import { bullets, dotted, heading, lines, link, paragraph } from './base/pieces.js';
import { source } from './base/source.js';
import { indexWordsOf } from './base/words.js';

const TYPES: readonly WidgetType[] = ['consultation', 'task-list', 'rule-book', 'points-ledger'];
const EVERYWHERE = { township: '', village: '', query: '' };

/** All documents of an index with links to them: running ones first, then the newest. */
export function documentIndex(index: DocumentIndex, context: StaticContext): Content {
  const entries = TYPES.flatMap((type) => filterIndex(index, type, EVERYWHERE, context.today));
  const none = entries.length === 0 ? paragraph(context.common.empty) : undefined;
  return [
    markup`<header>\n${heading(0, context.own(index.title), context)}</header>\n`,
    none,
    bullets(entries.map((entry) => line(entry, context))),
    source(index, context),
  ];
}

function line(entry: IndexEntry, { locale, own }: StaticContext): Content {
  const words = indexWordsOf(locale);
  const feedback = entry.type === 'consultation' && `${words.feedback}：${feedbackOf(entry, words, locale)}`;
  return lines([
    link(entry.href, own(entry.title)),
    dotted([
      entry.township && own(entry.township.name),
      own(entry.village.name),
      periodOf(entry, locale),
      words.status[entry.status],
      feedback || undefined,
    ]),
  ]);
}
