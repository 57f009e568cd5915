import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { AnyDocument } from '@cunju/models';
import { formatDate, formatInstant, formatMonth, formatNumber } from '@cunju/i18n';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';
import '@cunju/widgets/points-ledger/define.js';

type Widget = LitElement & {
  data: AnyDocument;
  whenReady: Promise<unknown>;
  show: (id: string) => void;
};

const SAMPLES: [tag: string, file: string, target?: string][] = [
  ['cunju-consultation', 'village/homestay'],
  ['cunju-consultation', 'village/road-lamps'],
  ['cunju-task-list', 'village/lists'],
  ['cunju-village-rules', 'village/rules'],
  ['cunju-points-ledger', 'village/points'],
  ['cunju-points-ledger', 'village/points', 'SQ-03-012'],
];
const POINTS = 'cunju-points-ledger';
const LEDGER = 'village/points';
const HOUSEHOLD = 'SQ-03-012';

/** The notice, examples of what a visitor types, and the keys that copy. */
const DECLARED = ['此语言的译文有待母语审阅', '无犯罪证明', '修路灯', '第', '条', 'Ctrl', 'C'];

/** What is read: joiners and spaces that do not break keep a day, or a number and its unit, on one line. */
const plain = (text: string): string => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');

const documents = new Map<string, AnyDocument>();

async function documentOf(file: string): Promise<AnyDocument> {
  const known = documents.get(file) ?? ((await (await fetch(`/__data/${file}.json`)).json()) as AnyDocument);
  documents.set(file, known);
  return known;
}

async function show(
  tag: string,
  file: string,
  attributes: Record<string, string> = { lang: 'ug' },
  target?: string,
): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ audience: 'resident', ...attributes }))
    element.setAttribute(name, value);
  page.append(element);
  element.data = await documentOf(file);
  await element.whenReady;
  if (target) element.show(target);
  for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}

const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;
const directionOf = (element: Element): string => getComputedStyle(element).direction;
const every = (element: Element, selector: string): HTMLElement[] =>
  Array.from(root(element).querySelectorAll<HTMLElement>(selector));

/** Texts that are drawn, folded ones included. */
function texts(element: Element): Text[] {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest('style, script'));
}

/** Where a stretch of a text stands, on one line. */
function box(text: Text, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getClientRects()[0]!;
}

const drawn = (text: Text): boolean => text.parentElement!.getClientRects().length > 0;

/** Signed numbers whose sign does not stand to the left of their digits. */
function wrongSigns(element: Element): { readonly seen: number; readonly wrong: string[] } {
  const found = texts(element).flatMap((text) =>
    drawn(text) && text.parentElement!.closest('.number')
      ? [...text.data.matchAll(/[+\u2212＋－](?=\d)/g)].map(({ index }) => ({ text, index }))
      : [],
  );
  const wrong = found.filter(({ text, index }) => {
    const sign = box(text, index, index + 1);
    const digit = box(text, index + 1, index + 2);
    return sign.left >= digit.left || sign.right > digit.left + 1;
  });
  return { seen: found.length, wrong: wrong.map(({ text }) => text.data) };
}

