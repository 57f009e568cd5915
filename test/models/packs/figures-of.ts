/** One figure of a pack: where it stands, what it says, and the articles that the data names beside it. */
export interface Figure {
  readonly path: string;
  readonly value: string;
  readonly articles: readonly string[];
  /** The nearest law around it, with the day of its version: `四川省村务公开条例 2009-07-22`. */
  readonly law: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isArticle = (key: string): boolean =>
  /article/i.test(key) || key === 'partyPreDiscussion' || key === 'consultationDuty';

/** What is no figure: names, days on which a law stands, and how sure we are. */
const NAMES = new Set(
  'id pack law versionOn effectiveFrom effectiveTo setting confidence overlay mode of body province'.split(' '),
);

const SIGNS: Readonly<Record<string, string>> = { gt: '>', gte: '≥' };

const share = ({ op, num, den, of, mode }: Node): string =>
  `${SIGNS[String(op)]} ${String(num)}/${String(den)}${of ? ` ${String(of)}` : ''}${mode ? ` (${String(mode)})` : ''}`;

function articlesIn(node: Node): string[] {
  return Object.entries(node)
    .filter(([key]) => isArticle(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value.map(String) : [String(value)]));
}

/** Every figure below a value, with the articles and the law of the objects around it. */
export function figuresOf(value: unknown, path = '', around: readonly string[] = [], lawAround = ''): Figure[] {
  const figure = (text: string): Figure[] => [{ path, value: text, articles: around, law: lawAround }];
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one !== 'object');
    if (plain) return figure(value.join(', '));
    return value.flatMap((one, at) => figuresOf(one, `${path}[${at}]`, around, lawAround));
  }
  if (!isNode(value)) return figure(String(value));
  const articles = [...articlesIn(value), ...around];
  const law = value.law === undefined ? lawAround : `${String(value.law)} ${String(value.versionOn)}`;
  if ('op' in value) return [{ path, value: share(value), articles, law }];
  return Object.entries(value)
    .filter(([key]) => !NAMES.has(key) && !isArticle(key))
    .flatMap(([key, child]) => figuresOf(child, path ? `${path}.${key}` : key, articles, law));
}
