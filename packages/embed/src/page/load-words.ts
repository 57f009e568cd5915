import type { loadWords as load } from '@cunju/i18n';
import { loadPart } from './parts.js';

/** Stands in for the module of the same name in `@cunju/i18n`: the words of a widget come as a part of each language. */
export const loadWords: typeof load = (locale, widget) =>
  loadPart(`${widget.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}-${locale.toLowerCase()}`);
