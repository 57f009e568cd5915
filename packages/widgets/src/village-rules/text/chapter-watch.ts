import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Knows which chapter is being read: the last one whose heading has passed the upper third of the window. */
export class ChapterWatch implements ReactiveController {
  #observer?: IntersectionObserver;
  readonly #seen = new Map<Element, boolean>();
  #watched: readonly Element[] = [];
  #current?: string;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Id of the chapter. */
  get current(): string | undefined {
    return this.#current;
  }

  hostUpdated(): void {
    const chapters = Array.from(this.host.renderRoot.querySelectorAll('[data-chapter]'));
    if (chapters.length === this.#watched.length && chapters.every((one, place) => one === this.#watched[place]))
      return;
    this.hostDisconnected();
    this.#watched = chapters;
    if (typeof IntersectionObserver !== 'function') return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '0px 0px -67% 0px' });
    chapters.forEach((chapter) => this.#observer?.observe(chapter));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = [];
    this.#seen.clear();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    entries.forEach((entry) => this.#seen.set(entry.target, entry.isIntersecting));
    const inView = this.#watched.filter((chapter) => this.#seen.get(chapter));
    const current = inView[inView.length - 1]?.getAttribute('data-chapter') ?? undefined;
    if (current === undefined || current === this.#current) return;
    this.#current = current;
    this.host.requestUpdate();
  }
}
