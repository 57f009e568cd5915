import type { Violation } from '@cunju/models/doctor.js';
import { plainAddress } from './page.js';

interface Report {
  readonly type: string;
  readonly body?: { readonly effectiveDirective?: string; readonly blockedURL?: string; readonly sourceFile?: string };
}

interface Observer {
  observe(): void;
  takeRecords(): readonly Report[];
}

type Seen = Violation & { readonly source: string };

const seen: Seen[] = [];
let watching: Observer | true | undefined;

function note(directive: string, blocked: string, source: string): void {
  const known = (other: Seen): boolean =>
    other.directive === directive && other.blocked === blocked && other.source === source;
  if (!seen.some(known)) seen.push({ directive, blocked, source });
}

function keep(reports: readonly Report[]): void {
  for (const { type, body } of reports)
    if (type === 'csp-violation' && body)
      note(body.effectiveDirective ?? '', body.blockedURL ?? '', body.sourceFile ?? '');
}

/** Watches for violations; where the browser keeps reports, also for those before now. */
export function watchViolations(): void {
  if (watching) return;
  watching = true;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    note(effectiveDirective, blockedURI, sourceFile ?? ''),
  );
  const Reporting = (
    globalThis as { ReportingObserver?: new (heard: (reports: readonly Report[]) => void, options: object) => Observer }
  ).ReportingObserver;
  if (!Reporting) return;
  watching = new Reporting(keep, { types: ['csp-violation'], buffered: true });
  watching.observe();
}

/** Violations that have to do with an address that begins as one of ours does. */
export function violationsOf(ours: readonly string[]): readonly Violation[] {
  if (typeof watching === 'object') keep(watching.takeRecords());
  const isOurs = (address: string): boolean => ours.some((start) => address.startsWith(start));
  return seen
    .filter(({ blocked, source }) => isOurs(blocked) || isOurs(source))
    .map(({ directive, blocked }) => ({ directive, blocked: plainAddress(blocked) }));
}
