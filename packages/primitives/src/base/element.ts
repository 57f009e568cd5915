import { LitElement } from 'lit';
import { VERSION } from './version.js';

/** What every element of the library shares. */
export abstract class CunjuElement extends LitElement {
  /** Version of the library; `defineElement` compares it with what the page already has. */
  static readonly version: string = VERSION;

  /** Dispatches a bubbling, composed event and says whether it went uncancelled. */
  protected emit<Detail extends object>(type: string, detail: Detail, options?: { cancelable: boolean }): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, ...options, detail }));
  }
}
