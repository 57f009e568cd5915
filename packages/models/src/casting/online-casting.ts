import type { Consultation } from '../documents/consultation.js';

/**
 * Whether a vote may be cast over the network, and what it is worth.
 * `binding`: it counts, by a rule that the document names. `advisory`: it is asked, and decides nothing.
 * `election`: a statutory election or recall, which is only ever held at a polling station.
 * `closed`: not open now. `offline`: there is nothing to choose, or not by this channel.
 */
export type OnlineCasting = 'binding' | 'advisory' | 'election' | 'closed' | 'offline';

/**
 * How a resident may take part in a consultation over the network.
 * A vote that binds needs `ballot.binding` together with the rule that allows it (`bindingBasis`); the laws on villages
 * and communities know no binding vote over the network of their own.
 *
 * @param now milliseconds since 1970; without it the end of the period is not looked at
 */
export function onlineCasting(
  document: Pick<Consultation, 'mode' | 'status' | 'matter' | 'decidingBody' | 'ballot' | 'period'>,
  now = Number.NEGATIVE_INFINITY,
): OnlineCasting {
  const { mode, status, ballot, period } = document;
  if (isElection(document)) return 'election';
  if (!ballot || (mode !== 'ballot' && mode !== 'poll') || !ballot.channels.includes('online')) return 'offline';
  if (status !== 'open') return 'closed';
  if (period && now >= Date.parse(period.closesAt)) return 'closed';
  return mode === 'ballot' && ballot.binding && ballot.bindingBasis ? 'binding' : 'advisory';
}

/** Elections of a committee and recalls of its members. */
export function isElection({ matter, decidingBody }: Pick<Consultation, 'matter' | 'decidingBody'>): boolean {
  return (
    matter === 'committee-election' ||
    matter === 'committee-recall' ||
    decidingBody === 'election' ||
    decidingBody === 'recall'
  );
}
