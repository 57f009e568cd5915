import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CunjuTabs } from '@cunju/primitives/tabs.js';
import '@cunju/primitives/tabs/define.js';

const draw = (dir = 'ltr') =>
  fixture<HTMLElement>(
    html`<div dir=${dir}>
      <cunju-tabs label="村规民约">
        <section data-tab="现行">现行条文</section>
        <section data-tab="草案">草案条文</section>
        <section data-tab="历次版本">2019 年、2023 年</section>
      </cunju-tabs>
    </div>`,
  ).then(async (page) => {
    const el = page.querySelector<CunjuTabs>('cunju-tabs')!;
    await el.updateComplete;
    return el;
  });
const all = (el: Element) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];
const shown = (el: Element) =>
  [...el.children].filter((part) => part.getClientRects().length > 0).map((part) => part.textContent);

describe('<cunju-tabs>', () => {
  it('A-01 A-24 is accessible and shows the part whose tab is selected', async () => {
    const el = await draw();
    await expect(el).to.be.accessible();
    expect(all(el).map((tab) => [tab.textContent!.trim(), tab.getAttribute('aria-selected')])).to.deep.equal([
      ['现行', 'true'],
      ['草案', 'false'],
      ['历次版本', 'false'],
    ]);
    expect(shown(el)).to.deep.equal(['现行条文']);
    const panel = el.shadowRoot!.querySelector('[role=tabpanel]')!;
    expect(el.shadowRoot!.getElementById(panel.getAttribute('aria-labelledby')!)).to.equal(all(el)[0]);
  });

  it('A-18 is one stop of Tab; arrows, Home and End move and show', async () => {
    const el = await draw();
    all(el)[0]!.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['End', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
    ] as const) {
      setTimeout(() => void sendKeys({ press: key }));
      expect((await oneEvent(el, 'cunju-tab')).detail).to.deep.equal({ index: at });
      await el.updateComplete;
      expect(el.shadowRoot!.activeElement).to.equal(all(el)[at]);
      expect(shown(el)).to.deep.equal([el.children[at]!.textContent]);
    }
    await sendKeys({ press: 'Tab' });
    expect(el.shadowRoot!.activeElement).to.have.attribute('role', 'tabpanel');
  });

  it('moves the other way where text runs from right to left', async () => {
    const el = await draw('rtl');
    all(el)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(el.current).to.equal(1);
  });

  it('takes a part that comes later', async () => {
    const el = await draw();
    el.append(Object.assign(document.createElement('section'), { textContent: '意见' }));
    el.lastElementChild!.setAttribute('data-tab', '意见');
    await new Promise((done) =>
      el.shadowRoot!.querySelector('slot')!.addEventListener('slotchange', done, { once: true }),
    );
    await el.updateComplete;
    expect(all(el)).to.have.length(4);
    expect(shown(el)).to.deep.equal(['现行条文']);
  });

  it('prints every part and no tab', async () => {
    const el = await draw();
    await emulateMedia({ media: 'print' });
    expect(shown(el)).to.have.length(3);
    expect(all(el)[0]!.getClientRects()).to.have.length(0);
    await emulateMedia({ media: 'screen' });
  });

  it('A-11 has targets of 48 px', async () => {
    for (const tab of all(await draw())) expect(tab.getBoundingClientRect().height).to.be.at.least(48);
  });
});
