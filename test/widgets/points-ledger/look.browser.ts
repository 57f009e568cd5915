import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, reading, sample, show } from './stage.js';

const PUBLIC = 'village/points';

const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('<cunju-points-ledger> in its columns', () => {
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const width of [320, 360, 768, 1200]) {
    it(`shows a dot only between two pieces of one line at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await show(await sample(PUBLIC));
      const dots = all(element, '.dot').filter((dot) => box(dot).height > 0);
      expect(dots.length).to.be.greaterThan(0);
      for (const dot of dots) {
        const phrase = dot.parentElement!;
        const line = box(dot.closest('.dotted')!);
        const previous = box(phrase.previousElementSibling!);
        const inLine = Math.abs(previous.bottom - box(phrase).bottom) < box(phrase).height / 2;
        const seen = box(dot).right > line.left + 1;
        expect(seen, `${reading(phrase)} at ${Math.round(box(dot).left)}`).to.equal(inLine);
      }
    });
  }

  it('keeps every date of the fund and of the public notices on one line beside the statement', async () => {
    await setViewport({ width: 1200, height: 900 });
    const element = await show(await sample(PUBLIC));
    const folds = all<HTMLDetailsElement>(element, '.beside details');
    folds.forEach((fold) => (fold.open = true));
    await element.updateComplete;
    const rows = folds.reduce<HTMLElement[]>(
      (found, fold) => found.concat(...Array.from(fold.querySelectorAll<HTMLElement>('.row'))),
      [],
    );
    expect(rows.length).to.equal(12 + 25);
    expect(rows.map(reading)[0]).to.equal('上年结余 ＋3,264.50 元 2026年1月5日·收入');
    const lineHeight = parseFloat(getComputedStyle(rows[0]!.querySelector('.row-note')!).lineHeight);
    for (const row of rows) {
      const date = row.querySelector('.dotted .phrase')!;
      expect(box(date).height, reading(row)).to.be.at.most(lineHeight + 1);
    }
    await expect(element).to.be.accessible();
  });

  it('joins lists with commas in English', async () => {
    const element = await show(await sample(PUBLIC), { lang: 'en' });
    const fold = all<HTMLDetailsElement>(element, '.beside details')[1]!;
    fold.open = true;
    await element.updateComplete;
    expect(reading(fold.querySelector<HTMLElement>('.row')!)).to.contain('村务公开栏, 十二个村民小组公开栏');
  });
});
