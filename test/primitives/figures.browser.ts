import { expect, fixture, html } from '@open-wc/testing';
import type { CunjuMeter } from '@cunju/primitives/meter.js';
import type { CunjuBarChart } from '@cunju/primitives/bar-chart.js';
import type { CunjuQrCode } from '@cunju/primitives/qr-code.js';
import '@cunju/primitives/meter/define.js';
import '@cunju/primitives/bar-chart/define.js';
import '@cunju/primitives/qr-code/define.js';
import '@cunju/primitives/timeline/define.js';
import '@cunju/primitives/tag/define.js';

const THEMES = ['blue', 'red', 'plain', 'dark', 'contrast', 'blue care', 'red care', 'plain care'];
const bars = [
  { label: '第一组', value: 1284, text: '1,284 分' },
  { label: '第二组', value: 960, text: '960 分', kind: 'oppose' },
  { label: '第三组', value: 0, text: '0 分', kind: 'abstain' },
] as const;

const parts = {
  meter: html`<cunju-meter
    value="240"
    max="412"
    needed="275"
    needed-label="要 275 户"
    sentence="240 户同意，还差 35 户。"
    name="同意的户数"
    value-text="240 户，共 412 户"
  ></cunju-meter>`,
  chart: html`<cunju-bar-chart
    sentence="第一组得分最多。"
    name="各组得分"
    label-column="小组"
    value-column="得分"
    .bars=${bars}
  ></cunju-bar-chart>`,
  qr: html`<cunju-qr-code value="https://example.gov.cn/a" name="扫码打开这一页"></cunju-qr-code>`,
  timeline: html`<cunju-timeline
    .items=${[
      { when: '2026年11月1日', date: '2026-11-01', title: '张榜公布' },
      { when: '2026年11月21日', date: '2026-11-21', title: '表决（还没有到）', note: '村部', ahead: true },
    ]}
  ></cunju-timeline>`,
  tag: html`<cunju-tag text="协助事项"></cunju-tag>`,
};

describe('figures and short texts', () => {
  for (const theme of THEMES)
    it(`A-07 A-09 A-23 are accessible in the theme ${theme}`, async () => {
      const page = await fixture(html`<div>${Object.values(parts)}</div>`);
      for (const el of page.children) el.setAttribute('theme', theme);
      await expect(page).to.be.accessible();
    });

  for (const width of [320, 360, 720, 1200])
    it(`A-14 stay within ${width} px`, async () => {
      const page = await fixture(html`<div style="width: ${width}px">${Object.values(parts)}</div>`);
      await new Promise(requestAnimationFrame);
      for (const el of page.children)
        for (const inner of el.shadowRoot!.querySelectorAll('svg, span, p, li'))
          if (!inner.closest('details')) {
            expect(inner.getBoundingClientRect().right).to.be.at.most(page.getBoundingClientRect().right + 0.5);
          }
    });

  it('A-10 tell moments that are to come by a hollow mark and by words', async () => {
    const el = await fixture(parts.timeline);
    const marks = [...el.shadowRoot!.querySelectorAll('.moment')].map((row) => getComputedStyle(row, '::after'));
    expect(marks[0]!.backgroundColor).to.equal(marks[0]!.borderTopColor);
    expect(marks[1]!.backgroundColor).not.to.equal(marks[1]!.borderTopColor);
    expect(el.shadowRoot!.querySelectorAll('time')[1]).to.have.attribute('datetime', '2026-11-21');
  });
});

describe('<cunju-meter>', () => {
  const draw = (value: number, needed = 275) =>
    fixture<CunjuMeter>(html`<cunju-meter value=${value} max="412" needed=${needed} name="户数"></cunju-meter>`);
  const width = (el: Element) =>
    Number(/h(\d+)v/.exec(el.shadowRoot!.querySelector('.agree')?.getAttribute('d') ?? 'h0v')![1]);

  it('tells its value in numbers and in words', async () => {
    const meter = (await fixture(parts.meter)).shadowRoot!.querySelector('[role=meter]')!;
    expect(
      ['valuemin', 'valuemax', 'valuenow', 'valuetext'].map((name) => meter.getAttribute(`aria-${name}`)),
    ).to.deep.equal(['0', '412', '240', '240 户，共 412 户']);
  });

  it('shows one of many, and does not look full when one is missing', async () => {
    expect(width(await draw(0))).to.equal(0);
    expect(width(await draw(1))).to.equal(4);
    const [almost, full] = [width(await draw(411)), width(await draw(412))];
    expect(almost).to.be.below(full);
  });

  it('has a mark only where there is a threshold within reach', async () => {
    expect((await draw(240)).shadowRoot!.querySelector('.unit-mark')).not.to.equal(null);
    expect((await draw(240, 0)).shadowRoot!.querySelector('.unit-mark')).to.equal(null);
    expect((await draw(240, 413)).shadowRoot!.querySelector('.unit-mark')).to.equal(null);
  });

  it('sets the label of the mark under the mark', async () => {
    const el = await fixture(parts.meter);
    const mark = el.shadowRoot!.querySelector('.unit-mark')!.getBoundingClientRect();
    const label = el.shadowRoot!.querySelector('.unit-label span')!.getBoundingClientRect();
    expect(label.left).to.be.closeTo(mark.left, 4);
    expect(label.top).to.be.at.least(mark.bottom - 1);
  });
});

