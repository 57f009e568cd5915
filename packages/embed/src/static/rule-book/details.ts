import type { Article, EnforcementMeasure, LegalReference } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { lines, link, terms } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';

/** What belongs to one article: basis, measures, points, notes, terms, and why it was changed. */
export function details(one: Article, context: RuleBookStatic): Content {
  const { words, own, book, version } = context;
  const measures = new Set(one.clauses.flatMap(({ measures: all }) => all ?? []));
  const said = Array.from(measures, (id: EnforcementMeasure) => words.measure[id]);
  const meant = (version.terms ?? []).filter((term) => term.article === one.id);
  return terms([
    [words.basis, lines((one.basis ?? []).map((reference) => law(reference, context)))],
    [words.measures, said.length > 0 ? words.listed(said) : undefined],
    [words.points, one.pointsItem && words.pointsItem(one.pointsItem)],
    [words.notes, lines((one.notes ?? []).map(own))],
    [words.terms, lines(meant.map(({ word, meaning }) => own(`${word}：${meaning}`)))],
    [words.changeReason, lines((say.comparisonOf(book, version).reasons.get(one.id) ?? []).map(own))],
  ]);
}

/** `28.3` is the third paragraph of article 28. */
function law({ law: title, article, versionOn, href }: LegalReference, { words, locale }: RuleBookStatic): Content {
  const name = title.replace(/^《(.*)》$/, '$1');
  const [number, paragraph] = (article ?? '').split('.');
  const text = number ? words.lawArticle(name, number, paragraph) : words.lawName(name);
  return [link(href, text), versionOn && [' ', words.lawVersion(formatDate(versionOn, locale))]];
}
