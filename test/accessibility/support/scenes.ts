import type { LitElement } from 'lit';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/points-ledger/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';

/** One of the four elements, in the page. */
export type Widget = LitElement & {
  data?: unknown;
  src?: string;
  readonly document: unknown;
  readonly whenReady: Promise<unknown>;
  load?: (url: string) => Promise<unknown>;
  refresh(): Promise<void>;
  show(id: string, kind?: string): void;
};

export const TAGS = ['cunju-consultation', 'cunju-task-list', 'cunju-village-rules', 'cunju-points-ledger'] as const;
export type Tag = (typeof TAGS)[number];

/** A distinct state of a widget, as a visitor may meet it. */
export interface Scene {
  readonly tag: Tag;
  readonly name: string;
  open(): Promise<Widget>;
}

/** The day of the samples: what is open on it stays open, whatever day the tests run on. */
export const clock = { now: Date.parse('2026-11-22T10:00:00+08:00') };
Date.now = () => clock.now;

const DATA = '/__data/';
const texts = new Map<string, string>();

/** A sample document; every caller gets one of its own. */
export async function sample<D = Record<string, unknown>>(name: string): Promise<D> {
  const text = texts.get(name) ?? (await (await fetch(`${DATA}${name}.json`)).text());
  texts.set(name, text);
  return JSON.parse(text) as D;
}

export const main = document.createElement('main');
document.body.append(main);
document.body.style.margin = '0';
document.documentElement.lang = 'zh-CN';
document.title = '测试';

export const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export async function settled(widget: Widget): Promise<void> {
  await widget.updateComplete;
  await frame();
  await widget.updateComplete;
}

/** Waits for what a visitor will see; a machine under load takes its time. */
export async function until(seen: () => unknown, what: string): Promise<void> {
  for (let tries = 0; !seen(); tries += 1) {
    if (tries > 600) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** An element as residents see it, although the test server is on loopback. */
export function make(tag: Tag, attributes: Record<string, string> = {}): Widget {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ audience: 'resident', ...attributes })) widget.setAttribute(name, value);
  return widget;
}

export async function mount(tag: Tag, data: unknown, attributes: Record<string, string> = {}): Promise<Widget> {
  const widget = make(tag, attributes);
  widget.data = data;
  main.append(widget);
  await widget.whenReady;
  await settled(widget);
  return widget;
}

/** An index whose entries open without a server. */
export async function mountIndex(): Promise<Widget> {
  const [index, matter] = [await sample('village/index'), await sample('village/homestay')];
  const widget = make('cunju-consultation', { src: 'index.json' });
  widget.load = (url) => Promise.resolve(url.endsWith('index.json') ? index : matter);
  main.append(widget);
  await widget.whenReady;
  await settled(widget);
  return widget;
}

export const all = <E extends HTMLElement>(widget: Widget, selector: string): E[] =>
  Array.from(widget.shadowRoot!.querySelectorAll<E>(selector));

