import { read, type AnyDocument, type FindingCode, type LedgerEntry, type Severity } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { changed, consultation, copy, index, pointsLedger, ruleBook, taskList } from '../read/valid.js';

type Case = [
  title: string,
  path: string,
  value: unknown,
  code: FindingCode,
  severity: Severity,
  where: string,
  facts: object,
];

const found = (document: AnyDocument) => read(document.type, document);

function table(document: AnyDocument, cases: readonly Case[]): void {
  it.each(cases)('%s', (_, path, value, code, severity, where, facts) => {
    const { ok, findings } = found(changed(document, path, value));
    const match = findings.filter((one) => one.code === code && one.path.join('.') === where);
    expect(match, JSON.stringify(findings)).toHaveLength(1);
    expect(match[0]).toMatchObject({ severity, facts });
    expect(ok).toBe(!findings.some((one) => one.severity === 'error'));
  });
}

describe('Strings of every document', () => {
  table(consultation, [
    [
      'a day that is not in the calendar',
      'publishedOn',
      '2026-02-30',
      'bad-date',
      'error',
      'publishedOn',
      { found: '2026-02-30' },
    ],
    ['the 29th of February in a common year', 'checkedOn', '2100-02-29', 'bad-date', 'error', 'checkedOn', {}],
    [
      'an hour that is not on the clock',
      'updatedAt',
      '2026-11-01T24:30:00+08:00',
      'bad-date',
      'error',
      'updatedAt',
      {},
    ],
    ['an offset that no place has', 'updatedAt', '2026-11-01T10:30:00+18:00', 'bad-date', 'error', 'updatedAt', {}],
    [
      'a vote that closes before it opens',
      'period.closesAt',
      '2026-10-01T09:00:00+08:00',
      'dates-reversed',
      'error',
      'period.opensAt',
      {},
    ],
    [
      'a stage that ends before it starts',
      'procedure.stages.0.endedOn',
      '2026-11-09',
      'dates-reversed',
      'warning',
      'procedure.stages.0.startedOn',
      { from: '2026-11-10', to: '2026-11-09' },
    ],
    ['a control character', 'title', 'a\u0007b', 'bad-text', 'error', 'title', { reason: 'control' }],
    ['a hidden change of direction', 'summary', 'a\u202eb', 'bad-text', 'error', 'summary', { reason: 'bidi' }],
    ['half a character', 'summary', 'a\ud83d', 'bad-text', 'error', 'summary', { reason: 'surrogate' }],
    [
      'a script as a link',
      'documents.0.href',
      'javascript:alert(1)',
      'unsafe-link',
      'error',
      'documents.0.href',
      { href: 'javascript:alert(1)' },
    ],
  ]);

  it('leap days, emoji, line ends and marks of direction are fine', () => {
    for (const [path, value] of [
      ['publishedOn', '2024-02-29'],
      ['summary', '好😀\r\n\t\u200fد'],
      ['updatedAt', '2026-11-21T01:00Z'],
    ] as const) {
      expect(found(changed(consultation, path, value)).findings).toEqual([]);
    }
  });

  it('times of two offsets are compared as moments', () => {
    const early = changed(consultation, 'period.closesAt', '2026-11-01T02:00:00Z');
    expect(found(early).findings).toEqual([]);
  });
});

