import { expect, it } from 'vitest';
import { read, type Stage } from './stage.js';

export function villageRules(stage: () => Stage): void {
  it('finds every place of a phrase and goes from one to the next', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.tabTo('查找条文');
      await visitor.type('垃圾');
      await visitor.until(async () => (await visitor.count('w', 'mark')) > 3, 'the places of the word');
      const places = await visitor.count('w', 'mark');
      await visitor.choose('下一处');
      await visitor.reads('w', `第 2 处，共 ${places} 处`, '[role="status"]');
      expect(await visitor.count('w', 'mark.current')).toBe(1);
    }));

  it('finds simplified text by a traditional phrase', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.tabTo('查找条文');
      await visitor.type('積分');
      await visitor.until(async () => (await visitor.count('w', 'mark')) > 0, 'the places of the word');
      expect(await visitor.text('w', 'mark')).toBe('积分');
    }));

  it('goes to the article whose number is typed', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.tabTo('查找条文');
      await visitor.type('第十二条');
      await visitor.press('Enter');
      await visitor.until(async () => (await visitor.focus()).name.startsWith('第十二条 村务监督'), 'the article');
    }));

  it('jumps from the contents to a chapter, and on to what belongs to an article', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.choose(/^第二章 议事与监督/);
      await visitor.until(async () => /^第二章/.test((await visitor.focus()).name), 'the chapter');
      expect(await visitor.evaluate('location.hash')).toMatch(/^#w\/chapter\//);
      await visitor.choose(/^更多 ?：第六条$/);
      await visitor.reads('w', '《中华人民共和国村民委员会组织法》', '.article details[open]');
    }));

  it('compares versions in the text, and opens the old one', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.choose('在正文里标出修改');
      await visitor.until(async () => (await visitor.count('w', 'ins')) > 10, 'the marks of what was added');
      expect(await visitor.count('w', 'del')).toBeGreaterThan(10);
      await visitor.choose('不标修改');
      await visitor.until(async () => (await visitor.count('w', 'ins,del')) === 0, 'the text without marks');
      const { value } = await visitor.tabTo('版本');
      expect(value).toBe('v2026');
      await visitor.press('ArrowDown');
      await visitor.reads('w', '这是旧版本（2021年修订本）', '.heading .callout');
      await visitor.choose('看现在的版本');
      await visitor.until(async () => (await visitor.count('w', '.heading .callout')) === 0, 'the version in force');
    }));

  it('reads the verse', () =>
    read(stage(), 'village-rules', 'village/rules', async (visitor) => {
      await visitor.choose('看顺口溜');
      await visitor.reads('w', '石桥村，山水清。', '.couplet');
    }));
}
