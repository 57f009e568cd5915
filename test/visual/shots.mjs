// Which stories have a committed picture: the four widgets in nine looks, whole pages, and one of each primitive.

/** Most pictures that may be committed. */
export const MOST = 150;

const ALWAYS = [
  /^looks-[\w-]+--(phone|desktop|care|dark|red|contrast|forced-colours|print|uyghur)$/,
  /^village-page--/,
  /^host-pages--/,
  /^foundations-measures--/,
  /^foundations-colour--(blue|votes)$/,
  /^widgets-consultation--(unit-grid|choose|confirm|accepted|undelivered)$/,
  /^widgets-task-list--(answer-own|answer-relief)$/,
  /^widgets-village-rules--(search|changes)$/,
  /^widgets-points-ledger--(own-page|household-phone)$/,
  /^widgets-states--(stale|offline|invalid-resident|invalid-operator)$/,
];

/** The stories of the book that are compared, in its order. */
export function shotsOf(entries) {
  const seen = new Set();
  return entries.filter(({ type, id, title }) => {
    if (type !== 'story') return false;
    const firstOfPrimitive = id.startsWith('primitives-') && !seen.has(title);
    seen.add(title);
    return firstOfPrimitive || ALWAYS.some((one) => one.test(id));
  });
}
