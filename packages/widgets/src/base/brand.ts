import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FindingFacts } from '@cunju/models';
import { brandSentences } from '@cunju/i18n/brand.js';
import { brandContrast, brandProperties, type BrandProperties } from '@cunju/primitives/brand.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly brand?: string | undefined };

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** In 党建红 a link and a stamp are ink, whatever the brand is. */
const INK_IN_RED: readonly string[] = ['--cunju-link', '--cunju-stamp'] satisfies (keyof BrandProperties)[];

/** A finding on the attribute: code and facts. */
type Refusal = {
  [C in 'brand-unreadable' | 'brand-unwritten']: { readonly code: C; readonly facts: FindingFacts[C] };
}['brand-unreadable' | 'brand-unwritten'];

/**
 * Paints one widget in the colour of its attribute `brand`. 深色 and 高对比 keep their own colours. A colour that is not
 * `#rrggbb`, or cannot be read, paints nothing: the keeper is told, and the console once.
 */
export class BrandController implements ReactiveController {
  readonly #host: Host;
  #refused: Refusal | undefined;
  readonly #system = [matchMedia(DARK), matchMedia(CONTRAST)];
  readonly #ask = (): void => this.#host.requestUpdate();
  #set: readonly string[] = [];
  #told = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    // What the keeper is told is drawn with the widget.
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#system.forEach((query) => query.addEventListener('change', this.#ask));
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#system.forEach((query) => query.removeEventListener('change', this.#ask));
  }

  hostUpdate(): void {
    const { brand: colour } = this.#host;
    const theme = (this.#host.getAttribute('theme') ?? '').split(/\s+/);
    const least = theme.includes('care') ? 7 : 4.5;
    this.#paint(colour && !this.#ownColours(theme) ? brandProperties(colour, least) : undefined, theme);
    this.#refused = colour ? refusal(colour, least) : undefined;
    this.#tell();
  }

  /** What the keeper is told. */
  render(locale: string): TemplateResult | typeof nothing {
    if (!this.#refused) return nothing;
    return html`<div class="callout attention screen-only" part="keeper" role="note">
      <p>${sentence(this.#refused, locale)}</p>
    </div>`;
  }

  /** Whether the theme that is shown has colours that no page can know. */
  #ownColours(theme: readonly string[]): boolean {
    const auto = theme.includes('auto') && this.#system.some(({ matches }) => matches);
    return auto || theme.includes('dark') || theme.includes('contrast');
  }

  #paint(properties: BrandProperties | undefined, theme: readonly string[]): void {
    const { style } = this.#host;
    const wanted = Object.entries(properties ?? {}).filter(
      ([name]) => !theme.includes('red') || !INK_IN_RED.includes(name),
    );
    for (const name of this.#set) if (!wanted.some(([kept]) => kept === name)) style.removeProperty(name);
    for (const [name, value] of wanted) style.setProperty(name, value);
    this.#set = wanted.map(([name]) => name);
  }

  #tell(): void {
    const text = this.#refused ? `<${this.#host.localName}> ${sentence(this.#refused, 'en')}` : '';
    if (text && text !== this.#told) console.warn(text);
    this.#told = text;
  }
}

function refusal(colour: string, least: number): Refusal | undefined {
  const ratio = brandContrast(colour);
  if (ratio === undefined) return { code: 'brand-unwritten', facts: { found: colour } };
  if (ratio >= least) return undefined;
  return { code: 'brand-unreadable', facts: { colour, ratio: Math.floor(ratio * 100) / 100, least } };
}

/** Says why; findings of a document have their words elsewhere, and few pages need these. */
function sentence(refused: Refusal, locale: string): string {
  const sentences = brandSentences(locale);
  return refused.code === 'brand-unwritten'
    ? sentences['brand-unwritten'](refused.facts)
    : sentences['brand-unreadable'](refused.facts);
}
