const WIDTH = 200;

const oneLine = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return pairs.length === 0
    ? '{}'
    : `{ ${pairs.map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`).join(', ')} }`;
};

/** JSON with two spaces; what fits on one line of 200 characters stays on one, so that a ledger reads as a list. */
export function format(value, indent = '') {
  const flat = oneLine(value);
  if (value === null || typeof value !== 'object' || (indent !== '' && flat.length + indent.length <= WIDTH))
    return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + format(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
