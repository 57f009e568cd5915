import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { WIDGETS, settled } from './support/visitor.js';

const scripts = '<script src="/cunju/cunju.js" charset="utf-8"></script>';
const headers = { 'content-security-policy': SECURITY_HEADER };

let scene: Scene;
let parts: string[] = [];

beforeAll(async () => {
  scene = await Scene.begin();
  scene.page.on('request', (request) => {
    const part = /cunju-part-([\w-]+)\.js/.exec(request.url())?.[1];
    if (part) parts.push(part);
  });
});

afterAll(() => scene?.end());

async function open(widgets: string): Promise<void> {
  parts = [];
  await scene.open({ scripts, widgets, staged: false }, { headers });
}

/** Months and days as Node's own Intl knows them, without what keeps them on one line. */
const month = new Intl.DateTimeFormat('ug', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2026, at, 5)));

describe('A page in Uyghur, from the files and under the strict header', () => {
  it('has all four widgets in it, with days that this browser could not write by itself', async () => {
    await open(fourWidgets('lang="ug"'));
    const inBrowser = await scene.page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('ug'));
    expect(inBrowser).toEqual([]);
    for (const text of await scene.texts()) {
      const days = text.match(/\d{1,2}-\u2060\p{Script=Arabic}+(?=،\u00a0\d{4})/gu) ?? [];
      expect(days.length).toBeGreaterThan(0);
      expect(days.filter((day) => !MONTHS.includes(day.replace(/^\d+-\u2060/, '')))).toEqual([]);
      expect(text).toContain('此语言的译文有待母语审阅。');
      expect(text).not.toContain('undefined');
    }
    expect(scene.troubles).toEqual([]);
  });

  it('asks for the words of Uyghur and for those of no other language', () => {
    expect(parts.filter((name) => name.endsWith('-ug')).sort()).toEqual(WIDGETS.map((name) => `${name}-ug`).sort());
    expect(parts.filter((name) => /-(?:zh-hans|zh-hant|en)$/.test(name))).toEqual([]);
  });

  it('has the list of an index in it as well', async () => {
    await open('<cunju-consultation lang="ug" audience="resident" src="/data/county/index.json"></cunju-consultation>');
    const list = scene.page.locator('cunju-consultation .index');
    expect(await list.innerText()).toMatch(/كۆرسىتىلدى/);
    expect(await list.locator('label').first().innerText()).toMatch(/\p{Script=Arabic}/u);
    expect(await list.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    expect(scene.troubles).toEqual([]);
  });

  it('tells a keeper in Chinese what is wrong, marked as Chinese', async () => {
    await open(
      '<cunju-task-list lang="ug" audience="operator" src="/data/edge-cases/task-list/assist-without-funding.json"></cunju-task-list>',
    );
    await settled(scene.page);
    const panel = scene.page.locator('cunju-task-list [part=keeper]');
    await panel.waitFor({ state: 'attached' });
    expect(await panel.getAttribute('lang')).toBe('zh-Hans');
    expect(await panel.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
    expect(parts).toContain('task-list-tools-zh-hans');
    expect(scene.troubles).toEqual([]);
  });
});
