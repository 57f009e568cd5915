import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { iconStyles } from '../icons/icons.styles.js';
import { elementStyles } from '../styles/element.js';
import { buttonStyles } from '../styles/button.js';
import { fieldStyles } from '../styles/field.js';
import { WidthController } from '../width/width-controller.js';
import { searchField } from './template.js';
import { searchFieldStyles } from './search-field.styles.js';

/** What `cunju-search` carries. */
export interface SearchDetail {
  readonly value: string;
}

/**
 * A search field that is safe for input methods.
 *
 * @summary 搜索框
 * @tag cunju-search-field
 *
 * @fires {CustomEvent<SearchDetail>} cunju-search - The visitor typed, cleared or submitted.
 */
export class CunjuSearchField extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, fieldStyles, iconStyles, searchFieldStyles];

  /** What is searched. */
  @property() label = '搜索';

  /** What helps to search. */
  @property() hint = '';

  /** The text in the field. */
  @property() value = '';

  /** Word of the button that empties the field. */
  @property({ attribute: 'clear-label' }) clearLabel = '清除';

  /** Word of the button that submits; none when empty. */
  @property({ attribute: 'submit-label' }) submitLabel = '';

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    const search = (value: string): void => {
      this.value = value;
      this.emit<SearchDetail>('cunju-search', { value });
    };
    return html`<div class="root">
      ${searchField({
        label: this.label,
        hint: this.hint,
        value: this.value,
        clearLabel: this.clearLabel,
        submitLabel: this.submitLabel,
        onInput: search,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-search-field': CunjuSearchField;
  }
}
