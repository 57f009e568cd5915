import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Consultation } from '@cunju/models';
import type { CunjuConsultation } from '@cunju/widgets/consultation.js';
import { courtyard, edge, homestay, lamps, parking, square, wuchanghui } from './documents.js';
import { all, clock, host, one, press, seen, settle, show } from './page.js';

const wide = () => setViewport({ width: 1200, height: 900 });
const narrow = () => setViewport({ width: 360, height: 800 });
const unfold = (element: CunjuConsultation): void =>
  all<HTMLDetailsElement>(element, 'details').forEach((d) => (d.open = true));
const figures = (element: CunjuConsultation): string[] =>
  all(element, '.figures').map((row) => row.innerText.replace(/\s+/g, ' ').trim());

describe('A recorded vote', () => {
  beforeEach(wide);

  it('shows the stamp, attendance, majority and the three figures in their order', async () => {
    const element = await show(await courtyard());
    expect(seen(element, '.stamp')).to.equal('通过');
    expect(seen(element, '.head')).to.contain('柳荫社区').and.to.contain('居民代表会议');
    expect(seen(element)).to.contain('应到 50 人，实到 43 人，达到需要的 34 人。');
    expect(seen(element)).to.contain('通过：同意 36 人，达到需要的 22 人。');
    expect(figures(element)).to.deep.equal(['同意 36人 反对 4人 弃权 2人']);
    expect(seen(element)).to.contain('废票 1 票');
    await expect(element).to.be.accessible();
  });

  it('draws bar, mark and the words of the mark from the right where the page runs from right to left', async () => {
    document.body.dir = 'rtl';
    const element = await show(await homestay());
    const box = (selector: string): DOMRect => one(element, selector).getBoundingClientRect();
    expect(box('.unit-label span').right).to.be.closeTo(box('.unit-mark').right, 4);
    expect(box('.unit.present').right).to.be.closeTo(box('.units-drawing').right, 1);
    document.body.removeAttribute('dir');
  });

  it('decides each question of several by itself', async () => {
    const element = await show(await homestay());
    expect(figures(element)).to.have.length(2);
    expect(seen(element)).to.contain('同意 447 人，达到需要的 408 人').and.to.contain('同意 429 人，达到需要的 408 人');
  });

  it('tells each step of the arithmetic in words under 怎么算的', async () => {
    const element = await show(await courtyard());
    all(element, 'summary')
      .find((summary) => summary.innerText === '怎么算的')!
      .click();
    await settle(element);
    const steps = all(element, '.reckoning li').map((li) => li.innerText);
    expect(steps).to.have.length(3);
    expect(steps[0]).to.equal('应到 50 人，要三分之二以上到会，就是 34 人。实到 43 人，够了。');
    expect(steps[2]).to.equal('按到会的人 43 算，要过半数同意，就是 22。同意 36，够了。');
  });

  it('names law and article, how to object, and what comes next', async () => {
    const element = await show(await homestay());
    expect(seen(element, '.facts')).to.contain('《农村集体经济组织法》第二十七条');
    expect(seen(element, '.facts')).to.contain('2026年10月12日以前提出').and.to.contain('0738-555 0113');
    expect(seen(element, '.facts')).to.contain('签合同、交租金、修房屋');
  });

  it('shows both results when the recorded one is not what its figures come to, without a stamp', async () => {
    const element = await show(await edge('outcome-wrong'), { audience: 'operator' });
    const warning = seen(element, '.callout.attention');
    expect(warning).to.match(/登记的结果是“(.+)”，按登记的票数算出来是“(.+)”/);
    const [, recorded, computed] = /“(.+?)”.+?“(.+?)”/.exec(warning)!;
    expect(recorded).not.to.equal(computed);
    expect(all(element, '.stamp')).to.have.length(0);
    await waitUntil(() => all(element, '.finding').length > 0, 'the keeper hears nothing');
    await expect(element).to.be.accessible();
  });

  it('says by how many the attendance was short', async () => {
    const element = await show(await edge('quorum-one-short'));
    expect(seen(element, '.stamp')).to.equal('未通过');
    expect(seen(element)).to.match(/差 1 (人|户)/);
    await expect(element).to.be.accessible();
  });

  for (const [name, stamp] of [
    ['exactly-two-thirds', '通过'],
    ['tie', '未通过'],
    ['roll-of-three', undefined],
    ['all-paper', undefined],
    ['recusals', undefined],
  ] as const) {
    it(`draws the edge case ${name}${stamp ? ` with the stamp ${stamp}` : ''}`, async () => {
      const element = await show(await edge(name));
      if (stamp) expect(seen(element, '.stamp')).to.equal(stamp);
      expect(all(element, 'figure.units svg')).not.to.have.length(0);
      unfold(element);
      await expect(element).to.be.accessible();
    });
  }

  it('is stamped 作废 and shows no result when it is void', async () => {
    const element = await show(await edge('void'));
    expect(seen(element, '.stamp')).to.equal('作废');
    expect(figures(element)).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

describe('A vote that is under way', () => {
  beforeEach(wide);

  it('says how many are still missing, and draws the needed count', async () => {
    const element = await show(await lamps());
    expect(seen(element))
      .to.contain('还差 7 户')
      .and.to.contain('需要 152 户')
      .and.to.contain('截至2026年11月22日 10:00');
    expect(all(element, '.stamp')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  const states: [Consultation['status'], string][] = [
    ['upcoming', '还没有开始'],
    ['paused', '现在暂停'],
    ['counting', '正在计票'],
  ];
  for (const [status, words] of states) {
    it(`says in words that it is ${status}`, async () => {
      const element = await show({ ...(await lamps()), status });
      expect(seen(element, '.head')).to.contain(words);
      await expect(element).to.be.accessible();
    });
  }

  it('says that it has closed when its period is over, though the document still says open', async () => {
    const document = await lamps();
    const before = clock.now;
    clock.now = Date.parse(document.period!.closesAt);
    const element = await show(document, host);
    clock.now = before;
    expect(seen(element, '.head')).to.contain('表决 已截止').and.to.contain('等待结果');
    expect(seen(element, '.aside')).to.contain('2026年12月6日 18:00');
    expect(all(element, '.casting, .paper')).to.have.length(0);
    expect(all(element, '#attendance').map((heading) => heading.innerText)).to.deep.equal(['到会']);
    await expect(element).to.be.accessible();
  });

  it('no longer asks for objections to a roll whose time for them has passed', async () => {
    const document = await lamps();
    const until = document.electorate!.roll!.appealUntil!;
    const before = clock.now;
    clock.now = Date.parse(`${until}T12:00:00+08:00`);
    expect(seen(await show(document), '.aside')).to.contain('对名册有不同意见');
    clock.now += 24 * 3_600_000;
    expect(seen(await show(document), '.aside')).not.to.contain('对名册有不同意见');
    clock.now = before;
  });

  it('sets figures in lines on a phone where their unit is a long word', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await show(await courtyard(), { lang: 'en' });
    for (const figure of all(element, '.figures .figure')) {
      expect(figure.scrollWidth, figure.innerText).to.be.at.most(figure.clientWidth);
      expect(figure.getClientRects()).to.have.length(1);
      expect(figure.offsetHeight, figure.innerText).to.be.lessThan(60);
    }
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  it('begins no line of its first row with a dot and ends none with one', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await show(await courtyard(), { lang: 'en' });
    const row = one(element, '.dotted').getBoundingClientRect();
    const parts = all(element, '.dotted .phrase');
    expect(new Set(parts.map((part) => part.offsetTop)).size).to.be.greaterThan(1);
    for (const part of parts.slice(1)) {
      const dot = part.querySelector('.dot')!.getBoundingClientRect();
      const first = part.getBoundingClientRect().left < row.left;
      expect(dot.right <= row.left, part.innerText).to.equal(first);
    }
  });

  it('says until when a posted result can be objected to', async () => {
    const element = await show({ ...(await homestay()), status: 'objection' });
    expect(seen(element, '.head')).to.contain('结果正在公示，2026年10月12日以前可以提异议');
  });

  it('is labelled as no vote when it only asks', async () => {
    const element = await show(await parking());
    expect(seen(element, '.head')).to.contain('不是表决');
    expect(seen(element)).to.contain('一共 214 户，已经收到 131 户的意见。');
    expect(all(element, '.unit-mark')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

describe('Opinions and meetings', () => {
  beforeEach(wide);

  it('answers opinions: taken, and not taken with the reason', async () => {
    const element = await show(await square());
    expect(seen(element))
      .to.contain('采纳 5 条')
      .and.to.contain('未采纳 4 条及理由')
      .and.to.contain('理由：村里没有罚款的权力');
    await expect(element).to.be.accessible();
  });

  it('shows what was said at a 屋场会, who handles it and until when', async () => {
    const element = await show(await wuchanghui());
    expect(seen(element, '.head')).to.contain('屋场会');
    expect(seen(element)).to.contain('一共 12 件事，已办好 5 件，正在办 3 件，已转交 2 件，已答复 2 件。');
    const first = seen(element, '#topic-t01');
    expect(first)
      .to.contain('晚上路太黑')
      .and.to.contain('正在办')
      .and.to.contain('村民委员会办，2026年12月6日以前办好');
    unfold(element);
    await expect(element).to.be.accessible();
  });
});

describe('The whole document', () => {
  beforeEach(wide);

  it('numbers the stages, and puts the procedure beside the text where there is room', async () => {
    const element = await show(await homestay());
    expect(all(element, '.step')).to.have.length(11);
    expect(one(element, '[aria-current=step]').innerText)
      .to.contain('签合同、交租金、修房屋')
      .and.to.contain('正在进行');
    const main = one(element, '.main').getBoundingClientRect();
    expect(one(element, '.steps').getBoundingClientRect().left).to.be.above(main.right);
    await narrow();
    await settle(element);
    await settle(element);
    expect(one(element, '.steps').getBoundingClientRect().left).to.be.below(60);
    unfold(element);
    await expect(element).to.be.accessible();
  });

  it('has no sideways scroll at 320 px, in the largest text and with everything unfolded (A-03)', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const load of [homestay, lamps, wuchanghui, square, courtyard]) {
      const element = await show(await load(), { theme: 'blue care' });
      unfold(element);
      await settle(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    }
  });

  it('has targets of at least 44 px (A-11)', async () => {
    const element = await show(await homestay());
    for (const target of all(element, 'summary, button'))
      expect(target.getBoundingClientRect().height, target.innerText).to.be.at.least(44);
  });

  it('shows text of a document as text, whatever it looks like', async () => {
    const paper = { title: '<img src=x onerror=alert(1)>', href: '/papers/a.html' };
    const element = await show({ ...(await homestay()), title: '<b>标题</b>', documents: [paper] });
    expect(seen(element, 'h2')).to.equal('<b>标题</b>');
    expect(all(element, '.papers img')).to.have.length(0);
    expect(seen(element)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('never makes a link of a dangerous address', async () => {
    const element = await fixture<CunjuConsultation>(html`<cunju-consultation></cunju-consultation>`);
    const invalid = oneEvent(element, 'cunju-invalid');
    element.data = { ...(await homestay()), documents: [{ title: '材料', href: 'javascript:alert(1)' }] };
    await invalid;
    await settle(element);
    expect(all(element, 'a[href^="javascript"]')).to.have.length(0);
  });

  it('speaks Traditional Chinese and English by the language rule', async () => {
    const element = await show(await courtyard(), { lang: 'zh-Hant' });
    await waitUntil(() => seen(element, '.stamp') === '通過', 'the words of the language have not come');
    expect(seen(element, '.stamp')).to.equal('通過');
    expect(seen(element)).to.contain('應到 50 人，實到 43 人');
    element.lang = 'en';
    await waitUntil(() => seen(element, '.stamp') === 'Passed', 'the words of the language have not come');
    expect(seen(element, '.stamp')).to.equal('Passed');
    expect(seen(element)).to.contain('43 of 50 people attended.');
    await expect(element).to.be.accessible();
  });

  for (const theme of ['red', 'plain', 'dark', 'contrast', 'blue care', 'red care']) {
    it(`keeps its contrast in the theme ${theme}`, async () => {
      const element = await show(await homestay(), { theme });
      await expect(element).to.be.accessible();
    });
  }

  it('leads to a stage, an objection or a topic by its hash', async () => {
    const element = await fixture<CunjuConsultation>(html`<cunju-consultation id="matter"></cunju-consultation>`);
    location.hash = '#matter/objection/ob-2';
    element.data = await homestay();
    await element.whenReady;
    await settle(element);
    expect(element.shadowRoot!.activeElement?.id).to.equal('objection-ob-2');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('prints without controls, with everything unfolded', async () => {
    const element = await show(await homestay());
    const print = window.print;
    const unfolded: boolean[] = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      unfolded.push(all<HTMLDetailsElement>(element, 'details').every((details) => details.open));
      window.dispatchEvent(new Event('afterprint'));
    };
    await press(element, '打印');
    await waitUntil(() => unfolded.length > 0, 'nothing is printed');
    window.print = print;
    expect(unfolded).to.deep.equal([true]);
    await emulateMedia({ media: 'print' });
    for (const control of all(element, 'button')) expect(control.offsetParent).to.equal(null);
    await emulateMedia({ media: 'screen' });
  });

  it('copies itself as plain text, and offers the text where the browser refuses', async () => {
    const element = await show(await courtyard());
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const stub = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    stub((text) => Promise.resolve(void copied.push(text)));
    await press(element, '复制文字版');
    expect(copied[0])
      .to.contain('机械厂家属院公共空间改造')
      .and.to.contain('应到 50 人，实到 43 人')
      .and.to.contain('通过。');
    expect(one(element, '[aria-live]').textContent).to.equal('已复制');
    stub(() => Promise.reject(new Error('denied')));
    const exec = document.execCommand;
    document.execCommand = () => false;
    await press(element, '复制文字版');
    document.execCommand = exec;
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(navigator.clipboard).to.equal(clipboard.get!.call(navigator));
    expect(one<HTMLTextAreaElement>(element, '#copy').value).to.equal(copied[0]);
    await expect(element).to.be.accessible();
  });
});

describe('Where a consultation comes from', () => {
  it('is read from a JSON child, and its fallback stays in the page', async () => {
    const text = JSON.stringify(await lamps());
    const holder = document.createElement('div');
    const element = document.createElement('cunju-consultation');
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
    element.append('请打电话到村部。', script);
    holder.append(element);
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(element, 'cunju-ready');
    parent.append(holder);
    await ready;
    expect(element.dataset.state).to.equal('ready');
    expect(element.textContent).to.contain('请打电话到村部。');
  });

  it('is read from an address', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(await lamps())], { type: 'application/json' }));
    const element = await fixture<CunjuConsultation>(html`<cunju-consultation></cunju-consultation>`);
    element.load = async (address) => (await fetch(address)).text();
    element.src = url;
    await element.whenReady;
    await settle(element);
    expect(seen(element, 'h2')).to.equal((await lamps()).title);
  });

  it('leaves the fallback and names the phone when the document is wrong', async () => {
    const { title: _, ...wrong } = await lamps();
    const element = await fixture<CunjuConsultation>(html`<cunju-consultation>请打电话到村部。</cunju-consultation>`);
    const invalid = oneEvent(element, 'cunju-invalid');
    element.data = wrong;
    await invalid;
    await settle(element);
    expect(element.dataset.state).to.equal('invalid');
    expect(seen(element)).to.contain('0738-555 0110');
    expect(one(element, '.fallback').hidden).to.equal(false);
    await expect(element).to.be.accessible();
  });
});
