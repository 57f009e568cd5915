import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NODE_ARGS, STACK, data, folderOf, root, spawned } from './run-cunju.js';

const folder = folderOf({ 'x.json': '{' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The program cunju, started as a process', () => {
  it('ends with 0 where nothing is wrong, 1 with errors, 2 where it was used wrongly', () => {
    const fine = spawned(['check', `${data}/village/road-lamps.json`]);
    expect([fine.status, fine.err]).toEqual([0, '']);
    expect(fine.out).toContain('road-lamps.json（议事）没有问题。');
    const broken = spawned(['check', '-', '--lang', 'en'], readFileSync(join(folder, 'x.json')));
    expect(broken.status).toBe(1);
    expect(broken.out).toContain('standard input:1:2  error');
    const used = spawned(['check', 'no-such-file.json']);
    expect([used.status, used.out, used.err]).toEqual([2, '', '找不到文件 no-such-file.json。\n']);
    expect(fine.err + broken.err + used.err).not.toMatch(STACK);
  });

  it('writes all of a long answer into a pipe before it ends', () => {
    const { status, out } = spawned(['schema', 'openapi']);
    expect(status).toBe(0);
    expect(out).toBe(readFileSync(join(root, 'packages/models/schemas/openapi.json'), 'utf8'));
  });

  it('stops quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [...NODE_ARGS, 'schema', 'openapi'], { cwd: root });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
    expect(code).toBe(141);
  });

  it('is published with a bin that the system can start', () => {
    const { bin, files } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      bin: Record<string, string>;
      files: string[];
    };
    const file = join(root, 'packages/cli', bin.cunju!);
    expect(files).toContain('bin');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o111).not.toBe(0);
  });
});
