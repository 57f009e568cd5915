import { SYSTEM_ACCOUNTS } from '../documents/constants.js';
import type { Documents, LedgerEntry, PointsLedger, RuleBook, RuleVersion } from '../documents/index.js';
import { isLater } from '../text/calendar.js';

// Whether a document of the right shape surely passes the checks of `../checks` without an error. What is not surely
// sound is read again in full, so these may be stricter than the checks and never looser; a property test holds that.

interface WithId {
  readonly id: string;
}

const idsOf = (list: readonly WithId[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

/** No id comes twice in any of the lists. */
const unique = (...lists: readonly (readonly WithId[] | undefined)[]): boolean =>
  lists.every((list) => !list || idsOf(list).size === list.length);

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

interface Count {
  readonly base: number;
  readonly present: number;
  readonly otherMode?: Omit<Count, 'otherMode' | 'votes'> | undefined;
  readonly votes?: { readonly for: number; readonly against: number; readonly abstain: number; readonly invalid: number } | undefined;
}

const isCount = ({ base, present, otherMode, votes }: Count): boolean =>
  present <= base &&
  (!otherMode || otherMode.present <= otherMode.base) &&
  (!votes || votes.for + votes.against + votes.abstain + votes.invalid <= present);

type Consultation = Documents['consultation'];

/** Ids, counts within their base, answers to questions that were asked, and no statutory election online. */
export function isSoundConsultation(document: Consultation): boolean {
  const { ballot, period, procedure, objections, record, followUp, matter, decidingBody } = document;
  const election = /election|recall/.test(`${matter} ${decidingBody ?? ''}`);
  return (
    !(election && ballot?.channels.includes('online')) &&
    !(period && isLater(period.opensAt, period.closesAt)) &&
    unique(ballot?.questions, procedure?.stages, objections?.items, record?.topics, followUp?.milestones, followUp?.contracts) &&
    unique(...(ballot?.questions ?? []).map(({ options }) => options)) &&
    (procedure?.stages ?? []).every(({ meeting }) => !meeting || isCount(meeting)) &&
    isSoundResult(document)
  );
}

function isSoundResult({ result, ballot }: Consultation): boolean {
  if (!result) return true;
  const asked = new Map((ballot?.questions ?? []).map((question) => [question.id, question]));
  return (
    isCount(result) &&
    result.questions.every(({ questionId, options = [], votes }) => {
      const question = asked.get(questionId);
      const known = question && idsOf(question.options);
      const counts = options.map((option) => option.votes);
      const most = question?.kind === 'approval' ? Math.max(0, ...counts) : sum(counts);
      return (
        (!ballot || question !== undefined) &&
        (!known || options.every(({ optionId }) => known.has(optionId))) &&
        most <= result.present &&
        isCount({ base: result.base, present: result.present, votes })
      );
    })
  );
}

export const isSoundTaskList = ({ departments, items }: Documents['task-list']): boolean => unique(departments, items);

export const isSoundIndex = ({ documents }: Documents['index']): boolean => unique(documents);

/** Ids in every version, and the current one among them. */
export const isSoundRuleBook = ({ versions, currentVersion }: RuleBook): boolean =>
  unique(versions) && idsOf(versions).has(currentVersion) && versions.every(isSoundVersion);

function isSoundVersion({ chapters, meeting }: RuleVersion): boolean {
  const articles = ([] as RuleVersion['chapters'][number]['articles']).concat(...chapters.map((chapter) => chapter.articles));
  return (
    unique(chapters, articles) &&
    articles.every(({ clauses }) => unique(clauses) && clauses.every(({ items }) => unique(items))) &&
    (!meeting || isCount(meeting))
  );
}

/** Numbers without gaps, known accounts, concealed deductions, reversals of one earlier entry each. */
export function isSoundLedger(document: PointsLedger): boolean {
  const { accounts, entries, batches, scheme, pending, rewards, scope } = document;
  const known = new Set<string>([...SYSTEM_ACCOUNTS, ...accounts.map(({ id }) => id)]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = new Set<string>();
  let next = 0;
  return (
    unique(accounts, batches, scheme.items, pending, rewards) &&
    byId.size === entries.length &&
    entries.every((entry) => {
      const fits = scope === 'household' ? entry.seq >= next : entry.seq === next;
      next = entry.seq + 1;
      return fits && areSides(entry, known, scope) && isReversalRight(entry, byId, taken);
    })
  );
}

function areSides({ credit, debit, kind, commitment }: LedgerEntry, known: ReadonlySet<string>, scope: string): boolean {
  const concealed = debit === undefined && commitment !== undefined;
  if (scope === 'village' && !(known.has(credit) && (debit === undefined || known.has(debit)))) return false;
  return kind === 'deduct' && scope === 'village' ? concealed : debit !== undefined || concealed;
}

function isReversalRight(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>, taken: Set<string>): boolean {
  const { kind, reverses } = entry;
  if (kind !== 'reversal' && reverses === undefined) return true;
  const target = byId.get(reverses ?? '');
  if (!target || kind !== 'reversal' || target.kind === 'reversal' || target.seq >= entry.seq || taken.has(target.id)) return false;
  taken.add(target.id);
  return (
    target.points === entry.points &&
    entry.debit === target.credit &&
    (target.debit === undefined || entry.credit === target.debit)
  );
}
