import { describe, expect, it } from 'vitest';
import {
  castReducer,
  gapsOf,
  initialCast,
  isEngaged,
  mayRetry,
  type CastAction,
  type CastQuestion,
  type CastState,
  type VoteProblem,
} from '../../../packages/widgets/src/consultation/state.js';

const options = (...ids: string[]) => ids.map((id) => ({ id }));
const plan: CastQuestion = { id: 'plan', kind: 'yesNo', options: options('yes', 'no', 'abstain') };
const works: CastQuestion = { id: 'works', kind: 'approval', options: options('lamp', 'road', 'well'), maxChoices: 2 };
const questions = [plan, works];
const choices = { plan: ['yes'], works: ['lamp', 'well'] };
const problems: VoteProblem[] = [
  'not-eligible',
  'already-voted',
  'recused',
  'closed',
  'in-progress',
  'unavailable',
  'undelivered',
  'unknown',
];

const states = {
  choosing: { phase: 'choosing', choices, gaps: {}, key: 'k1' },
  confirming: { phase: 'confirming', choices, key: 'k1' },
  sending: { phase: 'sending', choices, key: 'k1', slow: false },
  refused: { phase: 'refused', choices, key: 'k1', problem: 'unavailable' },
  received: { phase: 'received', receipt: { number: 'A-7' } },
} satisfies Record<string, CastState>;

const actions = {
  choose: { type: 'choose', questionId: 'plan', optionIds: ['no'] },
  review: { type: 'review', questions, key: 'k2' },
  edit: { type: 'edit' },
  send: { type: 'send' },
  slow: { type: 'slow' },
  accept: { type: 'accept', receipt: { number: 'B-8' } },
  refuse: { type: 'refuse', problem: 'closed' },
  again: { type: 'again' },
  questions: { type: 'questions', questions: [plan] },
} satisfies Record<string, CastAction>;

const moves: Record<keyof typeof states, Partial<Record<keyof typeof actions, CastState>>> = {
  choosing: {
    choose: { phase: 'choosing', choices: { ...choices, plan: ['no'] }, gaps: {} },
    review: { phase: 'confirming', choices, key: 'k1' },
    questions: { phase: 'choosing', choices: { plan: ['yes'] }, gaps: {} },
  },
  confirming: {
    edit: { phase: 'choosing', choices, gaps: {}, key: 'k1' },
    send: { phase: 'sending', choices, key: 'k1', slow: false },
  },
  sending: {
    slow: { phase: 'sending', choices, key: 'k1', slow: true },
    accept: { phase: 'received', receipt: { number: 'B-8' } },
    refuse: { phase: 'refused', choices, key: 'k1', problem: 'closed' },
  },
  refused: {
    edit: { phase: 'choosing', choices, gaps: {}, key: 'k1' },
    send: { phase: 'sending', choices, key: 'k1', slow: false },
  },
  received: { again: initialCast },
};

describe('Every action in every state of casting', () => {
  for (const [phase, state] of Object.entries(states) as [keyof typeof states, CastState][]) {
    for (const [name, action] of Object.entries(actions) as [keyof typeof actions, CastAction][]) {
      const next = moves[phase][name];
      it(`${name} while ${phase} ${next ? `leads to ${next.phase}` : 'changes nothing'}`, () => {
        const before = JSON.stringify(state);
        const result = castReducer(state, action);
        if (next) expect(result).toEqual(next);
        else expect(result).toBe(state);
        expect(JSON.stringify(state)).toBe(before);
      });
    }
  }
});

