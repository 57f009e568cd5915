import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CunjuTable } from '@cunju/primitives/table.js';
import '@cunju/primitives/table/define.js';

const columns = [{ label: '户' }, { label: '小组' }, { label: '分数', numeric: true }];
const rows = [
  ['张*', '第二组', '1,284'],
  ['李*', '第十组', '−6'],
  ['王*', '第一组', '96'],
];

const draw = (width: number, sortable = true) =>
  fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      <cunju-table caption="各户积分" .columns=${columns} .rows=${rows} ?sortable=${sortable}></cunju-table>
    </div>`,
  ).then(async (page) => {
    const el = page.querySelector<CunjuTable>('cunju-table')!;
    await el.updateComplete;
    return el;
  });
const names = (el: Element) => [...el.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const heads = (el: Element) => [...el.shadowRoot!.querySelectorAll('thead th')];

describe('<cunju-table>', () => {
  it('A-01 A-24 is a table with a caption, heads and row names', async () => {
    const el = await draw(800, false);
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelector('caption')).to.have.trimmed.text('各户积分');
    expect(heads(el).map((head) => head.textContent!.trim())).to.deep.equal(['户', '小组', '分数']);
    expect(heads(el)[0]!.hasAttribute('aria-sort')).to.equal(false);
    expect(el.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('A-18 sorts by the head of a column, the other way the second time, and says how the rows stand', async () => {
    const el = await draw(800);
    await expect(el).to.be.accessible();
    const button = heads(el)[2]!.querySelector('button')!;
    button.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    expect((await oneEvent(el, 'cunju-sort')).detail).to.deep.equal({ sorting: { column: 2, descending: false } });
    await el.updateComplete;
    expect(names(el)).to.deep.equal(['李*', '王*', '张*']);
    expect(heads(el).map((head) => head.getAttribute('aria-sort'))).to.deep.equal(['none', 'none', 'ascending']);
    expect(el.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: 'Space' });
    await el.updateComplete;
    expect(names(el)).to.deep.equal(['张*', '王*', '李*']);
    expect(heads(el)[2]).to.have.attribute('aria-sort', 'descending');
    await expect(el).to.be.accessible();
  });

  it('A-11 has heads of 44 px', async () => {
    for (const button of (await draw(800)).shadowRoot!.querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('R-8 becomes blocks on a phone, each value with the name of its column, and sorts by a list of choices', async () => {
    const el = await draw(360);
    await expect(el).to.be.accessible();
    const labels = [...el.shadowRoot!.querySelectorAll<HTMLElement>('.cell-label')].filter(
      (label) => label.getClientRects().length > 0,
    );
    expect(labels.map((label) => label.textContent)).to.deep.equal(['小组', '分数', '小组', '分数', '小组', '分数']);
    expect(heads(el)).to.have.length(3);
    expect(el.shadowRoot!.querySelector('button')).to.equal(null);
    const select = el.shadowRoot!.querySelector('select')!;
    const order = [...select.options].filter((option) => option.text.includes('按分数，从大到小'))[0]!;
    select.value = order.value;
    select.dispatchEvent(new Event('change'));
    await el.updateComplete;
    expect(names(el)).to.deep.equal(['张*', '王*', '李*']);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await el.updateComplete;
    expect(names(el)).to.deep.equal(['张*', '李*', '王*']);
    for (const inner of el.shadowRoot!.querySelectorAll('td, th, select'))
      expect(inner.getBoundingClientRect().right).to.be.at.most(el.getBoundingClientRect().right + 0.5);
  });

  it('never changes the rows that the page gave', async () => {
    const el = await draw(800);
    el.sorting = { column: 2, descending: true };
    await el.updateComplete;
    expect(rows.map((row) => row[0])).to.deep.equal(['张*', '李*', '王*']);
    expect(el.rows).to.equal(rows);
  });
});
