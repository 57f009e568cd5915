import type { DocumentType, Documents } from '@cunju/models';
import {
  readConsultation,
  readIndex,
  readPointsLedger,
  readRuleBook,
  readTaskList,
  type CompiledResult,
} from '@cunju/models/compiled';
import { describe, expect, it } from 'vitest';
import { changed, consultation, copy, index, pointsLedger, ruleBook, taskList } from './valid.js';

type Change = readonly [path: string, value: unknown];
type Case = readonly [what: string, accepted: boolean, ...changes: Change[]];

/** What a compiled reader says of a valid document with some places changed. */
function table<T extends DocumentType>(
  valid: Documents[T],
  readFast: (input: unknown) => CompiledResult<T>,
  cases: readonly Case[],
): void {
  const rows = cases.map(([what, accepted, ...changes]) => ({ what, accepted, changes }));
  it.each(rows)('$what: accepted is $accepted', ({ accepted, changes }) => {
    const document = changes.reduce((made, [path, value]) => changed(made, path, value), copy(valid));
    const answer = readFast(document);
    expect(answer).toEqual(
      accepted ? { ok: true, document, findings: [] } : { ok: false, findings: [], explain: true },
    );
  });
}

const question = consultation.ballot!.questions[0]!;
const stage = consultation.procedure!.stages[0]!;
const meeting = 'procedure.stages.0.meeting';
const answered = 'result.questions.0';

describe('A consultation is surely right', () => {
  table<'consultation'>(consultation, readConsultation, [
    ['as it stands', true],
    ['statutory election with paper only', true, ['matter', 'committee-election'], ['ballot.channels', ['paper']]],
    ['election by its matter, online', false, ['matter', 'committee-election']],
    ['recall by its body, online', false, ['decidingBody', 'recall']],
    ['a body that votes, online', true, ['decidingBody', 'groupMeeting']],
    ['no ballot and no result', true, ['ballot', undefined], ['result', undefined]],
    ['a period that ends before it begins', false, ['period.closesAt', '2026-10-31T18:00:00+08:00']],
    ['no period', true, ['period', undefined]],
    ['no procedure', true, ['procedure', undefined]],
    ['two questions of one id', false, ['ballot.questions', [question, question]]],
    ['two questions', true, ['ballot.questions', [question, { ...question, id: 'q2' }]]],
    ['two options of one id', false, ['ballot.questions.0.options.1.id', 'yes'], ['result', undefined]],
    ['two stages of one id', false, ['procedure.stages', [stage, stage]]],
    ['two stages', true, ['procedure.stages', [stage, { ...stage, id: 's2' }]]],
    ['a stage without a meeting', true, [meeting, undefined]],
    ['all present', true, [`${meeting}.present`, 120]],
    ['one more present than there are', false, [`${meeting}.present`, 121]],
    ['a meeting without counted votes', true, [`${meeting}.votes`, undefined]],
    ['as many votes as present', true, [`${meeting}.present`, 88]],
    ['one vote more than present', false, [`${meeting}.present`, 87]],
    ['each kind of vote counts: invalid', false, [`${meeting}.votes.invalid`, 4]],
    ['each kind of vote counts: abstain', false, [`${meeting}.votes.abstain`, 5]],
    ['each kind of vote counts: against', false, [`${meeting}.votes.against`, 8]],
    ['other unit, all present', true, [`${meeting}.otherMode`, { mode: 'person', base: 300, present: 300 }]],
    ['other unit, one too many', false, [`${meeting}.otherMode`, { mode: 'person', base: 300, present: 301 }]],
    [
      'a second stage with too many',
      false,
      ['procedure.stages', [stage, { ...stage, id: 's2', meeting: { ...stage.meeting, present: 121 } }]],
    ],
    ['a result with more present than there are', false, ['result.present', 121]],
    ['a result with all present', true, ['result.present', 120]],
    ['a result with other unit, one too many', false, ['result.otherMode', { mode: 'person', base: 9, present: 10 }]],
    ['a result of a question that was not asked', false, [`${answered}.questionId`, 'q9']],
    ['a result where no ballot is told', true, ['ballot', undefined], [`${answered}.questionId`, 'q9']],
    ['a result of an option that was not asked', false, [`${answered}.options.0.optionId`, 'maybe']],
    ['a result without options', true, [`${answered}.options`, undefined]],
    ['votes of all options as many as present', true, [`${answered}.options.0.votes`, 85]],
    ['votes of all options one more than present', false, [`${answered}.options.0.votes`, 86]],
    [
      'approval: each option by itself as many as present',
      true,
      ['ballot.questions.0.kind', 'approval'],
      [`${answered}.options.0.votes`, 90],
      [`${answered}.options.1.votes`, 90],
    ],
    [
      'approval: one option with one more than present',
      false,
      ['ballot.questions.0.kind', 'approval'],
      [`${answered}.options.0.votes`, 91],
    ],
    ['approval without options', true, ['ballot.questions.0.kind', 'approval'], [`${answered}.options`, []]],
    ['a result with as many votes as present', true, [`${answered}.votes.for`, 82]],
    ['a result with one vote more than present', false, [`${answered}.votes.for`, 83]],
    ['a result without votes', true, [`${answered}.votes`, undefined]],
    ['a result without questions', true, ['result.questions', []]],
  ]);
});

