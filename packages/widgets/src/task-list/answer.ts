import { answerFor, type TaskAnswer, type TaskList } from '@cunju/models';
import { parts } from '../base/parts.js';

/** Answers a question. One in traditional characters finds nothing in simplified lists until it is written in those. */
export async function answerTo(document: TaskList, question: string, today: string): Promise<TaskAnswer> {
  const answer = answerFor(document, question, today);
  if (answer.kind !== 'unlisted') return answer;
  const fold = await parts.fold().catch(() => undefined);
  return fold ? answerFor(document, fold(question), today) : answer;
}
