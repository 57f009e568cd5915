import { expect } from '@open-wc/testing';
import { parts } from '../../../packages/widgets/src/base/parts.js';
import { lists } from '../task-list/lists.js';
import { DATA, heard, make, mount, reaches, showsFallback, stateOf, textOf, type Widget } from './stage.js';

const edge = (file: string): string => `${DATA}edge-cases/${file}.json`;

async function keeperReads(element: Widget, what: string): Promise<void> {
  for (let tries = 0; tries < 100 && !textOf(element, '.keeper').includes(what); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(textOf(element, '.keeper')).to.contain(what);
}

describe('A document that cannot be shown', () => {
  it('leaves the fallback and tells a resident one neutral sentence with the phone', async () => {
    const element = await mount(make({ src: edge('missing/task-list/items') }));
    expect(stateOf(element)).to.equal('invalid');
    expect(showsFallback(element)).to.equal(true);
    expect(textOf(element, '.callout')).to.equal(
      '这份内容正在核对，暂时不能显示。如需了解，请致电 0738-555 0110。 重新打开',
    );
    expect(element.shadowRoot!.querySelector('.callout a')?.getAttribute('href')).to.match(/^tel:0738-?5550110$/);
    expect(element.shadowRoot!.querySelector('.keeper')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('names path, sentence and where for the keeper', async () => {
    const element = await mount(make({ src: edge('missing/task-list/items'), audience: 'operator' }));
    await keeperReads(element, '这份内容有 1 处需要改正，改好以后才能显示：');
    expect(textOf(element, '.keeper code')).to.equal('items');
    expect(textOf(element, '.callout')).to.contain('这份内容正在核对，暂时不能显示。');
    expect(showsFallback(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('tells the keeper line and column of a Chinese quotation mark and what to type instead', async () => {
    const broken = JSON.stringify(lists(), null, 2).replace('"石桥村三个清单"', '“石桥村三个清单”');
    const line = broken.slice(0, broken.indexOf('“')).split('\n');
    const element = make({ src: 'lists.json', audience: 'operator' });
    element.load = () => Promise.resolve(broken);
    await mount(element);
    await keeperReads(element, `第 ${line.length} 行第 ${(line[line.length - 1] ?? '').length + 1} 列`);
    await keeperReads(element, '这里是中文引号“，请改成英文引号"');
    await expect(element).to.be.accessible();
  });

  it('says on which law a finding rests', async () => {
    const element = make({ audience: 'operator' }, 'cunju-points-ledger');
    element.src = edge('points-ledger/open-deduction');
    await mount(element);
    expect(stateOf(element)).to.equal('invalid');
    await keeperReads(element, '这份内容有');
    expect(element.shadowRoot!.querySelectorAll('.keeper .finding')).to.have.length.greaterThan(0);
  });

  it('reads a cut-off answer far enough to find the phone', async () => {
    const element = await mount(make({ src: '/__answers/truncated' }));
    expect(stateOf(element)).to.equal('invalid');
    expect(textOf(element, '.callout')).to.contain('请致电 0738-555 0110。');
  });

  it('is a page of a log-in: told to the keeper as HTML, to a resident not at all', async () => {
    const resident = await mount(make({ src: '/__answers/page' }));
    expect(textOf(resident, '.callout')).to.equal('这份内容正在核对，暂时不能显示。 重新打开');
    const keeper = await mount(make({ src: '/__answers/page', audience: 'operator' }));
    await keeperReads(keeper, '取到的是网页，不是数据');
  });

  it('is of another kind: says which one it is and which one is needed', async () => {
    const element = await mount(make({ src: `${DATA}village/rules.json`, audience: 'operator' }));
    expect(stateOf(element)).to.equal('invalid');
    await keeperReads(element, '村规民约');
  });

  it('carries its findings in cunju-invalid', async () => {
    const element = make();
    element.data = { ...lists(), items: 'none' };
    const refused = heard(element, 'cunju-invalid');
    await mount(element);
    expect(refused).to.have.length(1);
    const [event] = refused;
    expect(event?.bubbles && event.composed).to.equal(true);
    expect(event?.detail.findings[0]).to.include({ code: 'wrong-type', severity: 'error' });
    expect(event?.detail.findings[0]?.path).to.deep.equal(['items']);
  });

  it('is shown once it was put right', async () => {
    const element = make();
    element.data = { ...lists(), items: 'none' };
    await mount(element);
    element.data = lists();
    await reaches(element, 'ready');
    expect(showsFallback(element)).to.equal(false);
  });

  it('is refused also when the part that explains does not load', async () => {
    const { explain } = parts;
    parts.explain = () => Promise.reject(new Error('lost'));
    try {
      const element = make();
      element.data = { ...lists(), items: 'none' };
      const refused = heard(element, 'cunju-invalid');
      await mount(element);
      expect(stateOf(element)).to.equal('invalid');
      expect(refused).to.have.length(1);
    } finally {
      parts.explain = explain;
    }
  });

  it('says to the keeper that the explanations are missing when their part does not load', async () => {
    const { keeper } = parts;
    parts.keeper = () => Promise.reject(new Error('lost'));
    try {
      const element = make({ audience: 'operator' });
      element.data = { ...lists(), items: 'none' };
      await mount(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(textOf(element)).to.contain('说明文字没有载入，请刷新页面后再看。');
    } finally {
      parts.keeper = keeper;
    }
  });

  it('never becomes markup: its strings are only text', async () => {
    const element = make();
    element.data = lists({ title: '<img src=x onerror="window.wounded = true">' });
    await mount(element);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect('wounded' in window).to.equal(false);
  });
});

describe('A document with remarks', () => {
  const remarked = (): object => ({ ...lists(), colour: 'blue' });

  it('is shown to a resident without them', async () => {
    const element = make();
    element.data = remarked();
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
    expect(element.shadowRoot!.querySelector('.keeper')).to.equal(null);
  });

  it('is shown to the keeper with them, folded', async () => {
    const element = make({ audience: 'operator' });
    element.data = remarked();
    await mount(element);
    await keeperReads(element, '给管理员的提示：');
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('.keeper')?.open).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('is shown to its keeper on loopback without being asked', async () => {
    const element = make();
    element.removeAttribute('audience');
    element.data = remarked();
    await mount(element);
    await keeperReads(element, '给管理员的提示：');
  });
});
