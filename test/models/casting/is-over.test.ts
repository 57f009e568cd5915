import { describe, expect, it } from 'vitest';
import { isOver, onlineCasting, type Consultation } from '@cunju/models';

const period = { opensAt: '2026-11-18T08:00:00+08:00', closesAt: '2026-12-06T18:00:00+08:00' };
const open = { status: 'open', period } as const;
const end = Date.parse(period.closesAt);

describe('The period of a consultation', () => {
  it('is over from its last instant on, though the document still says open', () => {
    expect(isOver(open, end - 1)).toBe(false);
    expect(isOver(open, end)).toBe(true);
  });

  it('lasts as long as the paper way', () => {
    const until = '2026-12-07T18:00:00+08:00';
    const paper = { place: '村部', hours: '每天', until };
    expect(isOver({ ...open, paper }, end)).toBe(false);
    expect(isOver({ ...open, paper }, Date.parse(until))).toBe(true);
  });

  it('ends no earlier than itself where the paper way ends before it', () => {
    const paper = { place: '村部', hours: '每天', until: '2026-12-05T18:00:00+08:00' };
    expect(isOver({ ...open, paper }, end - 1)).toBe(false);
  });

  it('has no end where none is written', () => {
    expect(isOver({ status: 'open' }, end)).toBe(false);
  });

  it.each(['upcoming', 'paused', 'counting', 'objection', 'final', 'void', 'archived'] as const)(
    'is told by the status alone while %s',
    (status) => {
      expect(isOver({ ...open, status }, end)).toBe(false);
    },
  );

  it('closes casting over the network at its end, whatever paper may still do', () => {
    const document: Pick<Consultation, 'mode' | 'status' | 'matter' | 'ballot' | 'period'> = {
      ...open,
      mode: 'poll',
      matter: 'other-important',
      ballot: {
        secrecy: 'admin-secret',
        channels: ['online', 'paper'],
        changeable: false,
        binding: false,
        questions: [],
      },
    };
    expect(onlineCasting(document, end - 1)).toBe('advisory');
    expect(onlineCasting(document, end)).toBe('closed');
    expect(onlineCasting(document)).toBe('advisory');
  });
});
