import { expect, it } from 'vitest';
import { read, type Stage } from './stage.js';

export function taskList(stage: () => Stage): void {
  it('answers a question that is typed, and takes the next one', () =>
    read(stage(), 'task-list', 'village/lists', async (visitor) => {
      await visitor.tabTo(/^$/);
      expect((await visitor.focus()).id).toBe('ask');
      await visitor.type('无犯罪证明');
      await visitor.press('Enter');
      await visitor.reads('w', '村里不开这个证明，请到别处办。', '#answer .verdict');
      await visitor.choose('再问一件');
      await visitor.until(async () => (await visitor.focus()).id === 'ask', 'the field');
      expect((await visitor.focus()).value).toBe('');
    }));

  it('understands a question in traditional characters', () =>
    read(stage(), 'task-list', 'village/lists', async (visitor) => {
      await visitor.press('Tab');
      await visitor.type('無犯罪記錄證明');
      await visitor.press('Enter');
      await visitor.reads('w', '无犯罪记录证明', '#answer');
    }));

  it('follows the count of a list, a department and a word, and clears them', () =>
    read(stage(), 'task-list', 'village/lists', async (visitor) => {
      await visitor.choose('不开的证明 20 项');
      await visitor.reads('w', /共 20 项|找到 20 项/, '.results');
      await visitor.choose('全部事项 137 项', 'Space');
      await visitor.reads('w', '共 137 项', '.results');
      await visitor.tabTo('部门');
      await visitor.press('ArrowDown');
      await visitor.reads('w', '找到 4 项，共 137 项', '.results');
      await visitor.choose('清除条件');
      await visitor.reads('w', '共 137 项', '.results');
      await visitor.tabTo('在清单里找', { shift: true });
      await visitor.type('路灯');
      await visitor.reads('w', /找到 [1-5] 项/, '.results');
    }));

  it('opens an item, and shows more of them', () =>
    read(stage(), 'task-list', 'village/lists', async (visitor) => {
      await visitor.choose('召集村民会议', 'Space');
      expect((await visitor.focus()).expanded).toBe('true');
      await visitor.reads('w', '村民', '.body-row');
      await visitor.choose('再显示 30 项');
      await visitor.reads('w', '已显示 60 项，共 137 项');
    }));
}