/** Every string of a document in one text. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' ? Object.values(value).map(said).join('\n') : '';
}

describe('Formats of Uyghur in this browser', () => {
  it('are those of CLDR, whether the browser has them or not', () => {
    const days = Array.from({ length: 12 }, (_, at) => formatDate(`2026-${String(at + 1).padStart(2, '0')}-21`, 'ug'));
    expect(days.map(plain)).to.deep.equal([
      '21-يانۋار، 2026',
      '21-فېۋرال، 2026',
      '21-مارت، 2026',
      '21-ئاپرېل، 2026',
      '21-ماي، 2026',
      '21-ئىيۇن، 2026',
      '21-ئىيۇل، 2026',
      '21-ئاۋغۇست، 2026',
      '21-سېنتەبىر، 2026',
      '21-ئۆكتەبىر، 2026',
      '21-نويابىر، 2026',
      '21-دېكابىر، 2026',
    ]);
    expect(plain(formatMonth('2026-11', 'ug'))).to.equal('2026 نويابىر');
    expect(plain(formatInstant('2026-11-21T01:00:00Z', 'ug'))).to.equal('21-نويابىر، 2026 09:00');
    expect(formatNumber(12_345)).to.equal('12,345');
  });
});

describe('A widget in Uyghur', () => {
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const [tag, file, target] of SAMPLES) {
    const name = target ? `${file} at ${target}` : file;

    it(`runs from right to left in its own type for ${name}, and says at its foot that nobody has reviewed it`, async () => {
      const element = await show(tag, file, { lang: 'ug-CN' }, target);
      const { fontFamily, letterSpacing } = getComputedStyle(root(element));
      expect(root(element).lang).to.equal('ug');
      expect(directionOf(root(element))).to.equal('rtl');
      expect(fontFamily).to.match(/^"UKIJ Tuz", "UKIJ Ekran", "Microsoft Uighur", "Noto Naskh Arabic"/);
      expect(letterSpacing).to.equal('normal');
      const foot = every(element, ':scope > p').pop()!;
      expect(foot.innerText).to.contain('تېخى تەكشۈرمىدى.');
      expect(foot.querySelector<HTMLElement>('[lang="zh"]')!.innerText).to.equal('此语言的译文有待母语审阅。');
      expect(foot.getClientRects()[0]!.height).to.be.greaterThan(20);
    });

    it(`has no word of Chinese or English for ${name} that the document did not bring`, async () => {
      const element = await show(tag, file, { lang: 'ug' }, target);
      const brought = said(await documentOf(file));
      const foreign = texts(element)
        .flatMap(
          ({ data }) =>
            data
              .replace(/\u2068[^\u2069]*\u2069/g, (own) => own.replace(/[\u2068\u2069]/g, ''))
              .match(/\p{Script=Han}+|\p{Script=Latin}+/gu) ?? [],
        )
        .filter((word) => !brought.includes(word) && !DECLARED.includes(word));
      expect(foreign).to.deep.equal([]);
      expect(texts(element).filter(({ data }) => /\p{Script=Arabic}{3}/u.test(data)).length).to.be.greaterThan(30);
    });

    it(`neither overflows nor clips on a phone for ${name}`, async () => {
      const element = await show(tag, file, { lang: 'ug' }, target);
      expect(document.documentElement.scrollWidth).to.equal(360);
      const { left, right } = root(element).getBoundingClientRect();
      const outside = texts(element).filter((text) => {
        if (!drawn(text) || text.parentElement!.closest('.visually-hidden, .dot, table')) return false;
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].some((one) => one.left < left - 1 || one.right > right + 1);
      });
      expect(outside.map(({ data }) => data)).to.deep.equal([]);
    });
  }

  it('never breaks a day, or a number and its unit', async () => {
    const found: string[] = [];
    const broken: string[] = [];
    for (const [tag, file] of SAMPLES.slice(0, 5))
      for (const text of texts(await show(tag, file)).filter(drawn))
        for (const match of text.data.matchAll(
          /\d+-\u2060\p{Script=Arabic}+(?:،\u00a0\d{4})?|[\d,]+\u00a0\p{Script=Arabic}+/gu,
        )) {
          const [first, last] = [match.index, match.index + match[0].length - 1].map((at) => box(text, at, at + 1));
          found.push(match[0]);
          if (Math.abs(first!.bottom - last!.bottom) > 8) broken.push(match[0]);
        }
    expect(found.length).to.be.greaterThan(40);
    expect(broken).to.deep.equal([]);
  });

  it('obeys a direction that the page gave the element itself', async () => {
    const element = await show('cunju-task-list', 'village/lists', { lang: 'ug', dir: 'ltr' });
    expect(root(element).lang).to.equal('ug');
    expect(directionOf(root(element))).to.equal('ltr');
  });

  it('goes back to the direction of the page with another language', async () => {
    const element = await show('cunju-task-list', 'village/lists');
    element.lang = 'zh-Hans';
    for (let frames = 0; frames < 20 && root(element).lang === 'ug'; frames += 1)
      await new Promise(requestAnimationFrame);
    expect(root(element).lang).to.equal('zh-Hans');
    expect(directionOf(root(element))).to.equal('ltr');
    expect(root(element).innerText).not.to.contain('此语言的译文有待母语审阅');
    expect(root(element).querySelector('[lang]')).to.equal(null);
  });

  it('draws its bars from the right', async () => {
    const element = await show('cunju-consultation', 'village/homestay');
    const drawings = every(element, 'figure svg > g[transform*="scale(-1"]');
    expect(drawings.length).to.be.greaterThan(0);
  });

  it('reads the digits of a phone from left to right', async () => {
    const element = await show('cunju-consultation', 'village/road-lamps');
    const phones = texts(element).filter((text) => drawn(text) && text.parentElement!.closest('.phone'));
    expect(phones.length).to.be.greaterThan(0);
    for (const text of phones) {
      const { data } = text;
      const places = [...data.matchAll(/\d/g)].map(({ index }) => box(text, index, index + 1).left);
      expect(places, data).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it('ends a Chinese paragraph on the left, where Chinese ends', async () => {
    const element = await show('cunju-village-rules', 'village/rules');
    const texts_ = every(element, '.clauses[lang]').flatMap((clauses) =>
      texts(element).filter((text) => clauses.contains(text) && /[^。]。$/.test(text.data)),
    );
    expect(texts_.length).to.be.greaterThan(20);
    for (const text of texts_.slice(0, 20)) {
      const end = text.data.length;
      const [before, stop] = [box(text, end - 2, end - 1), box(text, end - 1, end)];
      if (Math.abs(before.top - stop.top) < 3) expect(stop.left, text.data).to.be.at.least(before.right - 12);
    }
  });

  it('tells a keeper in Chinese, which runs from left to right', async () => {
    const element = await show(POINTS, LEDGER, { lang: 'ug', audience: 'operator' });
    const broken = { ...(await documentOf('village/lists')), publisher: {} } as unknown as AnyDocument;
    const refused = await fixture<Widget>(html`<cunju-task-list lang="ug" audience="operator"></cunju-task-list>`);
    refused.data = broken;
    for (let tries = 0; tries < 200 && !refused.shadowRoot!.querySelector('.keeper'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    const panel = refused.shadowRoot!.querySelector<HTMLElement>('.keeper')!;
    expect(root(element).lang).to.equal('ug');
    expect(panel.lang).to.equal('zh-Hans');
    expect(directionOf(panel)).to.equal('ltr');
    expect(panel.innerText).to.match(/需要改正/);
    expect(root(refused).innerText).to.contain('بۇ مەزمۇن تەكشۈرۈلۈۋاتىدۇ');
    expect(directionOf(root(refused))).to.equal('rtl');
  });
});

describe('The sign of a number', () => {
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const [told, attributes] of [
    ['in Uyghur', { lang: 'ug' }],
    ['in Chinese on a page that runs from right to left', { lang: 'zh-Hans', dir: 'rtl' }],
    ['in Chinese', { lang: 'zh-Hans' }],
  ] as const)
    for (const width of [360, 1200])
      it(`stands to the left of its digits ${told}, ${width} px wide`, async () => {
        await setViewport({ width, height: 800 });
        const village = wrongSigns(await show(POINTS, LEDGER, attributes));
        const household = wrongSigns(await show(POINTS, LEDGER, attributes, HOUSEHOLD));
        expect([...village.wrong, ...household.wrong]).to.deep.equal([]);
        expect(household.seen).to.be.greaterThan(8);
      });

  it('would stand on the right where the mark is missing', async () => {
    const place = await fixture<HTMLElement>(html`<p dir="rtl"><span class="number"></span></p>`);
    const text = document.createTextNode('\u221220');
    place.firstElementChild!.append(text);
    expect(box(text, 0, 1).left).to.be.greaterThan(box(text, 1, 2).left);
    text.data = formatNumber(-20);
    expect(box(text, 1, 2).left).to.be.lessThan(box(text, 2, 3).left);
  });
});
