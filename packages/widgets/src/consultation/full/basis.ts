import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, LegalBasis } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { Fact } from '@cunju/primitives/receipt.js';
import { lawful } from '../sayings/lawful.js';
import { glued } from '../views/text.js';
import type { FullContext } from './context.js';
import { space } from '../../base/text.js';

/** The law that the vote rests on, the rule that lets it bind over the network, and a delegation. */
export function basis({ ballot, delegation, mode }: Consultation, context: FullContext): Fact | undefined {
  const { words, outcome, locale } = context;
  const decision = outcome.questions.find((question) => question.decision)?.decision ?? outcome.turnout;
  const found = decision?.basis;
  const laws = mode === 'ballot' && lawful(found) ? [lawLine(found, context)] : [];
  const online = ballot?.binding ? ballot.bindingBasis : undefined;
  const repeated = online && lawful(found) && online.law === found.law && online.article === found.article;
  if (online && !repeated) laws.push(lawLine(online, context));
  const granted = delegation
    ? words.delegation(formatDate(delegation.grantedOn, locale), formatDate(delegation.expiresOn, locale))
    : undefined;
  if (laws.length === 0 && !granted) return undefined;
  return {
    term: words.basis,
    text: html`${laws.map((law) => html`<span class="line">${law}</span>`)}${
      granted ? html`<span class="line">${glued(granted)}</span>` : nothing
    }`,
  };
}

function lawLine(
  { law, article, versionOn }: Pick<LegalBasis, 'law' | 'article' | 'versionOn'>,
  { words, locale }: FullContext,
): TemplateResult {
  const name = article === undefined ? words.law(law) : words.article(law, article);
  return html`${glued(name)}${
    versionOn
      ? html`${space}<span class="support glue">${words.lawVersion(formatDate(versionOn, locale))}</span>`
      : nothing
  }`;
}