describe('<cunju-bar-chart>', () => {
  it('A-10 says every number beside its bar and again in a table, and hatches what colour alone would tell', async () => {
    const el = await fixture<CunjuBarChart>(parts.chart);
    expect([...el.shadowRoot!.querySelectorAll('.bar-value')].map((value) => value.textContent)).to.deep.equal(
      bars.map(({ text }) => text),
    );
    el.shadowRoot!.querySelector('summary')!.click();
    const cells = [...el.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')!.textContent,
      row.querySelector('.cell-text')!.textContent,
    ]);
    expect(cells).to.deep.equal(bars.map(({ label, text }) => [label, text]));
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelector('.unit.oppose')!.getAttribute('d')).to.match(/L/);
  });

  it('draws bars in the proportion of their values, none for nothing', async () => {
    const el = await fixture<CunjuBarChart>(parts.chart);
    const drawn = [...el.shadowRoot!.querySelectorAll('.bar svg')].map((svg) => svg.querySelector('.unit'));
    const box = (at: number) => (drawn[at] as SVGGraphicsElement).getBBox().width;
    expect(box(1) / box(0)).to.be.closeTo(960 / 1284, 0.02);
    expect(drawn[2]).to.equal(null);
  });
});

describe('<cunju-qr-code>', () => {
  it('is named, has the address in words and keeps four white squares round the code', async () => {
    const el = await fixture<CunjuQrCode>(parts.qr);
    const svg = el.shadowRoot!.querySelector('svg')!;
    expect(svg).to.have.attribute('aria-label', '扫码打开这一页');
    expect(el.shadowRoot!.querySelector('figcaption')).to.have.trimmed.text('https://example.gov.cn/a');
    const [ground, dark] = [...svg.querySelectorAll('path')].map((path) => path.getBBox());
    expect([dark!.x - ground!.x, dark!.y - ground!.y, ground!.width - dark!.width]).to.deep.equal([4, 4, 8]);
  });

  it('draws the three corners by which a reader finds the code', async () => {
    const el = await fixture<CunjuQrCode>(parts.qr);
    const path = el.shadowRoot!.querySelector('path[fill=black]')!.getAttribute('d')!;
    const dark = new Set([...path.matchAll(/M(\d+) (\d+)/g)].map((move) => `${move[1]},${move[2]}`));
    const size = Number(el.shadowRoot!.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
    const ring = (left: number, top: number) =>
      [0, 1, 2, 3, 4, 5, 6].every((at) => dark.has(`${left + at},${top}`) && dark.has(`${left},${top + at}`)) &&
      !dark.has(`${left + 1},${top + 1}`) &&
      dark.has(`${left + 3},${top + 3}`);
    expect([ring(4, 4), ring(size - 11, 4), ring(4, size - 11)]).to.deep.equal([true, true, true]);
    expect(ring(size - 11, size - 11)).to.equal(false);
  });

  it('is black on white in the dark theme', async () => {
    const el = await fixture<CunjuQrCode>(parts.qr);
    el.setAttribute('theme', 'dark');
    const fills = [...el.shadowRoot!.querySelectorAll('path')].map((path) => getComputedStyle(path).fill);
    expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('shows the text itself when it is too long for a code, and nothing without one', async () => {
    const el = await fixture<CunjuQrCode>(html`<cunju-qr-code value=${'长'.repeat(2000)}></cunju-qr-code>`);
    expect(el.shadowRoot!.querySelector('svg')).to.equal(null);
    expect(el.shadowRoot!.querySelector('.qr-text')).to.have.trimmed.text('长'.repeat(2000));
    el.value = '';
    await el.updateComplete;
    expect(el.shadowRoot!.querySelector('.root')!.children).to.have.length(0);
  });
});
