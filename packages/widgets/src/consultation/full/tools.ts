import { html, nothing, type TemplateResult } from 'lit';
import { copyIcon, printIcon } from '@cunju/primitives/icons.js';
import { toolBar } from '@cunju/primitives/tool-bar.js';
import type { FullContext } from './context.js';

export interface ToolActs {
  readonly print: () => void;
  readonly copy: () => void;
}

/** Print and copy; when the browser refuses to copy, the text itself to copy by hand. */
export function tools(
  acts: ToolActs,
  { copied, byHand }: { copied: boolean; byHand: string | undefined },
  { words, common }: FullContext,
): TemplateResult {
  return html`${toolBar({
    label: words.tools,
    tools: [
      { label: common.print, icon: printIcon, onSelect: acts.print },
      { label: words.copyAll, icon: copyIcon, onSelect: acts.copy },
    ],
  })}
  ${copied ? html`<p class="support screen-only" aria-hidden="true">${common.copied}</p>` : nothing}
  ${
    byHand === undefined
      ? nothing
      : html`<p class="field">
          <label class="label" for="copy">${words.copyFailed}</label>
          <textarea class="input" id="copy" readonly rows="8" .value=${byHand}></textarea>
        </p>`
  }`;
}
