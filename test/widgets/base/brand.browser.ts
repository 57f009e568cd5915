import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { DATA, make, mount, reaches, stage, textOf, until, type Tag, type Widget } from './stage.js';

const BRAND = '#1f6f43';
const NAMES = ['brand', 'brand-pressed', 'on-brand', 'tint', 'link', 'stamp'];

const token = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--_${name}`).trim();

/** What the controller has set on the element. */
const set = (element: HTMLElement): string[] =>
  NAMES.filter((name) => element.style.getPropertyValue(`--cunju-${name}`) !== '');

async function painted(attributes: Record<string, string>, tag?: Tag): Promise<Widget> {
  const src = tag === 'cunju-points-ledger' ? 'village/points.json' : 'village/lists.json';
  return mount(make({ src: DATA + src, ...attributes }, tag));
}

async function change(element: Widget, name: string, value: string | null): Promise<void> {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

describe('The attribute `brand`', () => {
  const warn = console.warn;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const theme of ['', 'blue', 'plain'])
    it(`paints the lines, buttons, links and stamps of the theme “${theme}” in the colour`, async () => {
      const element = await painted({ brand: BRAND, theme });
      expect(set(element)).to.deep.equal(NAMES);
      expect(token(element, 'brand')).to.equal(BRAND);
      expect(token(element, 'link')).to.equal(BRAND);
      const rule = getComputedStyle(element.shadowRoot!.querySelector('.signature')!, '::before');
      expect([rule.borderTopColor, rule.backgroundColor]).to.include('rgb(31, 111, 67)');
      expect(warned).to.deep.equal([]);
    });

  it('is there when the document is shown first', async () => {
    const element = make({ src: `${DATA}village/lists.json`, brand: BRAND });
    let brand = '';
    element.addEventListener('cunju-ready', () => (brand = token(element, 'brand')));
    await mount(element);
    expect(brand).to.equal(BRAND);
  });

  it('leaves links and stamps in ink in 党建红', async () => {
    const element = await painted({ brand: BRAND, theme: 'red' });
    const red = await painted({ theme: 'red' });
    expect(token(element, 'brand')).to.equal(BRAND);
    expect(token(element, 'link')).to.equal(token(red, 'link'));
    expect(token(element, 'stamp')).to.equal(token(red, 'stamp'));
  });

  for (const theme of ['dark', 'contrast', 'red dark', 'dark care'])
    it(`leaves the theme “${theme}” as it is`, async () => {
      const element = await painted({ brand: BRAND, theme });
      expect(set(element)).to.deep.equal([]);
      expect(token(element, 'brand')).to.equal(token(await painted({ theme }), 'brand'));
    });

  it('follows the theme, the colour and its own end', async () => {
    const element = await painted({ brand: BRAND });
    await change(element, 'theme', 'dark');
    expect(set(element)).to.deep.equal([]);
    await change(element, 'theme', 'red');
    expect(set(element)).to.deep.equal(NAMES.slice(0, 4));
    await change(element, 'brand', '#7a1f5c');
    expect(token(element, 'brand')).to.equal('#7a1f5c');
    await change(element, 'brand', null);
    expect(set(element)).to.deep.equal([]);
    expect(token(element, 'brand')).to.equal(token(await painted({ theme: 'red' }), 'brand'));
  });

  it('comes as a property as well, and after the document', async () => {
    const element = await painted({});
    element.brand = BRAND;
    await until(() => token(element, 'brand') === BRAND, 'painted');
  });

  it('is left out in 长辈版 where 7 is not reached, and comes back with the theme', async () => {
    const element = await painted({ brand: '#005bac', theme: 'care' });
    expect(set(element)).to.deep.equal([]);
    expect(warned[0]).to.contain('below 7');
    await change(element, 'theme', 'blue');
    expect(token(element, 'brand')).to.equal('#005bac');
  });

  it('is left out with a word to the keeper where it cannot be read, in all three languages', async () => {
    const sentences = {
      'zh-Hans': '主色 #409eff 和底色的对比度只有 2.39，不到 4.5，看不清，所以没有采用',
      'zh-Hant': '主色 #409eff 和底色的對比度只有 2.39，不到 4.5，看不清，所以沒有採用',
      en: 'The brand colour #409eff reaches a contrast of 2.39 only, below 4.5',
    };
    const plain = await painted({});
    for (const [lang, sentence] of Object.entries(sentences)) {
      const element = await painted({ brand: '#409eff', lang, audience: 'operator' });
      expect(textOf(element, '[part=keeper]')).to.contain(sentence);
      expect(set(element)).to.deep.equal([]);
      expect(token(element, 'brand')).to.equal(token(plain, 'brand'));
      await expect(element).to.be.accessible();
    }
    expect(warned).to.have.length(3);
    expect(warned[0]).to.contain('<cunju-task-list> The brand colour #409eff');
  });

  for (const colour of ['red', '#fff', 'url(#a)', '#1f6f43;}'])
    it(`takes nothing of ${colour}, and tells the keeper how a colour is written`, async () => {
      const element = await painted({ brand: colour, audience: 'operator' }, 'cunju-points-ledger');
      expect(textOf(element, '[part=keeper]')).to.equal(
        `主色“${colour}”的写法不对，没有采用。请写成 # 加六位，例如 #1f6f43。`,
      );
      expect(set(element)).to.deep.equal([]);
    });

  it('tells a resident nothing', async () => {
    const element = await painted({ brand: '#409eff' });
    expect(textOf(element)).not.to.contain('#409eff');
    expect(element.shadowRoot!.querySelector('[part=keeper]')).to.equal(null);
  });

  it('keeps what the page itself has set on the element', async () => {
    const element = make({ src: `${DATA}village/lists.json`, brand: BRAND });
    element.style.setProperty('--cunju-radius-control', '0px');
    await mount(element);
    await change(element, 'brand', null);
    expect(element.style.getPropertyValue('--cunju-radius-control')).to.equal('0px');
  });

  it('stays while the element is moved, and in an index', async () => {
    const element = await mount(make({ src: `${DATA}county/index.json`, brand: BRAND }));
    (await stage()).append(element);
    await reaches(element, 'ready');
    expect(token(element, 'brand')).to.equal(BRAND);
  });

  it('gives way where `auto` turns dark, and comes back', async function () {
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    const element = await painted({ brand: BRAND, theme: 'auto' });
    expect(token(element, 'brand')).to.equal(BRAND);
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => set(element).length === 0, 'dark');
    await emulateMedia({ colorScheme: 'light' });
    await until(() => token(element, 'brand') === BRAND, 'light');
  });
});
