import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dist } from './server.js';

/** An element of the page's own, with a Lit of its own. */
const CARD = `
import { css, html, LitElement } from 'lit';
customElements.define('site-card', class extends LitElement {
  static properties = { list: {} };
  static styles = css\`:host { display: block; margin-top: 2000px }\`;
  render() {
    return html\`<p>本站的卡片</p><cunju-task-list audience="resident" .data=\${this.list}></cunju-task-list>\`;
  }
});`;

/** A script of the page with another copy of Lit. */
export async function anotherLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: CARD, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

const hashOf = (code: string): string => createHash('sha384').update(code).digest('base64');

/** The files as an earlier version would have built them: with its number, and with the hashes of its own parts. */
export function anotherVersion(): Map<string, string> {
  const files = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const name of readdirSync(dist).filter((one) => one.endsWith('.js'))) {
    const code = readFileSync(join(dist, name), 'utf8');
    hashes.set(name, hashOf(code));
    files.set(name, code.split('0.1.0').join('0.0.9'));
  }
  // A file names the hashes of those that it leads to: each turn puts the hashes of one more row of them right.
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, code] of files) {
      const now = hashOf(code);
      const before = hashes.get(name)!;
      if (now === before) continue;
      changed = true;
      hashes.set(name, now);
      for (const [other, text] of files) files.set(other, text.split(before).join(now));
    }
  }
  return files;
}
