import {
  BLOCK_SIZE,
  locateJson,
  readAny,
  schemas,
  verifyLedger,
  type Integrity,
  type Path,
  type ReadAnyResult,
  type Verification,
} from '@cunju/models';
import { formatNumber as n } from '@cunju/i18n';
import type { CliWords } from '@cunju/i18n/cli.js';
import type { Asked } from '../arguments.js';
import { load, type Loaded } from '../files/load.js';
import type { ExitCode, Io } from '../io.js';
import { clean } from '../terminal/clean.js';
import { indented } from '../terminal/wrap.js';
import { placed } from './check/checked.js';
import { findingText } from './check/text.js';
import { failure } from './failures.js';

/** The lists that an integrity block covers: entries of a ledger, the log of a consultation. */
const SEALED = ['entries', 'log'] as const;

interface Sealed {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly key: (typeof SEALED)[number];
  readonly integrity?: Integrity;
}

/** Recomputes the proof of a ledger and says where it breaks. */
export async function verify(asked: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  const [file = ''] = asked.names;
  const content = await load(file, io);
  if ('failed' in content) {
    io.err(`${failure(file, content.failed, words)}\n`);
    return 2;
  }
  const result: ReadAnyResult =
    'refused' in content ? { ok: false, findings: [content.refused] } : readAny(content.bytes);
  const text = 'text' in content ? content.text : undefined;
  const sealed = result.type && text !== undefined ? sealedIn(result, text) : undefined;
  if (!sealed) {
    const errors = placed(result.findings, text).filter(({ finding }) => finding.severity === 'error');
    for (const one of errors) io.err(findingText(file, one, asked.locale, words, io));
    if (result.type && errors.length === 0) io.err(`${words.verify.notSealed(words.types[result.type])}\n`);
    return 1;
  }
  const found = await verifyLedger(sealed);
  if (asked.json) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else
    io.out(
      verdict(found, sealed, content, words)
        .map((line) => indented(line, 0, io.columns))
        .join(''),
    );
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) io.err(`${words.verify.alsoRefused(n(errors))}\n`);
  return found.ok ? 0 : 1;
}

/** The proof is about the entries as they stand, also where the rest of the document is refused. */
function sealedIn(result: ReadAnyResult, text: string): Sealed | undefined {
  const value = (result.ok ? result.document : parsed(text)) as Readonly<Record<string, unknown>> | undefined;
  const key = SEALED.find((one) => isEntries(value?.[one]));
  if (!value || !key) return undefined;
  const integrity = schemas['points-ledger'].shape.integrity.safeParse(value.integrity);
  if (!integrity.success) return undefined;
  return { key, entries: value[key] as Sealed['entries'], ...(integrity.data && { integrity: integrity.data }) };
}

const isEntries = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function verdict(found: Verification, sealed: Sealed, content: Loaded, words: CliWords): readonly string[] {
  const { verify: said } = words;
  if (found.reason === 'no-proof') return [said.noProof];
  const { integrity } = sealed;
  if (found.ok)
    return [
      said.whole(n(found.entries)),
      said.root(integrity?.root ?? ''),
      integrity?.checkpoint === undefined ? said.noCheckpoint : said.checkpoint,
    ];
  return [...broken(found, sealed, content, words), said.advice];
}

function broken(found: Verification, sealed: Sealed, content: Loaded, { verify: said }: CliWords): readonly string[] {
  const { integrity, entries } = sealed;
  const { reason, brokenBlock, brokenEntry } = found;
  const lines: string[] = [];
  if (reason === 'size') lines.push(said.size(n(integrity?.size ?? 0), n(entries.length)));
  if (brokenEntry !== undefined) lines.push(entryLine(brokenEntry, sealed, content, said));
  else if (brokenBlock !== undefined)
    lines.push(blockLine(brokenBlock, Math.max(entries.length, integrity?.size ?? 0), said));
  if (reason === 'root') lines.push(said.rootDiffers(integrity?.root ?? ''));
  if (reason === 'checkpoint') lines.push(said.checkpointDiffers);
  return lines;
}

function entryLine(at: number, { entries, key }: Sealed, content: Loaded, said: CliWords['verify']): string {
  const path: Path = [key, at];
  const place =
    entries[at] && 'text' in content && content.text !== undefined ? locateJson(content.text, [path])[0] : undefined;
  const id = entries[at]?.id;
  return said.entry({
    at: n(at + 1),
    id: typeof id === 'string' ? clean(id) : '–',
    block: n(Math.floor(at / BLOCK_SIZE) + 1),
    line: place ? n(place.line) : '',
  });
}

const blockLine = (block: number, size: number, said: CliWords['verify']): string =>
  said.block({
    block: n(block + 1),
    from: n(block * BLOCK_SIZE + 1),
    to: n(Math.max(block * BLOCK_SIZE + 1, Math.min(size, (block + 1) * BLOCK_SIZE))),
  });
