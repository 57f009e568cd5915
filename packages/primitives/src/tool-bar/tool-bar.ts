import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { copyIcon, printIcon } from '../icons/paths.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { toolBar } from './template.js';
import { toolBarStyles } from './tool-bar.styles.js';

/** Steps of the text size. */
export type TextSize = 'large' | 'medium' | 'small';

/** What `cunju-tool` carries. */
export interface ToolDetail {
  readonly tool: 'size' | 'print' | 'copy';
  /** The size chosen, with `tool: 'size'`. */
  readonly size?: TextSize;
}

/**
 * The article tools that readers of government pages know. The page does what the event asks for.
 *
 * @summary 文章工具
 * @tag cunju-tool-bar
 *
 * @fires {CustomEvent<ToolDetail>} cunju-tool - The visitor chose a tool.
 */
export class CunjuToolBar extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, iconStyles, toolBarStyles];

  /** Accessible name. */
  @property() label = '文章工具';

  /** The text size now. */
  @property() size: TextSize = 'small';

  protected override render(): TemplateResult {
    const use = (detail: ToolDetail) => (): void => void this.emit<ToolDetail>('cunju-tool', detail);
    return html`<div class="root">
      ${toolBar<TextSize>({
        label: this.label,
        size: {
          label: '字体',
          value: this.size,
          choices: [
            { value: 'large', label: '大', name: '大字' },
            { value: 'medium', label: '中', name: '中字' },
            { value: 'small', label: '小', name: '小字' },
          ],
          onSize: (size) => {
            this.size = size;
            this.emit<ToolDetail>('cunju-tool', { tool: 'size', size });
          },
        },
        tools: [
          { label: '打印', icon: printIcon, onSelect: use({ tool: 'print' }) },
          { label: '复制', icon: copyIcon, onSelect: use({ tool: 'copy' }) },
        ],
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-tool-bar': CunjuToolBar;
  }
}
