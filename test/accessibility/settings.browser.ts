import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import {
  all,
  button,
  DOCUMENTS,
  frame,
  main,
  make,
  mount,
  one,
  sample,
  seen,
  settled,
  tidy,
  TAGS,
  until,
  type Tag,
  type Widget,
} from './support/scenes.js';
import { foreignRuns, smallText } from './support/text.js';
import { isSeen } from './support/walk.js';

const size = (widget: Widget): string => getComputedStyle(one(widget, '.root')).fontSize;
const ink = (widget: Widget): string => getComputedStyle(one(widget, '.root')).color;
const show = async (tag: Tag, attributes: Record<string, string> = {}): Promise<Widget> =>
  mount(tag, await sample(DOCUMENTS[tag]), attributes);
const switchOf = (widget: Widget, label: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(widget, '.tools button').find((one) => isSeen(one) && tidy(one.innerText) === label);

/** Brings what stands behind a click. */
async function more(widget: Widget): Promise<Widget> {
  button(widget, '更多阅读方式').click();
  await until(() => switchOf(widget, '小字') !== undefined, 'the other ways of reading');
  return widget;
}

/** Undoes what a switch has kept, as clearing the data of the site does. */
async function forget(): Promise<void> {
  window.dispatchEvent(new CustomEvent('cunju-mode', { detail: { mode: 'contrast', on: false } }));
  // The page's own switch makes the widgets forget what was chosen in them.
  main.setAttribute('data-weui-mode', 'standard');
  await frame();
  main.removeAttribute('data-weui-mode');
  await frame();
  main.replaceChildren();
  localStorage.clear();
}

describe('长辈版 and 高对比', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));
  afterEach(forget);

  for (const tag of TAGS) {
    for (const width of [360, 1200]) {
      it(`A-39 <${tag}> has at ${width} px a switch 长辈版 that is seen, says whether it is on, and is turned on and off by key`, async () => {
        await setViewport({ width, height: 900 });
        const widget = await show(tag);
        const care = switchOf(widget, '长辈版')!;
        expect(care, 'the switch is seen').not.to.equal(undefined);
        expect(care.getAttribute('aria-pressed')).to.equal('false');
        care.focus();
        await sendKeys({ press: 'Enter' });
        await settled(widget);
        expect(size(widget)).to.equal('23px');
        expect(smallText(widget, 18)).to.equal('');
        expect(switchOf(widget, '长辈版')!.getAttribute('aria-pressed')).to.equal('true');
        expect(widget.shadowRoot!.activeElement, 'the focus stays').to.equal(switchOf(widget, '长辈版'));
        await sendKeys({ press: 'Space' });
        await settled(widget);
        expect(size(widget)).to.equal('18px');
      });
    }

    it(`A-39 <${tag}> comes back as the visitor left it, with the colours that the page chose`, async () => {
      const widget = await show(tag, { theme: 'red' });
      switchOf(widget, '长辈版')!.click();
      await settled(widget);
      expect(widget.getAttribute('theme')!.split(' ')).to.have.members(['red', 'care']);
      expect(localStorage.length).to.equal(1);
      widget.remove();
      const again = await show(tag, { theme: 'plain' });
      expect(again.getAttribute('theme')!.split(' ')).to.have.members(['plain', 'care']);
    });

    it(`A-39 <${tag}> follows the page’s own switch, written on any ancestor, at first and later`, async () => {
      main.setAttribute('data-weui-mode', 'care');
      const widget = await show(tag);
      expect(size(widget)).to.equal('23px');
      expect(switchOf(widget, '长辈版')!.getAttribute('aria-pressed')).to.equal('true');
      main.setAttribute('data-weui-mode', 'standard');
      await until(() => size(widget) === '18px', 'the usual size');
      main.setAttribute('data-weui-mode', 'care');
      await until(() => size(widget) === '23px', 'the large size');
    });
  }

  it('A-39 the event of a page’s own switch turns it on in every widget, and a choice in one widget is told to the page', async () => {
    const widgets = [await show('cunju-task-list'), await show('cunju-points-ledger')];
    window.dispatchEvent(new CustomEvent('cunju-mode', { detail: { mode: 'care', on: true } }));
    for (const widget of widgets) await settled(widget);
    expect(widgets.map(size)).to.deep.equal(['23px', '23px']);
    const told: unknown[] = [];
    main.addEventListener('cunju-mode', (event) => told.push(event.detail), { once: true });
    switchOf(widgets[0]!, '长辈版')!.click();
    for (const widget of widgets) await settled(widget);
    expect(told).to.deep.equal([{ mode: 'care', on: false }]);
    expect(widgets.map(size)).to.deep.equal(['18px', '18px']);
  });

  it('A-39 a page that takes the choice into its own hands keeps it from the widgets', async () => {
    const widget = await show('cunju-task-list');
    main.addEventListener('cunju-mode', (event) => event.preventDefault(), { once: true });
    switchOf(widget, '长辈版')!.click();
    await settled(widget);
    expect(size(widget)).to.equal('18px');
    expect(localStorage.length).to.equal(0);
  });

  it('A-39 words that mean nothing to the widgets change nothing', async () => {
    const widget = await show('cunju-task-list');
    for (const detail of [null, {}, { mode: 'dark', on: true }])
      window.dispatchEvent(new CustomEvent('cunju-mode', { detail }));
    await settled(widget);
    expect(widget.getAttribute('theme') ?? '').to.equal('');
  });

  it('A-39 a page that writes care into the theme can be read in the usual size, and nothing asks for an age', async () => {
    const widget = await show('cunju-points-ledger', { theme: 'blue care' });
    expect(seen(widget)).not.to.match(/年龄|岁以上|您多大/);
    switchOf(widget, '长辈版')!.click();
    await settled(widget);
    expect(size(widget)).to.equal('18px');
  });

  it('A-39 works where nothing may be kept', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const widget = await show('cunju-village-rules');
      switchOf(widget, '长辈版')!.click();
      await settled(widget);
      expect(size(widget)).to.equal('23px');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('A-34 the switch 高对比 makes text black, whatever the light colours, and back', async () => {
    const widget = await show('cunju-consultation', { theme: 'red' });
    const before = ink(widget);
    switchOf(widget, '高对比')!.click();
    await until(() => ink(widget) === 'rgb(0, 0, 0)', 'black text');
    switchOf(widget, '高对比')!.click();
    await until(() => ink(widget) === before, 'the colours of the page');
  });
});

