import { diffVersions, reviewRules, type RuleBook } from '@cunju/models';
import * as say from '@cunju/i18n/answers.js';
import { said, sample, type Said } from './said.js';

const book = sample<RuleBook>('village/rules');
const fined = JSON.parse(
  JSON.stringify(book).replace(
    /("norm":"[a-z]+","text":"|"text":")[^"]{12,}/g,
    '$1乱倒垃圾的罚款二百元，拒不缴纳的停发低保。',
  ),
) as RuleBook;
const [first, second] = [...book.versions].sort((a, b) => a.no - b.no);
const diff = diffVersions(first!, second!);
const at = { chapter: 0, at: 0, no: 1 };
const kinds = ['added', 'removed', 'moved', 'renumbered', 'edited', 'respelled', 'details'] as const;
const value = { text: '200 元', amount: '200', unit: '元' };

export const rulesSaid: readonly Said[] = [
  ...said('sayDifference', diff.articles, (one, locale) => say.sayDifference(one, 'article', locale)),
  ...said(
    'sayDifference',
    (['chapter', 'article', 'clause', 'item', 'paragraph'] as const).flatMap((part) =>
      kinds.map((kind) => ({ part, kind })),
    ),
    ({ part, kind }, locale) =>
      say.sayDifference(
        {
          id: 'a',
          changes: [kind],
          ...(kind !== 'added' && { before: at }),
          ...(kind !== 'removed' && { after: { ...at, no: 12 } }),
          text: [{ op: 'value', before: value, after: { ...value, text: '300 元' } }],
          fields: [],
        },
        part,
        locale,
      ),
  ),
  ...said(
    'sayDiff',
    [diff, diffVersions(first!, first!), diffVersions({ chapters: [] }, { chapters: [] })],
    (one, locale) => say.sayDiff(one, locale),
  ),
  ...said('sayFinding', reviewRules(fined), (one, locale) => say.sayFinding(one, locale)),
];
