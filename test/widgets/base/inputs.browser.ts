import { expect } from '@open-wc/testing';
import type { TaskList } from '@cunju/models';
import '@cunju/widgets/consultation/define.js';
import { lists } from '../task-list/lists.js';
import {
  DATA,
  heard,
  make,
  mount,
  reaches,
  settled,
  showsFallback,
  stage,
  stateOf,
  textOf,
  type Widget,
  until,
} from './stage.js';

const titleOf = (element: Widget): string => (element.document as TaskList | undefined)?.title ?? '';
const idOf = (element: Widget): string => element.document?.id ?? '';
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

function child(document: unknown): HTMLScriptElement {
  const script = globalThis.document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof document === 'string' ? document : JSON.stringify(document);
  return script;
}

/** The samples share their items, and freezing is for ever. */
const copy = (document: TaskList): TaskList => JSON.parse(JSON.stringify(document)) as TaskList;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Like the reactive objects of a framework: reading hands out more of them, and any write is noted. */
function reactive<T extends object>(value: T, writes: string[]): T {
  return new Proxy(value, {
    get(target, key) {
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'object' && found !== null ? reactive(found, writes) : found;
    },
    set: (_target, key) => writes.push(String(key)) > 0,
    deleteProperty: (_target, key) => writes.push(String(key)) > 0,
    defineProperty: (_target, key) => writes.push(String(key)) > 0,
  });
}

describe('Where a widget gets its document', () => {
  it('from src', async () => {
    const element = await mount(make({ src: `${DATA}village/lists.json` }));
    expect(stateOf(element)).to.equal('ready');
    expect(idOf(element)).to.equal('sq-lists-2026');
  });

  it('from a file in GBK and from one with a byte order mark', async () => {
    const gbk = await mount(make({ src: `${DATA}edge-cases/text/gbk.json` }));
    expect(stateOf(gbk)).to.equal('ready');
    expect(titleOf(gbk)).to.equal('石桥村三个清单');
    const marked = await mount(make({ src: `${DATA}edge-cases/text/bom.json` }, 'cunju-consultation'));
    expect(stateOf(marked)).to.equal('ready');
    expect(textOf(marked)).to.contain('二组晒谷坪硬化');
  });

  it('from data, also when it is frozen', async () => {
    const element = make();
    element.data = frozen(copy(lists()));
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
    expect(textOf(element)).to.contain('管护路灯');
  });

  it('from data of a framework, without ever writing to it', async () => {
    const writes: string[] = [];
    const element = make({ audience: 'operator' });
    element.data = reactive(copy(lists()), writes);
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
    expect(textOf(element)).to.contain('管护路灯');
    expect(writes).to.deep.equal([]);
  });

  it('from data given as text', async () => {
    const element = make();
    element.data = JSON.stringify(lists());
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
  });

  it('from a JSON child', async () => {
    const element = make();
    element.append(child(lists()));
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
    expect(showsFallback(element)).to.equal(false);
  });

  it('from a JSON child that is added later, and again when it changes', async () => {
    const element = await mount(make());
    expect(stateOf(element)).to.equal('empty');
    const script = child(lists({ title: '第一版' }));
    element.append(script);
    await reaches(element, 'ready');
    expect(titleOf(element)).to.equal('第一版');
    const ready = heard(element, 'cunju-ready');
    script.textContent = JSON.stringify(lists({ title: '第二版' }));
    await until(() => titleOf(element) === '第二版', '第二版');
    expect(ready).to.have.length(1);
  });

  it('from the property load, which gets the address and a signal', async () => {
    const asked: [string, boolean][] = [];
    const element = make({ src: 'anything' });
    element.load = (url, { signal }) => {
      asked.push([url, signal instanceof AbortSignal]);
      return Promise.resolve(JSON.stringify(lists()));
    };
    await mount(element);
    expect(stateOf(element)).to.equal('ready');
    expect(asked).to.deep.equal([['anything', true]]);
  });

  it('from another origin only when the page allows it, and from the same tag once it does', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const element = await mount(make({ src: `${other}${DATA}village/lists.json` }));
    const errors = heard(element, 'cunju-error');
    await element.refresh();
    expect(stateOf(element)).to.equal('error');
    expect(errors[0]?.detail.cause).to.deep.equal({ kind: 'blocked-origin', origin: other });
    element.setAttribute('allow-origin', `https://a.example ${other}`);
    // The test server sends no CORS header: that the browser was asked at all shows in the other cause.
    await until(() => errors[errors.length - 1]?.detail.cause.kind === 'network', 'the other cause');
  });

  it('from the same origin after allow-origin was removed', async () => {
    const element = await mount(make({ src: '/__answers/not-found', 'allow-origin': 'https://a.example' }));
    element.removeAttribute('allow-origin');
    element.setAttribute('src', `${DATA}village/lists.json`);
    await reaches(element, 'ready');
  });
});

