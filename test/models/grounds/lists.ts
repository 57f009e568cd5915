import { checks, checkTaskList, checkTaskListDepth, type Admission, type Finding, type TaskList } from '@cunju/models';
import { admission, taskList } from '../read/valid.js';
import { but, localities, placedAt } from './places.js';

const listed: readonly ((d: TaskList) => unknown)[] = [
  (d) => delete d.items[0]!.funding,
  (d) => (d.items[0]!.name = '行政处罚'),
  (d) => (d.items[0]!.effectiveFrom = `${d.items[0]!.effectiveFrom.slice(0, 4)}-05-01`),
  (d) =>
    (d.items[0]!.admission = { decidedOn: d.publishedOn, trialUntil: d.effectiveFrom, exitOn: '2099-01-01' } as never),
];

const admitted: readonly ((d: Admission) => unknown)[] = [
  (d) => delete d.funding,
  (d) => delete d.basis,
  (d) => (d.task.name = '行政处罚'),
  (d) => (d.steps = d.steps.slice(3)),
  (d) => delete d.steps[4]!.trialUntil,
  (d) => (d.steps[4]!.trialUntil = '2099-01-01'),
  (d) => (d.steps[4]!.trialUntil = d.steps[4]!.on),
  (d) => (d.steps[3]!.on = d.updatedAt.slice(0, 10)),
];

/** What is found in the lists of tasks and in what asks to be on them. */
export const listFindings = (): readonly Finding[] =>
  localities.flatMap((place) => {
    const lists = listed.map((change) => but(placedAt(taskList, place), change));
    return [
      ...lists.flatMap((one) => [...checkTaskList(one), ...checkTaskListDepth(one)]),
      ...admitted.flatMap((change) => checks.admission(but(placedAt(admission, place), change))),
    ];
  });
