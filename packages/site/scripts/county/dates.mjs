export { addDays as plus, at } from '../ledger/days.mjs';

/** 10月5日, as people write it. */
export const spoken = (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
