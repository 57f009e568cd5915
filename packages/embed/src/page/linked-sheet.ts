import type { CSSResult } from 'lit';
import { FOLDER } from './folder.js';

/** The element that the sheets stand in, when it is of Lit: what is called here is its own business elsewhere. */
interface Waiting extends Element {
  scheduleUpdate(): unknown;
}

const textOf = (styles: readonly CSSResult[]): string => styles.map(({ cssText }) => cssText).join('\n');

const linked = new WeakMap<ShadowRoot, LinkedSheet>();

/**
 * Stands in for `adoptStyles` of Lit where a browser (Safari below 16.4, Firefox below 101) cannot adopt sheets: a page
 * that allows styles of its own files only would block the style elements that Lit makes there. An empty file is linked,
 * with its hash, and the rules are written into it; until then the element shows what stands between its tags.
 */
export const dressFrom =
  (hash: string) =>
  (root: ShadowRoot, styles: readonly CSSResult[]): void => {
    let sheet = linked.get(root);
    if (!sheet) linked.set(root, (sheet = new LinkedSheet(root, hash)));
    sheet.write(styles);
  };

class LinkedSheet {
  readonly #link = document.createElement('link');
  #styles: readonly CSSResult[] = [];
  /** The sheet of the file, which a browser makes anew when the element is moved. */
  #sheet?: CSSStyleSheet | null;
  #inline?: HTMLStyleElement;

  constructor(root: ShadowRoot, hash: string) {
    const slot = document.createElement('slot');
    const host = root.host as Partial<Waiting>;
    root.append(this.#link, slot);
    const there = new Promise<void>((begin) => {
      // A file opened from disk has no sheet that a script may write into, and no header that would block its own.
      if (location.protocol === 'file:') this.#writeInline(begin);
      else this.#load(hash, begin);
    }).then(() => {
      slot.remove();
      delete host.scheduleUpdate;
    });
    // The first update is asked for after the sheets, and goes on when they are there.
    host.scheduleUpdate = () => there.then(() => host.scheduleUpdate?.());
  }

  /** Later sheets are added behind the ones before. */
  write(styles: readonly CSSResult[]): void {
    this.#styles = styles;
    if (this.#inline) this.#inline.textContent = textOf(styles);
    if (this.#sheet && this.#sheet === this.#link.sheet) this.#fill(this.#sheet);
  }

  #load(hash: string, begin: () => void): void {
    const link = this.#link;
    link.rel = 'stylesheet';
    link.integrity = `sha384-${hash}`;
    if (new URL(FOLDER).origin !== location.origin) link.crossOrigin = 'anonymous';
    link.onload = () => {
      this.#sheet = link.sheet;
      if (this.#sheet) this.#fill(this.#sheet);
      begin();
    };
    link.onerror = () => this.#writeInline(begin);
    link.href = `${FOLDER}cunju.css`;
  }

  /** Each sheet is one rule, so that the number of rules tells how many are written. */
  #fill(sheet: CSSStyleSheet): void {
    for (let at = sheet.cssRules.length; at < this.#styles.length; at++)
      sheet.insertRule(`@media all{${this.#styles[at]!.cssText}}`, at);
  }

  /** Where the file is missing a page may still allow this; else what stands between the tags stays. */
  #writeInline(begin: () => void): void {
    if (this.#inline) return;
    const style = document.createElement('style');
    style.textContent = textOf(this.#styles);
    // Lit draws before the link, which therefore stays.
    this.#link.after(style);
    if (!style.sheet) return console.error(`Cunju: not loaded: ${FOLDER}cunju.css`);
    this.#inline = style;
    begin();
  }
}