describe('A consultation', () => {
  table(consultation, [
    [
      'more votes than present',
      'result.questions.0.votes.for',
      85,
      'votes-over-present',
      'error',
      'result.questions.0.votes',
      { votes: 93, present: 90 },
    ],
    [
      'more votes for options than present',
      'result.questions.0.options.0.votes',
      86,
      'votes-over-present',
      'error',
      'result.questions.0.options',
      { votes: 91, present: 90 },
    ],
    [
      'more votes than present at a meeting',
      'procedure.stages.0.meeting.present',
      87,
      'votes-over-present',
      'error',
      'procedure.stages.0.meeting.votes',
      { votes: 88, present: 87 },
    ],
    [
      'more present than entitled',
      'result.base',
      89,
      'present-over-base',
      'error',
      'result.present',
      { present: 90, base: 89 },
    ],
    [
      'more present than entitled at a meeting',
      'procedure.stages.0.meeting.base',
      89,
      'present-over-base',
      'error',
      'procedure.stages.0.meeting.present',
      {},
    ],
    [
      'more present than entitled in the second count',
      'result.otherMode',
      { mode: 'person', base: 10, present: 11 },
      'present-over-base',
      'error',
      'result.otherMode.present',
      {},
    ],
    [
      'channels that do not add up',
      'result.questions.0.channels.0.votes',
      61,
      'tally-differs',
      'warning',
      'result.questions.0.channels',
      { channels: 89, total: 88 },
    ],
    [
      'an election with an online ballot',
      'matter',
      'committee-election',
      'statutory-election-online',
      'error',
      'ballot.channels',
      {},
    ],
    [
      'a recall with an online ballot',
      'decidingBody',
      'recall',
      'statutory-election-online',
      'error',
      'ballot.channels',
      {},
    ],
    [
      'an answer to no question',
      'result.questions.0.questionId',
      'q9',
      'unknown-reference',
      'error',
      'result.questions.0.questionId',
      { id: 'q9' },
    ],
    [
      'votes for no option',
      'result.questions.0.options.1.optionId',
      'maybe',
      'unknown-reference',
      'error',
      'result.questions.0.options.1.optionId',
      { id: 'maybe' },
    ],
    [
      'two options of one id',
      'ballot.questions.0.options.1.id',
      'yes',
      'duplicate-id',
      'error',
      'ballot.questions.0.options.1.id',
      { id: 'yes' },
    ],
  ]);

  it('an election on paper alone may be shown', () => {
    const paper = changed(changed(consultation, 'matter', 'committee-election'), 'ballot.channels', ['paper']);
    expect(found(paper).findings).toEqual([]);
  });

  it('as many votes as present, and as many present as entitled, are fine', () => {
    const full = changed(
      changed(consultation, 'result.questions.0.votes.for', 82),
      'result.questions.0.channels.0.votes',
      62,
    );
    expect(found(changed(full, 'result.base', 90)).findings).toEqual([]);
  });

  it('in an approval vote all options together may have more votes than present, one may not', () => {
    const approval = changed(
      changed(consultation, 'ballot.questions.0.kind', 'approval'),
      'result.questions.0.options.1.votes',
      90,
    );
    expect(found(approval).findings).toEqual([]);
    const over = changed(approval, 'result.questions.0.options.1.votes', 91);
    expect(found(over).findings).toMatchObject([
      { code: 'votes-over-present', path: ['result', 'questions', 0, 'options', 1, 'votes'] },
    ]);
  });

  it('a recorded outcome against its own figures is refused by the decision', () => {
    const binding = { ...copy(consultation), mode: 'ballot', decidingBody: 'villageAssembly' } as const;
    const codes = found(changed(binding as typeof consultation, 'result.present', 88)).findings.map((one) => one.code);
    expect(codes).not.toContain('outcome-differs');
    const wrong = changed(
      changed(binding as typeof consultation, 'result.outcome', 'not-passed'),
      'result.questions.0.votes.for',
      80,
    );
    expect(found(wrong).findings.map((one) => one.code)).toContain('outcome-differs');
  });
});

describe('A task list', () => {
  table(taskList, [
    [
      'an item of a department that is not there',
      'items.0.department',
      'd9',
      'unknown-reference',
      'warning',
      'items.0.department',
      { id: 'd9' },
    ],
    [
      'an item replaced by none',
      'items.0.replacedBy',
      'i9',
      'unknown-reference',
      'warning',
      'items.0.replacedBy',
      { id: 'i9' },
    ],
    [
      'the same code in two lists',
      'items.1.code',
      'A01',
      'item-duplicated',
      'warning',
      'items.1.code',
      { code: 'A01', lists: ['assist', 'autonomy'] },
    ],
    [
      'the same name in two lists',
      'items.1.name',
      '高龄津贴 资格核对',
      'item-duplicated',
      'warning',
      'items.1.name',
      { lists: ['assist', 'autonomy'] },
    ],
    [
      'an item that is over and still active',
      'items.0.effectiveTo',
      '2026-11-20',
      'item-expired',
      'warning',
      'items.0.effectiveTo',
      { on: '2026-11-20' },
    ],
    [
      'help without money',
      'items.0.funding',
      undefined,
      'funding-missing',
      'warning',
      'items.0.funding',
      { item: '高龄津贴资格核对' },
    ],
    ['help with no fen', 'items.0.funding.amount.fen', 0, 'funding-missing', 'warning', 'items.0.funding', {}],
    [
      'help for no department',
      'items.0.department',
      undefined,
      'department-missing',
      'warning',
      'items.0.department',
      {},
    ],
    ['help without a basis', 'items.0.basis', undefined, 'basis-missing', 'warning', 'items.0.basis', {}],
    ['own affairs without a basis', 'items.1.basis', [], 'basis-missing', 'advice', 'items.1.basis', {}],
    ['two items of one id', 'items.1.id', 'i1', 'duplicate-id', 'error', 'items.1.id', { id: 'i1' }],
  ]);

  it('the last day of an item still counts', () => {
    expect(found(changed(taskList, 'items.0.effectiveTo', '2026-11-21')).findings).toEqual([]);
  });

  it.each([{ inKind: '台账本 20 册' }, { noCostReason: '只转发通知。' }])(
    'goods or a reason do in place of money: %j',
    (funding) => {
      expect(found(changed(taskList, 'items.0.funding', funding)).findings).toEqual([]);
    },
  );

  it('missing money names the article of the law that fits the place', () => {
    const law = (kind: string) =>
      found(changed(changed(taskList, 'items.0.funding', undefined), 'locality.kind', kind)).findings[0];
    expect(law('village')).toMatchObject({
      ref: 'L-FUND',
      basis: { law: '村民委员会组织法', article: '43', confidence: 'T' },
    });
    expect(law('community')).toMatchObject({ basis: { law: '城市居民委员会组织法', article: '43' } });
  });
});

