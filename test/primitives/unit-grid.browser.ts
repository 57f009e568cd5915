import { expect, fixture, html } from '@open-wc/testing';
import type { CunjuUnitGrid } from '@cunju/primitives/unit-grid.js';
import '@cunju/primitives/unit-grid/define.js';

const vote = [
  { kind: 'agree', count: 62, label: '✓ 同意 62 户' },
  { kind: 'oppose', count: 11, label: '✕ 反对 11 户' },
  { kind: 'abstain', count: 6, label: '— 弃权 6 户' },
] as const;

const draw = (total: number, width = 360) =>
  fixture<CunjuUnitGrid>(
    html`<cunju-unit-grid
      .blocks=${vote}
      total=${total}
      needed="40"
      needed-label="过半数：40 户"
      sentence="62 户同意，超过需要的 40 户。"
      name="同意 62 户，反对 11 户，弃权 6 户，需要 40 户"
    ></cunju-unit-grid>`,
    { parentNode: Object.assign(document.createElement('div'), { style: `width: ${width}px` }) },
  );

/** Squares of one kind, counted by the moves of their path. */
const count = (el: Element, kind: string) =>
  [...el.shadowRoot!.querySelectorAll(`.units-drawing .${kind}`)]
    .map((path) => path.getAttribute('d')!.match(/h1[02]v|h4v/g)?.length ?? 0)
    .reduce((sum, part) => sum + part, 0);

describe('<cunju-unit-grid>', () => {
  it('A-01 A-23 is accessible, has a name, a sentence and a legend in words', async () => {
    const el = await draw(86);
    await expect(el).to.be.accessible();
    const figure = el.shadowRoot!.querySelector('[role=img]')!;
    expect(figure.getAttribute('aria-label')).to.contain('需要 40 户');
    expect(el.shadowRoot!.querySelector('figcaption')).to.have.trimmed.text('62 户同意，超过需要的 40 户。');
    expect([...el.shadowRoot!.querySelectorAll('.units-legend li')].map((li) => li.textContent!.trim())).to.deep.equal(
      vote.map(({ label }) => label),
    );
  });

  it('draws one square for each household and a dot for those who have not voted', async () => {
    const el = await draw(86);
    expect(count(el, 'agree')).to.equal(62);
    expect(count(el, 'oppose')).to.equal(11);
    expect(count(el, 'abstain')).to.equal(6);
    expect(count(el, 'none')).to.equal(7);
  });

  for (const width of [320, 360, 720, 1200]) {
    it(`stays within ${width} px and keeps its squares at 12 px`, async () => {
      const el = await draw(86, width);
      for (const svg of el.shadowRoot!.querySelectorAll<SVGSVGElement>('.units-drawing')) {
        const box = svg.getBoundingClientRect();
        expect(box.right).to.be.at.most(el.getBoundingClientRect().right + 0.5);
        expect(box.width).to.be.closeTo(Number(svg.getAttribute('width')), 0.5);
      }
    });
  }

  it('sets the label of the mark under the mark and inside the figure', async () => {
    const el = await draw(86, 1200);
    const mark = el.shadowRoot!.querySelector('.unit-mark')!.getBoundingClientRect();
    const label = el.shadowRoot!.querySelector('.unit-label span')!.getBoundingClientRect();
    expect(label.top).to.be.at.least(mark.bottom - 1);
    expect(label.left).to.be.closeTo(mark.left, 4);
  });

  it('becomes a bar above 200 households', async () => {
    const el = await draw(412);
    await expect(el).to.be.accessible();
    expect(el.shadowRoot!.querySelectorAll('.units-drawing')).to.have.length(1);
    expect(el.shadowRoot!.querySelector('.unit-label')).to.have.trimmed.text('过半数：40 户');
  });

  it('starts at the right where text runs from right to left', async () => {
    const el = await fixture<CunjuUnitGrid>(
      html`<div dir="rtl"><cunju-unit-grid .blocks=${vote} total="86" name="图"></cunju-unit-grid></div>`,
    );
    const grid = el.querySelector('cunju-unit-grid')!;
    await grid.updateComplete;
    expect(grid.shadowRoot!.querySelector('.units-drawing g')!.getAttribute('transform')).to.contain('scale(-1');
  });

  it('uses no inline style and no id', async () => {
    const el = await draw(86);
    expect(el.shadowRoot!.querySelector('[style], [id]')).to.equal(null);
  });
});
