import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '@cunju/primitives/dialog/define.js';
import type { CunjuDialog } from '@cunju/primitives/dialog.js';

describe('A dialog', () => {
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const [width, theme] of [
    [1200, ''],
    [320, ''],
    [360, 'care'],
  ] as const) {
    it(`A-14 A-20 is closed at its upper right, by a button of 44 px with its word, at ${width} px ${theme}`, async () => {
      await setViewport({ width, height: 700 });
      const page = await fixture<HTMLElement>(html`
        <div>
          <button id="opener">打开</button>
          <cunju-dialog theme=${theme} heading="确定交上这张票吗？"><p>你选的是：同意</p></cunju-dialog>
        </div>
      `);
      const opener = page.querySelector<HTMLElement>('#opener')!;
      const dialog = page.querySelector<CunjuDialog>('cunju-dialog')!;
      opener.focus();
      dialog.open = true;
      await dialog.updateComplete;
      const box = dialog.shadowRoot!.querySelector('dialog')!;
      const close = box.querySelector('button')!;
      const [outer, inner] = [box.getBoundingClientRect(), close.getBoundingClientRect()];
      const inset = parseFloat(getComputedStyle(box).paddingTop);
      expect(Math.min(inner.width, inner.height)).to.be.at.least(44);
      expect(inner.right).to.be.closeTo(outer.right - inset, 2);
      expect(inner.top).to.be.closeTo(outer.top + inset + 4, 2);
      expect(close.innerText.trim()).to.equal('关闭');
      await sendKeys({ press: 'Tab' });
      expect(dialog.shadowRoot!.activeElement).to.equal(close);
      await sendKeys({ press: 'Enter' });
      await dialog.updateComplete;
      expect(dialog.open).to.equal(false);
      expect(document.activeElement).to.equal(opener);
    });
  }
});
