import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { leafBytes, leafHash, sealLedger, toHex, type PointsLedger } from '@cunju/models';
import { afterAll, describe, expect, it } from 'vitest';
import { cunju, data, folderOf, sample } from './run-cunju.js';

const ledger = sample<PointsLedger>('village/points.json');
const changedAt = (at: number, change: object): PointsLedger => ({
  ...ledger,
  entries: ledger.entries.map((entry, place) => (place === at ? { ...entry, ...change } : entry)),
});
const leaves = ledger.entries.map((entry) => toHex(leafHash(leafBytes(entry))));
const root = ledger.integrity!.root;
const base64 = Buffer.from(root, 'hex').toString('base64');
const note = (size: number, hash: string): string => `${ledger.integrity!.origin}\n${size}\n${hash}\n\n— x AAAA\n`;
const withIntegrity = (more: object, from: PointsLedger = ledger) => ({
  ...from,
  integrity: { ...ledger.integrity, ...more },
});

const folder = folderOf({
  'changed.json': changedAt(700, { points: 9_999 }),
  'leaves.json': withIntegrity({ leaves }, changedAt(700, { points: 9_999 })),
  'short.json': { ...ledger, entries: ledger.entries.slice(0, 4_999) },
  'root.json': { ...ledger, integrity: { origin: 'o', size: 5_000, root: 'a'.repeat(64) } },
  'noted.json': withIntegrity({ checkpoint: note(5_000, base64) }),
  'wrong-note.json': withIntegrity({ checkpoint: note(4_000, base64) }),
  'no-proof.json': { ...ledger, integrity: undefined },
  'refused.json': changedAt(3, { note: '身份证 11010519491231002X' }),
  'log.json': { ...sample<object>('village/homestay.json'), log: [] },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const verify = (name: string, ...more: string[]) => cunju(['verify', join(folder, name), ...more]);

describe('cunju verify', () => {
  it('says that the sample ledger is whole, and what that does not show', async () => {
    const { status, out } = await cunju(['verify', `${data}/village/points.json`]);
    expect(status).toBe(0);
    expect(out).toContain('账本完整：5,000 笔全部重新计算过');
    expect(out).toContain(root);
    expect(out).toContain('没有附存证记录');
  });

  it('names the block of 256 entries in which something was changed', async () => {
    const { status, out } = await verify('changed.json');
    expect(status).toBe(1);
    expect(out).toContain('第 3 块和公布的校验值对不上：第 513 到第 768 笔里至少有一笔');
    expect(out).not.toContain('账本完整');
  });

  it('names the entry and its line where every leaf is published', async () => {
    const { status, out } = await verify('leaves.json');
    expect(status).toBe(1);
    const text = JSON.stringify(withIntegrity({ leaves }, changedAt(700, { points: 9_999 })), null, 2).split('\n');
    const line = text.findIndex((one) => one.includes(`"id": "${ledger.entries[700]!.id}"`));
    expect(out).toContain(
      `第 701 笔（编号 ${ledger.entries[700]!.id}，在第 3 块，文件第 ${line.toLocaleString('en')} 行）`,
    );
  });

  it('finds an entry that was taken away, a root that differs, and a note that is about something else', async () => {
    const short = await verify('short.json');
    expect(short.out).toContain('校验信息说有 5,000 笔，文件里有 4,999 笔');
    expect((await verify('root.json')).out).toContain(`和公布的 ${'a'.repeat(64)} 不一样`);
    const wrong = await verify('wrong-note.json');
    expect(wrong.out).toContain('存证记录里的名称、笔数或者根值，和这份文件不一样');
    expect([short.status, wrong.status]).toEqual([1, 1]);
  });

  it('checks what a note says and says that its signature is another matter', async () => {
    const { status, out } = await verify('noted.json');
    expect(status).toBe(0);
    expect(out).toContain('存证的签名要用服务器的公钥另外核对');
  });

  it('does not call a ledger without a proof whole', async () => {
    const { status, out } = await verify('no-proof.json');
    expect([status, out]).toEqual([1, '这份文件没有附校验信息（integrity），无法核对。\n']);
  });

  it('verifies the entries of a document that is refused for another reason, and says so', async () => {
    const { status, out, err } = await verify('refused.json');
    expect(status).toBe(1);
    expect(out).toContain('第 1 块和公布的校验值对不上');
    expect(err).toContain('还有 1 处错误，请运行 cunju check 查看');
  });

  it('agrees with a seal that was made of the same entries', async () => {
    const entries = ledger.entries.slice(0, 300);
    const sealed = { ...ledger, entries, integrity: sealLedger(entries, 'x') };
    expect((await cunju(['verify', '-'], JSON.stringify(sealed))).status).toBe(0);
    const cut = { ...sealed, entries: entries.map((entry, at) => (at === 299 ? { ...entry, note: '改' } : entry)) };
    const { status, out } = await cunju(['verify', '-', '--lang', 'en'], JSON.stringify(cut));
    expect([status, out.includes('Block 2')]).toEqual([1, true]);
  });

  it('says of a document without entries that there is nothing to verify', async () => {
    const { status, err } = await cunju(['verify', `${data}/village/lists.json`]);
    expect([status, err]).toEqual([1, '这份事项清单没有可以核对的流水。\n']);
  });

  it('gives its verdict as data', async () => {
    expect(JSON.parse((await verify('changed.json', '--json')).out)).toMatchObject({ ok: false, brokenBlock: 2 });
  });
});
