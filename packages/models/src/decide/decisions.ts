import type { Body, Consultation, Question, Votes } from '../documents/consultation.js';
import type { AnyDocument } from '../documents/index.js';
import type { Path } from '../finding.js';
import { rulePackOn } from '../packs/index.js';
import type { AssemblyBody, RulePack, Setting } from '../packs/types.js';
import { decideAssembly } from './assembly.js';
import { findMeetings, type FoundMeeting } from './find-meetings.js';
import { judgedBy, type JudgedBy } from './judged-by.js';
import { outcomeOf, settingOf } from './outcome.js';
import type { AssemblyDecision, BallotDecision, Outcome } from './types.js';

/** One count that a document holds, and what it comes to. */
export interface RecordedDecision {
  /** Where the count stands; empty where it is the document as a whole. */
  readonly path: Path;
  /** The question or motion, or what the stage is called. */
  readonly title?: string;
  readonly body: Body;
  /** The day by whose law it is judged. */
  readonly date: string;
  readonly pack?: RulePack;
  /** To be stored with the result. Missing where no rule is in force. */
  readonly judgedBy?: JudgedBy;
  /** Missing where no rule is in force, or the document does not hold the figures: elections and owners in a meeting. */
  readonly decision?: AssemblyDecision | BallotDecision;
  readonly recorded?: Outcome;
  /** Names of options that the steps give by id. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Every decision that a document of any type records, recomputed: the questions of a vote, the turnout of one that is open,
 * and each meeting that counted, wherever it stands (stages, versions of rules, minutes).
 */
export function decisionsOf(document: AnyDocument): readonly RecordedDecision[] {
  const own = document.type === 'consultation' ? ofConsultation(document) : [];
  const told = new Set(own.map(({ body, date }) => `${body} ${date}`));
  const place = placeOf(document);
  const meetings = findMeetings(document).filter(({ body, heldOn }) => !told.has(`${body} ${heldOn}`));
  return [...own, ...meetings.map((meeting) => ofMeeting(meeting, place))];
}

function ofConsultation(document: Consultation): readonly RecordedDecision[] {
  const { body, date, pack, questions, turnout } = outcomeOf(document);
  if (!body) return [];
  const about = { body, date, ...(pack && { pack, judgedBy: judgedBy(pack) }) };
  if (turnout) return [{ ...about, path: ['turnout'], title: document.title, decision: turnout, names: {} }];
  const recorded = document.result?.outcome;
  const asked = document.ballot?.questions ?? [];
  return questions.map(({ decision }, at) => {
    const { text, options } = asked[at] as Question;
    return {
      ...about,
      path: ['ballot', 'questions', at],
      title: text,
      ...(decision && { decision }),
      ...(recorded && questions.length === 1 && { recorded }),
      names: Object.fromEntries(options.map(({ id, label }) => [id, label])),
    };
  });
}

interface Place {
  readonly setting: Setting;
  readonly province: string;
}

function placeOf(document: AnyDocument): Place {
  const { setting } = document as { setting?: Setting };
  const { kind, code } = document.locality;
  return { setting: setting ?? (kind === 'community' ? 'urban' : 'rural'), province: code };
}

const isAssembly = (body: Body): body is AssemblyBody =>
  body !== 'ownersDecision' && body !== 'election' && body !== 'recall';

function ofMeeting(meeting: FoundMeeting, { setting, province }: Place): RecordedDecision {
  const { path, title, body, heldOn: date, recorded, votes } = meeting;
  const pack = rulePackOn({ setting: settingOf(body, setting), date, province });
  const decision = pack && isAssembly(body) ? decided(meeting, pack, body, votes) : undefined;
  return {
    path,
    ...(title !== undefined && { title }),
    body,
    date,
    ...(pack && { pack, judgedBy: judgedBy(pack) }),
    ...(decision && { decision }),
    ...(recorded && { recorded }),
    names: {},
  };
}

function decided(meeting: FoundMeeting, pack: RulePack, body: AssemblyBody, votes: Votes | undefined) {
  const { mode, base, present, otherMode, adjustments, recusals } = meeting;
  return decideAssembly({
    pack,
    body,
    mode,
    base,
    present,
    ...(votes && { votes }),
    ...(otherMode && { otherMode }),
    ...(adjustments && { adjustments }),
    ...(recusals && { recusals }),
  });
}