describe('字号', () => {
  beforeEach(() => setViewport({ width: 360, height: 900 }));
  afterEach(async () => {
    for (const mode of ['large', 'larger'])
      window.dispatchEvent(new CustomEvent('cunju-mode', { detail: { mode, on: false } }));
    await forget();
  });

  const pressed = (widget: Widget): string[] =>
    ['小字', '中字', '大字'].filter((label) => switchOf(widget, label)?.getAttribute('aria-pressed') === 'true');

  // What a visitor has chosen once goes before the page for good, so that this one is first.
  it('A-39 the visitor’s size goes before that of the page, and comes with the page’s own as an attribute', async () => {
    const widget = await more(await show('cunju-task-list', { theme: 'blue larger' }));
    await until(() => size(widget) === '27px', 'the page’s own');
    expect(pressed(widget)).to.deep.equal(['大字']);
    button(widget, '小字').click();
    await until(() => size(widget) === '18px', 'the visitor’s');
  });

  for (const tag of TAGS)
    it(`A-02 <${tag}> is read in three sizes, by key, and each of them is what the button says`, async () => {
      const widget = await show(tag);
      const opener = switchOf(widget, '更多阅读方式')!;
      opener.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => switchOf(widget, '小字') !== undefined, 'the sizes');
      await until(() => widget.shadowRoot!.activeElement === switchOf(widget, '小字'), 'the focus goes on');
      expect(switchOf(widget, '更多阅读方式')).to.equal(undefined);
      expect([pressed(widget), size(widget)]).to.deep.equal([['小字'], '18px']);
      for (const [label, wanted] of [
        ['中字', '22.5px'],
        ['大字', '27px'],
        ['小字', '18px'],
      ] as const) {
        switchOf(widget, label)!.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => size(widget) === wanted, `${label} is ${wanted}`);
        expect(pressed(widget)).to.deep.equal([label]);
        expect(document.documentElement.scrollWidth, 'nothing stands out').to.be.at.most(360);
        await expect(widget).to.be.accessible();
      }
    });

  it('A-02 begins a step higher in 长辈版: its main text reaches 30 px', async () => {
    const widget = await more(await show('cunju-task-list', { theme: 'care' }));
    button(widget, '大字').click();
    await until(() => parseFloat(size(widget)) >= 30, '30 px');
    button(widget, '中字').click();
    await until(() => size(widget) === '27.6px', 'between');
  });

  it('A-39 a size is kept for other widgets and for the next visit, told to the page, and chosen by the page', async () => {
    const told: unknown[] = [];
    const listen = (event: Event): void => void told.push((event as CustomEvent).detail);
    const widget = await more(await show('cunju-task-list'));
    const other = await mount('cunju-points-ledger', await sample(DOCUMENTS['cunju-points-ledger']));
    main.addEventListener('cunju-mode', listen);
    button(widget, '中字').click();
    main.removeEventListener('cunju-mode', listen);
    expect(told).to.deep.equal([
      { mode: 'large', on: true },
      { mode: 'larger', on: false },
    ]);
    await until(() => size(other) === '22.5px', 'the other widget');
    expect(localStorage.getItem('cunju-large')).to.equal('on');
    main.replaceChildren();
    await until(() => localStorage.length > 0, 'kept');
    const later = await show('cunju-task-list');
    await until(() => size(later) === '22.5px', 'the next visit');
    window.dispatchEvent(new CustomEvent('cunju-mode', { detail: { mode: 'larger', on: true } }));
    await until(() => size(later) === '27px', 'the choice of the page');
  });
});

