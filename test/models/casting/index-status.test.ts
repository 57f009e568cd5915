import { describe, expect, it } from 'vitest';
import { indexStatusOn } from '@cunju/models';

const period = { from: '2026-11-18', to: '2026-12-06' };

describe('An entry of an index', () => {
  it.each([
    ['ongoing', '2026-12-06', 'ongoing'],
    ['ongoing', '2026-12-07', 'ended'],
    ['upcoming', '2026-12-07', 'upcoming'],
    ['inForce', '2026-12-07', 'inForce'],
  ] as const)('that is marked %s is on %s %s', (status, today, expected) => {
    expect(indexStatusOn({ status, period }, today)).toBe(expected);
  });

  it('goes on for as long as no last day is given', () => {
    expect(indexStatusOn({ status: 'ongoing', period: { from: '2026-01-01' } }, '2030-01-01')).toBe('ongoing');
    expect(indexStatusOn({ status: 'ongoing' }, '2030-01-01')).toBe('ongoing');
  });
});
