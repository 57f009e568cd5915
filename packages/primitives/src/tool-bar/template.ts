import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/template.js';

/** One tool: an icon with its word. */
export interface Tool {
  readonly label: string;
  readonly icon?: string;
  /** On or off, for a tool that stays on until it is chosen again. */
  readonly pressed?: boolean;
  readonly onSelect: () => void;
}

/** Steps of the text size: 大 中 小. */
export interface SizeTool<Size extends string = string> {
  readonly label: string;
  readonly value: Size;
  readonly choices: readonly { readonly value: Size; readonly label: string; readonly name: string }[];
  readonly onSize: (value: Size) => void;
}

/** The article tools that readers of government pages know: text size, contrast, print, read aloud, QR code, copy. */
export interface ToolBarOptions {
  readonly label: string;
  readonly tools: readonly Tool[];
}

/**
 * A row of quiet buttons; it is a group, not an ARIA toolbar, so that Tab reaches each of them. `before`: what stands at
 * its start, such as the steps of the text size.
 */
export function toolBar({ label, tools }: ToolBarOptions, before?: TemplateResult): TemplateResult {
  return html`<div class="tools screen-only" role="group" aria-label=${label}>
    ${before}
    <div class="tool-list">
      ${tools.map(
        (tool) =>
          html`<button
            class="button quiet"
            type="button"
            aria-pressed=${tool.pressed ?? nothing}
            @click=${tool.onSelect}
          >
            ${tool.icon ? icon(tool.icon) : nothing}${tool.label}
          </button>`,
      )}
    </div>
  </div>`;
}

/** The steps of the text size. No widget has them: they stand apart, so that a page need not carry them. */
export function sizeTool<Size extends string>({ label, value, choices, onSize }: SizeTool<Size>): TemplateResult {
  return html`<div class="tool-sizes" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${choices.map(
      (choice) =>
        html`<button
          class="button quiet"
          type="button"
          aria-label=${choice.name}
          aria-pressed=${choice.value === value}
          @click=${() => onSize(choice.value)}
        >
          ${choice.label}
        </button>`,
    )}
  </div>`;
}
