import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../packages/widgets/src/village-rules/define.js';
import type { CunjuVillageRules } from '../../../packages/widgets/src/village-rules/village-rules.js';

const VILLAGE = '/packages/site/public/data/village/rules.json';

async function shown(theme = ''): Promise<CunjuVillageRules> {
  const element = document.createElement('cunju-village-rules');
  element.setAttribute('theme', theme);
  element.data = ((await import(VILLAGE)) as { default: unknown }).default;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const ready = oneEvent(element, 'cunju-ready');
  parent.append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const all = (element: CunjuVillageRules, selector: string): HTMLElement[] =>
  Array.from(element.renderRoot.querySelectorAll<HTMLElement>(selector));

describe('<cunju-village-rules> on its lines', () => {
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const theme of ['', 'care']) {
    it(`sets terms and meanings on one line, links included, ${theme || 'in the usual size'}`, async () => {
      await setViewport({ width: 1200, height: 900 });
      const element = await shown(theme);
      const rows = all(element, '.terms .facts > div');
      const short = rows.filter((row) => row.querySelector('.term')!.textContent === '过半数');
      expect(short).to.have.length(1);
      const [term, meaning] = Array.from(short[0]!.children) as [HTMLElement, HTMLElement];
      const line = parseFloat(getComputedStyle(meaning).lineHeight);
      expect(meaning.getBoundingClientRect().height).to.be.closeTo(line, 1);
      expect(term.getBoundingClientRect().top).to.equal(meaning.getBoundingClientRect().top);
      const link = meaning.querySelector('a')!.getBoundingClientRect();
      expect(Math.min(link.width, link.height)).to.be.at.least(44);
    });
  }

  it('marks the article that was asked for and no other, with a line that forced colours cannot add', async () => {
    const element = await shown();
    const article = all(element, '[data-article]')[3]!;
    element.show(article.dataset.article!, 'article');
    await element.whenReady;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    const barred = all(element, '.article').filter((one) => getComputedStyle(one).borderInlineStartStyle !== 'none');
    expect(barred.map((one) => one.dataset.article)).to.deep.equal([article.dataset.article]);
    const texts = all(element, '.article-text').slice(0, 5);
    expect(new Set(texts.map((one) => one.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('breaks the votes between phrases in the narrow column', async () => {
    await setViewport({ width: 1200, height: 900 });
    const element = await shown();
    const phrases = all(element, '.opening .passport .step-line .phrase');
    const votes = phrases.filter(({ textContent }) => /^(同意|反对|弃权|废票) \d+ 票/.test(textContent ?? ''));
    expect(votes).to.have.length(4);
    for (const vote of votes) expect(vote.getClientRects()).to.have.length(1);
  });
});
