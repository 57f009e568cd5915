import type { Matter, Route, Setting } from '@cunju/models';
import { sentence } from '../../findings/index.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import { listed, together, withBasis } from '../parts.js';
import { sayPack, votingIn } from '../voting/say.js';
import { procedureIn } from './in.js';

/**
 * Who decides a matter, whether it may be handed on, what comes before and after; then another law that takes it over and laws
 * that differ, each in its own sentence. `asked` is what `route` was asked.
 */
export function sayRoute(
  way: Route | undefined,
  asked: { readonly setting: Setting; readonly matter: Matter; readonly date: string },
  locale: Locale,
): string {
  if (!way) return sayPack(undefined, asked, locale);
  const { partyPreDiscussion, findings, basis } = way;
  const text = procedureIn(locale).route(routeFacts(way, locale));
  const said = withBasis(text, [basis, ...(partyPreDiscussion ? [partyPreDiscussion] : [])], locale);
  return together([said, ...findings.map((one) => sentence(one, locale))], locale);
}

function routeFacts(way: Route, locale: Locale) {
  const { matter, body, alternatives, delegateTo, byCharter, partyPreDiscussion, approvals } = way;
  const { bodies, matters } = knownIn(locale).terms;
  const { offices } = procedureIn(locale);
  const votes = body === 'election' || body === 'recall' || body === 'ownersDecision';
  return {
    matter: matters[matter],
    by: body && votingIn(locale).decidedBy(body, bodies[body]),
    alternatives: listed(
      alternatives.map((one) => bodies[one]),
      locale,
    ),
    delegateTo: delegateTo && bodies[delegateTo],
    byCharter,
    mustStay: body !== undefined && !votes && delegateTo === undefined && alternatives.length === 0,
    partyFirst: partyPreDiscussion !== undefined,
    approvals: listed(
      approvals.map((one) => offices[one]),
      locale,
    ),
  };
}
