import type { ColourRole } from '@cunju/tokens';

/** What text and lines stand on. */
export const grounds: ColourRole[] = ['paper', 'sunken', 'tint', 'attention-tint', 'error-tint'];

const onGrounds: ColourRole[] = ['ink', 'ink-2', 'link', 'brand', 'error', 'oppose', 'stamp', 'agree', 'abstain'];

/** Every pair of a colour of text and what it can be read on. */
export const TEXT: [ColourRole, ColourRole[]][] = [
  ...onGrounds.map((role): [ColourRole, ColourRole[]] => [role, grounds]),
  ['on-brand', ['brand', 'brand-pressed']],
  ['on-mark', ['mark']],
];

/** Every pair of a line, a mark or an icon that a visitor must see, and what it stands on. */
export const LINES: [ColourRole, ColourRole[]][] = [
  ...[...onGrounds, 'control' as const, 'brand-pressed' as const].map((role): [ColourRole, ColourRole[]] => [
    role,
    grounds,
  ]),
  ['focus-ink', ['focus-yellow']],
];

/** Colours that no pair is made of: a line that is never the only sign, and what only stands under something. */
export const ALONE: ColourRole[] = ['hairline'];
