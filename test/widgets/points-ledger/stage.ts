import { expect, fixture, html } from '@open-wc/testing';
import type { PointsLedger } from '@cunju/models';
import '@cunju/widgets/points-ledger/define.js';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';

const kept = new Map<string, PointsLedger>();

/** A sample ledger of the demo site. */
export async function sample(file: string): Promise<PointsLedger> {
  const known = kept.get(file) ?? ((await (await fetch(`/__data/${file}.json`)).json()) as PointsLedger);
  kept.set(file, known);
  return known;
}

export const TOLD = 'SQ-03-012';

/** The widget with a document, as residents see it. */
export async function show(
  document: PointsLedger,
  attributes: Record<string, string> = {},
): Promise<CunjuPointsLedger> {
  const element = await fixture<CunjuPointsLedger>(
    html`<cunju-points-ledger audience="resident"></cunju-points-ledger>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = document;
  await element.whenReady;
  await pause();
  await element.updateComplete;
  return element;
}

export const pause = (milliseconds = 80): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const all = <E extends HTMLElement>(element: CunjuPointsLedger, selector: string): E[] =>
  Array.from(element.shadowRoot!.querySelectorAll<E>(selector));

export function one<E extends HTMLElement>(element: CunjuPointsLedger, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What stands there for a reader: the marks that keep a sign before its number are seen by nobody. */
const seen = (text: string): string => text.replace(/\u200e/g, '');

/** What is read; WebKit keeps the spaces around a dot between two pieces. */
export const reading = (node: HTMLElement): string =>
  seen(node.innerText).replace(/\s+/g, ' ').replace(/ ?· ?/g, '·').trim();
export const textOf = (element: CunjuPointsLedger, selector = '.root'): string => reading(one(element, selector));
export const announced = (element: CunjuPointsLedger): string => one(element, '[aria-live]').textContent ?? '';

/** 「+5」 and 「−6」 as numbers. */
export const signed = (text: string): number =>
  Number(seen(text).replace(/,/g, '').replace(/[＋+]/, '').replace(/[－−]/, '-'));

export function button(element: CunjuPointsLedger, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => candidate.innerText.trim() === label);
  expect(found, `button ${label}`).to.not.equal(undefined);
  return found!;
}

/** What the proof says, once it was computed. */
export async function proved(element: CunjuPointsLedger): Promise<string> {
  for (let tries = 0; tries < 200 && all(element, '.proof').length === 0; tries += 1) await pause(50);
  return textOf(element, '.proof');
}
