import { Readable } from 'node:stream';
import { openSync, ftruncateSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentTypes } from '@cunju/models';
import { LOCALES } from '@cunju/i18n';
import { cliWords } from '@cunju/i18n/cli.js';
import { run, type Io } from 'cunju';
import { afterAll, describe, expect, it } from 'vitest';
import { failure } from '../../packages/cli/src/commands/failures.js';
import { table } from '../../packages/cli/src/terminal/table.js';
import { padEnd, padStart, width } from '../../packages/cli/src/terminal/width.js';
import { wrap } from '../../packages/cli/src/terminal/wrap.js';
import { STACK, cunju, data, folderOf, root } from './run-cunju.js';

const folder = folderOf({ 'x.json': '{}' });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cunju', () => {
  it('helps in the language that is asked for, with everything under each other', async () => {
    const { status, out } = await cunju(['--help']);
    expect(status).toBe(0);
    for (const command of ['check 文件…', 'schema [种类]', 'explain 文件', 'verify 文件'])
      expect(out).toContain(command);
    const { command } = cliWords('zh-Hans').help;
    const lines = out.split('\n');
    const starts = Object.values(command).map((text) => {
      const line = lines.find((one) => one.endsWith(text))!;
      return width(line.slice(0, line.length - text.length));
    });
    expect(new Set(starts).size).toBe(1);
    expect((await cunju(['--help', '--lang', 'en'])).out).toContain('recompute the proof of a ledger');
    expect((await cunju(['help', 'verify'])).out).toBe((await cunju(['verify', '-h'])).out);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string;
    };
    expect((await cunju(['--version'])).out).toBe(`${version}\n`);
  });

  it('says what is wrong with the arguments, in one sentence, and ends with 2', async () => {
    const wrong: [args: string[], said: string][] = [
      [[], '没有写命令。'],
      [['chek'], '没有叫“chek”的命令。'],
      [['check'], '命令 check 后面要写文件名。'],
      [['check', '--colour', 'x'], '没有叫“--colour”的选项。'],
      [['check', '--__proto__', 'x'], '没有叫“--__proto__”的选项。'],
      [['check', '--lang', 'xx', 'x'], '没有“xx”这种语言。'],
      [['check', '--lang'], '选项 --lang 的写法不对。'],
      [['check', '--json=1', 'x'], '选项 --json 的写法不对。'],
      [['check', '--json', '--csv', 'x'], '--json 和 --csv 只能选一个。'],
      [['verify', '--csv', 'x'], '命令 verify 没有选项 --csv。'],
      [['explain', 'a', 'b'], '命令 explain 一次只看一个文件。'],
      [['schema', 'nothing'], '没有“nothing”这种文档。'],
      [['verify', 'no-such-file.json'], '找不到文件 no-such-file.json。'],
      [['explain', folder], `${folder} 是文件夹，请写文件名。`],
    ];
    for (const [args, said] of wrong) {
      const { status, out, err } = await cunju(args);
      expect(err.startsWith(said), `${args.join(' ')}: ${err}`).toBe(true);
      expect([status, out], args.join(' ')).toEqual([2, '']);
      expect(err).not.toMatch(STACK);
    }
  });

  it('prints the schema of every type and the HTTP contract, byte for byte', async () => {
    expect((await cunju(['schema'])).out).toContain('  meeting-record  会议记录');
    for (const type of ['consultation', documentTypes[documentTypes.length - 1]!]) {
      const file = join(root, `packages/models/schemas/${type}.schema.json`);
      expect((await cunju(['schema', type])).out).toBe(readFileSync(file, 'utf8'));
    }
    expect(JSON.parse((await cunju(['schema', 'openapi'])).out)).toMatchObject({ openapi: '3.1.0' });
  });

  it('does not read a file of 50 MB, from disk or from standard input', async () => {
    const big = join(folder, 'big.json');
    const handle = openSync(big, 'w');
    ftruncateSync(handle, 50 * 1024 * 1024);
    closeSync(handle);
    const { status, out } = await cunju(['check', big]);
    expect([status, out.includes('文件有 50.0 MB，超过上限 32.0 MB')]).toEqual([1, true]);
    const piped = await cunju(['check', '-'], readFileSync(big));
    expect([piped.status, piped.out.includes('超过上限 32.0 MB')]).toEqual([1, true]);
  });

  it('says in one sentence that a file may not be read, or why not', async () => {
    const words = cliWords('zh-Hans');
    expect(failure('x.json', 'EACCES', words)).toBe('没有权限读取 x.json。');
    expect(failure('x.json', 'EIO', words)).toBe('读不了文件 x.json（EIO）。');
  });

  it('never throws: whatever breaks inside is said in one sentence', async () => {
    let err = '';
    const io: Io = {
      out: () => {
        throw new Error('\u001b[2Jbroken');
      },
      err: (text) => (err += text),
      stdin: Readable.from([]),
    };
    expect(await run(['--help'], io)).toBe(2);
    expect(err).toBe('程序出错，没有做完（\\u001b[2Jbroken）。请把这句话和文件一起告诉维护的人。\n');
  });

  it('fits its lines to the terminal', async () => {
    let out = '';
    const io: Io = { out: (text) => (out += text), err: () => {}, stdin: Readable.from([]), columns: 60 };
    const file = join(root, data, 'edge-cases/consultation/outcome-wrong.json');
    await run(['check', file], io);
    const sentences = out.split('\n').filter((line) => line.startsWith('    '));
    expect(sentences.length).toBeGreaterThan(1);
    for (const line of sentences) expect(width(line), line).toBeLessThanOrEqual(62);
  });
});

describe('Columns of a terminal', () => {
  it('count Han and full-width forms twice and joining marks not at all', async () => {
    expect([width('abc'), width('村规'), width('，'), width('é'), width('𠮷'), width('')]).toEqual([3, 4, 2, 1, 2, 0]);
    expect(padEnd('村', 4)).toBe('村  ');
    expect(padStart('村', 4)).toBe('  村');
  });

  it('line up tables of mixed text', async () => {
    const lines = table([
      ['村', 'x'],
      ['abc', 'y'],
    ]).split('\n');
    expect(lines.slice(0, 2)).toEqual(['  村   x', '  abc  y']);
  });

  it('break between Han, never before a closing mark, and keep words and every character', async () => {
    const text = '应到 228 户，要三分之二以上到会，就是 152 户（cn-rural-2026）。实到 151 户，不够。';
    for (let columns = 20; columns < 90; columns++) {
      const lines = wrap(text, columns);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。）]/);
        expect(width(line)).toBeLessThanOrEqual(columns + 2);
      }
      expect(lines.join('\n')).toContain('cn-rural-2026');
    }
    expect(wrap(text, undefined)).toEqual([text]);
  });
});

describe('Words of the command line', () => {
  it('keep full-width punctuation beside Han', async () => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    for (const locale of LOCALES.filter((one) => one !== 'en'))
      for (const text of texts(cliWords(locale)))
        expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]|[,;:!?][\u4e00-\u9fff]/);
  });
});
