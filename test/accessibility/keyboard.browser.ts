import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import {
  DOCUMENTS,
  button,
  confirming,
  main,
  mount,
  mountIndex,
  one,
  openVote,
  press,
  sample,
  settled,
  TAGS,
  type Widget,
} from './support/scenes.js';
import { ACTIVE, faults, named, seenOf } from './support/walk.js';

/** Kinds of events that a gesture, or an act before the finger is lifted, would need. */
const GESTURES = /^(?:touch|pointer(?!up|cancel)|mouse(?:down|move|enter|over)|drag|gesture|wheel)/;

/** Listeners that the widgets set, with what they were set on, from the first to the last test. */
const listened: string[] = [];
const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
  const inside = this instanceof Node && (this.getRootNode() instanceof ShadowRoot || this instanceof HTMLElement);
  if (inside || this === window || this === document) listened.push(type);
  return Reflect.apply(add, this, [type, ...rest]) as void;
} as typeof add;

const focusedIn = (widget: Widget): HTMLElement | null => widget.shadowRoot!.activeElement as HTMLElement | null;

/** Radios of one question are one stop; the arrow keys go through them. */
function stops(widget: Widget): Set<Element> {
  const groups = new Set<string>();
  return new Set(
    seenOf(widget, ACTIVE).filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const first = !groups.has(element.name);
      groups.add(element.name);
      return first;
    }),
  );
}

const hasMark = (element: Element): boolean => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && boxShadow !== 'none';
};

/** Whether the middle and the ends of a focused part are seen, not covered by what stays in sight. */
function uncovered(element: HTMLElement): boolean {
  const target = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label')! : element;
  const box = Array.from(target.getClientRects())[0]!;
  const root = target.getRootNode() as ShadowRoot;
  return [box.left + 3, box.left + box.width / 2, box.right - 3].some((x) => {
    const found = root.elementFromPoint(x, box.top + box.height / 2);
    return found !== null && (target.contains(found) || found.contains(target));
  });
}

/** Presses Tab from before the widget until the focus has left it, and says what went wrong on the way. */
async function walk(widget: Widget, key: 'Tab' | 'Shift+Tab'): Promise<{ reached: Set<Element>; wrong: string[] }> {
  const [first, last] = ['before', 'after'].map((id) => document.getElementById(id)!);
  const [from, to] = key === 'Tab' ? [first!, last!] : [last!, first!];
  const reached = new Set<Element>();
  const wrong: string[] = [];
  from.focus();
  for (let presses = 0; presses < 200; presses += 1) {
    if (key === 'Shift+Tab') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (key === 'Shift+Tab') await sendKeys({ up: 'Shift' });
    if (document.activeElement === to) return { reached, wrong };
    const focused = focusedIn(widget);
    if (!focused) continue;
    if (reached.has(focused)) wrong.push(`twice: ${named(focused)}`);
    reached.add(focused);
    if (!focused.matches(':focus-visible') || !hasMark(focused)) wrong.push(`no mark: ${named(focused)}`);
    if (!uncovered(focused)) wrong.push(`covered: ${named(focused)}`);
  }
  return { reached, wrong: [...wrong, `the focus never left; last on ${named(focusedIn(widget) ?? widget)}`] };
}

function edges(): void {
  for (const [id, where] of [
    ['before', 'afterbegin'],
    ['after', 'beforeend'],
  ] as const) {
    const edge = document.createElement('button');
    edge.id = id;
    edge.textContent = id;
    main.insertAdjacentElement(where, edge);
  }
}