export function one<E extends HTMLElement>(widget: Widget, selector: string): E {
  const found = widget.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const seen = (widget: Widget, selector = '.root'): string => tidy(one(widget, selector).innerText);
export const announced = (widget: Widget): string => tidy(one(widget, '[role=status][aria-live]').textContent);

export function button(widget: Widget, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(widget, 'button').find((one) => tidy(one.innerText).startsWith(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

export async function press(widget: Widget, label: string): Promise<void> {
  button(widget, label).click();
  await settled(widget);
}

/** Writes into a field as an input method does. */
export async function write(widget: Widget, selector: string, text: string): Promise<HTMLInputElement> {
  const field = one<HTMLInputElement>(widget, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(widget);
  return field;
}

export async function ask(widget: Widget, question: string): Promise<void> {
  await write(widget, '#ask', question);
  one(widget, '#ask').closest('form')!.requestSubmit();
  await settled(widget);
  await until(() => widget.shadowRoot!.querySelector('#answer, #ask-error'), 'an answer');
}

export async function pick(widget: Widget, label: string): Promise<void> {
  const row = all(widget, 'label.option').find((one) => tidy(one.innerText).startsWith(label));
  if (!row) throw new Error(`no option ${label}`);
  row.click();
  await settled(widget);
}

/** Unfolds everything. */
export async function unfold(widget: Widget): Promise<Widget> {
  for (const fold of all<HTMLDetailsElement>(widget, 'details')) fold.open = true;
  await settled(widget);
  return widget;
}

let count = 0;

/** An open vote that no other test has voted in: a choice belongs to the page. */
export async function openVote(attributes: Record<string, string> = { writes: 'host' }): Promise<Widget> {
  const data = await sample('village/road-lamps');
  return mount('cunju-consultation', { ...data, id: `a11y-lamps-${++count}` }, attributes);
}

export type Answer = { ok: boolean; problem?: string; receipt?: { number?: string; at?: string } };

/** A page that takes votes. */
export function takesVotes(widget: Widget, answer: () => Answer): unknown[] {
  const requests: unknown[] = [];
  widget.addEventListener('cunju-vote-request', (event) => {
    event.preventDefault();
    requests.push(event.detail);
    event.detail.respondWith(Promise.resolve(answer() as never));
  });
  return requests;
}

export async function confirming(): Promise<Widget> {
  const widget = await openVote();
  await pick(widget, '同意');
  await press(widget, '下一步');
  return widget;
}

async function answered(answer: Answer): Promise<Widget> {
  const widget = await confirming();
  takesVotes(widget, () => answer);
  await press(widget, '确认提交');
  await until(() => !seen(widget).includes('正在提交'), 'the answer of the page');
  return widget;
}

const scene = (tag: Tag, name: string, open: () => Promise<Widget>): Scene => ({ tag, name, open });
const whole = (tag: Tag, name: string, file: string): Scene =>
  scene(tag, name, async () => unfold(await mount(tag, await sample(file))));

export const VOTES: readonly Scene[] = [
  whole('cunju-consultation', 'a decision that passed', 'village/homestay'),
  whole('cunju-consultation', 'a works matter of a community', 'community/courtyard-renewal'),
  whole('cunju-consultation', 'an opinion poll', 'community/parking-open'),
  whole('cunju-consultation', 'an index of matters', 'village/index'),
  scene('cunju-consultation', 'an open vote', async () => unfold(await openVote())),
  scene('cunju-consultation', 'an open vote on paper', async () => unfold(await openVote({}))),
  scene('cunju-consultation', 'a vote with nothing chosen', async () => {
    const widget = await openVote();
    await press(widget, '下一步');
    return widget;
  }),
  scene('cunju-consultation', 'a choice to confirm', confirming),
  scene('cunju-consultation', 'a receipt', () =>
    answered({ ok: true, receipt: { number: 'SQ-7F2K', at: '2026-11-22T10:12:00+08:00' } }),
  ),
  scene('cunju-consultation', 'a refusal', () => answered({ ok: false, problem: 'unavailable' })),
];

export const LISTS: readonly Scene[] = [
  whole('cunju-task-list', 'the three lists', 'village/lists'),
  scene('cunju-task-list', 'an answer', async () => {
    const widget = await mount('cunju-task-list', await sample('village/lists'));
    await ask(widget, '低保');
    return widget;
  }),
  scene('cunju-task-list', 'a question that was not written', async () => {
    const widget = await mount('cunju-task-list', await sample('community/lists'));
    await ask(widget, ' ');
    return widget;
  }),
];

export const RULES: readonly Scene[] = [
  whole('cunju-village-rules', 'the rules of a village', 'village/rules'),
  whole('cunju-village-rules', 'a convention of residents', 'community/convention'),
  scene('cunju-village-rules', 'a word that was found', async () => {
    const widget = await mount('cunju-village-rules', await sample('village/rules'));
    await write(widget, '#query', '垃圾');
    return widget;
  }),
];

/** Beside the household of the samples whose account the design shows. */
export const HOUSEHOLD = 'SQ-03-012';

export const POINTS: readonly Scene[] = [
  whole('cunju-points-ledger', 'the account of a village', 'village/points'),
  scene('cunju-points-ledger', 'the statement of a household', async () => {
    const widget = await mount('cunju-points-ledger', await sample('village/points'));
    widget.show(HOUSEHOLD);
    await until(() => widget.shadowRoot!.querySelector('#statement'), 'the statement');
    return unfold(widget);
  }),
];

/** States that every widget has: they are drawn by what the widgets share, so each stands for one of them. */
export const AROUND: readonly Scene[] = [
  scene('cunju-task-list', 'loading', async () => {
    const widget = make('cunju-task-list', { src: 'never.json' });
    widget.load = () => new Promise(() => {});
    main.append(widget);
    await settled(widget);
    return widget;
  }),
  scene('cunju-village-rules', 'a document that could not be fetched', () =>
    failing(make('cunju-village-rules', { src: '/__answers/not-found' })),
  ),
  scene('cunju-points-ledger', 'a document that is refused', async () => {
    const widget = make('cunju-points-ledger');
    widget.data = { type: 'points-ledger', publisher: { name: '村委会', phone: '0738-555 0110' } };
    return failing(widget);
  }),
  scene('cunju-consultation', 'the findings of its keeper', async () => {
    const widget = make('cunju-consultation', { audience: 'operator' });
    widget.data = { type: 'consultation' };
    main.append(widget);
    await until(() => widget.shadowRoot!.querySelector('.keeper li'), 'the findings');
    await settled(widget);
    return widget;
  }),
  scene('cunju-task-list', 'an old copy after a failed refresh', async () => {
    const data = await sample('community/lists');
    const widget = make('cunju-task-list', { src: 'lists.json' });
    widget.load = () => Promise.resolve(data);
    main.append(widget);
    await widget.whenReady;
    widget.load = () => Promise.reject(new Error('down'));
    await settled(widget);
    await until(() => widget.getAttribute('data-state') === 'stale', 'an old copy');
    await settled(widget);
    return widget;
  }),
];

async function failing(widget: Widget): Promise<Widget> {
  main.append(widget);
  await until(() => ['error', 'invalid'].includes(widget.getAttribute('data-state') ?? ''), 'a failure');
  await settled(widget);
  return widget;
}

/** The main document of each widget, for what is tried by hand and key. */
export const DOCUMENTS: Record<Tag, string> = {
  'cunju-consultation': 'village/homestay',
  'cunju-task-list': 'community/lists',
  'cunju-village-rules': 'community/convention',
  'cunju-points-ledger': 'community/points',
};