describe('Choosing', () => {
  it('starts with nothing chosen', () => {
    expect(initialCast).toEqual({ phase: 'choosing', choices: {}, gaps: {} });
    expect(isEngaged(initialCast)).toBe(false);
  });

  it('keeps the key of the request while the choice stays the same', () => {
    const again = castReducer(states.choosing, { type: 'choose', questionId: 'plan', optionIds: ['yes'] });
    expect(again).toBe(states.choosing);
    expect(castReducer(again, actions.review)).toMatchObject({ key: 'k1' });
  });

  it('takes a new key when the choice has changed', () => {
    const changed = castReducer(states.choosing, actions.choose);
    expect(castReducer(changed, actions.review)).toMatchObject({ phase: 'confirming', key: 'k2' });
  });

  it('forgets a question whose last mark was taken away', () => {
    const state = castReducer(states.choosing, { type: 'choose', questionId: 'works', optionIds: [] });
    expect(state).toEqual({ phase: 'choosing', choices: { plan: ['yes'] }, gaps: {} });
  });

  it('says which questions are open instead of going on', () => {
    expect(castReducer(initialCast, actions.review)).toEqual({
      phase: 'choosing',
      choices: {},
      gaps: { plan: { kind: 'none' }, works: { kind: 'none' } },
    });
  });

  it('says by how many marks an approval ballot is over', () => {
    const over = { plan: ['yes'], works: ['lamp', 'road', 'well'] };
    expect(gapsOf(questions, over)).toEqual({ works: { kind: 'too-many', most: 2, chosen: 3 } });
  });

  it('allows every option of an approval ballot without a limit', () => {
    const free: CastQuestion = { id: 'works', kind: 'approval', options: works.options };
    expect(gapsOf([free], { works: ['lamp', 'road', 'well'] })).toEqual({});
  });

  it('never lets two options of a single choice through', () => {
    expect(gapsOf([plan], { plan: ['yes', 'no'] })).toEqual({ plan: { kind: 'too-many', most: 1, chosen: 2 } });
  });

  it('takes the complaint away from a question that is answered', () => {
    const open = castReducer(initialCast, actions.review);
    const state = castReducer(open, { type: 'choose', questionId: 'plan', optionIds: ['yes'] });
    expect(state).toMatchObject({ gaps: { works: { kind: 'none' } } });
    expect(state).not.toHaveProperty('gaps.plan');
  });

  it('drops options that a newer document no longer has', () => {
    const newer: CastQuestion = { ...works, options: options('lamp') };
    const state = castReducer(states.choosing, { type: 'questions', questions: [newer] });
    expect(state).toEqual({ phase: 'choosing', choices: { works: ['lamp'] }, gaps: {} });
  });
});

describe('Sending', () => {
  it('cannot be finished from anywhere but sending', () => {
    for (const [phase, state] of Object.entries(states)) {
      const after = castReducer(state, actions.accept);
      expect(after.phase === 'received').toBe(phase === 'sending' || phase === 'received');
    }
  });

  it('ignores a second press', () => {
    const sending = castReducer(states.confirming, actions.send);
    expect(castReducer(sending, actions.send)).toBe(sending);
  });

  for (const problem of problems) {
    const retry = ['in-progress', 'unavailable', 'undelivered', 'unknown'].includes(problem);
    it(`${retry ? 'may be tried again' : 'ends'} after ${problem}, and the choice is kept`, () => {
      const refused = castReducer(states.sending, { type: 'refuse', problem });
      expect(refused).toEqual({ phase: 'refused', choices, key: 'k1', problem });
      expect(mayRetry(problem)).toBe(retry);
      expect(castReducer(refused, actions.send).phase).toBe(retry ? 'sending' : 'refused');
      expect(castReducer(refused, actions.edit)).toMatchObject({ phase: 'choosing', choices });
    });
  }

  it('forgets the choice with the receipt', () => {
    expect(JSON.stringify(castReducer(states.sending, actions.accept))).not.toContain('yes');
  });
});

describe('What must not change under the hand', () => {
  it('is held from the first mark until the receipt', () => {
    expect(
      Object.entries(states)
        .filter(([, state]) => isEngaged(state))
        .map(([phase]) => phase),
    ).toEqual(['choosing', 'confirming', 'sending', 'refused']);
  });
});