describe('When a page changes a widget', () => {
  it('takes attributes and properties that were set before the element was defined', async () => {
    const name = `cunju-late-${Date.now()}`;
    const place = await stage();
    const early = document.createElement(name) as Widget;
    early.setAttribute('src', 'first.json');
    early.data = lists({ title: '先到的数据' });
    place.append(early);
    const defined = customElements.get('cunju-task-list') as unknown as new () => HTMLElement;
    customElements.define(name, class extends defined {});
    await settled(early);
    expect(titleOf(early)).to.equal('先到的数据');
  });

  it('takes attributes that are set after it is in the page', async () => {
    const element = await mount(make());
    element.setAttribute('src', `${DATA}village/lists.json`);
    await reaches(element, 'ready');
  });

  it('shows the last of two addresses that follow each other at once, whichever answers first', async () => {
    const element = make({ src: 'slow' });
    const answers = new Map<string, (value: unknown) => void>();
    element.load = (url) => new Promise((resolve) => answers.set(url, resolve));
    (await stage()).append(element);
    await soon();
    element.src = 'fast';
    await soon();
    answers.get('fast')?.(lists({ title: '后一个' }));
    await settled(element);
    answers.get('slow')?.(lists({ title: '前一个' }));
    await soon();
    expect(titleOf(element)).to.equal('后一个');
  });

  it('aborts a load that nobody waits for any more', async () => {
    const signals: AbortSignal[] = [];
    const element = make({ src: 'a' });
    element.load = (_url, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    (await stage()).append(element);
    await soon();
    element.src = 'b';
    await soon();
    element.remove();
    expect(signals.map((signal) => signal.aborted)).to.deep.equal([true, true]);
  });

  it('keeps what it shows when it is moved in the page, without loading again', async () => {
    const place = await stage();
    const element = await mount(make({ src: `${DATA}village/lists.json` }), place);
    const ready = heard(element, 'cunju-ready');
    const box = document.createElement('section');
    place.append(box);
    box.append(element);
    await soon();
    expect(stateOf(element)).to.equal('ready');
    expect(ready).to.have.length(0);
  });

  it('loads after all when it was taken out while loading and put back', async () => {
    const place = await stage();
    const element = make({ src: `${DATA}village/lists.json` });
    place.append(element);
    element.remove();
    await soon();
    place.append(element);
    await reaches(element, 'ready');
  });

  it('loads what was asked of it while it was out of the page', async () => {
    const place = await stage();
    const element = make();
    element.data = lists({ title: '旧的' });
    await mount(element, place);
    element.remove();
    element.data = lists({ title: '新的' });
    await soon();
    expect(titleOf(element)).to.equal('旧的');
    place.append(element);
    await until(() => titleOf(element) === '新的', '新的');
  });

  it('goes on listening to its JSON child after it was moved', async () => {
    const place = await stage();
    const element = make();
    const script = child(lists({ title: '第一版' }));
    element.append(script);
    await mount(element, place);
    const box = document.createElement('section');
    place.append(box);
    box.append(element);
    script.textContent = JSON.stringify(lists({ title: '第二版' }));
    await until(() => titleOf(element) === '第二版', '第二版');
  });

  it('works several times on one page, each with its own document', async () => {
    const place = await stage();
    const one = make();
    one.data = lists({ title: '甲村' });
    const two = make();
    two.data = lists({ title: '乙村' });
    const three = make({ src: `${DATA}village/points.json` }, 'cunju-points-ledger');
    place.append(one, two, three);
    await Promise.all([settled(one), settled(two), settled(three)]);
    expect([titleOf(one), titleOf(two)]).to.deep.equal(['甲村', '乙村']);
    expect(stateOf(three)).to.equal('ready');
  });
});

describe('What a page hears and asks of a widget', () => {
  it('hears cunju-ready with the document, and can read it later', async () => {
    const place = await stage();
    const ready = heard(place, 'cunju-ready');
    const element = make();
    element.data = lists();
    await mount(element, place);
    expect(ready).to.have.length(1);
    expect(ready[0]?.composed).to.equal(true);
    expect(ready[0]?.detail.document).to.equal(element.document);
    expect(idOf(element)).to.equal('sq-lists');
  });

  it('gets the first document from whenReady, also when it asks late', async () => {
    const element = make();
    element.data = lists({ title: '第一版' });
    await mount(element);
    expect(((await element.whenReady) as TaskList).title).to.equal('第一版');
  });

  it('hears cunju-error with the cause and can try again', async () => {
    const element = make({ src: 'a' });
    let down = true;
    element.load = () => (down ? Promise.reject(new Error('down')) : Promise.resolve(lists()));
    const errors = heard(element, 'cunju-error');
    await mount(element);
    expect(errors[0]?.detail.cause).to.deep.equal({ kind: 'network' });
    down = false;
    await errors[0]?.detail.retry();
    await reaches(element, 'ready');
    expect(errors).to.have.length(1);
  });

  it('loads again with refresh', async () => {
    let version = 0;
    const element = make({ src: 'a' });
    element.load = () => Promise.resolve(lists({ title: `第${(version += 1)}版` }));
    await mount(element);
    await element.refresh();
    expect(titleOf(element)).to.equal('第2版');
    expect(stateOf(element)).to.equal('ready');
  });
});
