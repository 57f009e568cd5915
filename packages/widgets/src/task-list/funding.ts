import type { TaskItem } from '@cunju/models';
import { amountText, type Speaking } from './sayings.js';

/** Who pays and what, in full sentences, one per kind of support. */
export function fundingTexts(item: TaskItem, { words, locale }: Speaking): readonly string[] {
  const { funding } = item;
  if (!funding) return item.list === 'assist' ? [words.fundingMissing] : [];
  const { amount, source, inKind, noCostReason } = funding;
  const said: string[] = [];
  if (amount) {
    const money = amountText(funding, amount.fen, words, locale) + (amount.note ? words.brackets(amount.note) : '');
    said.push(source ? words.paidBy(source, money) : money);
  }
  if (inKind) said.push(source && !amount ? words.paidBy(source, words.inKind(inKind)) : words.inKind(inKind));
  if (noCostReason) said.push(words.noCost(noCostReason));
  if (said.length === 0) said.push(source ?? words.fundingMissing);
  return said;
}
