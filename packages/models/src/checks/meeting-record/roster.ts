import type { MeetingRecord } from '../../documents/meeting-record.js';
import type { Report } from '../../read/collector.js';
import { OWN_DEFAULT, severityOf } from '../basis.js';
import { proxyRule } from '../delegation/proxy-rules.js';
import { packOfBody } from '../recorded-vote.js';

/** Who came: nobody twice, as many as were counted, online and represented only where that is lawful, and no names. */
export function checkRoster(document: MeetingRecord, report: Report): void {
  const { roster, present, scope } = document;
  if (!roster) return;
  checkTwice(roster, report);
  if (roster.length !== present) report('roster-differs', 'warning', ['roster'], { roster: roster.length, present });
  checkWays(document, roster, report);
  const names = roster.filter(({ maskedName }) => maskedName !== undefined).length;
  if (names && scope === 'village') report('names-not-needed', 'advice', ['roster'], { names }, { basis: OWN_DEFAULT });
}

type Roster = NonNullable<MeetingRecord['roster']>;

function checkTwice(roster: Roster, report: Report): void {
  const seen = new Set<string>();
  roster.forEach(({ voter }, at) => {
    if (seen.has(voter)) report('counted-twice', 'error', ['roster', at, 'voter'], { voter });
    seen.add(voter);
  });
}

function checkWays(document: MeetingRecord, roster: Roster, report: Report): void {
  const { body, heldOn } = document;
  const online = roster.findIndex(({ way }) => way === 'online');
  // Only the law on collectives lets members take part online (27).
  if (online >= 0 && body !== 'memberAssembly')
    report('online-not-binding', 'advice', ['roster', online, 'way'], {}, { basis: OWN_DEFAULT });
  const represented = roster.findIndex(({ way }) => way === 'proxy');
  const rule = proxyRule(packOfBody(document, body, heldOn), body);
  if (represented >= 0 && rule && !rule.allowed)
    report(
      'proxy-not-allowed',
      severityOf(rule.basis),
      ['roster', represented, 'way'],
      { body },
      { basis: rule.basis },
    );
  roster.forEach(({ way, proxy }, at) => {
    if (way === 'proxy' && proxy === undefined)
      report('missing-field', 'warning', ['roster', at, 'proxy'], { field: 'proxy' }, rule && { basis: rule.basis });
  });
}
