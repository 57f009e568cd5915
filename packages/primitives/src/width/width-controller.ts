import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room an element has: below 640 px, 640 to 959 px, from 960 px on. */
export type Width = 'narrow' | 'medium' | 'wide';

/** The width class of a number of CSS pixels. */
export function widthOf(pixels: number): Width {
  if (pixels < 640) return 'narrow';
  return pixels < 960 ? 'medium' : 'wide';
}

/**
 * Keeps attribute `data-width` of its host in step with the room the host has, and asks for an update when it changes.
 * An element that is not laid out (width 0) keeps its last class, `narrow` at first.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #width: Width = 'narrow';
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The class measured last. */
  get width(): Width {
    return this.#width;
  }

  hostConnected(): void {
    this.#write();
    this.#measure();
    if (typeof ResizeObserver === 'function') {
      // Writing the attribute inside the callback changes the height at once, and the browser then reports a
      // "ResizeObserver loop" to the page's error handler.
      this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#measure));
      this.#observer.observe(this.#host);
    } else {
      window.addEventListener('resize', this.#measure);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    window.removeEventListener('resize', this.#measure);
  }

  readonly #measure = (): void => {
    const pixels = this.#host.getBoundingClientRect().width;
    if (pixels === 0) return;
    const width = widthOf(pixels);
    if (width === this.#width) return;
    this.#width = width;
    this.#write();
    this.#host.requestUpdate();
  };

  #write(): void {
    this.#host.setAttribute('data-width', this.#width);
  }
}