describe('By keyboard alone', () => {
  afterEach(() => main.replaceChildren());
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const [width, what] of [
    [1200, 'in a wide window'],
    [360, 'on a phone'],
  ] as const) {
    for (const tag of TAGS) {
      it(`A-18 A-19 every control of <${tag}> ${what} is reached once, marked and uncovered, and left again`, async () => {
        await setViewport({ width, height: 700 });
        const widget = tag === 'cunju-consultation' ? await openVote() : await mount(tag, await sample(DOCUMENTS[tag]));
        edges();
        await settled(widget);
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          const wanted = stops(widget);
          const { reached, wrong } = await walk(widget, key);
          expect(faults(wrong)).to.equal('');
          const missed = Array.from(wanted).filter((element) => !reached.has(element));
          expect(faults(missed.map(named)), 'not reached').to.equal('');
        }
      }).timeout(120_000);
    }
  }

  it('A-18 A-19 the bar of what was found covers no control that has the focus, in either direction', async () => {
    await setViewport({ width: 360, height: 600 });
    const widget = await mount('cunju-village-rules', await sample('community/convention'));
    one(widget, '#query').focus();
    await sendKeys({ type: '积分' });
    await settled(widget);
    edges();
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const { wrong } = await walk(widget, key);
      expect(faults(wrong)).to.equal('');
    }
  }).timeout(120_000);

  it('A-20 a screen that replaces another takes the focus to its heading, and gives it back to the form', async () => {
    const widget = await confirming();
    expect(focusedIn(widget)?.id).to.equal('cast');
    await press(widget, '返回修改');
    expect(focusedIn(widget), 'the focus stays in the vote').not.to.equal(null);
    expect(focusedIn(widget)!.closest('.casting')).not.to.equal(null);
  });

  it('A-20 an entry of an index opens with the focus on the way back, and the way back returns to the list', async () => {
    const widget = await mountIndex();
    const line = one<HTMLAnchorElement>(widget, '.row-link');
    line.focus();
    await sendKeys({ press: 'Enter' });
    for (let turns = 0; turns < 100 && !focusedIn(widget)?.closest('.back'); turns += 1) await settled(widget);
    expect(focusedIn(widget)?.closest('.back')).not.to.equal(null);
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(one(widget, '.index')).not.to.equal(null);
    expect(document.activeElement).to.equal(widget);
  });
});

describe('By pointer', () => {
  afterEach(async () => {
    await resetMouse();
    main.replaceChildren();
  });

  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };

  for (const [tag, open, label] of [
    ['cunju-consultation', confirming, '返回修改'],
    ['cunju-task-list', async () => mount('cunju-task-list', await sample('community/lists')), '问一问'],
    ['cunju-village-rules', async () => mount('cunju-village-rules', await sample('village/rules')), '读'],
    ['cunju-points-ledger', async () => mount('cunju-points-ledger', await sample('community/points')), '复制'],
  ] as const) {
    it(`A-22 <${tag}> acts when the button is let go on it, and not when the pointer was drawn away`, async () => {
      await setViewport({ width: 1200, height: 900 });
      const widget = await open();
      const found =
        seenOf(widget, 'button').find((one) => one.innerText.trim().startsWith(label)) ?? seenOf(widget, 'button')[0]!;
      found.scrollIntoView({ block: 'center' });
      let clicks = 0;
      found.addEventListener('click', () => (clicks += 1));
      const [x, y] = middle(found);
      const text = widget.shadowRoot!.textContent;
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await settled(widget);
      expect(widget.shadowRoot!.textContent, 'nothing happens on the way down').to.equal(text);
      await sendMouse({ type: 'move', position: [x, Math.max(0, y - 300)] });
      await sendMouse({ type: 'up' });
      await settled(widget);
      expect(clicks, 'nothing happens when the pointer left').to.equal(0);
      expect(widget.shadowRoot!.textContent).to.equal(text);
      await sendMouse({ type: 'click', position: [x, y] });
      expect(clicks).to.equal(1);
    });
  }

  it('A-21 A-22 no widget listens to a gesture, or to a press before it is let go', async () => {
    for (const tag of TAGS) await mount(tag, await sample(DOCUMENTS[tag]));
    await openVote();
    expect(listened.length).to.be.greaterThan(20);
    expect(listened.filter((type) => GESTURES.test(type))).to.deep.equal([]);
    expect(button(await confirming(), '确认提交')).not.to.equal(undefined);
  });
});
