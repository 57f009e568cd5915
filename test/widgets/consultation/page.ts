import { fixture, html } from '@open-wc/testing';
import type { Consultation } from '@cunju/models';
import '@cunju/widgets/consultation/define.js';
import type { CunjuConsultation, VoteAnswer, VoteRequestDetail } from '@cunju/widgets/consultation.js';

/** The day of the samples: what is open on it stays open, whatever day the tests run on. */
export const clock = { now: Date.parse('2026-11-22T10:00:00+08:00') };
Date.now = () => clock.now;

export async function settle(element: CunjuConsultation): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 40));
  await element.updateComplete;
}

export async function show(
  document: Consultation,
  attributes: Record<string, string> = {},
): Promise<CunjuConsultation> {
  const element = await fixture<CunjuConsultation>(html`<cunju-consultation></cunju-consultation>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = document;
  await element.whenReady;
  await settle(element);
  return element;
}

export const host = { writes: 'host' };

export const all = <E extends HTMLElement>(element: CunjuConsultation, selector: string): E[] =>
  Array.from(element.shadowRoot!.querySelectorAll<E>(selector));

export function one<E extends HTMLElement>(element: CunjuConsultation, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const seen = (element: CunjuConsultation, selector = '.root'): string => tidy(one(element, selector).innerText);

export function button(element: CunjuConsultation, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => candidate.innerText.includes(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Picks an option by its words, as a visitor does. */
export async function pick(element: CunjuConsultation, label: string): Promise<void> {
  const row = all<HTMLLabelElement>(element, 'label.option').find((candidate) =>
    tidy(candidate.innerText).startsWith(label),
  );
  if (!row) throw new Error(`no option ${label}`);
  row.click();
  await settle(element);
}

export async function press(element: CunjuConsultation, label: string): Promise<void> {
  button(element, label).click();
  await settle(element);
}

/** A page that takes votes; returns what it was asked. */
export function takesVotes(
  element: CunjuConsultation,
  answer: () => Promise<VoteAnswer> | VoteAnswer,
): VoteRequestDetail[] {
  const requests: VoteRequestDetail[] = [];
  element.addEventListener('cunju-vote-request', (event) => {
    event.preventDefault();
    requests.push(event.detail);
    event.detail.respondWith(answer());
  });
  return requests;
}

export const focused = (element: CunjuConsultation): string =>
  tidy((element.shadowRoot!.activeElement as HTMLElement | null)?.innerText ?? '');
