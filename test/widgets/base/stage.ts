import { fixture, html, waitUntil } from '@open-wc/testing';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/points-ledger/define.js';
import type { CunjuConsultation } from '@cunju/widgets/consultation.js';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';

export type Widget = CunjuConsultation | CunjuTaskList | CunjuPointsLedger;
export type Tag = 'cunju-task-list' | 'cunju-points-ledger' | 'cunju-consultation';

/** Folder of the sample documents on the test server. */
export const DATA = '/__data/';

/** An element that is not in the page yet. It looks as residents see it, although the test server is on loopback. */
export function make(attributes: Record<string, string> = {}, tag: Tag = 'cunju-task-list'): Widget {
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ audience: 'resident', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = '<p class="fallback-text">这份内容也贴在村务公开栏。</p>';
  return element;
}

/** A place in the page that goes away after the test. */
export const stage = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<main></main>`);

/** Puts an element into the page and waits until it has left its loading state. */
export async function mount(element: Widget, place?: HTMLElement): Promise<Widget> {
  (place ?? (await stage())).append(element);
  await settled(element);
  return element;
}

export const stateOf = (element: Element): string | null => element.getAttribute('data-state');

export async function settled(element: Widget): Promise<void> {
  await waitUntil(() => !['loading', null].includes(stateOf(element)), 'is still loading', { timeout: 15_000 });
  await element.updateComplete;
}

export const reaches = (element: Widget, state: string): Promise<void> =>
  waitUntil(() => stateOf(element) === state, `never became ${state}, is ${stateOf(element)}`, { timeout: 15_000 });

/** Waits for what a visitor will see. A machine under load takes its time. */
export const until = (seen: () => boolean, what: string): Promise<void> =>
  waitUntil(seen, `never: ${what}`, { timeout: 15_000 });

/** Waits until the document of this id stands there, ready. */
export const shows = (element: Widget, id: string): Promise<void> =>
  until(() => stateOf(element) === 'ready' && Boolean(element.document?.id.includes(id)), `shows ${id}`);

/** What a visitor reads in the widget, in one line. */
export function textOf(element: Widget, selector = '.root'): string {
  return (element.shadowRoot!.querySelector<HTMLElement>(selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

export function button(element: Widget, label: string): HTMLButtonElement {
  const found = Array.from(element.shadowRoot!.querySelectorAll('button')).find(
    (one) => one.innerText.trim() === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Whether the page's own content between the tags can be seen. */
export const showsFallback = (element: Widget): boolean =>
  (element.querySelector('.fallback-text')?.getClientRects().length ?? 0) > 0;

/** Calls that a spy saw. */
export function heard<K extends keyof HTMLElementEventMap>(target: EventTarget, type: K): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}
