import * as models from '@cunju/models';
import {
  balances,
  diffVersions,
  read,
  type AnyDocument,
  type Consultation,
  type DocumentType,
  type Documents,
  type Finding,
  type PointsLedger,
  type RuleBook,
  type TaskList,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { copy, valid } from '../read/valid.js';
import { plan, Random } from './random.js';
import { changedDocument } from './stream.js';
import { findingsFault, prototypeKeys } from './well-formed.js';

const LONG = 3_600_000;
const QUERIES = ['打扫', '路 灯', '第十二条', '', 'constructor', '\ud800', '(a+)+$', '居民证明', '９９', '*'] as const;
const DAYS = ['2026-11-21', '1990-01-01', '9999-12-31', '', 'x'] as const;
/** Days of a period that a program asks for: a text that is no day is the caller's mistake. */
const REAL_DAYS = ['2026-11-21', '1990-01-01', '9999-12-31', '0001-01-01'] as const;

/** What is asked of one document of a type, by the name of the function. Lists of findings are looked at besides. */
type Asked<D> = Readonly<Record<string, (document: D, random: Random) => unknown>>;

const ofEvery: Asked<AnyDocument> = {
  checkDepth: (document) => models.checkDepth(document),
  findPrivateData: (document) => models.findPrivateData(document),
  decisionsOf: (document) => models.decisionsOf(document),
  importRules: (document) => models.importRules(JSON.stringify(document, null, 1)),
  importTable: (document, random) =>
    models.importTable(
      JSON.stringify(document)
        .split('},')
        .map((line) => line.split(random.pick([',', ':', '"']))),
    ),
  canonicalJson: (document) => models.canonicalJson(document),
  readAny: (document) => models.readAny(document).findings,
};

const consultation: Asked<Consultation> = {
  checkConsultation: models.checkConsultation,
  checkDecision: models.checkDecision,
  checkProcedure: models.checkProcedure,
  checkRoute: models.checkRoute,
  stagesOf: (document, random) => models.stagesOf(document, random.pick(DAYS)),
  outcomeOf: models.outcomeOf,
  onlineCasting: (document) => models.onlineCasting(document, 1),
  isOver: (document) => models.isOver(document, 1),
  tally: (document, random) =>
    models.tally(document, [
      { id: 'b1', channel: 'online', answers: [] },
      random.pick<unknown>([null, {}, 'x', [], 1n]),
    ]),
  decide: ({ result, decidingBody: body = 'villageAssembly' }) =>
    result && models.decide({ ...result, body, pack: result.rulePackId, votes: result.questions[0]?.votes } as never),
};

const ruleBook: Asked<RuleBook> = {
  checkRuleBook: models.checkRuleBook,
  checkByLaws: models.checkByLaws,
  reviewRules: (book) => models.reviewRules(book),
  search: (book, random) => models.search(book, random.pick(QUERIES)),
  openingVersion: models.openingVersion,
  versions: (book, random) =>
    book.versions.map((version) => [
      models.passportOf(version, random.pick(DAYS)),
      models.standingOf(book, version, random.pick(DAYS)),
      models.adoptionOf(book, version),
      models.articlesById(version),
      models.searchRules(version, random.pick(QUERIES)),
      models.changedArticles(version, book.versions[0] ?? version),
    ]),
  diffVersions: (book, random) => {
    const other = changedDocument(book, random);
    const [a] = book.versions;
    const b = models.read('rule-book', other);
    return a && b.ok && b.document.versions[0] && diffVersions(a, b.document.versions[0]);
  },
};

const taskList: Asked<TaskList> = {
  checkTaskList: models.checkTaskList,
  checkTaskListDepth: (list) => models.checkTaskListDepth(list),
  checkYearlyAdjustment: (list, random) => models.checkYearlyAdjustment(list, random.pick(REAL_DAYS)),
  compareLists: (list) => models.compareLists(list, copy(valid['task-list']) as TaskList),
  classify: (list, random) => models.classify(random.pick(QUERIES), list, random.pick(DAYS)),
  certificate: (list, random) => models.certificate(random.pick(QUERIES), list, random.pick(DAYS)),
  answerFor: (list, random) => models.answerFor(list, random.pick(QUERIES), random.pick(DAYS)),
  findItems: (list, random) => models.findItems(list, random.pick(QUERIES)),
  items: (list, random) =>
    list.items.map((item) => [models.itemStandingOn(item, random.pick(DAYS)), models.itemEndedOn(item)]),
  listStandingOn: (list, random) => models.listStandingOn(list, random.pick(DAYS)),
};

const pointsLedger: Asked<PointsLedger> = {
  checkPointsLedger: models.checkPointsLedger,
  checkLedger: (ledger) => models.checkLedger(ledger),
  checkProof: (ledger) => models.checkProof(ledger),
  balances: (ledger, random) => balances(ledger, random.pick(DAYS)),
  lotsOf: (ledger, random) => models.lotsOf(ledger, random.pick(DAYS)),
  settlement: (ledger, random) =>
    models.settlement(ledger, { from: random.pick(REAL_DAYS), to: random.pick(REAL_DAYS) }),
  statement: (ledger) => ledger.accounts.map(({ id }) => models.byMonth(models.statement(ledger, id))),
  findAccounts: (ledger, random) => models.findAccounts(ledger, random.pick(QUERIES)),
  villageTotals: (ledger, random) => models.villageTotals(ledger, random.pick(DAYS)),
  pseudonymize: (ledger) => models.pseudonymize(ledger, ledger.accounts[0]?.id ?? '', 'x'),
  sealLedger: (ledger) => models.sealLedger(ledger.entries, 'x'),
};

const asked: { readonly [T in DocumentType]: Asked<Documents[T]> } = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index: {
    checkIndex: models.checkIndex,
    checkIndexEntry: (document) =>
      document.documents.map((entry) => models.checkIndexEntry(entry, valid.consultation, ['documents', 0])).flat(),
  },
  notice: { checkNotice: models.checkNotice, checkBlackBoard: (notice) => models.checkBlackBoard(notice) },
  'meeting-record': { checkMeetingRecord: models.checkMeetingRecord },
  delegation: { checkDelegation: models.checkDelegation },
  admission: {
    checkAdmission: models.checkAdmission,
    admissionOf: (document, random) => models.admissionOf(document, random.pick(DAYS)),
  },
  'review-opinion': { checkReviewOpinion: models.checkReviewOpinion },
};

