import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';
import { all, announced, button, one, pause, reading, sample, show, textOf, TOLD } from './stage.js';

const PUBLIC = 'village/points';

async function type(element: CunjuPointsLedger, query: string): Promise<void> {
  one<HTMLInputElement>(element, '#look-up').focus();
  await sendKeys({ type: query });
  await element.updateComplete;
}

/** As an input method commits text, full width included. */
async function paste(element: CunjuPointsLedger, query: string): Promise<void> {
  const field = one<HTMLInputElement>(element, '#look-up');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

const found = (element: CunjuPointsLedger): string[] => all(element, '.look-up .row-name').map(reading);

describe('Using <cunju-points-ledger>', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('finds a household by its code, and by part of it', async () => {
    const element = await show(await sample(PUBLIC));
    await type(element, 'SQ-03-012');
    expect(found(element)).to.deep.equal([TOLD]);
    expect(announced(element)).to.equal('找到 1 户');
    expect(textOf(element, '.look-up .row-link')).to.contain('现有 132 分');
    await expect(element).to.be.accessible();
    await paste(element, '03-01');
    expect(found(element).length).to.be.greaterThan(5);
    expect(found(element).every((code) => code.includes('03-01'))).to.equal(true);
  });

  it('finds it in full width and without hyphens', async () => {
    const element = await show(await sample(PUBLIC));
    await paste(element, '０３－０１２');
    expect(found(element)).to.deep.equal([TOLD]);
    await paste(element, '03012');
    expect(found(element)).to.deep.equal([TOLD]);
  });

  it('lists at most a dozen and asks for more of the code', async () => {
    const element = await show(await sample(PUBLIC));
    await paste(element, '第三村民小组');
    expect(found(element)).to.have.length(12);
    expect(textOf(element, '.look-up')).to.contain('户数较多，请把户号再写完整一些。');
  });

  it('says that a household was not found', async () => {
    const element = await show(await sample(PUBLIC));
    await paste(element, '99-999');
    expect(textOf(element, '.look-up')).to.contain('没有找到这一户。请核对户号。');
    expect(announced(element)).to.equal('没有找到这一户。请核对户号。');
    await expect(element).to.be.accessible();
  });

  it('goes by keyboard from the code to the statement and back to an empty field', async () => {
    const element = await show(await sample(PUBLIC), { id: 'points' });
    const heard: unknown[] = [];
    element.addEventListener('cunju-navigate', (event) => heard.push(event.detail));
    await type(element, '03012');
    await sendKeys({ press: 'Enter' });
    await pause();
    expect(element.shadowRoot!.activeElement?.id).to.equal('statement');
    expect(textOf(element, '#statement')).to.equal('SQ-03-012 积分明细');
    expect(announced(element)).to.equal('SQ-03-012，现有 132 分。');
    expect(heard).to.deep.equal([{ kind: 'account', id: TOLD, href: `#points/account/${TOLD}` }]);
    await expect(element).to.be.accessible();
    button(element, '查另一户').focus();
    await sendKeys({ press: 'Enter' });
    await pause();
    expect(element.shadowRoot!.activeElement?.id).to.equal('look-up');
    expect(one<HTMLInputElement>(element, '#look-up').value).to.equal('');
    expect(all(element, '#statement')).to.have.length(0);
  });

  it('chooses one of several with Tab and Enter', async () => {
    const element = await show(await sample(PUBLIC));
    await paste(element, '03-01');
    all(element, '.look-up .row-link')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await pause();
    expect(textOf(element, '#statement')).to.equal('SQ-03-011 积分明细');
    expect(textOf(element, 'section:has(#pending)')).to.contain('现在没有正在公示和审核的积分。');
  });

  it('shows only what waits for the chosen household', async () => {
    const element = await show(await sample(PUBLIC));
    element.show(TOLD);
    await pause();
    expect(all(element, 'section:has(#pending) .row')).to.have.length(2);
  });

  it('keeps the chosen household when the document is loaded again', async () => {
    const element = await show(await sample(PUBLIC));
    element.show(TOLD);
    await pause();
    await element.refresh();
    await pause();
    expect(textOf(element, '#statement')).to.equal('SQ-03-012 积分明细');
  });

  it('opens the article of a scoring rule that the page asks for', async () => {
    const element = await show(await sample(PUBLIC));
    element.show('C01', 'item');
    await pause();
    expect(element.shadowRoot!.activeElement?.id).to.equal('item-C01');
    expect(one<HTMLDetailsElement>(element, 'details[open]').innerText).to.contain('庭院卫生检查合格');
  });

  for (const [language, words] of [
    ['zh-Hant', ['全村積分賬', '查一戶的積分', '怎麼計分', '積分經費']],
    ['en', ['Account of the village', 'Look up a household', 'How points are given', 'Scheme funds']],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const element = await show(await sample(PUBLIC), { lang: language });
      for (const word of words) expect(textOf(element)).to.contain(word);
      await expect(element).to.be.accessible();
      element.show(TOLD);
      await pause();
      await expect(element).to.be.accessible();
    });
  }

  for (const theme of ['blue', 'blue care', 'red', 'plain', 'dark', 'contrast']) {
    it(`fits 320 px without sideways scrolling, theme ${theme}`, async () => {
      await setViewport({ width: 320, height: 700 });
      const element = await show(await sample(PUBLIC), { theme });
      await paste(element, '03-01');
      await expect(element).to.be.accessible();
      const wide = (): number => document.documentElement.scrollWidth;
      expect(wide()).to.equal(320);
      element.show(TOLD);
      await pause();
      all<HTMLDetailsElement>(element, 'details').forEach((part) => (part.open = true));
      expect(wide()).to.equal(320);
      await expect(element).to.be.accessible();
    });
  }

  it('prints the statement as a table with everything unfolded, also from a phone', async () => {
    await setViewport({ width: 360, height: 800 });
    const element = await show(await sample(PUBLIC));
    element.show(TOLD);
    await pause();
    expect(all(element, '.statement table')).to.have.length(0);
    await emulateMedia({ media: 'print' });
    window.dispatchEvent(new Event('beforeprint'));
    try {
      expect(all(element, '.statement table tbody tr').length).to.be.greaterThan(36);
      expect(getComputedStyle(one(element, '.statement table')).display).to.equal('table');
      expect(all<HTMLDetailsElement>(element, 'details').every((part) => part.open)).to.equal(true);
      expect(button(element, '查另一户').getClientRects()).to.have.length(0);
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    }
    await element.updateComplete;
    expect(all(element, '.statement table')).to.have.length(0);
  });
});
