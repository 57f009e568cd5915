import { formatNumber as n } from '../../format.js';
import type { ProcedureSentences, RouteFacts } from './types.js';

const handing = ({ delegateTo, byCharter, mustStay }: RouteFacts): string => {
  if (delegateTo !== undefined)
    return byCharter
      ? ` and may go to ${delegateTo} where the charter says so`
      : ` and may be delegated to ${delegateTo}`;
  return mustStay ? ' and may not be delegated' : '';
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A date keeps its capital. */
const lower = (text: string): string => (/^\S+ \d/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const days = (count: number): string => `${n(count)} ${count === 1 ? 'day' : 'days'}`;

/** Sentences on procedures in English. */
export const procedure: ProcedureSentences = {
  route: (facts) => {
    const { matter, by, alternatives, partyFirst, approvals } = facts;
    if (by === undefined)
      return `“${capital(matter)}” is not decided by a meeting of residents${approvals ? ` and needs the approval of ${approvals}` : '; the law sets its own procedure'}.`;
    return (
      `“${capital(matter)}” is ${by}${alternatives ? ` or by ${alternatives}` : ''}${handing(facts)}` +
      `${partyFirst ? '; the Party organization discusses it first' : ''}${approvals ? `; ${approvals} must approve afterwards` : ''}.`
    );
  },
  offices: { township: 'the township or subdistrict', county: 'the county government' },
  procedure: ({ name, count, stages, force }) =>
    `“${name}” has ${n(count)} stages: ${stages}; they come from ${force}.`,
  noProcedure: 'The village or community sets these stages itself; there is no common procedure to check against.',
  forces: {
    statute: 'statute law',
    regulation: 'regulations',
    policy: 'policy papers',
    local: 'local rules',
    practice: 'common practice',
    design: 'this system, not law',
  },
  unread: (force) => `${force} whose text was not checked, so it may not be quoted as law`,
  stageRule: (f) =>
    `“${f.stage}” is up to ${f.actor}` +
    (f.votes ? ', with a vote' : '') +
    (f.partyFirst ? ', and counts as the discussion by the Party organization' : '') +
    (f.days === undefined ? '' : `, usually for ${days(f.days)}`) +
    (f.within === undefined
      ? ''
      : `, usually within ${n(f.within)} ${f.working ? 'working days' : 'days'} of ${f.after === undefined ? 'its start' : `“${f.after}”`}`) +
    (f.posted ? ', and is put on the notice board' : '') +
    (f.permanent ? ', and stays readable' : '') +
    (f.optional ? ', and may be left out' : '') +
    (f.again
      ? '; where it fails it is done again'
      : f.onFail === undefined
        ? ''
        : `; where it fails it goes back to “${f.onFail}”`) +
    '.',
  stage: (stage, facts) => `“${stage}”: ${facts.map(lower).join('; ')}.`,
  latest: (date) => `usually by ${date}`,
  lacking: (parts) => `the record lacks ${parts}`,
  stages: (f) =>
    `Done: ${n(f.done)} of ${n(f.all)} stages` +
    (f.current ? `; under way: ${f.current}` : '') +
    (f.failed ? `; not passed: ${f.failed}` : '') +
    (f.next === undefined ? (f.current || f.failed ? '' : '; nothing is left to do') : `; next: ${f.next}`) +
    (f.earliest === undefined ? '' : `, ${lower(f.earliest)}`) +
    (f.missing ? `; not on record: ${f.missing}` : '') +
    (f.lacking ? `; ${f.lacking}` : '') +
    '.',
  noStages: 'This document does not say how the matter proceeds.',
  period: ({ first, counted, last, holiday }) =>
    holiday === undefined
      ? `The first day that counts is ${first}, the last is ${last}.`
      : `The first day that counts is ${first}; the count ends on ${counted}, which falls in the days off of ${holiday}, so the last day is ${last}.`,
  holidays: {
    'new-year': 'New Year',
    'spring-festival': 'the Spring Festival',
    qingming: 'Qingming',
    'labour-day': 'Labour Day',
    'dragon-boat': 'the Dragon Boat Festival',
    'mid-autumn': 'the Mid-Autumn Festival',
    'national-day': 'National Day',
  },
  notice: ({ earliest, latest, given, met }) =>
    capital(
      [
        given === undefined ? '' : `notice was given for ${days(given)}, which is ${met ? 'enough' : 'not enough'}`,
        earliest === undefined ? '' : `the meeting may be held on ${earliest} at the earliest`,
        latest === undefined ? '' : `notice must be given by ${latest} at the latest`,
      ]
        .filter(Boolean)
        .join('; '),
    ) + '.',
};
