import { expect, it } from 'vitest';
import { read, type Stage } from './stage.js';

/** A site that takes a vote, and answers when it is told to. */
const HOST = `
document.addEventListener('cunju-vote-request', function (event) {
  event.preventDefault();
  window.asked = event.detail.choices;
  event.detail.respondWith(new Promise(function (resolve) {
    window.answer = function () {
      resolve({ ok: true, receipt: { number: 'SQ-7F2K', at: '2026-11-22T10:12:00+08:00' } });
    };
  }));
});`;

/**
 * The headless build of Chromium 90 ends itself when text is selected from the keyboard: its clipboard has no place for
 * the selection (headless_clipboard.cc, "Check failed: IsSupportedClipboardBuffer"). Browsers with a window have one.
 */
const SELECTING_ENDS = 90;

export function consultation(stage: () => Stage, major: number): void {
  it('tells the result of a vote, and on 怎么算的 each step of its arithmetic', () =>
    read(stage(), 'consultation', 'village/homestay', async (visitor) => {
      await visitor.reads('w', '通过：同意 447 人，达到需要的 408 人');
      expect(await visitor.count('w', 'figure.units')).toBe(3);
      expect(await visitor.text('w', '.reckoning')).toBe('');
      await visitor.choose('怎么算的');
      await visitor.reads('w', '应到 611 人，要三分之二以上到会，就是 408 人。实到 486 人，够了。', '.reckoning');
    }));

  it('unfolds a stage of the procedure', () =>
    read(stage(), 'consultation', 'village/homestay', async (visitor) => {
      await visitor.choose(/^详细情况 ?：征求意见$/);
      await visitor.reads('w', '征求意见', '.steps details[open]');
    }));

  it('takes a choice, repeats it, sends it and shows the receipt', async () => {
    const scripts = [stage().server.script(HOST)];
    const act = async (visitor: Parameters<Parameters<typeof read>[3]>[0]): Promise<void> => {
      await visitor.choose('下一步：核对我的选择');
      await visitor.reads('w', '这个问题还没有选', '.casting .error-text');
      expect((await visitor.focus()).name).toMatch(/^同意/);
      await visitor.press('ArrowDown');
      expect(await visitor.focus()).toMatchObject({ value: 'no', checked: true });
      await visitor.press('ArrowUp');
      expect(await visitor.focus()).toMatchObject({ value: 'yes', checked: true });
      await visitor.choose('下一步：核对我的选择');
      await visitor.until(async () => (await visitor.focus()).name === '请核对您的选择', 'the choice to check');
      await visitor.reads('w', '同意', '.chosen');
      await visitor.choose('确认提交');
      await visitor.reads('w', '正在提交');
      expect(await visitor.evaluate('window.asked')).toEqual([{ questionId: 'lamps', optionIds: ['yes'] }]);
      expect(await visitor.text('w')).not.toContain('已经收到');
      await visitor.evaluate('window.answer()');
      await visitor.reads('w', 'SQ-7F2K', '.receipt');
      await visitor.reads('w', '2026年11月22日 10:12', '.receipt');
      expect((await visitor.focus()).name).toBe('已经收到您的选择');
    };
    await read(stage(), 'consultation', 'village/road-lamps', act, { attributes: 'writes="host"', scripts });
  });

  it('shows the way with paper where the site takes no votes', () =>
    read(stage(), 'consultation', 'village/road-lamps', async (visitor) => {
      await visitor.reads('w', '还差 7 户');
      await visitor.reads('w', '石桥村村部一楼', '.paper');
      await visitor.tabTo('0738-555 0110');
    }));

  it('answers opinions, and tells of a meeting who handles what', async () => {
    await read(stage(), 'consultation', 'village/opinion-square', (visitor) => visitor.reads('w', '采纳 5 条'));
    await read(stage(), 'consultation', 'village/wuchanghui', (visitor) =>
      visitor.reads('w', '一共 12 件事，已办好 5 件，正在办 3 件'),
    );
  });

  it('copies itself as text', () =>
    read(stage(), 'consultation', 'community/courtyard-renewal', async (visitor) => {
      await visitor.evaluate(
        `Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => Promise.resolve(void (window.copied = text)) } })`,
      );
      await visitor.choose('复制文字版');
      await visitor.until(() => visitor.evaluate('Boolean(window.copied)'), 'the copy');
      expect(await visitor.evaluate('window.copied')).toContain('应到 50 人，实到 43 人');
    }));

  it.skipIf(major === SELECTING_ENDS)('gives its text to copy by hand where the browser refuses the clipboard', () =>
    read(stage(), 'consultation', 'community/courtyard-renewal', async (visitor) => {
      await visitor.evaluate(
        `Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false`,
      );
      await visitor.choose('复制文字版');
      await visitor.until(async () => (await visitor.focus()).id === 'copy', 'the text to copy');
      expect((await visitor.focus()).value).toContain('应到 50 人，实到 43 人');
    }),
  );
}
