/** What a compiled shape asks for. */
interface Shape {
  readonly asks?: {
    readonly needed?: Readonly<Record<string, Shape>>;
    readonly free?: Readonly<Record<string, Shape>>;
    readonly items?: readonly Shape[];
    readonly item?: Shape;
    readonly all?: readonly string[];
  };
}

/** Every list of words that documents of a shape choose from, once, in the order in which the shape names them. */
export function listsIn(shape: Shape): readonly (readonly string[])[] {
  const lists = new Set<readonly string[]>();
  const visit = ({ asks: { needed, free, items = [], item, all } = {} }: Shape): void => {
    if (all) lists.add(all);
    [...Object.values({ ...needed, ...free }), ...items].forEach(visit);
    if (item) visit(item);
  };
  visit(shape);
  return [...lists];
}

/** Reads names for the words of a list, in the order of the list: the shape in the entry has the words already. */
export function tableReader(shape: Shape): (list: number, names: string) => Record<string, string> {
  const lists = listsIn(shape);
  return (list, names) => Object.fromEntries(names.split('|').map((name, at) => [(lists[list] ?? [])[at], name]));
}