/** Checks of what a program puts together and no document holds. */
const OF_NO_DOCUMENT = ['checkFund', 'checkRewardPool', 'checkMutualEvaluations', 'checkAssociation'];

const isFindings = (value: unknown): value is readonly Finding[] =>
  Array.isArray(value) && value.every((one: unknown) => typeof (one as Finding | null)?.severity === 'string');

/** A document as it comes from text: what a page hands over as JSON has no getters, holes or functions. */
function parsed(type: DocumentType, random: Random): AnyDocument | undefined {
  let text: string;
  try {
    text = JSON.stringify(changedDocument(valid[type], random));
  } catch {
    return undefined;
  }
  const result = read(type, text);
  return result.ok ? result.document : undefined;
}

describe(`On changed documents that read accepts, seed ${plan.seed}`, () => {
  const runs = Math.ceil(plan.runs / 20);

  it.each(Object.keys(valid) as DocumentType[])(
    'every function of the package that takes a document answers for %s and throws nothing',
    (type) => {
      const random = new Random(plan.seed);
      const before = prototypeKeys();
      let accepted = 0;
      for (let at = 0; at < runs; at++) {
        const document = parsed(type, random);
        if (!document) continue;
        accepted += 1;
        const text = JSON.stringify(document);
        for (const [name, ask] of Object.entries({ ...ofEvery, ...(asked[type] as Asked<AnyDocument>) })) {
          try {
            const answer = ask(document, random);
            if (isFindings(answer)) expect(findingsFault(answer), name).toBe('');
          } catch (error) {
            expect.fail(`${name}: ${String((error as Error).stack).slice(0, 600)}\n${text.slice(0, 3_000)}`);
          }
        }
        expect(JSON.stringify(document), 'the document is not changed').toBe(text);
      }
      expect(prototypeKeys()).toBe(before);
      expect(accepted).toBeGreaterThan(runs / 20);
    },
    LONG,
  );

  it('an account book is verified without a rejection', async () => {
    const random = new Random(plan.seed);
    for (let at = 0; at < Math.ceil(runs / 4); at++) {
      const document = parsed('points-ledger', random) as PointsLedger | undefined;
      if (document) expect(typeof (await models.verifyLedger(document)).ok).toBe('boolean');
    }
  });

  it('no check of the package is left out', () => {
    const names = new Set([
      ...OF_NO_DOCUMENT,
      ...Object.keys(ofEvery),
      ...Object.values(asked).flatMap((one) => Object.keys(one)),
    ]);
    const checks = Object.keys(models).filter((name) => /^check[A-Z]/.test(name));
    expect(checks.length).toBeGreaterThan(12);
    expect(checks.filter((name) => !names.has(name))).toEqual([]);
  });
});
