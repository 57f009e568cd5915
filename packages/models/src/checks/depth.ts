import type { AnyDocument, Consultation, DocumentType, PointsLedger, RuleBook, TaskList } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { checkTaskListDepth } from '../lists/depth.js';
import { checkByLaws } from '../procedures/by-laws/check.js';
import { checkProcedure } from '../procedures/check.js';
import { mergeFindings } from '../read/collector.js';
import { reviewRules } from '../review/review.js';
import { checkRoute } from '../route/check.js';
import { checkLedger } from './ledger/index.js';

/** Types that have more to be looked at than what stands in the way of showing a document. */
const DEPTH: Readonly<Partial<Record<DocumentType, (document: never) => readonly Finding[]>>> = {
  consultation: (document: Consultation) => [...checkRoute(document), ...checkProcedure(document)],
  'task-list': (document: TaskList) => checkTaskListDepth(document),
  'rule-book': (document: RuleBook) => [...reviewRules(document), ...checkByLaws(document)],
  'points-ledger': (document: PointsLedger) => checkLedger(document),
};

/**
 * What its keeper should know of a document beyond what `read` finds: the body and the steps that the law asks for, hints of
 * the legal review, the depth of task lists, the invariants of account books.
 * @param known findings of `read`, which come first and are not said twice
 * @returns at most 200 findings, errors first
 */
export function checkDepth(document: AnyDocument, known: readonly Finding[] = []): readonly Finding[] {
  const more = DEPTH[document.type]?.(document as never) ?? [];
  const told = new Set(known.map(keyOf));
  return mergeFindings(
    known,
    more.filter((finding) => !told.has(keyOf(finding))),
  );
}

const keyOf = ({ code, path }: Finding): string => `${code} ${path.join('/')}`;
