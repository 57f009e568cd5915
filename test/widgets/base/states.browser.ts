import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { lists } from '../task-list/lists.js';
import { button, DATA, heard, make, mount, reaches, settled, showsFallback, stage, stateOf, textOf } from './stage.js';

const answer = (kind: string): string => `/__answers/${kind}`;
const never = (): Promise<never> => new Promise(() => {});

function offline(value: boolean): void {
  if (value) Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  else Reflect.deleteProperty(navigator, 'onLine');
}

describe('What a visitor sees of a widget', () => {
  afterEach(() => offline(false));

  it('while it loads: the fallback, and ruled lines without a word about errors', async () => {
    const element = make({ src: 'never.json' });
    element.load = never;
    (await stage()).append(element);
    await element.updateComplete;
    expect(stateOf(element)).to.equal('loading');
    expect(showsFallback(element)).to.equal(true);
    expect(element.shadowRoot!.querySelector('.loading')?.textContent).to.contain('正在打开，请稍候。');
    await expect(element).to.be.accessible();
  });

  it('when it is ready: the document, with the fallback hidden and not removed', async () => {
    const element = await mount(make({ src: `${DATA}village/lists.json` }));
    expect(stateOf(element)).to.equal('ready');
    expect(showsFallback(element)).to.equal(false);
    expect(element.querySelector('.fallback-text')?.textContent).to.equal('这份内容也贴在村务公开栏。');
    expect(element.shadowRoot!.querySelector('.callout')).to.equal(null);
  });

  it('when a document holds nothing: what it is, one sentence, a phone and its date', async () => {
    const element = await mount(make({ src: `${DATA}edge-cases/task-list/empty-list.json` }));
    expect(stateOf(element)).to.equal('empty');
    expect(textOf(element))
      .to.contain('石桥村三个清单')
      .and.to.contain('这里还没有内容。')
      .and.to.contain('0738-555 0110')
      .and.to.contain('2026年11月20日 09:00');
    expect(element.shadowRoot!.querySelector('.signature')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('when there is nothing to load: one sentence, also beside a script of another kind', async () => {
    const element = make();
    const script = document.createElement('script');
    script.type = 'text/plain';
    element.append(script);
    await mount(element);
    expect(stateOf(element)).to.equal('empty');
    expect(textOf(element)).to.equal('这里还没有内容。');
    await expect(element).to.be.accessible();
  });

  for (const [kind, sentence] of [
    ['not-found', '没有找到这份内容，可能已经移走。'],
    ['broken', '网站暂时打不开这份内容（500）。请过一会儿再试。'],
    ['forbidden', '网站暂时打不开这份内容（403）。请过一会儿再试。'],
    ['large', '这份内容太大，无法打开。'],
  ] as const) {
    it(`when the site answers “${kind}”: why, the fallback, and one button`, async () => {
      const element = await mount(make({ src: answer(kind) }));
      expect(stateOf(element)).to.equal('error');
      expect(textOf(element, '.callout')).to.equal(`${sentence} 重新打开`);
      expect(showsFallback(element)).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('when no byte arrives for ten seconds: that nobody answered', async () => {
    const element = await mount(make({ src: answer('silent') }));
    expect(stateOf(element)).to.equal('error');
    expect(textOf(element, '.callout')).to.contain('等了 10 秒，网站没有回应。');
  });

  it('when the document is on another site: which one, and nothing is asked of it', async () => {
    const element = await mount(make({ src: 'https://other.invalid/lists.json' }));
    expect(stateOf(element)).to.equal('error');
    expect(textOf(element, '.callout')).to.contain(
      '这份内容在另一个网站（https://other.invalid），页面没有允许从那里读取。',
    );
  });

  it('when an allowed other site cannot be reached: that the network failed', async () => {
    const element = await mount(make({ src: 'http://127.0.0.1:9/a.json', 'allow-origin': 'http://127.0.0.1:9' }));
    expect(textOf(element, '.callout')).to.contain('没有连上网站。');
  });

  it('when it was never loaded and there is no network: that, and it opens once the network is back', async () => {
    offline(true);
    const element = await mount(make({ src: 'http://127.0.0.1:9/a.json', 'allow-origin': 'http://127.0.0.1:9' }));
    expect(stateOf(element)).to.equal('offline');
    expect(textOf(element, '.callout')).to.equal('现在没有网络。连上网络后，请点“重新打开”。 重新打开');
    expect(showsFallback(element)).to.equal(true);
    await expect(element).to.be.accessible();
    offline(false);
    element.src = `${DATA}village/lists.json`;
    await reaches(element, 'ready');
  });

  it('after a protecting gateway asked once for proof: the document', async () => {
    const then = `${DATA}village/lists.json`.slice(1);
    const element = await mount(make({ src: `${answer('challenge')}?key=${Math.random()}&then=${then}` }));
    expect(stateOf(element)).to.equal('ready');
  });

  it('by keyboard: the button opens again, and whoever pressed it stays there', async () => {
    let asked = 0;
    const element = make({ src: 'lists.json' });
    element.load = () => ((asked += 1) < 3 ? Promise.reject(new Error('down')) : Promise.resolve(lists()));
    await mount(element);
    button(element, '重新打开').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stateOf(element)).to.equal('error');
    expect(element.shadowRoot!.activeElement).to.equal(button(element, '重新打开'));
    await sendKeys({ press: 'Space' });
    await reaches(element, 'ready');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).to.equal(3);
    expect(document.activeElement).to.equal(element);
    expect(showsFallback(element)).to.equal(false);
  });

  it('after a failed refresh: what was shown, how old it is, and a button that brings the new one', async () => {
    const element = make({ src: 'lists.json' });
    let down = false;
    element.load = () =>
      down ? Promise.reject(new Error('down')) : Promise.resolve(lists({ title: '石桥村三个清单' }));
    await mount(element);
    const errors = heard(element, 'cunju-error');
    down = true;
    await element.refresh();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('stale');
    expect(errors).to.have.length(1);
    expect(textOf(element, '.callout')).to.equal('没有取到最新内容，下面是 2026年1月1日 09:00 的内容。 重新打开');
    expect(textOf(element)).to.contain('管护路灯');
    expect(showsFallback(element)).to.equal(false);
    await expect(element).to.be.accessible();
    down = false;
    button(element, '重新打开').click();
    await reaches(element, 'ready');
    expect(element.shadowRoot!.querySelector('.callout')).to.equal(null);
  });

  it('after a refresh that was refused: what was shown, as stale, with the findings as an event', async () => {
    const element = make({ src: 'lists.json' });
    let broken = false;
    element.load = () => Promise.resolve(broken ? { type: 'task-list' } : lists());
    await mount(element);
    const refused = heard(element, 'cunju-invalid');
    broken = true;
    await element.refresh();
    await element.updateComplete;
    expect(stateOf(element)).to.equal('stale');
    expect(refused[0]?.detail.findings.some((finding) => finding.code === 'missing-field')).to.equal(true);
    expect(textOf(element)).to.contain('管护路灯');
  });
});
