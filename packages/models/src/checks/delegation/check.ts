import type { Delegation } from '../../documents/delegation.js';
import type { Finding, LegalBasis } from '../../finding.js';
import { collector, type Report } from '../../read/collector.js';
import { route } from '../../route/route.js';
import type { DelegationScopeReason } from '../../record-facts.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import { checkContent } from '../content.js';
import { localBasis, OWN_DEFAULT, severityOf } from '../basis.js';
import { checkProxies } from './proxies.js';

/**
 * What must hold in a delegation beyond its shape. `authority`: matters that the law lets an assembly hand over, in
 * writing, with a term. `proxy`: in writing, to somebody who may hold it, not to too many, for one meeting, and only where
 * votes may be passed on.
 */
export function checkDelegation(document: Delegation): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  const { grantedOn, revokedOn } = document;
  if (grantedOn !== undefined && revokedOn !== undefined && revokedOn < grantedOn)
    report('dates-reversed', 'warning', ['revokedOn'], { from: grantedOn, to: revokedOn });
  if (document.kind === 'proxy') checkProxies(document, report);
  else checkAuthority(document, report);
  return findings();
}

const TERM = {
  33: localArticle(localLaws.zhejiang, '16'),
  50: localArticle(localLaws.chongqing, '10'),
  51: localArticle(localLaws.sichuan, '17'),
};
const MATTERS = { ...TERM, 37: localArticle(localLaws.shandong, '23') };
const WRITING = { 46: localArticle(localLaws.hainan, '11') };
const CATCH_ALL = { 37: localArticle(localLaws.shandong, '20') };
const ANNOUNCED = { 37: localArticle(localLaws.shandong, '23'), 51: localArticle(localLaws.sichuan, '17') };

/** Provincial rules are about villages. */
const basisIn = (document: Delegation, rules: Readonly<Record<string, LegalBasis>>): LegalBasis =>
  document.setting === 'rural' ? localBasis(document.locality.code, rules) : OWN_DEFAULT;

function checkAuthority(document: Delegation, report: Report): void {
  for (const field of ['delegateTo', 'grantedOn'] as const)
    if (document[field] === undefined) report('missing-field', 'warning', [field], { field });
  checkMatters(document, report);
  checkTerm(document, report);
  checkPaper(document, report);
}

const scope = (reason: DelegationScopeReason, field: string, basis: LegalBasis, report: Report): void =>
  report('delegation-scope', severityOf(basis), [field], { reason }, { basis, ref: 'E_NOT_DELEGATED' });

function checkMatters(document: Delegation, report: Report): void {
  const { matters = [], setting, body, delegateTo, grantedOn, publishedOn } = document;
  if (!matters.length) scope('no-matters', 'matters', basisIn(document, MATTERS), report);
  matters.forEach((matter, at) => {
    const way = route({ setting, matter, date: grantedOn ?? publishedOn });
    if (!way || delegateTo === undefined) return;
    const isLawful = way.body === body && way.delegateTo === delegateTo;
    const facts = { matter, body: delegateTo };
    if (!isLawful)
      report('not-delegable', 'warning', ['matters', at], facts, { basis: way.basis, ref: 'E_NOT_DELEGATED' });
  });
  // Shandong does not let the assembly hand over what the law does not name.
  const basis = basisIn(document, CATCH_ALL);
  if (matters.includes('other-important') && basis.confidence === 'T') scope('catch-all', 'matters', basis, report);
}

function checkTerm(document: Delegation, report: Report): void {
  const { expiresOn, termEndsOn, mayPassOn } = document;
  if (expiresOn === undefined) scope('no-term', 'expiresOn', basisIn(document, TERM), report);
  else if (expiresOn > (termEndsOn ?? expiresOn)) scope('over-term', 'expiresOn', OWN_DEFAULT, report);
  if (mayPassOn) scope('passed-on', 'mayPassOn', basisIn(document, WRITING), report);
}

function checkPaper(document: Delegation, report: Report): void {
  const { resolutionId, documents, announcedOn, filing } = document;
  if (resolutionId === undefined && !documents?.length) {
    const basis = basisIn(document, WRITING);
    report('delegation-not-written', severityOf(basis), ['resolutionId'], {}, { basis });
  }
  const basis = basisIn(document, ANNOUNCED);
  if (basis.confidence !== 'T') return;
  if (announcedOn === undefined)
    report('delegation-unannounced', 'warning', ['announcedOn'], { missing: 'announcement' }, { basis });
  if (!filing) report('delegation-unannounced', 'warning', ['filing'], { missing: 'filing' }, { basis });
}