const department = taskList.departments[0]!;
const item = taskList.items[0]!;

describe('Task lists and an index are surely right', () => {
  table<'task-list'>(taskList, readTaskList, [
    ['as they stand', true],
    ['two departments of one id', false, ['departments', [department, department]]],
    ['two departments', true, ['departments', [department, { ...department, id: 'd2' }]]],
    ['two items of one id', false, ['items', [item, item]]],
    ['nothing in them', true, ['items', []], ['departments', []]],
  ]);
  table<'index'>(index, readIndex, [
    ['as it stands', true],
    ['two documents of one id', false, ['documents', [index.documents[0], index.documents[0]]]],
    ['two documents', true, ['documents', [index.documents[0], { ...index.documents[0], id: 'c-2' }]]],
  ]);
});

const version = ruleBook.versions[0]!;
const [firstChapter, secondChapter] = version.chapters as [
  (typeof version.chapters)[number],
  (typeof version.chapters)[number],
];
const clause = firstChapter.articles[0]!.clauses[0]!;
const held = {
  body: 'villageAssembly',
  mode: 'person',
  heldOn: '2026-01-20',
  base: 120,
  present: 90,
  votes: { for: 61, against: 0, abstain: 0, invalid: 0 },
};

describe('A rule book is surely right', () => {
  table<'rule-book'>(ruleBook, readRuleBook, [
    ['as it stands', true],
    ['a current version that is not there', false, ['currentVersion', 'v2']],
    ['two versions of one id', false, ['versions', [version, version]]],
    ['two versions', true, ['versions', [version, { ...version, id: 'v2', no: 2 }]]],
    [
      'a fault in the second version',
      false,
      ['versions', [version, { ...version, id: 'v2', no: 2, chapters: [firstChapter, firstChapter] }]],
    ],
    ['two chapters of one id', false, ['versions.0.chapters.1.id', 'ch1']],
    ['two articles of one id in two chapters', false, ['versions.0.chapters.1.articles.0.id', 'a1']],
    ['two clauses of one id', false, ['versions.0.chapters.0.articles.0.clauses', [clause, clause]]],
    ['two clauses', true, ['versions.0.chapters.0.articles.0.clauses', [clause, { ...clause, id: 'k9', no: 2 }]]],
    [
      'two items of one id',
      false,
      ['versions.0.chapters.0.articles.0.clauses.0.items', [clause.items![0], { ...clause.items![0], no: 2 }]],
    ],
    [
      'one chapter',
      true,
      ['versions.0.chapters', [secondChapter]],
      ['versions.0.rhymes', []],
      ['versions.0.terms', []],
    ],
    ['its meeting, all present', true, ['versions.0.meeting', { ...held, present: 120 }]],
    ['its meeting, one too many', false, ['versions.0.meeting', { ...held, present: 121 }]],
  ]);
});

const entries = pointsLedger.entries;
const [earned, deducted, redeemed, reversed] = entries as [
  (typeof entries)[number],
  (typeof entries)[number],
  (typeof entries)[number],
  (typeof entries)[number],
];
const household: readonly Change[] = [['scope', 'household']];
const at = (seq: number, entry: object): object => ({ ...entry, id: `e${seq}`, seq });