describe('二维码', () => {
  afterEach(forget);

  it('stands under the buttons with the address of the page, and goes again', async () => {
    await setViewport({ width: 360, height: 900 });
    const widget = await more(await show('cunju-points-ledger'));
    button(widget, '二维码').click();
    await until(() => all(widget, '.qr').length === 1, 'the code');
    expect(one(widget, '.qr').innerText).to.contain(location.href).and.to.contain('用手机扫一扫，打开这个网页');
    expect(one(widget, '.qr svg').getAttribute('aria-label')).to.equal('用手机扫一扫，打开这个网页');
    expect(switchOf(widget, '二维码')!.getAttribute('aria-pressed')).to.equal('true');
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await expect(widget).to.be.accessible();
    button(widget, '二维码').click();
    await until(() => all(widget, '.qr').length === 0, 'gone');
  });
});

describe('Reading aloud', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
  const ownUtterance = window.SpeechSynthesisUtterance;

  /** A voice that says nothing and writes down what it was told. */
  class Engine extends EventTarget {
    readonly said: { text: string; lang: string; onend: (() => void) | null }[] = [];
    readonly did: string[] = [];
    constructor(public voices: readonly { lang: string }[]) {
      super();
    }
    getVoices = (): readonly { lang: string }[] => this.voices;
    speak = (one: never): void => void this.said.push(one);
    pause = (): void => void this.did.push('pause');
    resume = (): void => void this.did.push('resume');
    cancel = (): void => void this.did.push('cancel');
  }

  function give(engine: Engine | undefined): void {
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: engine });
    window.SpeechSynthesisUtterance = class {
      constructor(readonly text: string) {}
    } as unknown as typeof SpeechSynthesisUtterance;
  }

  afterEach(() => {
    main.replaceChildren();
    if (own) Object.defineProperty(window, 'speechSynthesis', own);
    else Reflect.deleteProperty(window, 'speechSynthesis');
    window.SpeechSynthesisUtterance = ownUtterance;
  });

  for (const tag of TAGS) {
    it(`A-38 <${tag}> offers to read aloud only where there is a voice for its language, then or later`, async () => {
      give(undefined);
      const none = await more(await show(tag));
      expect(switchOf(none, '朗读')).to.equal(undefined);
      const engine = new Engine([{ lang: 'en-US' }]);
      give(engine);
      const widget = await more(await show(tag));
      expect(switchOf(widget, '朗读')).to.equal(undefined);
      engine.voices = [{ lang: 'en-US' }, { lang: 'zh-CN' }];
      engine.dispatchEvent(new Event('voiceschanged'));
      await settled(widget);
      expect(switchOf(widget, '朗读')).not.to.equal(undefined);
    });

    it(`A-38 <${tag}> reads its own text, pauses, goes on and stops`, async () => {
      const engine = new Engine([{ lang: 'zh-CN' }]);
      give(engine);
      const widget = await more(await show(tag));
      const { title } = widget.document as { title: string };
      button(widget, '朗读').click();
      await settled(widget);
      expect(engine.said.map(({ text }) => text).join('')).to.contain(title);
      expect(engine.said.every(({ lang }) => lang === 'zh-CN')).to.equal(true);
      button(widget, '暂停朗读').click();
      await settled(widget);
      button(widget, '继续朗读').click();
      await settled(widget);
      button(widget, '停止朗读').click();
      await settled(widget);
      expect(engine.did).to.deep.equal(['cancel', 'pause', 'resume', 'cancel', 'resume']);
      expect(switchOf(widget, '朗读')).not.to.equal(undefined);
    });
  }

  it('A-38 falls silent at the end, and when the widget goes', async () => {
    const engine = new Engine([{ lang: 'zh-CN' }]);
    give(engine);
    const widget = await more(await show('cunju-points-ledger'));
    button(widget, '朗读').click();
    await settled(widget);
    engine.said[engine.said.length - 1]!.onend!();
    await settled(widget);
    expect(switchOf(widget, '朗读')).not.to.equal(undefined);
    button(widget, '朗读').click();
    await settled(widget);
    widget.remove();
    expect(engine.did.slice(-2)).to.deep.equal(['cancel', 'resume']);
  });
});

