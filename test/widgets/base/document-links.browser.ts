import { expect } from '@open-wc/testing';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/village-rules/define.js';
import { linkOf } from '../../../packages/widgets/src/base/text.js';
import { DATA, make, mount, until, type Tag, type Widget } from './stage.js';

const pageAddress = (): string => globalThis.document.baseURI;
type Linked = Record<string, unknown> & { documents?: { title: string; href: string }[] };

const HOMESTAY = `${DATA}village/homestay.json`;
const fetched = async (path: string): Promise<Linked> => (await (await fetch(DATA + path)).json()) as Linked;
const paper = (href: string): { title: string; href: string } => ({ title: '材料', href });

/** The addresses behind the links of a title, as the browser would open them. */
const addresses = (element: Widget, title: string): string[] =>
  Array.from(element.shadowRoot!.querySelectorAll('a'))
    .filter((link) => link.textContent?.trim() === title)
    .map((link) => link.href);

async function given(tag: Tag, document: unknown, src?: string): Promise<Widget> {
  const element = make(src === undefined ? {} : { src }, tag);
  if (src === undefined) element.data = document;
  else element.load = () => Promise.resolve(JSON.stringify(document));
  return mount(element);
}

const samples = {
  'cunju-consultation': 'village/homestay.json',
  'cunju-task-list': 'village/lists.json',
  'cunju-points-ledger': 'community/points.json',
} as const;

describe('Links of a document', () => {
  it('lead to papers that stand beside the document it came from', async () => {
    const element = await mount(make({ src: HOMESTAY }, 'cunju-consultation'));
    const expected = new URL(`${DATA}village/papers/homestay-contract.html`, location.origin).href;
    await until(
      () => Array.from(element.shadowRoot!.querySelectorAll('a')).some(({ href }) => href === expected),
      'the paper beside the document',
    );
    expect((await fetch(expected)).status).to.equal(200);
  });

  for (const [tag, path] of Object.entries(samples)) {
    it(`are resolved against the address in ${tag}, and against the page where the document is a value`, async () => {
      const document = { ...(await fetched(path)), documents: [paper('papers/a.html'), paper('/b.html')] };
      const loaded = await given(tag as Tag, document, '/far/off/document.json');
      await until(() => addresses(loaded, '材料').length === 2, 'both papers');
      expect(addresses(loaded, '材料')).to.deep.equal([
        `${location.origin}/far/off/papers/a.html`,
        `${location.origin}/b.html`,
      ]);
      const value = await given(tag as Tag, document);
      await until(() => addresses(value, '材料').length === 2, 'both papers');
      expect(addresses(value, '材料')[0]).to.equal(new URL('papers/a.html', pageAddress()).href);
    });
  }

  it('are resolved against the address in the village rules', async () => {
    const book = await fetched('community/convention.json');
    const versions = (book.versions as Linked[]).map((version) => ({
      ...version,
      documents: [paper('papers/a.html')],
    }));
    const element = await given('cunju-village-rules' as Tag, { ...book, versions }, 'far/rules.json');
    const links = (): HTMLAnchorElement[] => Array.from(element.shadowRoot!.querySelectorAll('a.row-link'));
    await until(() => links().length === 1, 'the paper');
    expect(links()[0]!.href).to.equal(new URL('far/papers/a.html', pageAddress()).href);
  });

  it('keep their limits: no script, no other host by two slashes, whatever the address', () => {
    for (const own of [undefined, '/far/off/document.json', 'village:17', 'http://'])
      for (const href of ['javascript:alert(1)', 'data:text/html,a', '//other.example/a', '\\\\other.example/a'])
        expect(linkOf(href, own), `${href} of ${own}`).to.equal(undefined);
    expect(linkOf('a.html', 'http://')).to.equal('a.html');
    expect(linkOf('https://other.example/a', '/far/off/document.json')).to.equal('https://other.example/a');
  });

  it('belong to the page where the page loads by names that are no addresses', async () => {
    const document = { ...(await fetched(samples['cunju-task-list'])), documents: [paper('papers/a.html')] };
    const element = await given('cunju-task-list', document, 'village:17');
    await until(() => addresses(element, '材料').length === 1, 'the paper');
    expect(addresses(element, '材料')[0]).to.equal(new URL('papers/a.html', pageAddress()).href);
  });
});
