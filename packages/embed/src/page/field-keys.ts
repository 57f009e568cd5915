/** What a compiled shape asks for. */
interface Shape {
  readonly asks?: {
    readonly needed?: Readonly<Record<string, Shape>>;
    readonly free?: Readonly<Record<string, Shape>>;
    readonly items?: readonly Shape[];
    readonly item?: Shape;
  };
}

/** Every key that documents of some shapes may have, sorted. The names of fields are listed in the same order. */
export function keysIn(shapes: readonly Shape[]): readonly string[] {
  const keys = new Set<string>();
  const visit = ({ asks: { needed, free, items = [], item } = {} }: Shape): void => {
    for (const [key, inner] of Object.entries({ ...needed, ...free })) {
      keys.add(key);
      visit(inner);
    }
    items.forEach(visit);
    if (item) visit(item);
  };
  shapes.forEach(visit);
  return [...keys].sort();
}
