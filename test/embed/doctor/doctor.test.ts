import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, type Watched } from '../../support/browser.js';
import { FaultySite, article, hashOf, strict, tag, type SitePage } from './faulty-site.js';

const site = new FaultySite();
let browser: Browser;

beforeAll(async () => {
  await site.open();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  site.close();
});

const LISTS = '<cunju-task-list id="w" src="/data/village/lists.json">三个清单也贴在村部。</cunju-task-list>';

/** Opens a page under the doctor, and reads what it says once it has looked. */
async function examined(
  page: SitePage,
  address = '/a.html?cunju-doctor',
  widget = '#w',
): Promise<Watched & { rows: string[][] }> {
  site.pages['/a.html'] = page;
  site.asked.length = 0;
  const watched = await openPage(browser, site.origin + address);
  return { ...watched, rows: await rowsOf(watched.page, widget) };
}

/** Cells of the table: what, result, meaning. */
async function rowsOf(page: Page, widget: string): Promise<string[][]> {
  await page.locator(`${widget} .doctor table`).waitFor();
  return page
    .locator(`${widget} .doctor tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, .cell-text')].map((cell) => (cell as HTMLElement).innerText.trim()),
      ),
    );
}

const failedIn = (rows: string[][]): string[][] => rows.filter(([, result]) => result === '未通过');
const close = (page: Page): Promise<void> => page.context().close();

/** What the one failed row says. */
async function onlyFault(page: SitePage, address?: string): Promise<string> {
  const { rows, page: at } = await examined(page, address);
  await close(at);
  expect(failedIn(rows)).toHaveLength(1);
  return failedIn(rows)[0]!.join('\n');
}

describe('The doctor, on a page with the built files', () => {
  it('finds nothing wrong with a good page under the strict header, violates nothing and asks no other site', async () => {
    const { rows, page, errors, foreign } = await examined({
      html: article(tag('loader.js') + LISTS),
      headers: strict,
    });
    expect(failedIn(rows)).toEqual([]);
    expect(await page.locator('#w .doctor').innerText()).toContain('没有发现问题。');
    const all = rows.map((row) => row.join(' '));
    for (const said of [
      '脚本 通过 cunju-task-list.js、loader.js，在 /cunju/（本站），由 loader.js 载入。',
      '版本 通过 0.1.0，网页上只有这一个版本。',
      '校验值 通过 cunju-task-list.js、loader.js 的校验值与 sri.json 相同。',
      '数据 通过 编码是 UTF-8。',
      '跨站读取 不适用 数据不在别的网站。',
      '安全策略 通过 有 1 条，都放行了组件。',
      '安全策略 通过 没有拦过组件的文件和数据。',
      '网页 通过 有文档类型，按标准排版。',
    ])
      expect(all).toContain(said);
    expect(all.join('\n')).toMatch(/校验值 通过 \d+ 个部件都按校验值载入了。/);
    expect(all.join('\n')).toMatch(/数据 通过 http:\S+lists\.json，200，application\/json，[\d,]+ 字节/);
    expect(all.join('\n')).toMatch(/时钟 通过 设备与网站相差 \d 秒/);
    expect(all.join('\n')).toMatch(/文档 通过 类型 task-list，格式版本 1/);
    expect([errors, foreign]).toEqual([[], []]);
    await close(page);
  });

  it('is not asked for by anybody else', async () => {
    site.pages['/a.html'] = { html: article(tag('cunju-task-list.js') + LISTS), headers: strict };
    site.asked.length = 0;
    const { page } = await openPage(browser, `${site.origin}/a.html`);
    await page.locator('#w[data-state=ready]').waitFor();
    expect(await page.locator('#w .doctor').count()).toBe(0);
    expect(site.asked.filter((path) => /doctor|sri/.test(path))).toEqual([]);
    await close(page);
  });

  it('asks for the hash where the tag has none, with the line to write', async () => {
    const fault = await onlyFault({
      html: article(`<script src="/cunju/cunju-task-list.js" charset="utf-8"></script>${LISTS}`),
    });
    expect(fault).toContain('校验值');
    expect(fault).toContain(tag('cunju-task-list.js'));
  });

  it('tells files of two versions from the list beside them', async () => {
    const fault = await onlyFault({ html: article(tag('cunju-task-list.js', '/mixed/cunju/') + LISTS) });
    expect(fault).toContain('与同一个文件夹里的 sri.json 不同');
    expect(fault).toContain('integrity="sha384-another"');
  });

  it('says that it could not compare without a list', async () => {
    const { rows, page } = await examined({ html: article(tag('cunju-task-list.js', '/unlisted/cunju/') + LISTS) });
    expect(rows[0]!.slice(0, 2)).toEqual(['校验值', '没有查']);
    expect(rows[0]![2]).toContain('取不到 sri.json（404）');
    await close(page);
  });

  for (const [fault, file, said] of [
    ['minified', 'cunju-part-task-list-explain.js', '这些文件被改动过'],
    ['lost', 'cunju-part-task-list.js', '没有这些文件'],
  ] as const) {
    it(`names a part that is ${fault}`, async () => {
      const read = await onlyFault({ html: article(tag('cunju-task-list.js', `/${fault}/cunju/`) + LISTS) });
      expect(read).toContain(said);
      expect(read).toContain(file);
      expect(read).toContain('重新上传');
    });
  }

  it('names a widget whose script has a wrong hash, beside one that runs', async () => {
    const { rows, page } = await examined({
      html: article(
        tag('cunju-task-list.js') +
          tag('cunju-points-ledger.js', '/cunju/', hashOf('cunju-task-list.js')) +
          `${LISTS}<cunju-points-ledger src="/data/village/points.json"></cunju-points-ledger>`,
      ),
    });
    expect(failedIn(rows).map(([what]) => what)).toEqual(['脚本', '校验值']);
    expect(failedIn(rows)[0]![2]).toContain('网页上有 cunju-points-ledger，它的脚本没有运行');
    for (const [, , meaning] of failedIn(rows)) expect(meaning).toContain(tag('cunju-points-ledger.js'));
    await close(page);
  });

  it('stands where the document is missing', async () => {
    const fault = await onlyFault({ html: article(tag('cunju-task-list.js') + LISTS.replace('lists', 'gone')) });
    expect(fault).toContain('网站答的是 404');
    expect(fault).toContain('把文件上传到这个地址');
  });

  it('tells a login page from data, and says that the document was refused', async () => {
    const { rows, page } = await examined({
      html: article(tag('cunju-task-list.js') + LISTS.replace('village/lists', 'login')),
    });
    expect(failedIn(rows).map(([what]) => what)).toEqual(['数据', '文档']);
    expect(failedIn(rows)[0]![2]).toContain('得到的是网页，不是数据');
    expect(await page.getByText('三个清单也贴在村部。').isVisible()).toBe(true);
    await close(page);
  });

  it('knows a document in GBK', async () => {
    const { rows, page } = await examined({
      html: article(tag('cunju-task-list.js') + LISTS.replace('village/lists', 'edge-cases/text/gbk')),
    });
    expect(failedIn(rows)).toEqual([]);
    expect(rows.map((row) => row.join(' ')).join('\n')).toContain('编码是 GBK，能读。');
    await close(page);
  });

  it('writes the attribute for another site, and asks it nothing', async () => {
    const { rows, page, foreign } = await examined({
      html: article(tag('cunju-task-list.js') + LISTS.replace('/data', `${site.other}/data`)),
    });
    expect(failedIn(rows)).toHaveLength(1);
    expect(failedIn(rows)[0]![2]).toContain(`allow-origin="${site.other}"`);
    expect(foreign).toEqual([]);
    await close(page);
  });

  it('writes the header that another site must send', async () => {
    const far = LISTS.replace('/data', `${site.other}/shut`).replace('>', ` allow-origin="${site.other}">`);
    const { rows, page } = await examined({ html: article(tag('cunju-task-list.js') + far) });
    const said = failedIn(rows).map(([what, , meaning]) => `${what} ${meaning}`);
    expect(said.find((one) => one.startsWith('跨站读取'))).toContain(`Access-Control-Allow-Origin: ${site.origin}`);
    await close(page);
  });

  it('writes the directive that another site needs, without asking it once more', async () => {
    const far = LISTS.replace('/data', `${site.other}/open`).replace('>', ` allow-origin="${site.other}">`);
    const { rows, page } = await examined({ html: article(tag('cunju-task-list.js') + far), headers: strict });
    const said = failedIn(rows).map((row) => row.join(' '));
    expect(said.find((one) => one.includes('没有放行组件'))).toContain(`connect-src 'self' ${site.other}`);
    expect(said.find((one) => one.includes('浏览器按安全策略拦了 1 次'))).toContain(`connect-src：${site.other}`);
    await close(page);
  });

  it('passes another site that both sides allow', async () => {
    const far = LISTS.replace('/data', `${site.other}/open`).replace('>', ` allow-origin="${site.other}">`);
    const { rows, page } = await examined({ html: article(tag('cunju-task-list.js') + far) });
    expect(failedIn(rows)).toEqual([]);
    expect(rows.map((row) => row.join(' '))).toContain(`跨站读取 通过 ${site.other} 答应让本站读，标签也允许。`);
    await close(page);
  });

  it('tells a clock that is off by an hour', async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    const fault = await onlyFault({ html: article(tag('cunju-task-list.js') + LISTS), headers: { date } });
    expect(fault).toMatch(/时钟快了 60 分钟/);
    expect(fault).toContain('自动设置时间');
  });

  it('stands over the findings of a document that was refused', async () => {
    const { rows, page } = await examined({
      html: article(
        tag('cunju-consultation.js') +
          '<cunju-consultation id="w" audience="resident" src="/data/edge-cases/text/chinese-quotes.json"></cunju-consultation>',
      ),
    });
    expect(failedIn(rows)).toHaveLength(1);
    expect(failedIn(rows)[0]![2]).toMatch(/文档有 \d+ 处错误/);
    await page.locator('#w [part=keeper] li').first().waitFor();
    expect(await page.locator('#w [part=keeper]').innerText()).toContain('中文引号');
    await close(page);
  });

  it('names what of the page gets in the way', async () => {
    const { rows, page } = await examined(
      {
        html: `<html lang="en"><head><title>x</title><base href="/x/"></head><body>${tag('cunju-task-list.js')}
          <p id="w2"></p><cunju-task-list id="w2" src="../data/village/lists.json"></cunju-task-list></body></html>`,
      },
      '/a.html?cunju-doctor#/list',
      'cunju-task-list',
    );
    const said = failedIn(rows)
      .filter(([what]) => what === '网页')
      .map(([, , meaning]) => meaning!.split('\n')[0]);
    expect(said).toHaveLength(6);
    for (const [at, start] of [
      '网页第一行没有文档类型',
      '网页没有写编码',
      '网页写的语言是 en',
      '网页有 <base>',
      '有几个元素用了同一个 id：w2',
      '网页用 # 后面的地址换页',
    ].entries())
      expect(said[at]).toContain(start);
    await close(page);
  });

  it('says which file is missing where its own part is blocked', async () => {
    site.pages['/a.html'] = { html: article(tag('cunju-task-list.js') + LISTS) };
    site.pages['/b.html'] = { html: article('') };
    const { page } = await openPage(browser, `${site.origin}/b.html`);
    await page.route('**/cunju-part-doctor.js', (route) => route.abort());
    await page.goto(`${site.origin}/a.html?cunju-doctor`);
    await page.locator('#w').getByText('“cunju-part-doctor.js”没有载入').waitFor();
    await close(page);
  });

  it('copies plain text without the query of the page', async () => {
    const { page } = await examined(
      { html: article(tag('cunju-task-list.js') + LISTS) },
      '/a.html?phone=13800000000&cunju-doctor',
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制体检结果' }).click();
    await page.getByText('已复制。').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n').slice(0, 2)).toEqual(['体检：<cunju-task-list>', `网页：${site.origin}/a.html`]);
    expect(text).toContain('[通过] 版本：0.1.0');
    expect(text).not.toMatch(/138|phone/);
    await close(page);
  });

  it('examines again when asked', async () => {
    const { page, rows } = await examined({ html: article(tag('cunju-task-list.js') + LISTS), headers: { date: 'x' } });
    expect(rows.filter(([what]) => what === '时钟')[0]![1]).toBe('没有查');
    site.pages['/a.html'] = { html: '' };
    await page.getByRole('button', { name: '重新检查' }).click();
    await page.locator('#w .doctor tr', { hasText: '时钟' }).getByText('通过', { exact: true }).waitFor();
    await close(page);
  });

  for (const [language, title, verdict] of [
    ['zh-Hant', '體檢：<cunju-task-list>', '沒有發現問題。'],
    ['en', 'Examination of <cunju-task-list>', 'Nothing is wrong.'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const { page } = await examined({
        html: article(
          tag('cunju-task-list.js') + LISTS.replace('<cunju-task-list', `<cunju-task-list lang="${language}"`),
        ),
      });
      await page.locator('#w .doctor').getByText(title, { exact: true }).first().waitFor();
      expect(await page.locator('#w .doctor').innerText()).toContain(verdict);
      await close(page);
    });
  }
});

describe('Where nothing of the library may run, the page itself says under the doctor', () => {
  const closed = {
    'content-security-policy': strict['content-security-policy'].replace(/trusted-types .*/, 'trusted-types app'),
  };
  const single = { 'content-security-policy': strict['content-security-policy'].replace(" 'allow-duplicates'", '') };
  const LINE = "trusted-types cunju 'allow-duplicates'";

  for (const [title, script, headers] of [
    ['an entry the policy to list', tag('cunju-task-list.js'), closed],
    ['an entry that the policy must be allowed more than once', tag('cunju-task-list.js'), single],
    ['the loader the policy to list', tag('loader.js'), closed],
  ] as const) {
    it(`for ${title}`, async () => {
      site.pages['/a.html'] = { html: article(script + LISTS), headers };
      const { page, errors } = await openPage(browser, `${site.origin}/a.html?cunju-doctor`);
      expect(await page.locator('html').innerText()).toContain(LINE);
      expect(await page.getByText('三个清单也贴在村部。').isVisible()).toBe(true);
      expect(errors.join('\n')).toContain(LINE);
      await page.goto(`${site.origin}/a.html`);
      expect(await page.locator('html').innerText()).not.toContain(LINE);
      await close(page);
    });
  }

  it('which file the loader could not load', async () => {
    site.pages['/a.html'] = {
      html: article(tag('loader.js', '/entry/cunju/') + LISTS),
      headers: strict,
    };
    const { page } = await openPage(browser, `${site.origin}/a.html?cunju-doctor`);
    await page.waitForFunction(() => document.documentElement.innerText.includes('not loaded'));
    expect(await page.locator('html').innerText()).toContain(`${site.origin}/entry/cunju/cunju-task-list.js`);
    await close(page);
  });
});