describe('A rule book', () => {
  table(ruleBook, [
    [
      'a current version that is not there',
      'currentVersion',
      'v2',
      'unknown-reference',
      'error',
      'currentVersion',
      { id: 'v2' },
    ],
    [
      'a version based on none',
      'versions.0.basedOn',
      'v0',
      'unknown-reference',
      'warning',
      'versions.0.basedOn',
      { id: 'v0' },
    ],
    [
      'an article number left out',
      'versions.0.chapters.0.articles.1.no',
      3,
      'numbers-not-in-order',
      'warning',
      'versions.0.chapters.0.articles.1.no',
      { expected: 2, found: 3 },
    ],
    [
      'article numbers that start anew in a chapter',
      'versions.0.chapters.1.articles.0.no',
      1,
      'numbers-not-in-order',
      'warning',
      'versions.0.chapters.1.articles.0.no',
      { expected: 3, found: 1 },
    ],
    [
      'a chapter number twice',
      'versions.0.chapters.1.no',
      1,
      'numbers-not-in-order',
      'warning',
      'versions.0.chapters.1.no',
      { expected: 2, found: 1 },
    ],
    [
      'an item that starts at two',
      'versions.0.chapters.0.articles.0.clauses.0.items.0.no',
      2,
      'numbers-not-in-order',
      'warning',
      'versions.0.chapters.0.articles.0.clauses.0.items.0.no',
      {},
    ],
    [
      'an article id in two chapters',
      'versions.0.chapters.1.articles.0.id',
      'a1',
      'duplicate-id',
      'error',
      'versions.0.chapters.1.articles.0.id',
      { id: 'a1' },
    ],
    [
      'an uneven line of verse',
      'versions.0.rhymes.0.lines.1',
      ['房前后，', '要勤打理。'],
      'rhyme-uneven',
      'warning',
      'versions.0.rhymes.0.lines.1',
      { line: 2, expected: 3 },
    ],
    [
      'verse about no article',
      'versions.0.rhymes.0.illustrates.0',
      'a9',
      'unknown-reference',
      'warning',
      'versions.0.rhymes.0.illustrates.0',
      { id: 'a9' },
    ],
    [
      'a word of no article',
      'versions.0.terms.0.article',
      'a9',
      'unknown-reference',
      'warning',
      'versions.0.terms.0.article',
      { id: 'a9' },
    ],
    [
      'more votes than present',
      'versions.0.meeting',
      {
        body: 'villageAssembly',
        mode: 'household',
        heldOn: '2026-01-10',
        base: 100,
        present: 80,
        votes: { for: 81, against: 0, abstain: 0, invalid: 0 },
      },
      'votes-over-present',
      'error',
      'versions.0.meeting.votes',
      { votes: 81, present: 80 },
    ],
  ]);

  it('an article may keep its id over versions', () => {
    const [first] = copy(ruleBook).versions;
    const document = { ...copy(ruleBook), versions: [first, { ...first, id: 'v2', no: 2, basedOn: 'v1' }] };
    expect(read('rule-book', document)).toMatchObject({ ok: true, findings: [] });
  });
});

