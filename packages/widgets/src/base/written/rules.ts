import { finding, importRules, ruleDatesIn, type Finding, type RuleBook, type RuleVersion } from '@cunju/models';
import { frameOf, isDraft, publisherOf, type Frame } from './frame.js';
import { sourceNodes } from './place.js';
import { textOf } from './text-of.js';
import type { Written } from './types.js';

/**
 * Makes a rule book of the text of rules that stands between the tags of an element, or after the link that it was made
 * from. Nothing where there is no article. Ids come from the words: the same text, the same ids.
 */
export async function writtenIn(host: HTMLElement): Promise<Written<RuleBook> | undefined> {
  const nodes = await sourceNodes(host);
  const text = textOf(nodes);
  const { draft, findings } = importRules(text);
  if (draft.versions[0].chapters.every(({ articles }) => articles.length === 0)) return undefined;
  const [version] = draft.versions;
  const heading = draft.title ?? headingIn(version);
  const frame = frameOf(host, heading ?? '');
  const { id, locality, publishedOn, updatedAt, title = KINDS[draft.kind] } = frame;
  const days = ruleDatesIn(text);
  const from = isDraft(title) ? undefined : (frame.effectiveFrom ?? days.effectiveFrom);
  const plain = heading === draft.title ? version : withoutHeading(version);
  const document: RuleBook = {
    ...draft,
    id,
    locality,
    publishedOn,
    updatedAt,
    title,
    publisher: publisherOf(frame),
    versions: [
      from === undefined
        ? plain
        : { ...plain, ...days, status: 'inForce', label: `${from.slice(0, 4)}年文本`, effectiveFrom: from },
    ],
  };
  return { document, findings: [...missingIn(frame, from), ...findings] };
}

const KINDS: Readonly<Record<RuleBook['kind'], string>> = {
  charter: '自治章程',
  villageRules: '村规民约',
  residentConvention: '居民公约',
  specialRules: '专项规约',
};
const LONGEST_HEADING = 60;

/** A first line such as 石桥村村规民约（征求意见稿）, which looks like a sentence. */
function headingIn({ preamble: [first = ''] = [] }: RuleVersion): string | undefined {
  const named = /(?:规约|规民约|公约|章程|规定|办法|守则)[（(][^（()）]{1,20}[)）]$/.test(first);
  return named && first.length <= LONGEST_HEADING ? first : undefined;
}

function withoutHeading({ preamble = [], ...version }: RuleVersion): RuleVersion {
  const rest = preamble.slice(1);
  return { ...version, ...(rest.length > 0 && { preamble: rest }) };
}

/** A text that names no day since when it stands is shown as a draft, and its keeper is told why. */
function missingIn({ publisher }: Frame, effectiveFrom: string | undefined): readonly Finding[] {
  const missing = [...(publisher ? [] : ['publisher']), ...(effectiveFrom === undefined ? ['effectiveFrom'] : [])];
  return missing.map((field) => finding('missing-field', 'warning', [field], { field }));
}
