import { expect } from '@open-wc/testing';
import { DOCUMENTS, main, make, mount, sample, settled, TAGS } from './support/scenes.js';

/** Counts what is listened to and watched, through the browser's own functions. */
function account(): { readonly open: Record<string, number>; end(): void } {
  const open: Record<string, number> = { listeners: 0, mutations: 0, resizes: 0, intersections: 0 };
  const kept = new Map<EventTarget, Set<string>>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const key = (type: string, listener: unknown): string =>
    `${type} ${ids.get(listener as object) ?? ids.set(listener as object, ids.size).get(listener as object)}`;
  const ids = new Map<object, number>();
  const outside = (target: EventTarget): boolean => target === window || target === document;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: unknown,
    ...rest: unknown[]
  ) {
    const target = this ?? window;
    if (outside(target) && listener) {
      const own = kept.get(target) ?? new Set<string>();
      kept.set(target, own.add(key(type, listener)));
    }
    return Reflect.apply(add, target, [type, listener, ...rest]) as void;
  } as typeof add;
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    type: string,
    listener: unknown,
    ...rest: unknown[]
  ) {
    const target = this ?? window;
    if (listener) kept.get(target)?.delete(key(type, listener));
    return Reflect.apply(remove, target, [type, listener, ...rest]) as void;
  } as typeof remove;
  const restore = [
    watchers('MutationObserver', 'mutations'),
    watchers('ResizeObserver', 'resizes'),
    watchers('IntersectionObserver', 'intersections'),
  ];

  function watchers(name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver', count: string): () => void {
    const { observe, disconnect } = window[name].prototype as unknown as {
      observe: () => void;
      disconnect: () => void;
    };
    const watching = new Set<object>();
    const own = window[name].prototype as unknown as Record<string, unknown>;
    own.observe = function (this: object, ...rest: []) {
      watching.add(this);
      open[count] = watching.size;
      return Reflect.apply(observe, this, rest);
    };
    own.disconnect = function (this: object) {
      watching.delete(this);
      open[count] = watching.size;
      return Reflect.apply(disconnect, this, []);
    };
    return () => Object.assign(own, { observe, disconnect });
  }

  return {
    get open() {
      return { ...open, listeners: [...kept.values()].reduce((sum, own) => sum + own.size, 0) };
    },
    end() {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
      restore.forEach((undo) => undo());
    },
  };
}

describe('An element that comes and goes', () => {
  afterEach(() => main.replaceChildren());

  for (const tag of TAGS) {
    it(`leaves no listener, observer or node of <${tag}> behind after 1,000 times`, async () => {
      const data = await sample(DOCUMENTS[tag]);
      (await mount(tag, data)).remove();
      const counted = account();
      try {
        const first = counted.open;
        const nodes = document.querySelectorAll('*').length;
        const widget = make(tag);
        widget.data = data;
        main.append(widget);
        await widget.whenReady;
        await settled(widget);
        for (let times = 0; times < 999; times += 1) {
          widget.remove();
          main.append(widget);
        }
        await settled(widget);
        const inside = counted.open;
        expect(inside.listeners).to.be.at.most(first.listeners! + 8);
        widget.remove();
        await settled(widget);
        expect(counted.open).to.deep.equal(first);
        expect(document.querySelectorAll('*').length).to.equal(nodes);
      } finally {
        counted.end();
      }
    }).timeout(120_000);
  }
});
