/** Why a document could not be had. `cunju-error` carries it. */
export type LoadCause =
  | { readonly kind: 'offline' }
  | { readonly kind: 'network' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'blocked-origin'; readonly origin: string }
  | { readonly kind: 'http'; readonly status: number };

/** A load that ended without bytes. Aborting is not one: it rejects with the signal's reason. */
export class LoadError extends Error {
  constructor(readonly reason: LoadCause) {
    super(reason.kind);
    this.name = 'LoadError';
  }
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Other origins that the page allows, separated by spaces. */
  readonly allowOrigin: string;
  /** Most bytes that are read. */
  readonly limit: number;
  /** Milliseconds without a byte after which the load is given up. */
  readonly patience?: number;
}

/** Ten seconds without a byte is no answer. */
export const PATIENCE = 10_000;

/**
 * Fetches the bytes of a document: same origin unless allowed, revalidated, any content type, one more try where a
 * protecting gateway answered with a challenge (403, or a redirect to a page), and up when no byte arrives.
 *
 * @throws {LoadError} with the cause; a rejection of the signal passes through.
 */
export async function fetchDocument(url: string, options: FetchOptions): Promise<Uint8Array> {
  const wanted = new URL(url, document.baseURI);
  refuseForeign(wanted, options.allowOrigin);
  const first = await attempt(wanted, options);
  if (!looksLikeChallenge(first)) return first.bytes ?? fail(first);
  const second = await attempt(wanted, options);
  return second.bytes ?? fail(second);
}

interface Answer {
  readonly status: number;
  readonly redirectedToPage: boolean;
  readonly bytes?: Uint8Array;
}

const looksLikeChallenge = (answer: Answer): boolean => answer.status === 403 || answer.redirectedToPage;

function fail(answer: Answer): never {
  throw new LoadError({ kind: 'http', status: answer.status });
}

function refuseForeign(url: URL, allowOrigin: string): void {
  if (url.origin === location.origin || (url.protocol === 'blob:' && url.origin === location.origin)) return;
  if (allowOrigin.split(/\s+/).includes(url.origin)) return;
  throw new LoadError({ kind: 'blocked-origin', origin: url.origin });
}

async function attempt(url: URL, options: FetchOptions): Promise<Answer> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  options.signal.addEventListener('abort', stop);
  let silent = false;
  const watch = idleTimer(options.patience ?? PATIENCE, () => {
    silent = true;
    stop();
  });
  try {
    const response = await fetch(url.href, {
      cache: 'no-cache',
      credentials: 'same-origin',
      headers: { Accept: 'application/json, */*;q=0.1' },
      signal: controller.signal,
    });
    watch.touch();
    refuseForeign(new URL(response.url || url.href), options.allowOrigin);
    const redirectedToPage = response.redirected && /html/.test(response.headers.get('content-type') ?? '');
    if (!response.ok) return { status: response.status, redirectedToPage };
    return { status: response.status, redirectedToPage, bytes: await readBytes(response, options.limit, watch.touch) };
  } catch (error) {
    if (options.signal.aborted) throw error;
    if (error instanceof LoadError) throw error;
    if (silent) throw new LoadError({ kind: 'no-answer' });
    throw new LoadError({ kind: navigator.onLine === false ? 'offline' : 'network' });
  } finally {
    watch.stop();
    options.signal.removeEventListener('abort', stop);
    if (options.signal.aborted) controller.abort();
  }
}

function idleTimer(patience: number, giveUp: () => void): { touch(): void; stop(): void } {
  let timer = setTimeout(giveUp, patience);
  return {
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
    },
    stop: () => clearTimeout(timer),
  };
}

async function readBytes(response: Response, limit: number, touch: () => void): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw new LoadError({ kind: 'too-large', limit });
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, size);
    touch();
    size += value.length;
    if (size > limit) {
      void reader.cancel();
      throw new LoadError({ kind: 'too-large', limit });
    }
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
