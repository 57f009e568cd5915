import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AnyDocument } from '@cunju/models';
import type { LitElement } from 'lit';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';
import '@cunju/widgets/points-ledger/define.js';

type Widget = LitElement & { data: AnyDocument; whenReady: Promise<unknown> };

const samples: [tag: string, file: string][] = [
  ['cunju-consultation', 'village/homestay'],
  ['cunju-consultation', 'village/road-lamps'],
  ['cunju-task-list', 'village/lists'],
  ['cunju-village-rules', 'village/rules'],
  ['cunju-points-ledger', 'village/points'],
];

/** What never breaks: a full date, a number with its unit, a phone, an article, a document number. */
const UNITS = '户|人|分|元|条|项|天|票|组|亩|盏|米|公里|个月|平方米';
const UNBROKEN = new RegExp(
  `\\d{4}年\\d{1,2}月\\d{1,2}日|\\d[\\d,]*(?:\\.\\d+)? ?(?:${UNITS})|\\d{3,4}-\\d{7,8}|第[〇零一二三四五六七八九十百]+条|〔\\d{4}〕\\d+号`,
  'g',
);

/** Pieces of text that flow together: those of one box that is not inline. */
function flows(root: ShadowRoot): Text[][] {
  const boxes = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    let box = text.parentElement;
    if (!box || box.closest('.visually-hidden, thead, style, script') || box.getClientRects().length === 0) continue;
    while (getComputedStyle(box).display === 'inline') box = box.parentElement!;
    boxes.set(box, [...(boxes.get(box) ?? []), text]);
  }
  return [...boxes.values()];
}

/** On how many lines a stretch of a flow stands: a small unit beside a large figure is on the line of the figure. */
function linesOf(flow: Text[], from: number, to: number): number {
  const range = document.createRange();
  let at = 0;
  for (const text of flow) {
    if (from >= at && from < at + text.length) range.setStart(text, from - at);
    if (to > at && to <= at + text.length) range.setEnd(text, to - at);
    at += text.length;
  }
  const lines: DOMRect[] = [];
  for (const box of range.getClientRects()) {
    const shared = (line: DOMRect): number => Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
    if (box.width > 0 && lines.every((line) => shared(line) < Math.min(line.height, box.height) / 2)) lines.push(box);
  }
  return lines.length;
}

async function show(tag: string, file: string): Promise<ShadowRoot> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as Widget;
  page.append(element);
  element.data = (await (await fetch(`/__data/${file}.json`)).json()) as AnyDocument;
  await element.whenReady;
  for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element.shadowRoot!;
}

describe('Lines of the sample documents on a phone', () => {
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const [tag, file] of samples)
    it(`never break a date, a number with its unit, a phone or an article in ${file}`, async () => {
      const found = flows(await show(tag, file)).flatMap((flow) => {
        const text = flow.map(({ data }) => data).join('');
        return [...text.matchAll(UNBROKEN)].map((match) => ({
          text: text.slice(Math.max(0, match.index - 10), match.index) + `【${match[0]}】`,
          lines: linesOf(flow, match.index, match.index + match[0].length),
        }));
      });
      expect(found.length).to.be.greaterThan(5);
      expect(found.filter(({ lines }) => lines > 1).map(({ text }) => text)).to.deep.equal([]);
    });

  for (const [tag, file] of samples)
    it(`leave no single character on the last line of a paragraph in ${file}`, async function () {
      // Firefox cannot yet be asked for it.
      if (!CSS.supports('text-wrap', 'pretty')) this.skip();
      const long = flows(await show(tag, file)).filter((flow) => {
        const text = flow
          .map(({ data }) => data)
          .join('')
          .trimEnd();
        return /\p{Script=Han}/u.test(text) && linesOf(flow, 0, text.length) > 1;
      });
      const lonely = long
        .map((flow) =>
          flow
            .map(({ data }) => data)
            .join('')
            .trimEnd(),
        )
        .filter((text, index) => linesOf(long[index]!, text.length - 2, text.length) > 1);
      expect(long.length).to.be.greaterThan(1);
      expect(lonely).to.deep.equal([]);
    });
});
