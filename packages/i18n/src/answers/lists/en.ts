import { formatNumber as n } from '../../format.js';
import type { ListsSentences } from './types.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const items = (count: number): string => `${n(count)} ${count === 1 ? 'item' : 'items'}`;

/** Sentences on lists in English. */
export const lists: ListsSentences = {
  item: (name, verdict) => `“${name}”: ${verdict}`,
  several: (near) => `Several items are close: ${near}. Please choose one.`,
  unsure: (near) =>
    `It is not clear which item is meant${near ? `; it may be ${near}` : ''}. Please ask in other words or by phone.`,
  elsewhere: (place, department, instead) =>
    `${capital(place)} does not issue this certificate${department === undefined ? '' : `; please go to ${department}`}${instead === undefined ? '' : `: ${instead}`}.`,
  unlistedCertificate: (place) =>
    `This certificate is on neither list; without a law that asks for it, ${place} cannot issue it.`,
  unsureCertificate: (near) =>
    `It is not clear which certificate is meant${near ? `; it may be ${near}` : ''}. Please ask in other words or by phone.`,
  pays: (funding) => `Who pays: ${funding}.`,
  notApplied:
    'No admission was applied for, so the work may not be asked of a village or community and may be sent back.',
  admission: ({ state, since, standing, next }) =>
    `It stands at “${state}” (${since}): ${standing}${next ? `; next may come ${next}` : '; nothing comes after it'}.`,
  standing: {
    none: () => 'the work may not be asked of villages or communities and may be sent back',
    trial: (until) =>
      `the work may be asked of villages or communities on trial${until === undefined ? ', whose last day is not written down' : ` until ${until}`}`,
    fixed: () => 'the work may be asked of villages or communities',
    over: (until) =>
      `the trial ended${until === undefined ? '' : ` on ${until}`}, so the work may not be asked any more and may be sent back`,
  },
  or: ' or ',
  comparison: ({ added, missing, changed, same }) =>
    `Against the list it is compared with, ${items(added)} more, ${n(missing)} missing, ${n(changed)} changed and ${n(same)} the same.`,
  compared: (name, changes) =>
    changes
      ? `“${name}” differs from the list it is compared with in ${changes}.`
      : `“${name}” is the same as on the list it is compared with.`,
  itemChanges: {
    list: 'the list it is on',
    name: 'its name',
    department: 'the department',
    funding: 'who pays',
    basis: 'its basis',
    timeLimitDays: 'its time limit',
  },
};
