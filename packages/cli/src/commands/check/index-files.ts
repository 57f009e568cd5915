import { dirname, resolve } from 'node:path';
import {
  checkIndexEntry,
  finding,
  readAny,
  type DocumentIndex,
  type Finding,
  type IndexEntry,
  type Path,
  type ReadAnyResult,
} from '@cunju/models';
import { STDIN, load } from '../../files/load.js';
import type { Io } from '../../io.js';

/** What the files beside an index say against its lines. */
export interface Followed {
  readonly findings: readonly Finding[];
  /** How many files were opened. */
  readonly read: number;
}

type Opened = ReadAnyResult | { readonly failed: true };

/** Opens what an index lists, as far as it lies beside it, and compares. Each file is opened once. */
export async function followIndex(file: string, index: DocumentIndex, io: Io): Promise<Followed> {
  const findings: Finding[] = [];
  const opened = new Map<string, Opened>();
  for (const [at, entry] of index.documents.entries()) {
    const path: Path = ['documents', at];
    const place = placeOf(file, entry.href);
    if (place === undefined) {
      findings.push(finding('entry-elsewhere', 'advice', [...path, 'href'], { href: entry.href }));
      continue;
    }
    const known = opened.get(place) ?? (await open(place, io));
    opened.set(place, known);
    findings.push(...compared(entry, known, path));
  }
  return { findings, read: [...opened.values()].filter((one) => !('failed' in one)).length };
}

/** The file that an address leads to; `undefined` where only the site knows it: of another site, or from its root. */
function placeOf(file: string, href: string): string | undefined {
  if (file === STDIN || /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(href)) return undefined;
  return resolve(dirname(file), decoded(href.split(/[?#]/)[0] ?? ''));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function open(place: string, io: Io): Promise<Opened> {
  const content = await load(place, io);
  if ('failed' in content) return { failed: true };
  return 'refused' in content ? { ok: false, findings: [content.refused] } : readAny(content.bytes);
}

function compared(entry: IndexEntry, opened: Opened, path: Path): readonly Finding[] {
  const { href } = entry;
  if ('failed' in opened) return [finding('entry-missing', 'error', [...path, 'href'], { href })];
  if (opened.ok) return checkIndexEntry(entry, opened.document, path);
  const errors = opened.findings.filter(({ severity }) => severity === 'error').length;
  return [finding('entry-refused', 'error', [...path, 'href'], { href, errors })];
}
