import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Consultation, TaskList } from '@cunju/models';
import { afterAll, describe, expect, it } from 'vitest';
import { STACK, cunju, data, folderOf, sample } from './run-cunju.js';

const lamps = sample<Consultation>('village/road-lamps.json');
const lists = sample<TaskList>('village/lists.json');
const folder = folderOf({
  'good.json': lamps,
  'spaced.json': '{\n  "type": "task-list",\n  "schemaVersion": 1,\n\n  "titel": "x"\n}',
  'no-type.json': { title: 'x' },
  'other-type.json': { type: 'recipe' },
  'list.json': [1, 2],
  'empty.json': '',
  'warned.json': { ...lists, items: lists.items.map((item) => ({ ...item, department: 'nobody' })) },
  'escape.json': { ...lamps, ['\u001b[31mred']: 1 },
  'image.json': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'nothing/readme.txt': 'x',
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

interface Json {
  readonly files: readonly {
    readonly type?: string;
    readonly shown: boolean;
    readonly findings: readonly { code: string; line?: number; column?: number; sentence: string; where: string }[];
  }[];
  readonly errors: number;
}
const json = async (...args: string[]): Promise<Json> =>
  JSON.parse((await cunju(['check', '--json', ...args])).out) as Json;

describe('cunju check', () => {
  it('reads the type from each sample document and finds no error in the village and the community', async () => {
    const { status, out } = await cunju(['check', `${data}/village`, `${data}/community`]);
    expect(status).toBe(0);
    expect(out).toContain('road-lamps.json（议事）没有问题。');
    expect(out).toMatch(/检查了 \d{2} 个文件：错误 0 处/);
  });

  it('finds no error and nothing to mend in the forty villages of the county', async () => {
    const { status, out } = await cunju(['check', '--strict', `${data}/county`]);
    expect(out).toMatch(/检查了 \d{3} 个文件：错误 0 处，提醒 0 处/);
    expect(status).toBe(0);
  });

  it('says line, column, place in words, sentence and ground, and fails', async () => {
    const { status, out } = await cunju(['check', `${data}/edge-cases/consultation/votes-over-present.json`]);
    expect(status).toBe(1);
    expect(out).toContain('votes-over-present.json:78:9  错误  result.questions[0].votes（结果 › 第 1 道题 › 票数）');
    expect(out).toContain('票数 172 多于到会的 171。');
    expect(out).toContain('依据：《村民委员会组织法》第二十六条');
  });

  it('names the place of broken JSON', async () => {
    const { status, out } = await cunju(['check', `${data}/edge-cases/text/trailing-comma.json`]);
    expect(status).toBe(1);
    expect(out).toContain('trailing-comma.json:92:16  错误');
    expect(out).toContain('第 92 行第 16 列：最后一项后面多了一个逗号');
  });

  it('speaks English and traditional Chinese', async () => {
    const broken = `${data}/edge-cases/text/full-width-comma.json`;
    expect((await cunju(['check', '--lang', 'en', broken])).out).toContain('please change it to ,');
    expect((await cunju(['check', broken, '--lang=zh-TW'])).out).toContain('中文標點');
  });

  it('reads GBK and a byte order mark, and finds the same places there', async () => {
    expect((await cunju(['check', `${data}/edge-cases/text/gbk.json`])).status).toBe(0);
    const text = Buffer.from(`\ufeff${JSON.stringify({ ...lamps, status: 'x' }, null, 2)}`, 'utf8');
    const marked = await cunju(['check', '-'], text);
    const line =
      JSON.stringify({ ...lamps, status: 'x' }, null, 2)
        .split('\n')
        .indexOf('  "status": "x",') + 1;
    expect(marked.out).toContain(`标准输入:${line}:3  错误  status`);
  });

  it('points a missing field at the object that lacks it', async () => {
    const { files } = await json(file('spaced.json'));
    const [found] = files;
    expect(found?.type).toBe('task-list');
    expect(found?.findings.find(({ code }) => code === 'missing-field')).toMatchObject({ line: 1, column: 1 });
    expect(found?.findings.find(({ code }) => code === 'unknown-field')).toMatchObject({ line: 5, column: 3 });
  });

  it('says of a value without a known type what it may be', async () => {
    const { files, errors } = await json(
      ...['no-type', 'other-type', 'list', 'empty', 'image'].map((name) => file(`${name}.json`)),
    );
    expect(files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['missing-field'],
      ['not-allowed-value'],
      ['not-a-document'],
      ['json-truncated'],
      ['not-text'],
    ]);
    expect(errors).toBe(5);
    expect(files[1]?.findings[0]?.sentence).toContain('meeting-record');
    expect(files.every(({ shown }) => !shown)).toBe(true);
  });

  it('lets warnings pass, and fails on them with --strict', async () => {
    const plain = await cunju(['check', file('warned.json')]);
    expect(plain.out).toMatch(/错误 0 处，提醒 [1-9]/);
    expect(plain.status).toBe(0);
    expect((await cunju(['check', '--strict', file('warned.json')])).status).toBe(1);
    expect((await cunju(['check', '--strict', file('good.json')])).status).toBe(0);
  });

  it('goes on after a file that is not there, and ends with 2', async () => {
    const { status, out, err } = await cunju(['check', file('none.json'), file('good.json')]);
    expect(status).toBe(2);
    expect(out).toContain('good.json（议事）没有问题。');
    expect(err).toBe(`找不到文件 ${file('none.json')}。\n`);
  });

  it('says that a folder holds nothing to check', async () => {
    const { status, err } = await cunju(['check', file('nothing')]);
    expect([status, err]).toEqual([2, `文件夹 ${file('nothing')} 里没有 .json 文件。\n`]);
  });

  it('shows characters that would drive the terminal as what they are', async () => {
    const { out } = await cunju(['check', file('escape.json')]);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('\\u001b[31mred');
  });

  it('goes through every edge case without a stack, and agrees with their list on errors', async () => {
    const cases = sample<readonly { file: string; type: string; ok: boolean }[]>('edge-cases/edge-cases.json');
    const { status, out, err } = await cunju([
      'check',
      '--json',
      ...cases.map((one) => `${data}/edge-cases/${one.file}`),
    ]);
    expect(status).toBe(1);
    expect(out + err).not.toMatch(STACK);
    const { files } = JSON.parse(out) as Json;
    cases.forEach(({ file: name, ok, type }, at) => {
      // Two cases are about a document given to the widget of another type; here every document is read as what it is.
      if (files[at]?.type === type) expect(files[at]?.shown, name).toBe(ok);
    });
    expect(cases.filter(({ type }, at) => files[at]?.type === type).length).toBeGreaterThan(cases.length - 20);
  });

  it('reads what has a member called like something that every object has', async () => {
    const { out } = await cunju(['check', `${data}/edge-cases/text/forbidden-key.json`]);
    expect(out).toMatch(/错误 {2}__proto__\n/);
  });
});
