import type { ItemMatch } from '../lists/find-items.js';
import { decide } from './decide.js';
import { asksForCertificate, readQuestion } from './question.js';
import { detailsOf, hasSubject, nearestOf, rank, type ItemDetails, type TaskLists } from './rank.js';

/** The answer to 「这个证明村里能开吗？」. */
export interface CertificateAnswer extends ItemDetails {
  /**
   * `yes`: on the list of certificates that may be issued. `elsewhere`: not issued here, `instead` and `department` say
   * where to go. `no`: not issued. `unlisted`: on neither list, so it needs a law or an admitted item. `unsure`: could be several.
   */
  readonly issue: 'yes' | 'no' | 'elsewhere' | 'unlisted' | 'unsure';
  readonly instead?: string;
  readonly nearest: readonly ItemMatch[];
}

/** Whether the village or community may issue a certificate, by its lists on `on`; otherwise as `classify`. */
export function certificate(query: string, lists: TaskLists, on?: string): CertificateAnswer {
  const question = readQuestion(asksForCertificate(query) ? query : `${query}证明`);
  const ranked = rank(question, lists, on, ({ isCertificate }) => isCertificate);
  const nearest = nearestOf(ranked);
  const { kind, of } = decide(question, ranked, hasSubject(lists));
  if (kind === 'unlisted') return { issue: 'unlisted', nearest };
  if (!of) return { issue: 'unsure', nearest };
  const details = detailsOf(of);
  if (of.item.list === 'certificateAllowed') return { issue: 'yes', ...details, nearest };
  const { instead } = of.item;
  return instead === undefined
    ? { issue: details.department ? 'elsewhere' : 'no', ...details, nearest }
    : { issue: 'elsewhere', instead, ...details, nearest };
}
