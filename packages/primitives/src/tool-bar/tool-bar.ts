import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { contrastIcon, copyIcon, printIcon, qrIcon, soundIcon } from '../icons/paths.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { sizeTool, toolBar } from './template.js';
import { toolBarStyles } from './tool-bar.styles.js';

const sizes = ['large', 'medium', 'small'] as const;

/** Steps of the text size. */
export type TextSize = (typeof sizes)[number];

/** Tools that are a button: more contrast, print, read aloud, QR code, copy the text. */
export type ToolName = 'contrast' | 'print' | 'speak' | 'qr' | 'copy';

/** What `cunju-tool` carries. */
export interface ToolDetail {
  readonly tool: 'size' | ToolName;
  /** The size chosen, with `tool: 'size'`. */
  readonly size?: TextSize;
  /** Whether it is on now, with `tool: 'contrast'` and `tool: 'speak'`. */
  readonly on?: boolean;
}

const icons: Record<ToolName, string> = {
  contrast: contrastIcon,
  print: printIcon,
  speak: soundIcon,
  qr: qrIcon,
  copy: copyIcon,
};

const chinese: Record<'size' | TextSize | ToolName, string> = {
  size: '字体',
  large: '大',
  medium: '中',
  small: '小',
  contrast: '高对比',
  print: '打印',
  speak: '朗读',
  qr: '二维码',
  copy: '复制',
};

const toolNames = Object.keys(icons) as ToolName[];

/** Tools that stay on until they are chosen again. */
const lasting: readonly ToolName[] = ['contrast', 'speak'];

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

  /** Which tools there are, of `contrast print speak qr copy`; they stand in this order. */
  @property() tools = 'print copy';

  /** Which of `contrast` and `speak` are on. */
  @property() on = '';

  /** Words other than the Chinese ones: `{ size, large, medium, small, contrast, print, speak, qr, copy }`. */
  @property({ type: Object }) words: Partial<typeof chinese> = {};

  protected override render(): TemplateResult {
    const words = { ...chinese, ...this.words };
    const size = sizeTool<TextSize>({
      label: words.size,
      value: this.size,
      choices: sizes.map((value) => ({ value, label: words[value], name: `${words.size} ${words[value]}` })),
      onSize: (chosen) => {
        this.size = chosen;
        this.emit<ToolDetail>('cunju-tool', { tool: 'size', size: chosen });
      },
    });
    const tools = toolNames
      .filter((tool) => this.tools.split(' ').includes(tool))
      .map((tool) => ({
        label: words[tool],
        icon: icons[tool],
        ...(lasting.includes(tool) && { pressed: this.#isOn(tool) }),
        onSelect: () => this.#use(tool),
      }));
    return html`<div class="root">${toolBar({ label: this.label, tools }, size)}</div>`;
  }

  #use(tool: ToolName): void {
    if (!lasting.includes(tool)) return void this.emit<ToolDetail>('cunju-tool', { tool });
    const others = this.on.split(' ').filter((name) => name !== tool);
    const on = !this.#isOn(tool);
    this.on = (on ? [...others, tool] : others).join(' ');
    this.emit<ToolDetail>('cunju-tool', { tool, on });
  }

  #isOn(tool: string): boolean {
    return this.on.split(' ').includes(tool);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-tool-bar': CunjuToolBar;
  }
}
