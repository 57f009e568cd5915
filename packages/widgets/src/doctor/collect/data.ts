import { decodeBytes } from '@cunju/models';
import { permits, policiesIn, type DataOutcome, type ExaminedData } from '@cunju/models/doctor.js';
import { PATIENCE } from '../../base/fetch-document.js';
import { childJson } from '../../base/inputs.js';
import { plainAddress } from './page.js';

/** A widget, as far as its data goes. */
export interface DataHost extends HTMLElement {
  readonly src?: string;
  readonly data?: unknown;
  readonly load?: unknown;
  readonly allowOrigin: string;
  /** What is shown. */
  readonly document: unknown;
}

/** Where the widget's document comes from; one with an address is asked for as the widget does. */
export async function collectData(host: DataHost, policies: readonly string[]): Promise<ExaminedData> {
  const { data, src, load, allowOrigin } = host;
  if (data !== undefined && data !== null) return { from: 'data' };
  if (!src) {
    if (childJson(host) !== undefined) return { from: 'child' };
    return { from: host.document ? 'written' : 'none' };
  }
  if (load) return { from: 'load', address: src };
  const url = new URL(src, document.baseURI);
  return { from: 'src', address: url.href, written: src, outcome: await ask(url, allowOrigin ?? '', policies) };
}

async function ask(url: URL, allowOrigin: string, policies: readonly string[]): Promise<DataOutcome> {
  if (url.origin !== location.origin && !allowOrigin.split(/\s+/).includes(url.origin)) return { kind: 'unlisted' };
  // Asking would be one more violation.
  if (!permits(policiesIn(policies), 'connect-src', url.href, location.origin)) return { kind: 'forbidden' };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    return await answerOf(url, controller.signal);
  } catch {
    if (controller.signal.aborted) return { kind: 'no-answer' };
    if (navigator.onLine === false) return { kind: 'offline' };
    return { kind: 'refused', reachable: await isReachable(url) };
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(url: URL, signal: AbortSignal): Promise<DataOutcome> {
  const asked = performance.now();
  const response = await fetch(url.href, { cache: 'no-cache', credentials: 'same-origin', signal });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { headers } = response;
  const modified = Date.parse(headers.get('last-modified') ?? '');
  return {
    kind: 'answer',
    status: response.status,
    contentType: headers.get('content-type') ?? '',
    bytes: bytes.length,
    encoding: encodingOf(bytes),
    webPage: /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200))),
    milliseconds: Math.round(performance.now() - asked),
    ...(isNaN(modified) ? {} : { modified: new Date(modified).toISOString() }),
    ...(response.redirected ? { redirectedTo: plainAddress(response.url) } : {}),
  };
}

type Encoding = Extract<DataOutcome, { kind: 'answer' }>['encoding'];

function encodingOf(bytes: Uint8Array): Encoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8-bom' : 'utf-8';
  } catch {
    if ('tried' in decodeBytes(bytes)) return 'unknown';
    return bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'gbk';
  }
}

/** Whether the server answers at all: what it says stays hidden from the page. */
async function isReachable(url: URL): Promise<boolean> {
  if (url.origin === location.origin) return false;
  try {
    await fetch(url.href, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}
