import { copyText } from '../../base/copy-text.js';
import { printAlone } from '../../base/print-alone.js';
import type { RulesContext } from '../context.js';

/** Marks what this version changed in its text, or takes the marks away. */
export function mark(marked: boolean, { acts, words }: RulesContext): void {
  acts.dispatch({ type: 'mark', marked });
  acts.say(marked ? words.changesShown : words.changesHidden);
}

/** Copies a text. Where the browser refuses, the text stands at `at`, selected, to be copied by hand. */
export async function copy(text: string, at: string, { acts, words, element }: RulesContext): Promise<void> {
  const done = await copyText(text, element.renderRoot);
  acts.dispatch({ type: 'copied', at, text: done ? undefined : text });
  acts.say(done ? words.copied : words.copyByHand);
  await element.updateComplete;
  if (!done) element.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea')?.select();
}

/** The text is never folded, so paper needs nothing opened: what hangs on single articles stays off it. */
export async function print({ acts, element }: RulesContext, articleId?: string): Promise<void> {
  acts.dispatch({ type: 'print', id: articleId });
  await element.updateComplete;
  printAlone(element, () => acts.dispatch({ type: 'print' }));
}