describe('A points ledger', () => {
  table(pointsLedger, [
    ['a number left out', 'entries.2.seq', 5, 'seq-gap', 'error', 'entries.2.seq', { expected: 2, found: 5 }],
    ['a number that comes twice', 'entries.2.seq', 1, 'seq-gap', 'error', 'entries.2.seq', { expected: 2, found: 1 }],
    [
      'an account that is not there',
      'entries.0.credit',
      'h9',
      'unknown-account',
      'error',
      'entries.0.credit',
      { account: 'h9', entry: 'e0' },
    ],
    [
      'too few approvals',
      'entries.0.approvals',
      ['评议小组'],
      'approvals-few',
      'warning',
      'entries.0.approvals',
      { approvals: 1, needed: 2 },
    ],
    [
      'a deduction that names the household',
      'entries.1.debit',
      'h1',
      'deduction-open',
      'error',
      'entries.1.debit',
      { entry: 'e1' },
    ],
    [
      'a deduction that conceals nothing',
      'entries.1.commitment',
      undefined,
      'deduction-open',
      'error',
      'entries.1.commitment',
      { entry: 'e1' },
    ],
    [
      'a redemption from nowhere',
      'entries.2.debit',
      undefined,
      'missing-field',
      'error',
      'entries.2.debit',
      { field: 'debit' },
    ],
    [
      'points above the range',
      'entries.0.points',
      11,
      'points-out-of-range',
      'warning',
      'entries.0.points',
      { points: 11, minimum: 5, maximum: 10 },
    ],
    [
      'points below the range',
      'entries.0.points',
      4,
      'points-out-of-range',
      'warning',
      'entries.0.points',
      { points: 4 },
    ],
    [
      'an item that is not there',
      'entries.0.item',
      'sing',
      'unknown-reference',
      'warning',
      'entries.0.item',
      { id: 'sing' },
    ],
    [
      'a batch that is not there',
      'entries.0.batch',
      'b9',
      'unknown-reference',
      'warning',
      'entries.0.batch',
      { id: 'b9' },
    ],
    [
      'a reversal of nothing',
      'entries.3.reverses',
      'e9',
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'target' },
    ],
    [
      'a reversal without a target',
      'entries.3.reverses',
      undefined,
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'target' },
    ],
    [
      'a reversal of itself',
      'entries.3.reverses',
      'e3',
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'target' },
    ],
    [
      'an earning that takes something back',
      'entries.3.kind',
      'earn',
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'target' },
    ],
    [
      'a reversal of other points',
      'entries.3.points',
      1,
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'points' },
    ],
    [
      'a reversal in the same direction',
      'entries.3.credit',
      'h2',
      'reversal-invalid',
      'error',
      'entries.3.reverses',
      { reason: 'accounts' },
    ],
    ['two entries of one id', 'entries.1.id', 'e0', 'duplicate-id', 'error', 'entries.1.id', { id: 'e0' }],
    ['two accounts of one id', 'accounts.1.id', 'h1', 'duplicate-id', 'error', 'accounts.1.id', { id: 'h1' }],
  ]);

  const withEntry = (entry: Partial<LedgerEntry>) => {
    const document = copy(pointsLedger);
    const last = document.entries[3] as LedgerEntry;
    return { ...document, entries: [...document.entries, { ...last, id: 'e4', seq: 4, ...entry }] };
  };

  it('an entry is taken back once', () => {
    expect(found(withEntry({})).findings).toMatchObject([
      { code: 'reversal-invalid', path: ['entries', 4, 'reverses'], facts: { entry: 'e4', reason: 'twice' } },
    ]);
  });

  it('a reversal is not taken back', () => {
    const again = withEntry({ reverses: 'e3', debit: 'h1', credit: 'redeemed' });
    expect(found(again).findings).toMatchObject([{ facts: { reason: 'of-reversal' } }]);
  });

  it('an item scored by the unit counts several times over, but not less than once', () => {
    const hours = { kind: 'earn', item: 'hours', debit: 'pool', credit: 'h1', reverses: undefined } as const;
    expect(found(withEntry({ ...hours, points: 8 })).findings).toEqual([]);
    expect(found(withEntry({ ...hours, points: 1 })).findings).toMatchObject([{ code: 'points-out-of-range' }]);
  });

  it('in one household’s extract numbers may be left out and its own deductions stand open', () => {
    const document = changed(
      changed(changed(pointsLedger, 'scope', 'household'), 'entries.0.seq', 7),
      'entries.1.seq',
      9,
    );
    const own = changed(changed(changed(document, 'entries.2.seq', 12), 'entries.3.seq', 15), 'entries.1.debit', 'h1');
    expect(found(own).findings).toEqual([]);
    expect(found(changed(own, 'entries.3.seq', 12)).findings[0]).toMatchObject({
      code: 'seq-gap',
      path: ['entries', 3, 'seq'],
    });
  });
});

describe('An index', () => {
  table(index, [
    [
      'an unsafe address of a document',
      'documents.0.href',
      '//elsewhere.example/x.json',
      'unsafe-link',
      'error',
      'documents.0.href',
      {},
    ],
  ]);

  it('two documents of one id', () => {
    const [first] = copy(index).documents;
    expect(read('index', { ...copy(index), documents: [first, first] }).findings).toMatchObject([
      { code: 'duplicate-id', path: ['documents', 1, 'id'] },
    ]);
  });
});
