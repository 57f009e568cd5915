import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LINES = ['accounts', 'entries', 'pending', 'batches', 'rewards', 'fund', 'items', 'leaves', 'blocks'];

/** JSON with two spaces; long lists keep one element per line, so that a file of 5,000 entries stays small and readable. */
export function ledgerText(document) {
  const show = (value, indent, key) => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const inner = indent + '  ';
    if (Array.isArray(value)) {
      if (!value.length) return '[]';
      const one = (child) => (LINES.includes(key) ? JSON.stringify(child) : show(child, inner));
      return `[\n${value.map((child) => inner + one(child)).join(',\n')}\n${indent}]`;
    }
    const fields = Object.keys(value).filter((name) => value[name] !== undefined);
    const lines = fields.map((name) => `${inner}${JSON.stringify(name)}: ${show(value[name], inner, name)}`);
    return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
  };
  return show(document, '', '') + '\n';
}

/** Writes the document below `folder` and says how large it became. */
export function writeLedger(file, document) {
  const text = ledgerText(document);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${file}: ${document.entries.length} entries, ${Buffer.byteLength(text)} bytes`);
}
