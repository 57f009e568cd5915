import type { Body, Consultation } from '../documents/consultation.js';
import { finding, type Finding, type Path } from '../finding.js';
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
  const { delegation } = document;
  const asked = {
    body,
    date,
    ...(delegation && { delegation }),
    paths: { body: ['decidingBody'], delegation: ['delegation'] },
  };
  return [...way.findings, ...bodyFindings(asked, way)];
}

/** A vote to be held against where its matter must go. */
export interface AskedBody {
  readonly body: Body;
  readonly date: string;
  readonly delegation?: { readonly grantedOn: string; readonly expiresOn: string };
  /** Where the body and the delegation stand in the document. */
  readonly paths: { readonly body: Path; readonly delegation: Path };
}

/** Whether the body may decide the matter, by itself or with a delegation that holds on the day. */
export function bodyFindings(asked: AskedBody, way: Route): readonly Finding[] {
  const { body, paths } = asked;
  const { matter } = way;
  const more = { basis: way.basis };
  if (way.body === undefined || body === way.body || way.alternatives.includes(body)) return [];
  if (body === way.delegateTo) {
    if (way.byCharter || delegated(asked)) return [];
    return [finding('not-delegated', 'error', paths.delegation, { matter, body }, { ...more, ref: 'E_NOT_DELEGATED' })];
  }
  if (isRepresentative(body, way.body)) {
    return [finding('not-delegable', 'error', paths.body, { matter, body }, { ...more, ref: 'E_NOT_DELEGATED' })];
  }
  const facts = { body, needed: way.body, matter };
  return [finding('wrong-body', 'error', paths.body, facts, { ...more, ref: 'E_WRONG_BODY' })];
}

function delegated({ delegation, date }: AskedBody): boolean {
  return delegation !== undefined && delegation.grantedOn <= date && date <= delegation.expiresOn;
}

const isRepresentative = (body: Body, of: Body): boolean =>
  (body === 'villageRepAssembly' && of === 'villageAssembly') ||
  (body === 'residentRepAssembly' && of === 'residentAssembly') ||
  (body === 'memberRepAssembly' && of === 'memberAssembly');
