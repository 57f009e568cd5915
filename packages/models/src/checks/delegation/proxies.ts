import type { Delegation, Proxy } from '../../documents/delegation.js';
import type { LegalBasis, Path } from '../../finding.js';
import type { ProxyHolderReason } from '../../record-facts.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import type { Report } from '../../read/collector.js';
import { indexById } from '../ids.js';
import { localBasis, OWN_DEFAULT, severityOf } from '../basis.js';
import { proxyRule, type ProxyRule } from './proxy-rules.js';
import { packOfBody } from '../recorded-vote.js';

/** A register of voters who let another vote at one meeting. What was revoked by its day does not count. */
export function checkProxies(document: Delegation, report: Report): void {
  const { meeting, proxies = [], body, publishedOn } = document;
  indexById(proxies, ['proxies'], report);
  for (const field of ['meeting', 'proxies'] as const)
    if (document[field] === undefined) report('missing-field', 'warning', [field], { field });
  const day = meeting?.heldOn ?? publishedOn;
  const rule = proxyRule(packOfBody(document, body, day), body, meeting?.electionMode);
  const standing = new Set(proxies.filter(({ revokedOn }) => revokedOn === undefined || revokedOn > day));
  if (rule && !rule.allowed && standing.size)
    report('proxy-not-allowed', severityOf(rule.basis), ['body'], { body }, { basis: rule.basis });
  proxies.forEach((proxy, at) => {
    if (!standing.has(proxy)) return;
    checkForm(proxy, ['proxies', at], rule, report);
    checkDays(proxy, ['proxies', at], day, report);
    checkHolder(proxy, ['proxies', at], rule, report);
  });
  checkTogether(proxyListBasis(document, day), proxies, standing, rule, report);
  checkList(document, report);
}

function checkForm({ form, covers, motionIds }: Proxy, path: Path, rule: ProxyRule | undefined, report: Report): void {
  const basis = rule?.allowed ? rule.basis : OWN_DEFAULT;
  if (form === 'oral') report('delegation-not-written', severityOf(basis), [...path, 'form'], {}, { basis });
  if (covers === 'standing')
    report('delegation-scope', 'advice', [...path, 'covers'], { reason: 'standing' }, { basis: OWN_DEFAULT });
  if (covers === 'motions' && !motionIds?.length)
    report('missing-field', 'warning', [...path, 'motionIds'], { field: 'motionIds' });
}

function checkDays({ grantedOn, expiresOn }: Proxy, path: Path, day: string, report: Report): void {
  if (grantedOn > day) report('done-late', 'warning', [...path, 'grantedOn'], { on: grantedOn, by: day });
  if (expiresOn !== undefined && expiresOn < day)
    report('delegation-scope', 'warning', [...path, 'expiresOn'], { reason: 'expired' });
}

function checkHolder(proxy: Proxy, path: Path, rule: ProxyRule | undefined, report: Report): void {
  const { id, principal, holder, relation } = proxy;
  const basis = rule?.allowed ? rule.basis : OWN_DEFAULT;
  const refuse = (reason: ProxyHolderReason, field: string) =>
    report('proxy-holder', severityOf(basis), [...path, ...field.split('.')], { proxy: id, reason }, { basis });
  if (!holder.eligible) refuse('not-eligible', 'holder.eligible');
  if (rule?.noCandidates && holder.candidate) refuse('candidate', 'holder.candidate');
  if (principal.voter === holder.voter) refuse('self', 'holder.voter');
  if (rule?.relation === 'near-relative' && relation === 'other') refuse('not-near-relative', 'relation');
  if (rule?.relation === 'same-household' && !isSameHousehold(proxy)) refuse('not-same-household', 'relation');
}

const isSameHousehold = ({ relation, principal, holder }: Proxy): boolean =>
  relation === 'same-household' &&
  (principal.household === undefined || holder.household === undefined || principal.household === holder.household);

/** Since 2026 Sichuan forbids handing a proxy on and lists proxies before the vote; elsewhere both are our default. */
const SICHUAN_FROM = '2026-01-01';
const SICHUAN: Readonly<Record<string, LegalBasis>> = {
  rural: localArticle(localLaws.sichuanElections, '30'),
  urban: localArticle(localLaws.sichuanCommunityElections, '28'),
};

const proxyListBasis = ({ body, setting, locality }: Delegation, day: string): LegalBasis =>
  body === 'election' && day >= SICHUAN_FROM
    ? localBasis(locality.code, { 51: SICHUAN[setting] ?? OWN_DEFAULT })
    : OWN_DEFAULT;

function checkTogether(
  basis: LegalBasis,
  proxies: readonly Proxy[],
  standing: ReadonlySet<Proxy>,
  rule: ProxyRule | undefined,
  report: Report,
): void {
  const principals = new Set([...standing].map(({ principal }) => principal.voter));
  const given = new Set<string>();
  const held = new Map<string, number>();
  proxies.forEach((proxy, at) => {
    if (!standing.has(proxy)) return;
    const { principal, holder, id } = proxy;
    const path: Path = ['proxies', at];
    if (given.has(principal.voter))
      report('counted-twice', 'error', [...path, 'principal', 'voter'], { voter: principal.voter });
    given.add(principal.voter);
    const isAway = holder.voter !== principal.voter && principals.has(holder.voter);
    const facts = { proxy: id, reason: 'represented-too' } as const;
    if (isAway) report('proxy-holder', severityOf(basis), [...path, 'holder', 'voter'], facts, { basis });
    const count = (held.get(holder.voter) ?? 0) + 1;
    held.set(holder.voter, count);
    if (rule?.maximum === undefined || count !== rule.maximum + 1) return;
    const total = [...standing].filter((one) => one.holder.voter === holder.voter).length;
    const over = { holder: holder.voter, held: total, maximum: rule.maximum };
    report('proxy-over-maximum', 'warning', [...path, 'holder', 'voter'], over, { basis: rule.basis });
  });
}

/** The list of who votes for whom is made public before the vote. */
function checkList(document: Delegation, report: Report): void {
  const { body, publishedOn, meeting } = document;
  if (body !== 'election' || !meeting || publishedOn < meeting.heldOn) return;
  const basis = proxyListBasis(document, meeting.heldOn);
  report('done-late', severityOf(basis), ['publishedOn'], { on: publishedOn, by: meeting.heldOn }, { basis });
}
