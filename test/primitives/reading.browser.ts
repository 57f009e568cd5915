import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, emulateMedia } from '@web/test-runner-commands';
import type { CunjuDisclosure } from '@cunju/primitives/disclosure.js';
import '@cunju/primitives/callout/define.js';
import '@cunju/primitives/count-links/define.js';
import '@cunju/primitives/date/define.js';
import '@cunju/primitives/disclosure/define.js';
import '@cunju/primitives/receipt/define.js';
import '@cunju/primitives/stamp/define.js';
import '@cunju/primitives/steps/define.js';
import '@cunju/primitives/sum-line/define.js';

const stages = [
  { label: '提出议题', state: 'done', stateLabel: '已完成' },
  { label: '表决', state: 'current', stateLabel: '进行中', note: '截止 2026年11月21日' },
  { label: '公示结果', state: 'todo', stateLabel: '未开始' },
] as const;

describe('parts that are read', () => {
  const parts = {
    steps: html`<cunju-steps .items=${stages}></cunju-steps>`,
    stamp: html`<cunju-stamp text="通过"></cunju-stamp>`,
    info: html`<cunju-callout heading="这件事归县住建局办。">村里协助。</cunju-callout>`,
    attention: html`<cunju-callout kind="attention" heading="公示期还有 3 天">有异议请提出。</cunju-callout>`,
    error: html`<cunju-callout kind="error" heading="没有送达">你的选择还在这里。</cunju-callout>`,
    disclosure: html`<cunju-disclosure summary="怎么算的">过半数是超过一半。</cunju-disclosure>`,
    sum: html`<cunju-sum-line
      .terms=${[
        { sign: '', label: '上年结转', amount: '40' },
        { sign: '＋', label: '得分', amount: '118' },
      ]}
      result="158"
    ></cunju-sum-line>`,
    links: html`<cunju-count-links
      .items=${[
        { label: '依法自治事项', count: '38 项', href: '#a', current: true },
        { label: '协助政府事项', count: '26 项', href: '#b' },
      ]}
    ></cunju-count-links>`,
    receipt: html`<cunju-receipt
      heading="已记录你家的选择"
      code="LX-4827-91"
      code-label="回执号"
      .facts=${[{ term: '选择', text: '同意' }]}
      note="截止前可以修改。"
    ></cunju-receipt>`,
    date: html`<cunju-date value="2026-11-21" text="2026年11月21日"></cunju-date>`,
  };

  for (const theme of ['blue', 'red', 'plain', 'dark', 'contrast', 'blue care', 'red care', 'red dark']) {
    it(`A-07 A-23 are accessible in the theme ${theme}`, async () => {
      const page = await fixture(html`<div>${Object.values(parts)}</div>`);
      for (const el of page.children) el.setAttribute('theme', theme);
      await expect(page).to.be.accessible();
    });
  }

  it('A-10 say the state of a stage in words and mark the current one', async () => {
    const el = await fixture(parts.steps);
    const items = [...el.shadowRoot!.querySelectorAll('li')];
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([null, 'step', null]);
    expect(items[1]!.textContent).to.contain('进行中');
  });

  it('A-01 A-04 have no text below 16 px and no line below one and a half', async () => {
    const page = await fixture(html`<div>${Object.values(parts)}</div>`);
    for (const el of page.querySelectorAll('*')) {
      for (const inner of el.shadowRoot?.querySelectorAll('.root *') ?? []) {
        const own = [...inner.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
        if (!own || inner.closest('.figure, .title, .h2, .visually-hidden, .step-number')) continue;
        const style = getComputedStyle(inner);
        expect(parseFloat(style.fontSize), inner.className).to.be.at.least(16);
        expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), inner.className).to.be.at.least(1.49);
      }
    }
  });

  it('A-18 a disclosure opens and closes by the keyboard', async () => {
    const el = await fixture<CunjuDisclosure>(parts.disclosure);
    el.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(el.shadowRoot!.querySelector('details')!.open).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(el.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('A-32 a disclosure does not move when the visitor asks for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const el = await fixture<CunjuDisclosure>(parts.disclosure);
    const style = getComputedStyle(el.shadowRoot!.querySelector('summary')!, '::after');
    expect(parseFloat(style.transitionDuration)).to.equal(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
