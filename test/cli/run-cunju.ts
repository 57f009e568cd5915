import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, type Io } from 'cunju';

export const root = join(import.meta.dirname, '../..');
export const data = 'packages/site/public/data';

/** The program from its source, as `node` runs it. */
export const NODE_ARGS = ['--import', 'tsx', '--conditions=@cunju/source', join(root, 'packages/cli/src/bin.ts')];

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `cunju` as a program of its own, in the folder of the repository. */
export function spawned(args: readonly string[], input?: string | Uint8Array): Ran {
  const ran = spawnSync(process.execPath, [...NODE_ARGS, ...args], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    input: input ?? '',
  });
  return { status: ran.status, out: ran.stdout.toString('utf8'), err: ran.stderr.toString('utf8') };
}

/** Runs `cunju` within this process: the same code without the start of another one. */
export async function cunju(args: readonly string[], input?: string | Uint8Array): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: chunks(typeof input === 'string' ? Buffer.from(input) : (input ?? new Uint8Array(0))),
  };
  const status = await run(args, io);
  return { status, out, err };
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** A folder of its own with these files: text, bytes, or a value to be written as JSON. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunju-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, plain ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

/** A sample document, to be changed. */
export const sample = <T>(file: string): T => JSON.parse(readFileSync(join(root, data, file), 'utf8')) as T;

/** Nothing that a person should not have to read: no stack, no path of a module, no words of the runtime. */
export const STACK = /\n\s+at |node:internal|TypeError|SyntaxError|ERR_[A-Z]/;
