import type { MeetingRecord } from '../../documents/meeting-record.js';
import type { Path } from '../../finding.js';
import type { MinutesPart } from '../../record-facts.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import type { Report } from '../../read/collector.js';
import { lawOf, localBasis, OWN_DEFAULT, severityOf } from '../basis.js';
import { packOfBody } from '../recorded-vote.js';

/** What minutes have to say, who signed them, and declared interests. */
export function checkMinutes(document: MeetingRecord, report: Report): void {
  checkOffices(document, report);
  checkSignatures(document, report);
  checkSecrecy(document, report);
  checkInterests(document, report);
}

const incomplete = (part: MinutesPart, path: Path, report: Report): void =>
  report('minutes-incomplete', 'advice', path, { part }, { basis: OWN_DEFAULT, ref: 'E_MINUTES_INCOMPLETE' });

function checkOffices(document: MeetingRecord, report: Report): void {
  for (const part of ['convener', 'chair', 'recorder', 'notice'] as const)
    if (document[part] === undefined) incomplete(part, [part], report);
  document.motions.forEach(({ votes, voteBy }, at) => {
    if (votes && voteBy === undefined) incomplete('vote-by', ['motions', at, 'voteBy'], report);
  });
}

function checkSignatures({ signatures = [], heldOn }: MeetingRecord, report: Report): void {
  for (const role of ['chair', 'recorder'] as const)
    if (!signatures.some((one) => one.role === role)) incomplete(`${role}-signature`, ['signatures'], report);
  signatures.forEach(({ signedOn }, at) => {
    if (signedOn < heldOn)
      report('dates-reversed', 'warning', ['signatures', at, 'signedOn'], { from: heldOn, to: signedOn });
  });
}

/** The committee is elected by secret ballot; other bodies may raise hands. */
function checkSecrecy(document: MeetingRecord, report: Report): void {
  const pack = packOfBody(document, document.body, document.heldOn);
  if (document.body !== 'election' || !pack?.election) return;
  const basis = lawOf(pack, pack.election.article);
  document.motions.forEach(({ voteBy }, at) => {
    if (voteBy !== undefined && voteBy !== 'secret')
      report('ballot-not-secret', 'warning', ['motions', at, 'voteBy'], {}, { basis });
  });
}

/** Hainan lets the meeting name another chair; elsewhere it is our default. */
const CHAIR = { 46: localArticle(localLaws.hainan, '21') };

function checkInterests({ motions, actingChair, locality, setting }: MeetingRecord, report: Report): void {
  motions.forEach(({ id, recusals }, at) => {
    recusals?.forEach(({ role, votes, rule, count }, place) => {
      const path: Path = ['motions', at, 'recusals', place];
      if (role === 'chair' && actingChair === undefined) {
        const basis = setting === 'rural' ? localBasis(locality.code, CHAIR) : OWN_DEFAULT;
        report('chair-conflict', severityOf(basis), path, { motion: id }, { basis, ref: 'E_CONFLICT_CHAIR' });
      }
      // No law takes the vote of someone who has an interest; only the by-laws may.
      if (!votes && rule === undefined)
        report('recusal-without-rule', 'advice', path, { count }, { basis: OWN_DEFAULT });
    });
  });
}
