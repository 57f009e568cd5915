import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { read, readAny, type AnyDocument } from '@cunju/models';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/points-ledger/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';
import { renderStatic } from '@cunju/embed/static.js';

const TAGS: Record<string, string> = {
  consultation: 'cunju-consultation',
  'task-list': 'cunju-task-list',
  'rule-book': 'cunju-village-rules',
  'points-ledger': 'cunju-points-ledger',
};

const NAMES = [
  'village/homestay.json',
  'village/road-lamps.json',
  'village/opinion-square.json',
  'village/wuchanghui.json',
  'village/lists.json',
  'village/rules.json',
  'village/points.json',
  'community/convention.json',
  'community/courtyard-renewal.json',
  'community/parking-open.json',
  'community/lists.json',
  'community/points.json',
  'edge-cases/consultation/recusals.json',
  'edge-cases/consultation/void.json',
  'edge-cases/consultation/tie.json',
  'edge-cases/rule-book/draft-only.json',
  'edge-cases/rule-book/suspended-article.json',
  'edge-cases/task-list/expired-item.json',
  'edge-cases/points-ledger/closed-season.json',
  'edge-cases/points-ledger/pending-only.json',
  'edge-cases/safety/markup-text.json',
];

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`/__data/${name}`)).arrayBuffer());

async function documentOf(name: string): Promise<AnyDocument> {
  const result = readAny(await bytesOf(name));
  if (!result.ok) throw new Error(name);
  return result.document;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every text of a document that is more than a code: what has a Han character in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? [bare(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The static text in a page of its own, as a browser reads it. */
async function staticOf(document: AnyDocument): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<main><h1>测试</h1></main>`);
  place.insertAdjacentHTML('beforeend', renderStatic(document, 'zh-Hans'));
  return place;
}

/** What a widget shows of a document when everything is unfolded, as on paper. */
async function widgetText(document: AnyDocument): Promise<string> {
  const element = window.document.createElement(TAGS[document.type]!) as HTMLElement & { data: unknown };
  element.setAttribute('audience', 'resident');
  element.data = document;
  const place = await fixture<HTMLElement>(html`<main></main>`);
  place.append(element);
  await waitUntil(() => element.getAttribute('data-state') === 'ready', 'is ready', { timeout: 15_000 });
  window.dispatchEvent(new Event('beforeprint'));
  const root = element.shadowRoot!;
  // Examples in a form, and names to choose by, are no part of what the document says.
  for (const control of root.querySelectorAll('form,select')) control.remove();
  const text = bare(root.textContent ?? '');
  window.dispatchEvent(new Event('afterprint'));
  return text;
}

describe('The text without script', () => {
  for (const name of NAMES) {
    it(`has every text of ${name} that the widget shows`, async () => {
      const document = await documentOf(name);
      const shown = await widgetText(document);
      const written = bare((await staticOf(document)).textContent ?? '');
      const texts = [...new Set(textsOf(document))].filter((text) => shown.includes(text));
      expect(texts.length).to.be.greaterThan(3);
      expect(texts.filter((text) => !written.includes(text))).to.deep.equal([]);
    });
  }

  it('has the account of a household nowhere, and the neutral sentence instead', async () => {
    const place = await staticOf(await documentOf('village/points-household.json'));
    expect(place.querySelector('article')!.textContent).to.contain('只给本户看');
    expect(place.querySelector('table')).to.equal(null);
  });

  for (const name of [
    'village/homestay.json',
    'village/lists.json',
    'village/rules.json',
    'village/points.json',
    'village/index.json',
  ]) {
    it(`is accessible: ${name}`, async () => {
      const place = await staticOf(await documentOf(name));
      await expect(place).to.be.accessible();
    }).timeout(60_000);
  }

  it('is parsed by the browser as it was written, with hostile texts as texts', async () => {
    const lists = await documentOf('village/lists.json');
    const title = `</article><script>window.hit = 1</script><img src="x" onerror="window.hit = 1"> ' "`;
    const document = { ...lists, title } as AnyDocument;
    expect(read('task-list', document).ok).to.equal(true);
    const place = await staticOf(document);
    expect(place.querySelector('h2')!.textContent).to.equal(title);
    expect(place.querySelector('script,img,[style],[class],[onerror]')).to.equal(null);
    expect((window as { hit?: number }).hit).to.equal(undefined);
    expect(place.querySelectorAll('article')).to.have.length(1);
  });

  it('leads from a link to the article that it names', async () => {
    const place = await staticOf(await documentOf('village/rules.json'));
    const links = [...place.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).to.be.greaterThan(5);
    for (const link of links)
      expect(place.querySelector(`[id="${decodeURI(link.hash.slice(1))}"]`), link.hash).to.exist;
  });
});
