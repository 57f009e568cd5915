import { failed, passed, unchecked, unfit, type DoctorCheck } from './checks.js';
import type { DataOutcome, DoctorFacts, ExaminedData } from './facts.js';

type Fetched = Extract<ExaminedData, { from: 'src' }>;
type Answer = Extract<DataOutcome, { kind: 'answer' }>;

/** Seconds without a byte after which a widget gives up. */
const PATIENCE = 10;

const originOf = (address: string): string => new URL(address).origin;

/** Where the document comes from, and whether it came. */
export function examineData({ data, widget, page }: DoctorFacts): readonly DoctorCheck[] {
  switch (data.from) {
    case 'none':
      return [failed('data-none', { tag: widget.tag }, [`<${widget.tag} src="/data/….json"></${widget.tag}>`])];
    case 'data':
    case 'child':
    case 'written':
      return [passed('data-inline', { from: data.from })];
    case 'load':
      return [
        ['error', 'offline', 'stale'].includes(widget.state)
          ? failed('data-not-loaded', { address: data.address })
          : passed('data-loaded', { address: data.address }),
      ];
    case 'src':
      return fetched(data, page.address);
  }
}

function fetched({ address, outcome }: Fetched, page: string): readonly DoctorCheck[] {
  if (outcome.kind === 'answer') return answered(address, outcome, page);
  if (outcome.kind === 'unlisted') return [unchecked('data-unlisted', { origin: originOf(address) })];
  if (outcome.kind === 'offline') return [failed('data-offline', {})];
  if (page.startsWith('file:')) return [failed('data-from-disk', {})];
  if (page.startsWith('https:') && address.startsWith('http:')) return [failed('data-insecure', { address })];
  if (outcome.kind === 'forbidden') return [failed('data-forbidden', { address })];
  if (outcome.kind === 'no-answer') return [failed('data-no-answer', { address, seconds: PATIENCE })];
  return [failed('data-no-connection', { address })];
}

function answered(address: string, answer: Answer, page: string): readonly DoctorCheck[] {
  const { status, contentType, bytes, milliseconds, modified, redirectedTo } = answer;
  const led = redirectedTo === undefined ? {} : { redirectedTo };
  if (redirectedTo !== undefined && ![originOf(address), originOf(page)].includes(originOf(redirectedTo)))
    return [failed('data-moved', { address, origin: originOf(redirectedTo) })];
  if (status < 200 || status > 299) return [failed('data-status', { address, status })];
  if (answer.webPage) return [failed('data-web-page', { address, ...led })];
  const dated = modified === undefined ? {} : { modified };
  return [
    passed('data-arrived', { address, status, contentType, bytes, milliseconds, ...dated, ...led }),
    read(answer),
  ];
}

function read({ encoding }: Answer): DoctorCheck {
  if (encoding === 'unknown') return failed('data-not-text', {});
  if (encoding === 'gbk' || encoding === 'utf-16') return passed('data-other-encoding', { encoding });
  return passed('data-utf8', { mark: encoding === 'utf-8-bom' });
}

/** Whether another site lets this page read its document. */
export function examineCors({ data, page }: DoctorFacts): DoctorCheck {
  if (data.from !== 'src' || !/^https?:/.test(data.address)) return unfit('cors-own', {});
  const origin = originOf(data.address);
  const own = originOf(page.address);
  const { outcome } = data;
  if (origin === own) return unfit('cors-own', {});
  if (outcome.kind === 'unlisted') return failed('cors-unlisted', { origin }, [`allow-origin="${origin}"`]);
  if (outcome.kind === 'answer') return passed('cors-answered', { origin });
  if (outcome.kind === 'refused' && outcome.reachable)
    return failed('cors-refused', { origin }, [`Access-Control-Allow-Origin: ${own}`]);
  return unchecked('cors-unreached', { origin });
}
