/** Ways of reading that a visitor may ask for: 长辈版, 高对比, 中字 and 大字. Each is a word of the attribute `theme`. */
export type Mode = 'care' | 'contrast' | 'large' | 'larger';

/** What `cunju-mode` carries. */
export interface ModeDetail {
  readonly mode: Mode;
  readonly on: boolean;
}

export const MODES: readonly Mode[] = ['care', 'contrast', 'large', 'larger'];

/** What was chosen on this page, or on another page of the site before; nobody is asked for an age. */
const chosen: Partial<Record<Mode, boolean>> = {};
const readers = new Set<() => void>();
let observer: MutationObserver | undefined;

const keyOf = (mode: Mode): string => `cunju-${mode}`;

export function choiceOf(mode: Mode): boolean | undefined {
  if (mode in chosen) return chosen[mode];
  try {
    const kept = localStorage.getItem(keyOf(mode));
    return kept === null ? undefined : kept === 'on';
  } catch {
    return undefined;
  }
}

function choose(mode: Mode, on: boolean): void {
  chosen[mode] = on;
  try {
    localStorage.setItem(keyOf(mode), on ? 'on' : 'off');
  } catch {
    // Where nothing may be kept, the choice lives as long as the page.
  }
  readers.forEach((tell) => tell());
}

/** The switch of a widget and the page's own say it by the same event. */
function hear(event: Event): void {
  const { mode, on } = (event as CustomEvent<Partial<ModeDetail> | null>).detail ?? {};
  if (!event.defaultPrevented && mode && MODES.includes(mode)) choose(mode, Boolean(on));
}

/** The page's own switch is the last word: what was chosen before is forgotten. */
function switched(): void {
  delete chosen.care;
  try {
    localStorage.removeItem(keyOf('care'));
  } catch {
    // Nothing was kept.
  }
  readers.forEach((tell) => tell());
}

const contrastWanted = (): MediaQueryList => matchMedia('(prefers-contrast: more)');

/** What the page and the system ask for, where the visitor has chosen nothing. */
export function askedFor(mode: Mode, host: Element): boolean {
  if (mode === 'contrast') return contrastWanted().matches && !/dark|auto/.test(host.getAttribute('theme') ?? '');
  if (mode !== 'care') return false;
  for (let at: Node | null = host; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.hasAttribute('data-weui-mode')) return at.getAttribute('data-weui-mode') === 'care';
  return false;
}

/** Tells when a way of reading may have changed, until what is returned is called. */
export function followModes(tell: () => void): () => void {
  readers.add(tell);
  const contrast = contrastWanted();
  contrast.addEventListener('change', tell);
  if (!observer) {
    window.addEventListener('cunju-mode', hear);
    observer = new MutationObserver(switched);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-weui-mode'],
      subtree: true,
    });
  }
  return () => {
    readers.delete(tell);
    contrast.removeEventListener('change', tell);
    if (readers.size > 0) return;
    window.removeEventListener('cunju-mode', hear);
    observer?.disconnect();
    observer = undefined;
  };
}

declare global {
  interface HTMLElementEventMap {
    'cunju-mode': CustomEvent<ModeDetail>;
  }
}
