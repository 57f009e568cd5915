import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const data = join(import.meta.dirname, '../../../packages/site/public/data');

/** Names of all sample files below the folder of the site's data. */
export function sampleNames(folder = ''): string[] {
  return readdirSync(join(data, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return entry.name === 'papers' ? [] : sampleNames(name);
    return entry.name.endsWith('.json') ? [name] : [];
  });
}

export const bytesOf = (name: string): Uint8Array => readFileSync(join(data, name));
export const sample = <T>(name: string): T => JSON.parse(readFileSync(join(data, name), 'utf8')) as T;

const VOID = new Set(['br', 'meta']);
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[a-z-]+="[^"<>]*")*)>/g;

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of some HTML in their order. Throws where one is not closed in its turn, or where a sign is no tag. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = html.replace(/^<!DOCTYPE html>/, '').replace(TAG, (_, close: string, name: string, list: string) => {
    if (close) {
      const last = open.pop();
      if (last !== name) throw new Error(`</${name}> closes <${last ?? ''}>`);
      return '';
    }
    const found = [...list.matchAll(/\s([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
    tags.push({ name, attributes: Object.fromEntries(found) as Record<string, string> });
    if (!VOID.has(name)) open.push(name);
    return '';
  });
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
  if (/[<>]/.test(rest)) throw new Error(`no tag: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0] ?? ''}`);
  return tags;
}

/** What a reader reads: no tags, and no white space. */
export const readable = (html: string): string =>
  html
    .replace(TAG, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '');
