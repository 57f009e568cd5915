import { formatNumber as n } from '../../format.js';
import type { CommunityAnswers } from './types.js';

const count = (value: number, one: string, many = `${one}s`): string => `${n(value)} ${value === 1 ? one : many}`;
const entriesOf = (value: number): string => count(value, 'entry', 'entries');

/** Sentences on what a village does together in English. */
export const community: CommunityAnswers = {
  change: {
    split: ({ account, entries, shares }) =>
      `Account ${account} is divided: ${entriesOf(entries)} to post, after which ${shares}.`,
    death: ({ account, entries, shares }) =>
      `Account ${account} is merged into its household: ${entriesOf(entries)} to post, after which ${shares}.`,
    moveOut: ({ account, points, endsOn }) =>
      `Account ${account} is marked as moved away; what is left, ${count(points, 'point')}, may be used before ${endsOn}.`,
    end: ({ entries, shares }) =>
      entries === 0
        ? 'No points of holders who moved away are over.'
        : `Points of holders who moved away are over: ${entriesOf(entries)} to post; until then ${shares}.`,
  },
  share: (account, points) => `account ${account} has ${count(points, 'point')}`,
  stays: (base, honour) =>
    `A base of ${n(base)}${honour === 0 ? '' : ` and honours of ${n(honour)}`} ${honour === 0 ? 'stays' : 'stay'} with the account.`,
  fund: (f) => `${f.period}: ${f.in} came in, ${f.out} was spent, ${f.balance} is left.`,
  allTime: 'Up to now',
  evaluated: (e) =>
    `In ${e.period} “${e.of}” was judged by ${n(e.evaluations)}: ${n(e.total)} of ${n(e.most)} (${n(e.percent)} %), with ${e.criteria}.`,
  notEvaluated: (of, period) => `In ${period} nobody has judged “${of}” yet.`,
  criterion: (name, total, most) => `${name} ${n(total)} of ${n(most)}`,
  match: (kind, candidates) => `For “${kind}” there is ${candidates}.`,
  candidate: (name, score, reasons) => `“${name}” (${n(score)}: ${reasons})`,
  noMatch: (kind, misses) =>
    misses === '' ? `Nobody offers “${kind}” at present.` : `Nothing fits “${kind}” at present: ${misses}.`,
  miss: (reason, services) => `${n(services)} ${reason}`,
  fits: {
    'same-place': 'at the place',
    everywhere: 'comes anywhere',
    'whole-time': 'all the time needed',
    'part-time': 'part of the time needed',
    'same-group': 'made for this group',
    everybody: 'open to everybody',
    free: 'free',
    'within-cost': 'within the cost',
  },
  misses: {
    kind: 'of another kind',
    provider: 'not of the chosen providers',
    group: 'for another group',
    time: 'at another time',
    full: 'full',
    cost: 'over the cost',
  },
  events: ({ type, events, over, advised }) =>
    `Reported ${type}: ${n(events)}, over what the village advises: ${n(over)}, called on: ${n(advised)}.`,
  eventTypes: { wedding: 'weddings', funeral: 'funerals', other: 'other feasts' },
  refusal: (work, why, day) => `“${work}” is sent back on ${day}: ${why}.`,
  refusals: {
    unlisted: (place) => `it is not on the lists and was not admitted, so that it cannot be asked of ${place}`,
    relief: (place) => `it is on the list of what may not be asked of ${place}`,
    certificateForbidden: (place) => `it is a certificate that ${place} may not issue`,
    lapsed: (place) => `it is no longer on the list of what may be asked of ${place}`,
    suspended: (place) => `it is suspended and not asked of ${place} at present`,
    upcoming: (place) => `it has not begun and is not asked of ${place} yet`,
    'trial-over': (place) => `its trial is over and was not renewed, so that it cannot be asked of ${place}`,
  },
};
