import { reportPrivateData } from '../privacy/find.js';
import type { KeyClass } from '../privacy/key-class.js';
import type { Path } from '../finding.js';
import type { Report } from '../read/collector.js';
import { badTextReason } from '../text/bad-text.js';
import { isLater, isRealDay } from '../text/calendar.js';
import { safeUrl } from '../text/safe-url.js';
import { walkFields } from '../text/walk.js';

/** Fields that begin a time and the field that ends it. */
const ENDS: Readonly<Record<string, string>> = {
  from: 'to',
  opensAt: 'closesAt',
  startedOn: 'endedOn',
  postedOn: 'takenDownOn',
  postedFrom: 'postedTo',
  effectiveFrom: 'effectiveTo',
  publishedOn: 'appealUntil',
  grantedOn: 'expiresOn',
  openedOn: 'closedOn',
  startsAt: 'endsAt',
  receivedOn: 'signedOn',
  noticeFrom: 'noticeTo',
};

const DAY_FORM = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/;

const HYPHEN = 45;

const isDayForm = (text: string): boolean =>
  text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN && DAY_FORM.test(text);

/** What holds for the strings of every document: real dates, times the right way round, clean text, safe links, no private data. */
export function checkContent(document: object, report: Report): void {
  walkFields(document, (keyClass, value, path, parent) => {
    if (keyClass === 'prose' && isDayForm(value as string)) checkDay(value as string, path, parent, report);
    else checkText(keyClass, value, path, report);
  });
}

/** Days and times that were found real: one posting of an account book stands in hundreds of entries. */
const known = new Set<string>();
const MAX_KNOWN = 5_000;

function isKnownDay(value: string): boolean {
  if (known.has(value)) return true;
  if (!isRealDay(value)) return false;
  if (known.size < MAX_KNOWN) known.add(value);
  return true;
}

function checkDay(value: string, path: Path, parent: object, report: Report): void {
  if (!isKnownDay(value)) return report('bad-date', 'error', path, { found: value });
  const end = ENDS[path[path.length - 1] as string];
  const to = end && (parent as Record<string, unknown>)[end];
  if (typeof to !== 'string' || !DAY_FORM.test(to) || !isRealDay(to) || !isLater(value, to)) return;
  // A vote that closes before it opens cannot be held; elsewhere a slip of the pen is shown to the keeper.
  report('dates-reversed', end === 'closesAt' ? 'error' : 'warning', path, { from: value, to });
}

function checkText(keyClass: KeyClass, value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string') {
    const reason = badTextReason(value);
    if (reason) report('bad-text', 'error', path, { reason });
    if (keyClass === 'link' && safeUrl(value) === undefined) report('unsafe-link', 'error', path, { href: value });
  }
  reportPrivateData(keyClass, value, path, report);
}
