import {
  fiveSocieties,
  matchNeeds,
  matchPoints,
  publicMatches,
  type MatchOptions,
  type Need,
  type ProviderType,
  type Service,
  type TimeWindow,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeFit, weekdayOf } from '../../../packages/models/src/matching/time.js';

const window: TimeWindow = { from: '2026-06-01', to: '2026-06-30' };
const need = (changed: Partial<Need> = {}): Need => ({ id: 'n1', kind: 'meal', place: '1组', window, ...changed });
const service = (changed: Partial<Service> = {}): Service => ({
  id: 's1',
  name: '送餐',
  kinds: ['haircut', 'meal'],
  provider: { type: 'volunteer', name: '志愿队' },
  window,
  capacity: 3,
  booked: 1,
  cost: 0,
  ...changed,
});
const one = (of: Partial<Need>, by: Partial<Service>, options?: MatchOptions) =>
  matchNeeds([need(of)], [service(by)], options)[0]!;

describe('A service for a need', () => {
  test('says why it has its score', () => {
    expect(one({}, {})).toEqual({
      need: 'n1',
      kind: 'meal',
      privacy: 'private',
      candidates: [
        {
          service: 's1',
          score: 70,
          reasons: [
            { reason: 'everywhere', points: 20 },
            { reason: 'whole-time', points: 30 },
            { reason: 'everybody', points: 10 },
            { reason: 'free', points: 10 },
          ],
        },
      ],
      misses: [],
    });
  });

  test.each<[string, Partial<Need>, Partial<Service>, number, string[]]>([
    ['at the place', {}, { places: ['2组', '1组'] }, 90, ['same-place', 'whole-time', 'everybody', 'free']],
    ['at another place', {}, { places: ['2组'] }, 50, ['whole-time', 'everybody', 'free']],
    ['nowhere yet', {}, { places: [] }, 50, ['whole-time', 'everybody', 'free']],
    [
      'for the group',
      { groups: ['elders', 'x'] },
      { groups: ['x'] },
      80,
      ['everywhere', 'whole-time', 'same-group', 'free'],
    ],
    [
      'for a part of the time',
      {},
      { window: { from: '2026-06-30', to: '2026-07-31' } },
      55,
      ['everywhere', 'part-time', 'everybody', 'free'],
    ],
    ['at a cost that nobody limits', {}, { cost: 1 }, 60, ['everywhere', 'whole-time', 'everybody']],
    ['within the cost', { maxCost: 100 }, { cost: 100 }, 65, ['everywhere', 'whole-time', 'everybody', 'within-cost']],
    ['for all who come', { people: 2 }, {}, 70, ['everywhere', 'whole-time', 'everybody', 'free']],
    [
      'in every way',
      { groups: ['elders'] },
      { places: ['1组'], groups: ['elders'] },
      100,
      ['same-place', 'whole-time', 'same-group', 'free'],
    ],
  ])('%s', (_, of, by, score, reasons) => {
    const [candidate] = one(of, by).candidates;
    expect(candidate?.score).toBe(score);
    expect(candidate?.reasons.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each<[string, Partial<Need>, Partial<Service>, MatchOptions | undefined]>([
    ['provider', {}, {}, { providers: ['community'] }],
    ['group', {}, { groups: ['elders'] }, undefined],
    ['group', { groups: ['children'] }, { groups: ['elders'] }, undefined],
    ['time', {}, { window: { from: '2026-07-01', to: '2026-07-31' } }, undefined],
    ['full', { people: 3 }, {}, undefined],
    ['full', {}, { booked: 3 }, undefined],
    ['cost', { maxCost: 99 }, { cost: 100 }, undefined],
  ])('does not fit for the reason %s', (reason, of, by, options) => {
    expect(one(of, by, options)).toMatchObject({ candidates: [], misses: [{ reason, services: 1 }] });
  });

  test('of another kind is not even counted', () => {
    expect(one({ kind: 'ride' }, {})).toMatchObject({ candidates: [], misses: [] });
  });

  test('comes by score, then by id; those that do not fit are counted by reason', () => {
    const services = [
      service({ id: 'c' }),
      service({ id: 'b', places: ['1组'] }),
      service({ id: 'a' }),
      service({ id: 'f1', booked: 3 }),
      service({ id: 't', window: { from: '2027-01-01', to: '2027-01-01' } }),
      service({ id: 'f2', booked: 3 }),
    ];
    const [found] = matchNeeds([need()], services);
    expect(found?.candidates.map(({ service: id }) => id)).toEqual(['b', 'a', 'c']);
    expect(found?.misses).toEqual([
      { reason: 'full', services: 2 },
      { reason: 'time', services: 1 },
    ]);
  });

  test('has a whole score of 0 to 100 that is the sum of its reasons, in any order of the services', () => {
    const flags = fc.record({
      place: fc.constantFrom(undefined, ['1组'], ['2组']),
      group: fc.boolean(),
      cost: fc.nat(3),
      from: fc.constantFrom('2026-05-01', '2026-06-15'),
    });
    fc.assert(
      fc.property(fc.array(flags, { maxLength: 6 }), fc.option(fc.nat(3), { nil: undefined }), (list, maxCost) => {
        const services = list.map(({ place, group, cost, from }, at) =>
          service({
            id: `s${at}`,
            cost,
            window: { from, to: '2026-07-31' },
            ...(place && { places: place }),
            ...(group && { groups: ['elders'] }),
          }),
        );
        const wanted = need({ groups: ['elders'], ...(maxCost !== undefined && { maxCost }) });
        const [found] = matchNeeds([wanted], services);
        expect(matchNeeds([wanted], [...services].reverse())[0]?.candidates).toEqual(found?.candidates);
        for (const { score, reasons } of found?.candidates ?? []) {
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
          expect(reasons.reduce((sum, { reason }) => sum + matchPoints[reason], 0)).toBe(score);
        }
      }),
    );
  });
});

describe('The five that work together', () => {
  const types: ProviderType[] = [
    'community',
    'socialOrganization',
    'socialWorker',
    'volunteer',
    'charityResource',
    'resident',
    'institution',
  ];
  const services = types.map((type) => service({ id: type, provider: { type, name: type } }));
  const found = (options?: MatchOptions) =>
    matchNeeds([need()], services, options)[0]?.candidates.map(({ service: id }) => id);

  test('are read in two ways, and any may serve where none is chosen', () => {
    expect(found()).toHaveLength(7);
    expect(found(fiveSocieties.volunteersAndCharity)).toEqual([
      'charityResource',
      'community',
      'socialOrganization',
      'socialWorker',
      'volunteer',
    ]);
    expect(found(fiveSocieties.residentsAndUnits)).toEqual([
      'community',
      'institution',
      'resident',
      'socialOrganization',
      'socialWorker',
    ]);
    expect(fiveSocieties.volunteersAndCharity.confidence).toBe('P');
    expect(fiveSocieties.residentsAndUnits.confidence).toBe('S');
  });
});

describe('What the public sees', () => {
  test('is no household, and no need unless it was made public', () => {
    const needs = [
      need({ id: 'a', household: '1-001' }),
      need({ id: 'b', household: '1-002', privacy: 'public' }),
      need({ id: 'c', household: '1-003', privacy: 'private' }),
    ];
    const matches = matchNeeds(needs, [service()]);
    expect(matches.map(({ household, privacy }) => [household, privacy])).toEqual([
      ['1-001', 'private'],
      ['1-002', 'public'],
      ['1-003', 'private'],
    ]);
    const shown = publicMatches(matches);
    expect(shown).toEqual({ shown: [{ need: 'b', kind: 'meal', candidates: matches[1]?.candidates }], private: 2 });
    expect(JSON.stringify(shown)).not.toMatch(/household|1-00/);
  });
});

describe('Time', () => {
  test.each([
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['2026-06-01', 1],
    ['2026-06-06', 6],
    ['2026-06-07', 7],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  test.each<[string, Partial<TimeWindow>, Partial<TimeWindow>, 'whole' | 'part' | 'none']>([
    ['the same days', {}, {}, 'whole'],
    ['more days', {}, { from: '2026-05-31', to: '2026-07-01' }, 'whole'],
    ['begun a day late', {}, { from: '2026-06-02' }, 'part'],
    ['ended a day early', {}, { to: '2026-06-29' }, 'part'],
    ['over the day before', {}, { from: '2026-05-01', to: '2026-05-31' }, 'none'],
    ['from the last day on', {}, { from: '2026-06-30', to: '2026-07-30' }, 'part'],
    ['the weekdays needed', { weekdays: [1, 3] }, { weekdays: [1, 2, 3] }, 'whole'],
    ['one of the weekdays needed', { weekdays: [1, 3] }, { weekdays: [3] }, 'part'],
    ['other weekdays', { weekdays: [1, 3] }, { weekdays: [2] }, 'none'],
    ['weekdays where every day is needed', {}, { weekdays: [1, 2, 3, 4, 5, 6] }, 'part'],
    ['a weekday that does not come in those days', { from: '2026-06-01', to: '2026-06-02' }, { weekdays: [3] }, 'none'],
    ['all weekdays that come in those days', { from: '2026-06-01', to: '2026-06-02' }, { weekdays: [1, 2] }, 'whole'],
    ['the hours needed', { start: '09:00', end: '10:00' }, { start: '09:00', end: '10:00' }, 'whole'],
    ['hours that begin late', { start: '09:00', end: '10:00' }, { start: '09:01' }, 'part'],
    ['hours that end early', { start: '09:00', end: '10:00' }, { end: '09:59' }, 'part'],
    ['hours after', { start: '09:00', end: '10:00' }, { start: '10:00' }, 'none'],
    ['hours before', { start: '09:00', end: '10:00' }, { end: '09:00' }, 'none'],
    ['hours where the whole day is needed', {}, { start: '08:00', end: '12:00' }, 'part'],
  ])('with %s', (_, wanted, given, fit) => {
    expect(timeFit({ ...window, ...wanted }, { ...window, ...given })).toBe(fit);
  });

  test.each(['from', 'to'] as const)('with a day that does not exist (%s) fits never', (key) => {
    const wrong = { ...window, [key]: '2026-06-31' };
    expect(timeFit(wrong, window)).toBe('none');
    expect(timeFit(window, wrong)).toBe('none');
    expect(timeFit({ ...window, [key]: '' }, { ...window, [key]: '' })).toBe('none');
  });
});
