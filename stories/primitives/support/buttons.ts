import { html, type TemplateResult } from 'lit';
import { CunjuElement } from '@cunju/primitives/base.js';
import { icon, iconStyles, printIcon } from '@cunju/primitives/icons.js';
import { buttonStyles, elementStyles } from '@cunju/primitives/styles.js';
import { WidthController } from '@cunju/primitives/width.js';

/** Native buttons in a shadow root with the sheet of buttons, as a widget has them. */
export class CunjuButtons extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, iconStyles];

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      <div class="actions stacked">
        <button class="button primary" type="button">下一步：核对我的选择</button>
        <button class="button" type="button">返回修改</button>
        <button class="button quiet" type="button">${icon(printIcon)}打印</button>
        <a class="button" href="#list">去看名单</a>
        <button class="button" type="button" aria-disabled="true">已截止</button>
      </div>
    </div>`;
  }
}