describe('A points ledger is surely right', () => {
  table<'points-ledger'>(pointsLedger, readPointsLedger, [
    ['as it stands', true],
    ['two accounts of one id', false, ['accounts.1.id', 'h1']],
    ['two batches of one id', false, ['batches', [pointsLedger.batches[0], pointsLedger.batches[0]]]],
    ['two scoring items of one id', false, ['scheme.items.1.id', 'clean']],
    ['two entries of one id', false, ['entries', [earned, { ...at(1, earned), id: 'e0' }]]],
    ['a gap in the numbers', false, ['entries', [earned, at(2, earned)]]],
    ['numbers that do not begin at nought', false, ['entries', [at(1, earned)]]],
    ['a gap in what one household sees', true, ...household, ['entries', [at(3, earned), at(7, earned)]]],
    [
      'the same number twice in what one household sees',
      false,
      ...household,
      ['entries', [at(3, earned), { ...at(3, earned), id: 'e4' }]],
    ],
    ['an unknown credit', false, ['entries', [{ ...earned, credit: 'h9' }]]],
    ['an unknown debit', false, ['entries', [{ ...earned, debit: 'h9' }]]],
    ['another account in what one household sees', true, ...household, ['entries', [{ ...earned, credit: 'h9' }]]],
    ['a deduction that shows its account', false, ['entries', [at(0, { ...deducted, debit: 'h1' })]]],
    [
      'a deduction that shows its account to its household',
      true,
      ...household,
      ['entries', [at(0, { ...deducted, debit: 'h1', commitment: undefined })]],
    ],
    ['a deduction without account or commitment', false, ['entries', [at(0, { ...deducted, commitment: undefined })]]],
    ['what was earned without a debit', false, ['entries', [{ ...earned, debit: undefined }]]],
    ['a reversal of nothing', false, ['entries', [at(0, { ...reversed, reverses: 'e9' })]]],
    ['a reversal that names nothing', false, ['entries', [earned, at(1, { ...reversed, reverses: undefined })]]],
    ['an entry that reverses and is none', false, ['entries', [earned, at(1, { ...earned, reverses: 'e0' })]]],
    ['a reversal of itself', false, ['entries', [at(0, { ...reversed, reverses: 'e0' })]]],
    ['a reversal of a later entry', false, ['entries', [at(0, { ...reversed, reverses: 'e1' }), at(1, redeemed)]]],
    [
      'a reversal of a reversal',
      false,
      ['entries', [...entries, at(4, { ...reversed, debit: 'h1', credit: 'redeemed', reverses: 'e3' })]],
    ],
    ['two reversals of one entry', false, ['entries', [...entries, at(4, reversed)]]],
    ['a reversal of other points', false, ['entries.3.points', 3]],
    ['a reversal to another account', false, ['entries.3.credit', 'h2']],
    ['a reversal from another account', false, ['entries.3.debit', 'expired']],
    [
      'a reversal of a concealed entry, to any account',
      true,
      ['entries', [earned, deducted, at(2, { ...reversed, debit: 'pool', credit: 'h2', points: 3, reverses: 'e1' })]],
    ],
    ['no entries', true, ['entries', []]],
  ]);
});

describe('A compiled reader takes', () => {
  const text = JSON.stringify(taskList);
  const taken = { ok: true, document: copy(taskList), findings: [] };
  const refused = { ok: false, findings: [], explain: true };
  const bytes = (of: string) => new TextEncoder().encode(of);
  /** Spaces after it, up to a size. */
  const padded = (size: number, has = text.length) => text + ' '.repeat(size - has);
  const byteSize = bytes(text).length;
  const limit = 2 * 1024 * 1024;

  it.each([
    ['an object', copy(taskList), taken],
    ['text', text, taken],
    ['text after a byte order mark', `\uFEFF${text}`, taken],
    ['bytes', bytes(text), taken],
    ['bytes after a byte order mark', bytes(`\uFEFF${text}`), taken],
    ['bytes up to the limit', bytes(padded(limit, byteSize)), taken],
    ['text that is surely below the limit', padded(Math.floor(limit / 3)), taken],
    ['no bytes over the limit', bytes(padded(limit + 1, byteSize)), refused],
    ['no text that may be over the limit', padded(Math.floor(limit / 3) + 1), refused],
    ['no bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), refused],
    ['no broken text', text.slice(0, -1), refused],
    ['nothing', undefined, refused],
    ['null', null, refused],
  ])('%s', (_, input, answer) => {
    expect(readTaskList(input)).toEqual(answer);
  });

  it('an index for another type only to say that it is one', () => {
    expect(readConsultation(JSON.stringify(index))).toEqual({ ...refused, index: true });
    expect(readIndex({ ...copy(index), id: 1 })).toEqual(refused);
    expect(readTaskList({ type: 'consultation' })).toEqual(refused);
  });
});