describe('What the system asks for', () => {
  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    main.replaceChildren();
  });

  for (const tag of TAGS) {
    it(`A-34 <${tag}> is dark with the system where its theme is auto, and only there`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const auto = await show(tag, { theme: 'auto' });
      await until(() => ink(auto) === 'rgb(238, 242, 246)', 'light ink');
      expect(ink(await show(tag))).to.equal('rgb(22, 32, 43)');
    });

    it(`A-32 <${tag}> moves nothing where less motion is asked for, and nothing for long elsewhere`, async () => {
      for (const [reducedMotion, most] of [
        ['reduce', 0],
        ['no-preference', 120],
      ] as const) {
        await emulateMedia({ reducedMotion });
        const widget = await show(tag);
        const folds = all<HTMLDetailsElement>(widget, 'details');
        folds.forEach((fold) => (fold.open = true));
        await widget.updateComplete;
        const timings = document.getAnimations().map((one) => one.effect!.getComputedTiming());
        for (const { duration, iterations } of timings) {
          expect(Number(duration)).to.be.at.most(most);
          expect(iterations).to.equal(1);
        }
      }
    });
  }

  it('A-32 what is loading does not move', async () => {
    const widget = make('cunju-task-list', { src: 'never.json' });
    widget.load = () => new Promise(() => {});
    main.append(widget);
    await settled(widget);
    for (const animation of document.getAnimations())
      expect(Number(animation.effect!.getComputedTiming().duration)).to.equal(0);
  });
});

describe('Languages', () => {
  afterEach(() => main.replaceChildren());

  for (const tag of TAGS) {
    it(`A-35 <${tag}> in English marks what its document says in Chinese`, async () => {
      const widget = await show(tag, { lang: 'en' });
      expect(one(widget, '.root').lang).to.equal('en');
      expect(foreignRuns(widget)).to.equal('');
      widget.lang = 'zh-Hant';
      await until(() => one(widget, '.root').lang === 'zh-Hant', 'traditional characters');
      await settled(widget);
      expect(all(widget, '.root [lang]').filter((part) => !/^zh/.test(part.lang))).to.have.length(0);
    });
  }
});
