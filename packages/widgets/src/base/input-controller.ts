import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadInput } from '@cunju/models';
import { fetchDocument, LoadError, type LoadCause } from './fetch-document.js';
import { childJson } from './inputs.js';
import type { LoadFunction } from './widget-types.js';

const MIB = 1024 * 1024;
const LIMIT = 32 * MIB;

/** Where a widget's document may come from: the first of them that is there. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly data?: unknown;
  readonly src?: string;
  readonly load?: LoadFunction;
  readonly allowOrigin: string;
  /** What is shown. */
  readonly document: unknown;
}

interface Acts {
  /** A load begins. */
  begin(): void;
  /** Something arrived. A load that was replaced by another has its signal aborted. */
  accept(input: ReadInput, signal: AbortSignal): Promise<void>;
  /** A document made of what is written in the page, where there is one. */
  written(): Promise<ReadInput | undefined> | undefined;
  /** The page names no document. */
  idle(): void;
  failed(cause: LoadCause): void;
}

/**
 * Brings the input of a widget, from `data`, `load`, `src`, the JSON child or what is written in the page, once per change
 * and only while the element is in the page. The last load wins.
 */
export class InputController implements ReactiveController {
  /** Address of the entry of an index that is open: it goes before the inputs of the host. */
  opened?: string;

  /** Address that the input of the last load comes from; absent where it is a value or a child. */
  address?: string;

  #abort?: AbortController;
  #children?: MutationObserver;
  #childText?: string;
  #scheduled = false;
  /** Something changed, or a load was cut off, while the element was out of the page. */
  #due = false;

  constructor(
    private readonly host: Host,
    private readonly acts: Acts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { host } = this;
    this.#children = new MutationObserver(() => {
      if (!host.src && !host.data && childJson(host) !== this.#childText) this.schedule();
    });
    this.#children.observe(host, { childList: true, characterData: true, subtree: true });
    if (!host.document || this.#due) this.schedule();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#due ||= this.#abort !== undefined;
    this.cancel();
  }

  /** Loads after the changes of this turn. */
  schedule(): void {
    this.#due = true;
    if (this.#scheduled || !this.host.isConnected) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (this.host.isConnected) void this.start();
    });
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Loads now. Never rejects. */
  async start(): Promise<void> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#due = false;
    this.acts.begin();
    try {
      const input = await this.#input(abort.signal);
      if (input === undefined) this.#wait();
      else if (!abort.signal.aborted) await this.acts.accept(input, abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) this.acts.failed(error instanceof LoadError ? error.reason : { kind: 'network' });
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  async #input(signal: AbortSignal): Promise<ReadInput | undefined> {
    const { data, src, load, allowOrigin } = this.host;
    const valued = data !== undefined && data !== null && !this.opened;
    const url = valued ? undefined : (this.opened ?? src);
    this.address = url || undefined;
    if (valued) return data;
    if (url && load) return load(url, { signal });
    if (url) return fetchDocument(url, { signal, allowOrigin: allowOrigin ?? '', limit: LIMIT });
    this.#childText = childJson(this.host);
    return this.#childText ?? this.acts.written();
  }

  /** Nothing to show yet: while the page is still being read, the JSON child may be on its way. */
  #wait(): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.schedule(), { once: true });
    } else {
      this.acts.idle();
    }
  }
}
