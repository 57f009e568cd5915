import type { ReadInput } from '@cunju/models';
import { phoneIn } from '@cunju/widgets/sayings.js';
import type { StaticContext } from './base/context.js';
import type { Content } from './base/markup.js';
import { paragraph, phoneLink } from './base/pieces.js';

/** One neutral sentence and the duty phone, where it can be had: nothing else of a document that was refused. */
export function refused(sentence: string, input: ReadInput, { common }: StaticContext): Content {
  const { phone } = phoneIn(input);
  const [before, after] = common.invalidCall('\n').split('\n');
  return paragraph([sentence, phone && [before, phoneLink(phone), after]]);
}
