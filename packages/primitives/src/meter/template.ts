import { html, nothing, type TemplateResult } from 'lit';
import { barHeight, drawing, markLabel, markLine, markTail, path } from '../unit-grid/drawing.js';
import { box } from '../unit-grid/shapes.js';

/** How far something is, of how much, and how much is needed. */
export interface MeterOptions {
  readonly value: number;
  /** At least 1. */
  readonly max: number;
  /** The threshold; 0 for none. */
  readonly needed?: number;
  /** What the threshold is, for example 「要 275 户」. */
  readonly neededLabel?: string;
  /** The sentence that says the same; it stands above the bar. */
  readonly sentence: string | TemplateResult;
  /** Accessible name: what is measured. */
  readonly name: string;
  /** The value in words, for example 「240 户，共 412 户」. */
  readonly valueText: string;
  /** CSS pixels there are for the bar; 328, a phone, when left out. */
  readonly room?: number;
  readonly rtl?: boolean;
}

/** A bar with the mark of its threshold. It is never the only word: the sentence stands above it. */
export function meter(options: MeterOptions): TemplateResult {
  const { max, needed = 0, rtl } = options;
  const value = Math.min(Math.max(options.value, 0), max);
  const width = Math.min(options.room ?? 328, 640);
  const marked = needed > 0 && needed <= max;
  const at = Math.min(width - 3, Math.round((needed * width) / max));
  // What counts anything is seen, and what is not full does not look full.
  const share = Math.round((value * width) / max);
  const filled = value === 0 ? 0 : value === max ? width - 4 : Math.min(width - 8, Math.max(4, share));
  return html`<figure class="units">
    <figcaption class="units-sentence">${options.sentence}</figcaption>
    <div
      role="meter"
      aria-label=${options.name}
      aria-valuemin="0"
      aria-valuemax=${max}
      aria-valuenow=${value}
      aria-valuetext=${options.valueText}
    >
      ${drawing(width, barHeight + (marked ? markTail : 0), rtl, [
        path('abstain', box(1, 1, width - 2, barHeight - 2)),
        filled > 0 ? path('agree', box(2, 2, filled, barHeight - 4)) : nothing,
        marked ? markLine(at, 0, barHeight) : nothing,
      ])}${marked ? markLabel(at, options.neededLabel) : nothing}
    </div>
  </figure>`;
}
