import { OWN_DEFAULT } from '../checks/basis.js';
import { startOf } from '../checks/notice/days.js';
import { addDays } from '../dates/day.js';
import type { Notice } from '../documents/notice.js';
import { finding, type Finding, type LegalBasis, type Path } from '../finding.js';
import type { BlackBoardReason } from '../record-facts.js';

/** A board of bad conduct is off by default; where a village insists, it stands at most so many days. */
export const BLACK_BOARD = { on: false, mostDays: 15, approvals: 2 } as const;

const statute = (law: string, article: string, versionOn: string): LegalBasis => ({
  law,
  article,
  versionOn,
  confidence: 'T',
});
const PUBLISHING = statute('个人信息保护法', '25', '2021-08-20');
const SENSITIVE = statute('个人信息保护法', '28', '2021-08-20');
const DELETION = statute('个人信息保护法', '47', '2021-08-20');
const REPUTATION = statute('民法典', '1024', '2020-05-28');
const MINORS: LegalBasis = { law: '未成年人保护法', article: '103', confidence: 'T' };

const EXPOSING = /黑榜|曝光[台臺榜栏欄]|[后後][进進]榜|落[后後]榜|[丢丟]人榜|黑名[单單]|[耻恥]辱[榜墙牆]/u;
const ABOLISHED = /(?:不[设設]|不再|取消|撤[销銷下]|停用)[^。；]{0,8}(?:榜|黑名[单單]|曝光)/u;
const OF_MINORS = /未成年|小[学學]生|中[学學]生|[学學]生|[儿兒]童|小孩|孩子/u;
const PRIVATE_LIFE = /患.{0,8}病|病[人情]|[残殘]疾|[离離]婚|家暴|吸毒|矫正|矯正|低保|上[访訪]|信[访訪]|怀孕|懷孕/u;

/** Everything a notice tells, in one text. */
function toldIn({ title, summary, parts, rows }: Notice): string {
  const told = parts.flatMap(({ title: heading = '', paragraphs = [] }) => [heading, ...paragraphs]);
  const notes = (rows ?? []).map(({ note = '' }) => note);
  return [title, summary, ...told, ...notes].join('\n');
}

const exposes = (text: string): boolean => EXPOSING.test(text) && !ABOLISHED.test(text);

/** Whether a notice is a board of bad conduct: it says so itself, or its title or summary does and not that there is none. */
export const isBlackBoard = ({
  blackBoard,
  title,
  summary,
}: Pick<Notice, 'blackBoard' | 'title' | 'summary'>): boolean =>
  blackBoard !== undefined || exposes(title) || exposes(summary);

/**
 * The limits of a board of bad conduct (domain 5.5): off by default; acts and counts only, nobody named or shown, no minors, no
 * private matters; heard first, approved by two, the reply beside it; at most fifteen days and then deleted. Nothing where
 * the notice is no such board.
 */
export function checkBlackBoard(document: Notice): readonly Finding<'black-board'>[] {
  if (!isBlackBoard(document)) return [];
  const { blackBoard } = document;
  const told = toldIn(document);
  const found = (
    when: boolean,
    reason: BlackBoardReason,
    path: Path,
    basis: LegalBasis,
  ): readonly Finding<'black-board'>[] =>
    when ? [finding('black-board', severityFor(basis), path, { reason }, { basis })] : [];
  const row = (document.rows ?? []).findIndex((one) => one.maskedName !== undefined || one.household !== undefined);
  return [
    ...found(blackBoard === undefined, 'off', ['title'], REPUTATION),
    ...found(row >= 0, 'names', ['rows', row], PUBLISHING),
    ...found(OF_MINORS.test(told), 'minors', ['parts'], MINORS),
    ...found(PRIVATE_LIFE.test(told), 'private-life', ['parts'], SENSITIVE),
    ...found((document.documents ?? []).length > 0, 'pictures', ['documents'], OWN_DEFAULT),
    ...daysFound(document, found),
    ...safeguardsFound(blackBoard, document.posting.postedFrom, found),
  ];
}

const severityFor = ({ confidence }: LegalBasis): 'warning' | 'advice' => (confidence === 'T' ? 'warning' : 'advice');

type Found = (
  when: boolean,
  reason: BlackBoardReason,
  path: Path,
  basis: LegalBasis,
) => readonly Finding<'black-board'>[];

function daysFound(document: Notice, found: Found): readonly Finding<'black-board'>[] {
  const { posting, updatedAt } = document;
  const last = addDays(startOf(document), BLACK_BOARD.mostDays);
  const end = posting.takenDownOn ?? posting.postedTo;
  const path: Path = ['posting', posting.takenDownOn === undefined ? 'postedTo' : 'takenDownOn'];
  const limit = end !== undefined && end < last ? end : last;
  const isKept = posting.takenDownOn === undefined && updatedAt.slice(0, 10) > limit;
  return [
    ...found(end === undefined || end > last, 'days', path, OWN_DEFAULT),
    ...found(isKept, 'kept', ['posting', 'takenDownOn'], DELETION),
  ];
}

/** Nothing is asked of a board that nobody resolved to have: it comes down. */
function safeguardsFound(
  board: Notice['blackBoard'],
  postedFrom: string,
  found: Found,
): readonly Finding<'black-board'>[] {
  if (!board) return [];
  const { heardOn, approvedBy, reply } = board;
  const isHeard = heardOn !== undefined && heardOn <= postedFrom;
  return [
    ...found(!isHeard, 'hearing', ['blackBoard', 'heardOn'], OWN_DEFAULT),
    ...found(new Set(approvedBy).size < BLACK_BOARD.approvals, 'approvals', ['blackBoard', 'approvedBy'], OWN_DEFAULT),
    ...found(reply === undefined, 'reply', ['blackBoard', 'reply'], OWN_DEFAULT),
  ];
}
