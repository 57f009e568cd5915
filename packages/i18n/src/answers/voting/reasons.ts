import type { Decision, Step } from '@cunju/models';

const FAULTS: readonly Step['id'][] = [
  'no-rule',
  'mode-not-allowed',
  'present-over-base',
  'votes-over-present',
  'issued-over-registered',
  'box-over-issued',
  'count-over-box',
];

const isLeg = (step: Step): step is Extract<Step, { id: 'quorum-leg' | 'turnout' }> =>
  step.id === 'quorum-leg' || step.id === 'turnout';

/** The steps of a decision that made its outcome; never none where the decision has steps. */
export function reasonsOf({ outcome, steps }: Pick<Decision, 'outcome' | 'steps'>): readonly Step[] {
  const found = {
    invalid: () =>
      [...only(steps, FAULTS).slice(0, 1), ...steps.filter((step) => isLeg(step) && !step.met)].slice(0, 1),
    open: () => attendance(steps),
    'no-quorum': () => attendance(steps),
    passed: () => [...only(steps, ['majority']), ...steps.filter((step) => step.id === 'candidate' && step.won)],
    'not-passed': () => only(steps, ['majority', 'candidate']),
    elected: () => only(steps, ['seats']),
    'run-off': () => only(steps, ['second-round', 'tie', 'seats']).slice(0, 1),
  }[outcome]();
  return found.length > 0 ? found : steps.slice(-1);
}

const only = (steps: readonly Step[], ids: readonly Step['id'][]): readonly Step[] =>
  steps.filter(({ id }) => ids.includes(id));

/** Any one leg is enough in an assembly, so the nearest is named; owners need both. What a province adds comes after. */
function attendance(steps: readonly Step[]): readonly Step[] {
  const legs = steps.filter(isLeg);
  const owners = legs.some(({ of }) => of === 'ownerArea');
  const nearest = [...legs].sort((a, b) => a.short - b.short).slice(0, 1);
  const extra = steps.filter((step) => step.id === 'quorum-extra' && !step.met);
  return [...(owners ? legs : nearest), ...only(steps, ['quorum-by-charter']), ...extra];
}
