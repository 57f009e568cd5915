import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CunjuPagination } from '@cunju/primitives/pagination.js';
import type { CunjuToolBar } from '@cunju/primitives/tool-bar.js';
import type { CunjuDialog } from '@cunju/primitives/dialog.js';
import '@cunju/primitives/pagination/define.js';
import '@cunju/primitives/tool-bar/define.js';
import '@cunju/primitives/dialog/define.js';

describe('<cunju-pagination>', () => {
  const shown = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0);
  const draw = (width = 800) =>
    fixture<HTMLElement>(
      html`<div style="width: ${width}px">
        <cunju-pagination current="5" count="12" href="#page-{page}"></cunju-pagination>
      </div>`,
    ).then((box) => box.querySelector<CunjuPagination>('cunju-pagination')!);

  it('is accessible, marks the current page and links to the others', async () => {
    const el = await draw();
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelector('[aria-current=page]')).to.have.attribute('aria-label', '第 5 页');
    expect(shown(el)[0]).to.have.attribute('href', '#page-4');
  });

  it('shows a phone where it is in words', async () => {
    const el = await draw(360);
    await expect(el).to.be.accessible();
    expect(shown(el)).to.have.length(2);
    expect(el.shadowRoot!.querySelector('.pages-status')).to.have.trimmed.text('第 5 页，共 12 页');
  });

  it('draws nothing for one page', async () => {
    const el = await fixture(html`<cunju-pagination count="1"></cunju-pagination>`);
    expect(el.shadowRoot!.querySelector('nav')).to.equal(null);
  });

  it('lets a listener keep the visitor on the page', async () => {
    const el = await draw();
    el.addEventListener('cunju-page', (event) => event.preventDefault());
    setTimeout(() => shown(el)[0]!.click());
    const event = await oneEvent(el, 'cunju-page');
    expect(event.detail).to.deep.equal({ page: 4 });
    expect(location.hash).not.to.contain('page-4');
  });

  it('changes with the room it has and raises no observer error', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', hear);
    const el = await draw(800);
    expect(el.getAttribute('data-width')).to.equal('medium');
    for (const [width, name] of [
      ['500px', 'narrow'],
      ['1000px', 'wide'],
    ] as const) {
      el.parentElement!.style.width = width;
      await waitUntil(() => el.getAttribute('data-width') === name, `${width} is ${name}`, { timeout: 10_000 });
    }
    window.removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
  });
});

describe('<cunju-tool-bar>', () => {
  it('A-11 A-24 is accessible, says which size is on and has targets of 44 px', async () => {
    const el = await fixture<CunjuToolBar>(html`<cunju-tool-bar></cunju-tool-bar>`);
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelector('[aria-pressed=true]')).to.have.attribute('aria-label', '字体 小');
    for (const button of el.shadowRoot!.querySelectorAll('button')) {
      const box = button.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(44);
      const name = button.getAttribute('aria-label') ?? button.textContent!;
      expect(name).to.contain(button.textContent!.trim());
    }
  });

  it('A-18 asks the page for a size and for printing by keyboard', async () => {
    const el = await fixture<CunjuToolBar>(html`<cunju-tool-bar></cunju-tool-bar>`);
    const heard: unknown[] = [];
    el.addEventListener('cunju-tool', (event) => heard.push((event as CustomEvent).detail));
    el.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    for (let i = 0; i < 3; i += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(heard).to.deep.equal([{ tool: 'size', size: 'large' }, { tool: 'print' }]);
  });

  it('A-24 has the other tools on request; those that stay on say so and can be switched off again', async () => {
    const el = await fixture<CunjuToolBar>(
      html`<cunju-tool-bar tools="copy qr speak print contrast nonsense"></cunju-tool-bar>`,
    );
    await expect(el).to.be.accessible();
    const buttons = [...el.shadowRoot!.querySelectorAll<HTMLElement>('.tool-list button')];
    expect(buttons.map((button) => button.textContent!.trim())).to.deep.equal([
      '高对比',
      '打印',
      '朗读',
      '二维码',
      '复制',
    ]);
    const heard: unknown[] = [];
    el.addEventListener('cunju-tool', (event) => heard.push((event as CustomEvent).detail));
    const pressed = () => buttons.map((button) => button.getAttribute('aria-pressed'));
    buttons[0]!.click();
    buttons[2]!.click();
    await el.updateComplete;
    expect(pressed()).to.deep.equal(['true', null, 'true', null, null]);
    buttons[0]!.click();
    buttons[3]!.click();
    await el.updateComplete;
    expect(pressed()).to.deep.equal(['false', null, 'true', null, null]);
    expect(heard).to.deep.equal([
      { tool: 'contrast', on: true },
      { tool: 'speak', on: true },
      { tool: 'contrast', on: false },
      { tool: 'qr' },
    ]);
  });
});

describe('<cunju-dialog>', () => {
  const draw = () =>
    fixture<HTMLElement>(
      html`<div>
        <button id="opener">投票</button>
        <cunju-dialog heading="确定交上这张票吗？">
          <p>你选的是：同意</p>
          <button slot="actions">交上</button>
        </cunju-dialog>
      </div>`,
    );
  const parts = (page: Element) => ({
    opener: page.querySelector<HTMLButtonElement>('#opener')!,
    dialog: page.querySelector<CunjuDialog>('cunju-dialog')!,
  });
  const open = async (page: Element) => {
    const { opener, dialog } = parts(page);
    opener.focus();
    dialog.open = true;
    await dialog.updateComplete;
    return { opener, dialog, box: dialog.shadowRoot!.querySelector('dialog')! };
  };

  it('A-14 A-20 is accessible, closes by Escape and gives the focus back', async () => {
    const page = await draw();
    const { opener, dialog, box } = await open(page);
    expect(box.matches(':modal')).to.equal(true);
    await expect(dialog).to.be.accessible();
    const close = box.querySelector('button')!.getBoundingClientRect();
    expect(Math.min(close.width, close.height)).to.be.at.least(44);
    await sendKeys({ press: 'Escape' });
    await dialog.updateComplete;
    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('stays open when a listener cancels', async () => {
    const page = await draw();
    const { dialog, box } = await open(page);
    dialog.addEventListener('cunju-close', (event) => event.preventDefault());
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await dialog.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(box.open).to.equal(true);
  });
});
