import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room an element has: below 640 px, 640 to 959 px, from 960 px on. */
export type Width = 'narrow' | 'medium' | 'wide';

/** The width class of a number of CSS pixels. */
export function widthOf(pixels: number): Width {
  if (pixels < 640) return 'narrow';
  return pixels < 960 ? 'medium' : 'wide';
}

const insets: Record<Width, number> = { narrow: 16, medium: 24, wide: 32 };
const step = 40;

/** Fewer letters than this on a line, and what never breaks would stand out of it. */
const fewest = 13;

/**
 * Keeps attribute `data-width` of its host in step with the room the host has, and asks for an update when the class
 * or the room changes. An element that is not laid out (width 0) keeps what it had; at first that is a phone. Attribute
 * `data-tight` stands while a line has room for few letters only, as on a phone with text of 30 px.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #width: Width = 'narrow';
  #room = 360;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The class measured last. */
  get width(): Width {
    return this.#width;
  }

  /** CSS pixels of the host, rounded down to a multiple of 40. */
  get room(): number {
    return this.#room;
  }

  /** What `.inset` leaves of `room` at scale 1. */
  get inner(): number {
    return this.#room - 2 * insets[this.#width];
  }

  hostConnected(): void {
    this.#measure();
    this.#host.setAttribute('data-width', this.#width);
    // Every browser of the lowest class has it; elsewhere an element keeps the room that it was put into.
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(this.#wait);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  // Writing the attribute inside the observer's callback changes the height at once, and the browser then reports a
  // "ResizeObserver loop" to the page's error handler.
  readonly #wait = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#measure);
  };

  readonly #measure = (): void => {
    const pixels = this.#host.getBoundingClientRect().width;
    if (pixels === 0) return;
    const root = this.#host.shadowRoot?.querySelector('.root');
    const size = root ? parseFloat(getComputedStyle(root).fontSize) : 0;
    this.#host.toggleAttribute('data-tight', pixels < fewest * size);
    const width = widthOf(pixels);
    const room = Math.floor(pixels / step) * step;
    if (width === this.#width && room === this.#room) return;
    this.#width = width;
    this.#room = room;
    this.#host.setAttribute('data-width', width);
    this.#host.requestUpdate();
  };
}
