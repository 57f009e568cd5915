/** Both languages of a part, as editors show them. */
export const bothLanguages = ({ zh, en }) => `${zh}\n\n${en}`;

/** A doc comment at a depth of indentation. */
export const docComment = (part, indent) => `${indent}/** ${part.zh}。${part.en} */`.replace(/。。/, '。');

const GLOBAL = new Set(['CustomEvent', 'Promise', 'Readonly']);

/** Names of types that declarations must import from the package. */
export function typeNames(elements) {
  const texts = elements.flatMap((element) => [
    ...element.attributes.map(({ type }) => type),
    ...settable(element).map(({ type }) => type),
    ...element.events.map(({ type }) => type),
  ]);
  const names = new Set(texts.join(' ').match(/\b[A-Z]\w+/g) ?? []);
  return [...names].filter((name) => !GLOBAL.has(name)).sort();
}

/** Properties that a page sets and that no attribute stands for. */
export const settable = (element) => element.properties.filter((property) => !property.readonly);

/** `string | undefined` of an attribute is an optional `string`. */
export const valueType = (type = 'unknown') => type.replace(/ \| undefined$/, '');

/** @param {string[]} lines */
export const asFile = (lines) => `${lines.join('\n')}\n`;

export const GENERATED = '// Written by the build from custom-elements.json.';
