import primitives from '../../../packages/primitives/custom-elements.json';
import widgets from '../../../packages/widgets/custom-elements.json';
import * as words from '../../../scripts/elements/words.mjs';

/** One table about an element: what stands in its head and in its rows, the first cell of which is a name in code. */
export interface ElementTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The part of the manifest that the tables are drawn from. */
interface Item {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

type WordTable = Readonly<Record<string, words.InterfaceWords>>;

const declarations = [...widgets.modules, ...primitives.modules].flatMap(
  (module) => ((module as { declarations?: unknown }).declarations ?? []) as Declaration[],
);

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** The Chinese meaning where there is one, else the English of the doc comment. */
function meaning(tag: string, { name, description }: Item, table: WordTable): string {
  return (table[`${tag} ${name}`] ?? table[name])?.zh ?? oneLine(description);
}

/** The manifest's line about an element. */
export function elementOf(tag: string): Declaration | undefined {
  return declarations.find(({ tagName }) => tagName === tag);
}

/** What an element is for, in Chinese where it is written. */
export function purposeOf(tag: string): string {
  const element = elementOf(tag);
  return (words.elements as WordTable)[tag]?.zh ?? oneLine(element?.description);
}

/** Attributes, properties, methods, events, slots, parts and custom properties of an element; empty tables are left out. */
export function tablesOf(tag: string): ElementTable[] {
  const element = elementOf(tag);
  if (!element) return [];
  const open = (element.members ?? []).filter(({ name, privacy }) => privacy !== 'private' && !/^[#_]/.test(name));
  const fields = open.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const named = (items: readonly Item[] | undefined, table: WordTable): string[][] =>
    (items ?? []).map((item) => [item.name || '（不命名）', meaning(tag, item, table)]);
  const typed = (items: readonly Item[] | undefined, table: WordTable): string[][] =>
    (items ?? []).map((item) => [
      item.name,
      meaning(tag, item, table),
      item.type?.text ?? '',
      item.readonly ? '只读' : (item.default ?? ''),
    ]);
  const four = ['名称', '说明', '类型', '默认值'];
  const two = ['名称', '说明'];
  return [
    { title: '属性', heads: four, rows: typed(element.attributes, words.attributes) },
    { title: '性质（只能用脚本设）', heads: four, rows: typed(fields, words.properties) },
    {
      title: '方法',
      heads: two,
      rows: named(
        open.filter(({ kind }) => kind === 'method'),
        words.methods,
      ),
    },
    { title: '事件', heads: two, rows: named(element.events, words.events) },
    { title: '标签之间', heads: two, rows: named(element.slots, words.slots) },
    { title: '部件（::part）', heads: two, rows: named(element.cssParts, words.parts) },
    { title: '自定义属性', heads: two, rows: named(element.cssProperties, words.cssProperties) },
  ].filter(({ rows }) => rows.length > 0);
}
