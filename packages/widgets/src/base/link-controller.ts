import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface NavigateDetail {
  /** What is shown: `article`, `item`, `account`, `question`, `document`. */
  readonly kind: string;
  readonly id: string;
  /** The hash that leads here, or nothing where the widget has no `id`. */
  readonly href?: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly links?: 'event' };

/**
 * Deep links: `#<element id>/<kind>/<id>`. An element without `id` ignores the hash, and with `links="event"` the
 * address of the page is never touched.
 */
export class LinkController implements ReactiveController {
  #pending = true;
  readonly #onHash = (): void => {
    this.#pending = true;
    this.apply();
  };

  constructor(
    private readonly host: Host,
    private readonly arrive: (kind: string, id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** Follows the hash of the page, once a document is there. */
  apply(): void {
    if (!this.#pending || this.host.getAttribute('data-state') !== 'ready') return;
    this.#pending = false;
    if (!this.host.id || this.host.links === 'event') return;
    const [element, kind, ...id] = decode(location.hash.slice(1)).split('/');
    if (element === this.host.id && kind && id.length > 0) this.arrive(kind, id.join('/'));
  }

  go(kind: string, id: string): void {
    const href = this.host.id ? `#${this.host.id}/${kind}/${id}` : undefined;
    const event = new CustomEvent<NavigateDetail>('cunju-navigate', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: { kind, id, ...(href ? { href } : {}) },
    });
    if (!this.host.dispatchEvent(event) || this.host.links === 'event' || !href) return;
    history.replaceState(history.state, '', href);
  }
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cunju-navigate': CustomEvent<NavigateDetail>;
  }
}
