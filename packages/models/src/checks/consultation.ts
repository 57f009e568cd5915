import { checkDecision } from '../decide/check.js';
import type { Consultation, Meeting, Votes } from '../documents/index.js';
import type { Finding, FindingCode, Path } from '../finding.js';
import { collector, mergeFindings, type Report } from '../read/collector.js';
import { checkContent } from './content.js';
import { forKeeper } from './for-keeper.js';
import { indexById } from './ids.js';

/** Impossible counts are found here in every mode, with the path of the number; the decision would name them again. */
const COUNTED_HERE: readonly FindingCode[] = ['present-over-base', 'votes-over-present'];

/** What must hold in a consultation beyond its shape. */
export function checkConsultation(document: Consultation): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  checkBallot(document, report);
  checkResult(document, report);
  const stages = document.procedure?.stages;
  indexById(stages, ['procedure', 'stages'], report);
  stages?.forEach(({ meeting }, at) => {
    if (meeting) checkMeeting(meeting, ['procedure', 'stages', at, 'meeting'], report);
  });
  checkOtherIds(document, report);
  return mergeFindings(
    findings(),
    checkDecision(document)
      .filter(({ code }) => !COUNTED_HERE.includes(code))
      .map(forKeeper),
  );
}

const sum = ({ for: yes, against, abstain, invalid }: Votes): number => yes + against + abstain + invalid;

interface Count {
  readonly base: number;
  readonly present: number;
  readonly otherMode?: { readonly base: number; readonly present: number } | undefined;
}

function checkPresent(count: Count, path: Path, report: Report): void {
  const { base, present, otherMode } = count;
  if (present > base) report('present-over-base', 'error', [...path, 'present'], { present, base });
  if (otherMode) checkPresent({ base: otherMode.base, present: otherMode.present }, [...path, 'otherMode'], report);
}

function checkVotes(votes: number, present: number, path: Path, report: Report): void {
  if (votes > present) report('votes-over-present', 'error', path, { votes, present });
}

function checkMeeting(meeting: Meeting, path: Path, report: Report): void {
  checkPresent(meeting, path, report);
  if (meeting.votes) checkVotes(sum(meeting.votes), meeting.present, [...path, 'votes'], report);
}

const ELECTION_MATTERS: readonly string[] = ['committee-election', 'committee-recall'];
const ELECTION_BODIES: readonly (string | undefined)[] = ['election', 'recall'];

function checkBallot({ ballot, matter, decidingBody }: Consultation, report: Report): void {
  if (!ballot) return;
  const online = ballot.channels.includes('online');
  if (online && (ELECTION_MATTERS.includes(matter) || ELECTION_BODIES.includes(decidingBody))) {
    report('statutory-election-online', 'error', ['ballot', 'channels'], {});
  }
  indexById(ballot.questions, ['ballot', 'questions'], report);
  ballot.questions.forEach(({ options }, at) => indexById(options, ['ballot', 'questions', at, 'options'], report));
}

type Result = NonNullable<Consultation['result']>;
type QuestionResult = Result['questions'][number];

function checkResult({ result, ballot }: Consultation, report: Report): void {
  if (!result) return;
  checkPresent(result, ['result'], report);
  const questions = new Map((ballot?.questions ?? []).map((question) => [question.id, question]));
  result.questions.forEach((answer, at) => {
    const path: Path = ['result', 'questions', at];
    const question = questions.get(answer.questionId);
    if (ballot && !question) {
      report('unknown-reference', 'error', [...path, 'questionId'], { id: answer.questionId, in: 'ballot.questions' });
    }
    checkCounts(answer, result.present, question?.kind, path, report);
    const options = new Set(question?.options.map((option) => option.id));
    answer.options?.forEach(({ optionId }, place) => {
      if (!question || options.has(optionId)) return;
      report('unknown-reference', 'error', [...path, 'options', place, 'optionId'], { id: optionId, in: 'options' });
    });
  });
}

function checkCounts(
  answer: QuestionResult,
  present: number,
  kind: string | undefined,
  path: Path,
  report: Report,
): void {
  const counts = (answer.options ?? []).map((option) => option.votes);
  const total = counts.reduce((all, votes) => all + votes, 0);
  // In an approval vote one voter may choose several options.
  if (kind === 'approval')
    counts.forEach((votes, at) => checkVotes(votes, present, [...path, 'options', at, 'votes'], report));
  else checkVotes(total, present, [...path, 'options'], report);
  if (answer.votes) checkVotes(sum(answer.votes), present, [...path, 'votes'], report);
  if (!answer.channels || kind === 'approval') return;
  const cast = answer.votes ? sum(answer.votes) : total;
  const channels = answer.channels.reduce((all, { votes }) => all + votes, 0);
  if (channels !== cast) report('tally-differs', 'warning', [...path, 'channels'], { channels, total: cast });
}

function checkOtherIds(document: Consultation, report: Report): void {
  indexById(document.objections?.items, ['objections', 'items'], report);
  indexById(document.record?.topics, ['record', 'topics'], report);
  indexById(document.followUp?.milestones, ['followUp', 'milestones'], report);
  indexById(document.followUp?.contracts, ['followUp', 'contracts'], report);
}
