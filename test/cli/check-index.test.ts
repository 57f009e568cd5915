import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentIndex } from '@cunju/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cunju, data, root } from './run-cunju.js';

const folder = mkdtempSync(join(tmpdir(), 'cunju-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const index = join(folder, 'index.json');
const edit = <T>(name: string, change: (document: T) => void): void => {
  const file = join(folder, name);
  const document = JSON.parse(readFileSync(file, 'utf8')) as T;
  change(document);
  writeFileSync(file, JSON.stringify(document, null, 2));
};

interface Any {
  title: string;
  status?: string;
  updatedAt: string;
}

beforeAll(() => {
  cpSync(join(root, data, 'village'), folder, { recursive: true });
  unlinkSync(join(folder, 'wuchanghui.json'));
  edit<Any>('road-lamps.json', (document) => {
    document.title = '=HYPERLINK("x")，改过的标题';
    document.updatedAt = '2026-12-01T00:00:00+08:00';
  });
  writeFileSync(join(folder, 'lists.json'), '{"type":"task-list",');
  edit<DocumentIndex>('index.json', ({ documents }) => {
    Object.assign(
      documents.find(({ href }) => href === 'rules.json')!,
      { id: 'other', status: 'draft' },
    );
    Object.assign(
      documents.find(({ href }) => href === 'points.json')!,
      { href: 'https://other.example/points.json' },
    );
    Object.assign(
      documents.find(({ href }) => href === 'homestay.json')!,
      { href: '/data/homestay.json' },
    );
  });
});

describe('cunju check on an index', () => {
  it('finds every file of the village, the community and the county in order', async () => {
    for (const [name, all] of [
      ['village', 7],
      ['community', 5],
      ['county', 183],
    ] as const) {
      const { status, out } = await cunju(['check', `${data}/${name}/index.json`]);
      expect(status, name).toBe(0);
      expect(out).toMatch(new RegExp(`目录列了 ${all} 份文件`));
      expect(out).toContain('错误 0 处，提醒 0 处，建议 0 条');
    }
  });

  it('names what is missing, broken, another document, stale, and what nobody could look at', async () => {
    const { status, out } = await cunju(['check', index]);
    expect(status).toBe(1);
    expect(out).toContain('找不到文件 wuchanghui.json。');
    expect(out).toContain('文件 lists.json 有 1 处错误');
    expect(out).toContain('目录里的编号是“other”');
    expect(out).toContain('目录里的状态是“草案”，文件里是“现行”');
    expect(out).toContain('文件里是“=HYPERLINK("x")，改过的标题”');
    expect(out).toContain('文件里是“2026年12月1日 00:00”');
    expect(out).toContain('地址 https://other.example/points.json 不是从目录所在文件夹算起的');
    expect(out).toContain('地址 /data/homestay.json 不是');
    expect(out).toMatch(/index\.json:\d+:7 {2}错误 {2}documents\[\d\]\.href/);
  });

  it('lists the same as CSV for a spreadsheet: byte order mark, CRLF, quotes doubled', async () => {
    const { status, out } = await cunju(['check', '--csv', index]);
    expect(status).toBe(1);
    expect(out.startsWith('\ufeff"文件","行","列","级别","乡镇（街道）","村（社区）"')).toBe(true);
    const lines = out.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    const missing = lines.find((line) => line.includes('wuchanghui.json'));
    expect(missing).toContain('"石桥村"');
    expect(missing).toContain('"entry-missing"');
    expect(out).toContain('“=HYPERLINK(""x"")，改过的标题”');
  });

  it('leaves no cell that a spreadsheet would take for a formula', async () => {
    edit<DocumentIndex>('index.json', ({ documents }) => {
      documents.forEach((entry, at) => (entry.title = `${'=+-@＝\t'[at % 6] ?? '='}1+1`));
    });
    const { out } = await cunju(['check', '--csv', index]);
    const cells = [...out.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });

  it('does not follow an index that comes from standard input, which lies nowhere', async () => {
    const { out } = await cunju(['check', '-'], readFileSync(join(root, data, 'village/index.json')));
    expect(out).toContain('目录列了 7 份文件，打开核对了 0 份。');
    expect(out).toContain('建议 7 条');
  });
});
