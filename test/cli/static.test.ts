import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renderPage } from '@cunju/embed/static.js';
import { readAny, type Consultation } from '@cunju/models';
import { cliWords } from '@cunju/i18n/cli.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { STACK, cunju, data, folderOf, root, sample, spawned } from './run-cunju.js';

const homestay = sample<Consultation>('village/homestay.json');
const folder = folderOf({
  'broken.json': { ...homestay, mode: 'x' },
  'hostile.json': { ...homestay, title: '</script><img src=x onerror="alert(1)">' },
  'uyghur.json': { ...homestay, language: 'ug' },
});

beforeAll(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const pageOf = (file: string, locale: 'zh-Hans' | 'zh-Hant' | 'en', base = ''): string => {
  const result = readAny(readFileSync(join(root, data, file)));
  if (!result.ok) throw new Error(file);
  return renderPage(result.document, locale, { folder: base });
};

describe('cunju static', () => {
  it('prints the page of a document in the language of the document', async () => {
    const { status, out, err } = await cunju(['static', `${data}/village/homestay.json`]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(pageOf('village/homestay.json', 'zh-Hans'));
    expect((await cunju(['static', join(folder, 'uyghur.json')])).out).toContain('<html lang="zh-Hans">');
  });

  it('writes the page to a file in UTF-8, in another language and with another folder of scripts', async () => {
    const file = join(folder, 'page.html');
    for (const base of ['./cunju-1.0', './cunju-1.0/']) {
      const { status, out } = await cunju([
        'static',
        '--locale',
        'en',
        '--out',
        file,
        '--folder',
        base,
        `${data}/village/rules.json`,
      ]);
      expect([status, out]).toEqual([0, `网页已写到 ${file}。\n`]);
      expect(readFileSync(file, 'utf8')).toBe(pageOf('village/rules.json', 'en', './cunju-1.0/'));
    }
    expect([...readFileSync(file).subarray(0, 3)]).toEqual([...Buffer.from('<!D')]);
  });

  it('says its own words in the language of --lang, which is not that of the page', async () => {
    const { out } = await cunju([
      'static',
      '--lang',
      'en',
      '--out',
      join(folder, 'b.html'),
      `${data}/village/rules.json`,
    ]);
    expect(out).toBe(`The page was written to ${join(folder, 'b.html')}.\n`);
    expect(readFileSync(join(folder, 'b.html'), 'utf8')).toContain('<html lang="zh-Hans">');
  });

  it('reads GBK and standard input and writes UTF-8', async () => {
    const { status, out } = await cunju(['static', '-'], readFileSync(join(root, data, 'edge-cases/text/gbk.json')));
    expect(status).toBe(0);
    expect(out).toContain('<meta charset="utf-8">');
    expect(out).not.toContain('\ufffd');
  });

  it('keeps what a text says a text: nothing of it ends the script or becomes a tag', async () => {
    const { out } = await cunju(['static', join(folder, 'hostile.json')]);
    expect(out.match(/<\/script>/g)).toHaveLength(2);
    expect(out).not.toContain('<img');
    expect(out).toContain('\\u003c/script>\\u003cimg');
  });

  it('writes nothing for what is no public page, says why and ends with 1', async () => {
    const file = join(folder, 'never.html');
    const never: [name: string, said: string][] = [
      [join(folder, 'broken.json'), '这份文件有 1 处错误，改好以后才能生成网页：'],
      [`${data}/edge-cases/safety/id-number.json`, '这份文件有 1 处错误，改好以后才能生成网页：'],
      [`${data}/village/points-household.json`, '这是一户自己的积分，只给本户看，不生成公开的网页。'],
      [`${data}/village/homestay-notice.json`, '不在网页上显示，没有生成网页。'],
    ];
    for (const [name, said] of never) {
      const { status, out, err } = await cunju(['static', '--out', file, name]);
      expect([status, out], name).toEqual([1, '']);
      expect(err, name).toContain(said);
    }
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('says in one sentence what is wrong with its arguments or its files, and ends with 2', async () => {
    const wrong: [args: string[], said: string][] = [
      [['static'], '命令 static 后面要写文件名。'],
      [['static', 'a', 'b'], '命令 static 一次只看一个文件。'],
      [['static', '--locale', 'fr', 'x.json'], '网页没有“fr”这种语言。可以写 zh-Hans、zh-Hant 或者 en。'],
      [['static', '--locale'], '选项 --locale 的写法不对。'],
      [['static', '--json', 'x.json'], '命令 static 没有选项 --json。'],
      [['check', '--out', 'x', 'x.json'], '命令 check 没有选项 --out。'],
      [['static', 'no-such-file.json'], '找不到文件 no-such-file.json。'],
      [['static', '--out', folder, `${data}/village/rules.json`], `写不了文件 ${folder}（EISDIR）。`],
    ];
    for (const [args, said] of wrong) {
      const { status, out, err } = await cunju(args);
      expect(err.startsWith(said), `${args.join(' ')}: ${err}`).toBe(true);
      expect([status, out]).toEqual([2, '']);
      expect(err).not.toMatch(STACK);
    }
  });

  it('is in the help of the program and has its own, in three languages', async () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const { help } = cliWords(locale);
      expect((await cunju(['--help', '--lang', locale])).out).toContain(help.command.static);
      const own = (await cunju(['static', '--help', '--lang', locale])).out;
      for (const option of ['locale', 'out', 'folder'] as const) expect(own).toContain(help.option[option]);
    }
  });

  it('runs as a program of its own', () => {
    const ran = spawned(['static', '--out', join(folder, 'c.html'), `${data}/village/wuchanghui.json`]);
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'c.html'), 'utf8')).toContain('</cunju-consultation>');
  });
});
