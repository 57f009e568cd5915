import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../packages/widgets/src/village-rules/define.js';
import { CunjuVillageRules } from '../../../packages/widgets/src/village-rules/village-rules.js';

const VILLAGE = '/packages/site/public/data/village/rules.json';
const EDGE = '/packages/site/public/data/edge-cases/rule-book/';

interface Book {
  id: string;
  versions: { id: string; chapters: { articles: { id: string; clauses: { text: string }[] }[] }[] }[];
}
/** The test server turns JSON files into modules. Every test gets a copy of its own. */
const load = async (url: string): Promise<Book> => {
  const module = (await import(url)) as { default: Book };
  return JSON.parse(JSON.stringify(module.default)) as Book;
};

async function shown(data: unknown, attributes: Record<string, string> = {}): Promise<CunjuVillageRules> {
  const element = document.createElement('cunju-village-rules');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const ready = oneEvent(element, 'cunju-ready');
  parent.append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const nothingElse = { preamble: undefined, rhymes: [], terms: [], changes: [], documents: undefined };

const all = <E extends Element = HTMLElement>(element: CunjuVillageRules, selector: string): E[] =>
  Array.from(element.renderRoot.querySelectorAll<E>(selector));
const one = <E extends Element = HTMLElement>(element: CunjuVillageRules, selector: string): E => {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const button = (element: CunjuVillageRules, words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => candidate.textContent?.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const type = async (element: CunjuVillageRules, query: string): Promise<HTMLInputElement> => {
  const field = one<HTMLInputElement>(element, '#query');
  field.focus();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  return field;
};
const focused = (element: CunjuVillageRules): Element | null => (element.renderRoot as ShadowRoot).activeElement;
const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<cunju-village-rules>', () => {
  afterEach(async () => {
    await setViewport({ width: 1200, height: 900 });
    await emulateMedia({ media: 'screen' });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows every clause of the current version as text, with title, status and the day of the last check', async () => {
    const book = await load(VILLAGE);
    const element = await shown(book);
    const words = (element.renderRoot as ShadowRoot).textContent ?? '';
    for (const chapter of book.versions[1]?.chapters ?? [])
      for (const article of chapter.articles)
        for (const clause of article.clauses) expect(words).to.include(clause.text);
    expect(text(one(element, 'h2'))).to.equal('清溪镇石桥村村规民约');
    expect(text(one(element, '.status'))).to.include('现行');
    expect(words).to.include('已核对至2026年11月20日');
  });

  for (const width of [1200, 800, 360]) {
    it(`is accessible at ${width} px, folded and unfolded`, async () => {
      await setViewport({ width, height: 900 });
      const element = await shown(await load(VILLAGE));
      await waitUntil(
        () => element.getAttribute('data-width') === (width > 959 ? 'wide' : width > 639 ? 'medium' : 'narrow'),
      );
      await element.updateComplete;
      await expect(element).to.be.accessible();
      all<HTMLDetailsElement>(element, 'details')
        .slice(0, 12)
        .forEach((details) => (details.open = true));
      await expect(element).to.be.accessible();
    });
  }

  it('finds every place of a word, marks it, and goes round with the two buttons', async () => {
    const element = await shown(await load(VILLAGE));
    await type(element, '垃圾');
    const marks = all(element, 'mark');
    expect(marks.length).to.be.greaterThan(3);
    marks.forEach((mark) => expect(mark.textContent).to.equal('垃圾'));
    expect(marks[0]?.classList.contains('current')).to.equal(true);
    button(element, '上一处').click();
    await element.updateComplete;
    expect(one(element, 'mark.current')).to.equal(all(element, 'mark').pop());
    expect(text(one(element, '[role="status"][aria-live]'))).to.include(`第 ${marks.length} 处，共 ${marks.length} 处`);
    await expect(element).to.be.accessible();
  });

  it('says that nothing was found, and how to go on', async () => {
    const element = await shown(await load(VILLAGE));
    await type(element, '不会有的词');
    expect(text(one(element, '.found'))).to.equal('没有找到“不会有的词”。可以换一个词，或者看目录。');
    expect(all(element, 'mark').length).to.equal(0);
  });

  it('finds simplified text by a traditional query', async () => {
    const element = await shown(await load(VILLAGE));
    await type(element, '積分');
    await waitUntil(() => all(element, 'mark').length > 0);
    expect(all(element, 'mark')[0]?.textContent).to.equal('积分');
  });

  it('goes to the article whose number is typed, with Enter', async () => {
    const element = await shown(await load(VILLAGE));
    await type(element, '第十二条');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await waitUntil(() => focused(element)?.hasAttribute('data-article') ?? false);
    expect(text(one(element, '.article.target .article-no'))).to.equal('第十二条');
    await type(element, '第999条');
    expect(text(one(element, '.found'))).to.include('这里没有第九百九十九条。');
  });

  it('follows the address of the page to an article, and writes the address when an article is chosen', async () => {
    location.hash = '#rules/article/dogs';
    const element = await shown(await load(VILLAGE), { id: 'rules' });
    await waitUntil(() => focused(element)?.getAttribute('data-article') === 'dogs');
    const box = one(element, '[data-article="dogs"]').getBoundingClientRect();
    expect(box.top).to.be.within(-1, 200);
    one(element, '.contents-link').click();
    expect(location.hash).to.equal('#rules/chapter/ch-general');
  });

  it('never touches the address with links="event"', async () => {
    const element = await shown(await load(VILLAGE), { id: 'rules', links: 'event' });
    const before = location.href;
    setTimeout(() => one(element, '.contents-link').click());
    const event = await oneEvent(element, 'cunju-navigate');
    expect(event.detail).to.include({ kind: 'chapter', id: 'ch-general' });
    expect(location.href).to.equal(before);
  });

  it('opens the old version for an article that only it has, and says that it no longer applies', async () => {
    const book = await load(VILLAGE);
    const [old, current] = book.versions.map((version) =>
      version.chapters.flatMap((chapter) => chapter.articles.map((article) => article.id)),
    );
    const gone = old?.find((id) => !current?.includes(id)) ?? '';
    const element = await shown(book);
    element.show(gone);
    await waitUntil(() => focused(element)?.getAttribute('data-article') === gone);
    expect(text(one(element, '.heading .callout'))).to.include('这是旧版本（2021年修订本），2026年5月1日起不再适用。');
    button(element, '看现在的版本').click();
    await element.updateComplete;
    expect(all(element, '.heading .callout').length).to.equal(0);
  });

  it('opens what belongs to an article with the keyboard: basis, measures, citation', async () => {
    const element = await shown(await load(VILLAGE));
    element.show('assembly');
    await waitUntil(() => focused(element)?.getAttribute('data-article') === 'assembly');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const details = one<HTMLDetailsElement>(element, '[data-article="assembly"] details');
    expect(details.open).to.equal(true);
    expect(text(details)).to.include('《中华人民共和国村民委员会组织法》第26条');
    await expect(element).to.be.accessible();
  });

  it('gives the citation to copy by hand where the browser refuses the clipboard', async () => {
    const element = await shown(await load(VILLAGE));
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const command = document.execCommand;
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => undefined });
    document.execCommand = () => false;
    try {
      const details = one<HTMLDetailsElement>(element, '[data-article="dogs"] details');
      details.open = true;
      details.querySelector('button')?.click();
      await waitUntil(() => details.querySelector('textarea') !== null);
      expect(details.querySelector('textarea')?.value).to.match(/^《清溪镇石桥村村规民约》（2026年修订本）第二十八条$/);
      expect(text(details)).to.include('请按 Ctrl+C');
      await expect(element).to.be.accessible();
    } finally {
      document.execCommand = command;
      if (clipboard) Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
    }
  });

  it('marks the changes with words beside strike and underline, and takes them away again', async () => {
    const element = await shown(await load(VILLAGE));
    button(element, '在正文里标出修改').click();
    await element.updateComplete;
    expect(all(element, 'del').length).to.be.greaterThan(10);
    expect(all(element, 'ins').length).to.be.greaterThan(10);
    for (const change of all(element, '.change')) {
      expect(text(change.querySelector('.change-label') ?? change)).to.equal(change.querySelector('ins') ? '增' : '删');
    }
    await expect(element).to.be.accessible();
    button(element, '不标修改').click();
    await element.updateComplete;
    expect(all(element, 'ins, del').length).to.equal(0);
  });

  it('shows the way of the text with its vote as arithmetic', async () => {
    const element = await shown(await load(VILLAGE));
    const passport = text(one(element, '.passport'));
    expect(passport).to.include('应到 228 户，实到 187 户，至少要到 152 户，人数够了。');
    expect(passport).to.include('同意 171 票，反对 9 票，弃权 6 票，废票 1 票。');
    expect(passport).to.include('至少要 94 票同意，表决通过');
  });

  it('reads the verse as couplets and leads from it to the articles', async () => {
    const element = await shown(await load(VILLAGE));
    button(element, '看顺口溜').click();
    await element.updateComplete;
    expect(text(one(element, '.couplet'))).to.equal('石桥村，山水清。');
    await expect(element).to.be.accessible();
    one(element, '.illustrates a').click();
    await waitUntil(() => focused(element)?.getAttribute('data-article') === 'purpose');
    expect(all(element, '.verse').length).to.equal(0);
  });

  it('shows a draft as one, with the phone for comments', async () => {
    const element = await shown(await load(`${EDGE}draft-only.json`));
    expect(text(one(element, '.status'))).to.include('草案征求意见');
    expect(text(one(element, '.heading .callout'))).to.include('还没有通过');
    await expect(element).to.be.accessible();
  });

  it('strikes a suspended article through and names the order', async () => {
    const element = await shown(await load(`${EDGE}suspended-article.json`));
    expect(all(element, '.clause s').length).to.be.greaterThan(0);
    expect(text(one(element, '.article .callout'))).to.match(/暂停执行/);
    await expect(element).to.be.accessible();
  });

  it('shows one article, and says when there are none', async () => {
    const element = await shown(await load(`${EDGE}one-article.json`));
    expect(all(element, '.article').length).to.equal(1);
    const book = await load(VILLAGE);
    const [, current] = book.versions;
    const empty = await shown({
      ...book,
      versions: [{ ...current, basedOn: undefined, chapters: [], ...nothingElse }],
    });
    expect(empty.getAttribute('data-state')).to.equal('empty');
    expect(text(empty.renderRoot as unknown as Element)).to.include('这里还没有内容。');
  });

  it('keeps all 800 articles in the page, and leads to the last of them', async () => {
    const book = await load(`${EDGE}eight-hundred-articles.json`);
    const element = await shown(book);
    expect(all(element, '[data-article]').length).to.equal(800);
    const last = book.versions[0]?.chapters.slice(-1)[0]?.articles.slice(-1)[0]?.id ?? '';
    element.show(last);
    await waitUntil(() => focused(element)?.getAttribute('data-article') === last);
    const box = one(element, `[data-article="${last}"]`).getBoundingClientRect();
    expect(box.top).to.be.within(-1, window.innerHeight);
  });

  it('keeps text, versions and phone where the part around the text did not load, and says so', async () => {
    class WithoutPart extends CunjuVillageRules {
      protected override prepare(): Promise<void> {
        return Promise.reject(new Error('blocked'));
      }
    }
    if (!customElements.get('rules-without-part')) customElements.define('rules-without-part', WithoutPart);
    const book = await load(`${EDGE}draft-only.json`);
    const element = document.createElement('rules-without-part') as CunjuVillageRules;
    element.data = book;
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(element, 'cunju-ready');
    parent.append(element);
    await ready;
    expect(text(one(element, '.heading .callout'))).to.include('还没有通过');
    const words = text(one(element, '.rules'));
    for (const chapter of book.versions[0]?.chapters ?? [])
      for (const article of chapter.articles)
        for (const clause of article.clauses) expect(words).to.include(clause.text.replace(/\s+/g, ' '));
    expect(text(one(element, '.after'))).to.include('没有载入，其余内容可以照常阅读。');
    expect(one<HTMLAnchorElement>(element, '.after a').href).to.match(/^tel:\d+$/);
    expect((element.renderRoot as ShadowRoot).textContent).not.to.include('undefined');
    await expect(element).to.be.accessible();
  });

  it('calls the urban text by its name', async () => {
    const element = await shown(await load('/packages/site/public/data/community/convention.json'));
    expect(text(one(element, '.passport .part-title'))).to.equal('这份居民公约是怎样订的');
  });

  it('speaks traditional Chinese and English, and keeps the language of the document on its text', async () => {
    const book = await load(VILLAGE);
    const hant = await shown(book, { lang: 'zh-Hant' });
    expect(text(one(hant, '[data-article="dogs"] .article-no'))).to.equal('第二十八條');
    const en = await shown(book, { lang: 'en' });
    expect(text(one(en, '[data-article="dogs"] .article-no'))).to.equal('Article 28');
    expect(one(en, '[data-article="dogs"] .clauses').getAttribute('lang')).to.equal('zh-Hans');
    await expect(en).to.be.accessible();
  });

  it('has no sideways scroll at 320 px, with everything unfolded and in large type', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await shown(await load(VILLAGE), { theme: 'blue care' });
    all<HTMLDetailsElement>(element, 'details').forEach((details) => (details.open = true));
    await type(element, '积分');
    await element.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('prints the whole text without controls, indented, under the line that says when it was adopted', async () => {
    const element = await shown(await load(VILLAGE));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(one(element, '.enactment')).display).to.equal('block');
    expect(text(one(element, '.enactment'))).to.equal(
      '（2026年4月12日村民会议通过，2026年4月17日备案，自2026年5月1日起施行）',
    );
    for (const selector of ['.finder', '.contents', '.article-more'])
      expect(getComputedStyle(one(element, selector)).display, selector).to.equal('none');
    const clause = getComputedStyle(one(element, '.clause'));
    expect(parseFloat(clause.textIndent)).to.equal(2 * parseFloat(clause.fontSize));
    expect(getComputedStyle(one(element, '[data-article="dogs"]')).display).to.equal('block');
  });

  it('prints one article when that is asked for, and the whole text afterwards', async () => {
    const element = await shown(await load(VILLAGE));
    const print = window.print;
    let during = '';
    window.print = () => {
      during = all(element, '.print-one .print-this')
        .map((article) => article.dataset.article)
        .join();
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      const details = one<HTMLDetailsElement>(element, '[data-article="dogs"] details');
      details.open = true;
      Array.from(details.querySelectorAll('button'))
        .find((candidate) => text(candidate) === '打印本条')
        ?.click();
      await waitUntil(() => during !== '');
      expect(during).to.equal('dogs');
      await waitUntil(() => all(element, '.print-one').length === 0);
    } finally {
      window.print = print;
    }
  });

  it('refuses a link that is not safe and shows its text', async () => {
    const book = (await load(VILLAGE)) as unknown as {
      versions: { chapters: { articles: Record<string, unknown>[] }[] }[];
    };
    const article = book.versions[1]?.chapters[0]?.articles[0];
    if (!article) throw new Error('the sample has no article');
    article['basis'] = [{ law: '某法', article: '28.3', href: 'javascript:alert(1)' }];
    const element = document.createElement('cunju-village-rules');
    element.data = book;
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const settled = Promise.race([oneEvent(element, 'cunju-ready'), oneEvent(element, 'cunju-invalid')]);
    parent.append(element);
    await settled;
    await element.updateComplete;
    for (const link of all<HTMLAnchorElement>(element, 'a')) expect(link.href).not.to.match(/^javascript:/i);
  });
});
