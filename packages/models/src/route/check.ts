import type { Body, Consultation } from '../documents/consultation.js';
import { finding, type Finding } from '../finding.js';
import { dayInShanghai } from '../dates/day.js';
import { route } from './route.js';
import type { Route } from './types.js';

/**
 * Whether a formal vote stands before the body that the law names for its matter, and with a delegation where it needs one.
 * The findings of `route` come with it.
 */
export function checkRoute(document: Consultation): readonly Finding[] {
  const { mode, decidingBody: body, matter, setting, result, period } = document;
  if (mode !== 'ballot' || !body) return [];
  const date = result?.heldOn ?? (period ? dayInShanghai(period.closesAt) : document.publishedOn);
  const way = route({ setting, matter, date });
  if (!way) return [];
  return [...way.findings, ...bodyFindings(document, body, way, date)];
}

function bodyFindings(document: Consultation, body: Body, way: Route, date: string): readonly Finding[] {
  const { matter } = way;
  const more = { basis: way.basis };
  if (way.body === undefined || body === way.body || way.alternatives.includes(body)) return [];
  if (body === way.delegateTo) {
    if (way.byCharter || delegated(document, date)) return [];
    return [finding('not-delegated', 'error', ['delegation'], { matter, body }, { ...more, ref: 'E_NOT_DELEGATED' })];
  }
  if (isRepresentative(body, way.body)) {
    return [finding('not-delegable', 'error', ['decidingBody'], { matter, body }, { ...more, ref: 'E_NOT_DELEGATED' })];
  }
  const facts = { body, needed: way.body, matter };
  return [finding('wrong-body', 'error', ['decidingBody'], facts, { ...more, ref: 'E_WRONG_BODY' })];
}

function delegated({ delegation }: Consultation, date: string): boolean {
  return delegation !== undefined && delegation.grantedOn <= date && date <= delegation.expiresOn;
}

const isRepresentative = (body: Body, of: Body): boolean =>
  (body === 'villageRepAssembly' && of === 'villageAssembly') ||
  (body === 'residentRepAssembly' && of === 'residentAssembly') ||
  (body === 'memberRepAssembly' && of === 'memberAssembly');
