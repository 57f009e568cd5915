import {
  adviseOnEvent,
  associationSize,
  associationSizes,
  checkAssociation,
  eventCeilings,
  eventSummary,
  type Association,
  type AssociationMember,
  type EventReport,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';

const own = { basis: { law: 'cunju', confidence: 'D' }, ref: '2.5' };
const posts = (count: number): AssociationMember[] =>
  (['chair', 'vice', 'vice', 'liaison'] as const)
    .map((post): AssociationMember => ({ post }))
    .concat(Array.from({ length: Math.max(0, count - 4) }, () => ({ post: 'member' })))
    .slice(0, count);
const council = (changed: Partial<Association> = {}): Association => ({
  kind: 'weddingFuneralCouncil',
  population: 868,
  members: posts(7),
  rules: { resolution: 'm1', announcedOn: '2026-01-01' },
  ...changed,
});

describe('The size', () => {
  test.each([
    [868, { least: 5, most: 9, odd: false }],
    [4_999, { least: 5, most: 9, odd: false }],
    [5_000, { least: 5, most: 11, odd: false }],
    [5_001, { least: 7, most: 11, odd: false }],
    [undefined, { least: 5, most: 11, odd: false }],
  ])('of a 红白理事会 for %s people is %j', (population, size) => {
    expect(associationSize('weddingFuneralCouncil', population)).toEqual(size);
  });

  test('of a 道德评议会 is odd and at least five, of the others free', () => {
    expect(associationSize('moralReviewCouncil', 9_000)).toEqual({ least: 5, odd: true });
    expect(associationSize('eldersAssociation', 9_000)).toBeUndefined();
  });

  test('is a figure of a county or a default, and says which', () => {
    expect(associationSizes.map(({ confidence }) => confidence)).toEqual(['P', 'P', 'D']);
    for (const { source } of associationSizes) expect(source).not.toBe('');
  });

  test.each([
    [868, 4, 9],
    [868, 5, undefined],
    [868, 9, undefined],
    [868, 10, 9],
    [6_000, 6, 11],
    [6_000, 7, undefined],
    [6_000, 11, undefined],
    [6_000, 12, 11],
  ])('of a council of %i people with %i members is advised upon: %s', (population, count, most) => {
    const facts = { kind: 'weddingFuneralCouncil', members: count, least: population < 5_000 ? 5 : 7, most };
    expect(checkAssociation(council({ population, members: posts(count) }))).toEqual(
      most === undefined ? [] : [{ code: 'association-size', severity: 'advice', path: ['members'], facts, ...own }],
    );
  });

  test.each([
    [3, ['association-size']],
    [4, ['association-size', 'association-even']],
    [5, []],
    [6, ['association-even']],
    [101, []],
  ])('of a 道德评议会 with %i members: %j', (count, codes) => {
    const found = checkAssociation({ kind: 'moralReviewCouncil', members: posts(count) });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('that is even is said with its kind, and too small without a most', () => {
    expect(checkAssociation({ kind: 'moralReviewCouncil', members: posts(4) })).toEqual([
      {
        code: 'association-size',
        severity: 'advice',
        path: ['members'],
        facts: { kind: 'moralReviewCouncil', members: 4, least: 5 },
        ...own,
      },
      {
        code: 'association-even',
        severity: 'advice',
        path: ['members'],
        facts: { kind: 'moralReviewCouncil', members: 4 },
        ...own,
      },
    ]);
  });

  test('of the other bodies is not looked at, nor are their posts and rules', () => {
    for (const kind of ['deliberationCouncil', 'eldersAssociation', 'antiDrugGamblingCouncil'] as const)
      expect(checkAssociation({ kind, members: [] })).toEqual([]);
  });
});

describe('A 红白理事会', () => {
  const kind = 'weddingFuneralCouncil';
  const post = (what: string, found: number, needed: number) => ({
    code: 'association-post',
    severity: 'advice',
    path: ['members'],
    facts: { kind, post: what, found, needed },
    ...own,
  });
  const rules = (missing: string, field: string) => ({
    code: 'association-rules',
    severity: 'advice',
    path: ['rules', field],
    facts: { kind, missing },
    ...own,
  });
  const members = (list: readonly AssociationMember['post'][]) => ({
    members: [...list.map((one) => ({ post: one })), ...posts(7).slice(4)],
  });

  test.each<[string, Partial<Association>, object[]]>([
    ['is sound', {}, []],
    ['has one chair', members(['chair', 'chair', 'vice', 'vice', 'liaison']), [post('chair', 2, 1)]],
    ['has a chair', members(['vice', 'vice', 'liaison']), [post('chair', 0, 1)]],
    ['has two vice-chairs', members(['chair', 'vice', 'liaison']), [post('vice', 1, 2)]],
    ['has a liaison', members(['chair', 'vice', 'vice']), [post('liaison', 0, 1)]],
    ['has rules', { rules: undefined }, [rules('resolution', 'resolution'), rules('announcement', 'announcedOn')]],
    ['has rules that were passed', { rules: { announcedOn: '2026-01-01' } }, [rules('resolution', 'resolution')]],
    ['has rules that were announced', { rules: { resolution: 'm1' } }, [rules('announcement', 'announcedOn')]],
  ])('%s', (_, changed, expected) => {
    expect(checkAssociation(council(changed))).toEqual(expected);
  });

  test('shares the groups out, two to a member at most', () => {
    const groups = (...lists: string[][]) =>
      council({
        members: posts(7).map((one, at) => ({ ...one, groups: lists[at] ?? [] })),
        groups: ['1组', '2组', '3组'],
      });
    expect(checkAssociation(groups(['1组', '2组'], ['3组']))).toEqual([]);
    expect(checkAssociation(groups(['1组', '1组', '2组'], ['3组']))).toEqual([]);
    expect(checkAssociation(groups(['1组'], ['1组', '2组', '3组']))).toEqual([
      {
        code: 'association-groups',
        severity: 'advice',
        path: ['members', 1, 'groups'],
        facts: { member: 2, groups: 3, most: 2 },
        ...own,
      },
    ]);
    expect(checkAssociation(groups(['1组', '3组']))).toEqual([
      { code: 'group-uncovered', severity: 'advice', path: ['groups', 1], facts: { group: '2组' }, ...own },
    ]);
  });
});

describe('The outcomes of a moral review', () => {
  const named = (outcome: object) =>
    checkAssociation({ kind: 'moralReviewCouncil', members: posts(5), outcomes: [outcome as never] });
  const finding = (outcome: string) => [
    {
      code: 'association-named',
      severity: 'warning',
      path: ['outcomes', 0, 'maskedName'],
      facts: { outcome },
      ...own,
    },
  ];

  test.each([
    [{ outcome: 'commend', maskedName: '张*', consent: true }, []],
    [{ outcome: 'commend', maskedName: '张*', consent: false }, finding('commend')],
    [{ outcome: 'commend', maskedName: '张*' }, finding('commend')],
    [{ outcome: 'commend' }, []],
    [{ outcome: 'advise' }, []],
    [{ outcome: 'advise', maskedName: '张*' }, finding('advise')],
    [{ outcome: 'advise', maskedName: '张*', consent: true }, finding('advise')],
  ])('%j', (outcome, expected) => {
    expect(named(outcome)).toEqual(expected);
  });

  test('name nobody in full', () => {
    expect(named({ outcome: 'commend', maskedName: '张三丰', consent: true }).map(({ code }) => code)).toEqual([
      'private-data',
    ]);
  });
});

describe('A reported event', () => {
  const event = (changed: Partial<EventReport>): EventReport => ({
    household: '1-001',
    type: 'funeral',
    on: '2026-05-01',
    ...changed,
  });

  test.each<[Partial<EventReport>, object | undefined]>([
    [{ tables: 25 }, undefined],
    [{ tables: 26 }, { event: 'funeral', what: 'tables', found: 26, ceiling: 25 }],
    [
      { tables: 26, children: 1 },
      { event: 'funeral', what: 'tables', found: 26, ceiling: 25 },
    ],
    [{ tables: 30, children: 2 }, undefined],
    [
      { tables: 36, children: 3 },
      { event: 'funeral', what: 'tables', found: 36, ceiling: 35 },
    ],
    [{ tables: 25, children: 0 }, undefined],
    [{ gift: 20_000 }, undefined],
    [{ gift: 20_001 }, { event: 'funeral', what: 'gift', found: 20_001, ceiling: 20_000 }],
    [{ cigarettes: 3_000 }, undefined],
    [{ cigarettes: 3_001 }, { event: 'funeral', what: 'cigarettes', found: 3_001, ceiling: 3_000 }],
    [{ liquor: 10_000 }, undefined],
    [{ liquor: 10_001 }, { event: 'funeral', what: 'liquor', found: 10_001, ceiling: 10_000 }],
    [{ days: 1 }, undefined],
    [{ days: 2 }, { event: 'funeral', what: 'days', found: 2, ceiling: 1 }],
    [{ perTable: 99_999 }, undefined],
    [{ type: 'wedding', tables: 20 }, undefined],
    [
      { type: 'wedding', tables: 21, children: 5 },
      { event: 'wedding', what: 'tables', found: 21, ceiling: 20 },
    ],
    [
      { type: 'other', tables: 21 },
      { event: 'other', what: 'tables', found: 21, ceiling: 20 },
    ],
    [{ type: 'other', perTable: 39_000 }, undefined],
    [
      { type: 'wedding', perTable: 39_001 },
      { event: 'wedding', what: 'perTable', found: 39_001, ceiling: 39_000 },
    ],
    [{ type: 'wedding', days: 9, gift: 99_999 }, undefined],
  ])('%j', (changed, facts) => {
    const [found, ...more] = adviseOnEvent(event(changed));
    expect(more).toEqual([]);
    expect(found).toEqual(
      facts && {
        code: 'event-over-ceiling',
        severity: 'advice',
        path: [(facts as { what: string }).what],
        facts,
        ...own,
      },
    );
  });

  test('is measured by the village’s own ceilings where it has some', () => {
    const ceilings = [{ types: ['wedding'], what: 'tables', ceiling: 10, confidence: 'D', source: '本村' }] as const;
    expect(adviseOnEvent(event({ type: 'wedding', tables: 11 }), ceilings)).toHaveLength(1);
    expect(adviseOnEvent(event({ tables: 99 }), ceilings)).toEqual([]);
    expect(eventSummary([event({ type: 'wedding', tables: 11 })], ceilings)[0]?.over).toBe(1);
  });

  test('has ceilings that were read as pages, each with its source', () => {
    for (const { confidence, source } of eventCeilings) {
      expect(confidence).toBe('P');
      expect(source).toMatch(/\p{Script=Han}/u);
    }
  });

  test('is published as a number and never with its household', () => {
    const reports = [
      event({ tables: 99, adviceGiven: '已上门' }),
      event({ tables: 99 }),
      event({ adviceGiven: '已上门' }),
      event({ type: 'other' }),
    ];
    const summary = eventSummary(reports);
    expect(summary).toEqual([
      { type: 'funeral', events: 3, over: 2, advised: 1 },
      { type: 'other', events: 1, over: 0, advised: 0 },
    ]);
    expect(JSON.stringify([summary, reports.flatMap((one) => adviseOnEvent(one))])).not.toContain('1-001');
    expect(eventSummary([])).toEqual([]);
    expect(eventSummary([event({ type: 'wedding' })])).toEqual([{ type: 'wedding', events: 1, over: 0, advised: 0 }]);
  });
});
