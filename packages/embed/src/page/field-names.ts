/** Names of fields by key. `names` stand in the order of `keys`; a field without a name is left out. */
export function namesOf(keys: readonly string[], names: string): Record<string, string> {
  const pairs = names.split('|').map((name, at) => [keys[at], name] as const);
  return Object.fromEntries(pairs.filter(([, name]) => name));
}
