import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const packages = join(import.meta.dirname, '../../packages');

/** Every Chinese text that a resident may read in a widget, by its file. */
const files = [
  ...['zh-hans', 'zh-hant'].flatMap((language) => {
    const folder = join(packages, 'i18n/src', language);
    return readdirSync(folder).map((name) => join(folder, name));
  }),
  join(packages, 'widgets/src/base/reading/words.ts'),
].filter((name) => name.endsWith('.ts'));

/** The texts of a file: its strings and the fixed pieces of its templates, with what is put in as a sign. */
const textsOf = (file: string): string[] =>
  (
    readFileSync(file, 'utf8')
      .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
      .match(/'[^'\n]*'|`[^`]*`/g) ?? []
  )
    .map((text) => text.slice(1, -1).replace(/\$\{[^{}]*\}/g, '〇'))
    .filter((text) => /\p{Script=Han}/u.test(text));

/** What offices say among themselves, what programmers say, and what the net says: nobody in a village does. */
const JARGON =
  /赋能|賦能|抓手|闭环|閉環|颗粒度|顆粒度|链路|鏈路|底层逻辑|底層邏輯|顶层设计|頂層設計|痛点|痛點|矩阵|矩陣|打造|提质增效|提質增效|压实|壓實|长效机制|長效機制|数智|數智|一键|一鍵|全流程|生态圈|生態圈|落地见效|落地見效|接口|缓存|緩存|异常|異常|报错|報錯|解析|渲染|加载|加載|链接|鏈接|点击此处|點擊此處|用户|用戶|登录态|登錄態|^提交成功|操作失败|操作失敗|系统繁忙|系統繁忙|亲[，,！!]|親[，,！!]|哦[。！]|噢|老铁|老鐵|给力|給力|小伙伴|小夥伴/;

/** What lures instead of telling. */
const LURES =
  /立即下载|立即下載|领取红包|領取紅包|点击领取|點擊領取|限时|限時|抢先|搶先|抽奖|抽獎|赞助|贊助|广告|廣告|免费领|免費領|关注我们|關注我們/;

/** Han of the longest stretch between two stops. */
const longest = (text: string): number =>
  Math.max(...text.split(/[。；！？：\n]/).map((part) => part.match(/\p{Script=Han}/gu)?.length ?? 0));

describe('The words that residents read', () => {
  const texts = files.flatMap((file) => textsOf(file).map((text) => ({ file: file.slice(packages.length + 1), text })));
  const saying = (pattern: RegExp): string[] =>
    texts.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`);

  it('are found', () => expect(texts.length).toBeGreaterThan(1_000));

  it('A-41 hold no jargon of offices, programs or the net', () => expect(saying(JARGON)).toEqual([]));

  it('A-41 come in sentences of at most 60 characters', () => {
    expect(texts.filter(({ text }) => longest(text) > 60).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('A-30 lure nobody', () => expect(saying(LURES)).toEqual([]));

  it('A-41 are held by a check that finds what it looks for', () => {
    expect(['点击此处加载', '系统繁忙，请稍后再试'].every((text) => JARGON.test(text))).toBe(true);
    expect(LURES.test('限时领取红包')).toBe(true);
    expect(longest('一'.repeat(61))).toBe(61);
    expect(textsOf(join(packages, 'i18n/src/zh-hans/common.ts'))).toContain(
      '网站暂时打不开这份内容（〇）。请过一会儿再试。',
    );
  });
});
