import { describe, expect, it } from 'vitest';
import { stagesOf, type Stage } from '@cunju/models';
import { meeting, notice, posting, proceeding, step } from './steps.js';

const missing = (stage: Stage, more: object = { decidingBody: 'villageAssembly' }, onDate = '2026-03-20') =>
  stagesOf(proceeding('assembly', [stage], more), onDate).stages.find((view) => view.stage === stage)?.missing;
const vote = (status: Stage['status'], more: object = {}) =>
  step('resolve', status, { startedOn: '2026-03-16', ...notice('2026-03-01'), ...more });
const votes = { votes: { for: 9, against: 0, abstain: 0, invalid: 0 } };
const minutes = { minutes: { id: 'm', title: '会议记录' } };
const result = { decidingBody: 'villageAssembly', result: { heldOn: '2026-03-16' } };

describe('What the record of a vote lacks', () => {
  it.each([
    ['nothing', vote('done', meeting({ ...votes, ...minutes })), undefined, []],
    ['the meeting', vote('done'), undefined, ['meeting']],
    ['the meeting, but there is a result', vote('done'), result, []],
    ['the meeting, but it is still running', vote('current'), undefined, []],
    ['the meeting, but the stage only comes', vote('upcoming'), undefined, []],
    ['the meeting, but the stage failed', vote('failed'), undefined, []],
    ['the votes', vote('done', meeting(minutes)), undefined, ['votes']],
    ['the votes, but there is a result', vote('done', meeting(minutes)), result, []],
    ['the votes and minutes, but it is still running', vote('current', meeting()), undefined, []],
    ['the minutes', vote('done', meeting(votes)), undefined, ['minutes']],
    ['the votes and the minutes', vote('done', meeting()), undefined, ['votes', 'minutes']],
    ['its day', vote('done', { startedOn: undefined, ...meeting({ ...votes, ...minutes }) }), undefined, ['dates']],
    ['its day while running', vote('current', { startedOn: undefined }), undefined, ['dates']],
    ['its day, but the stage only comes', vote('upcoming', { startedOn: undefined }), undefined, []],
  ])('%s', (_, stage, more, expected) => {
    expect(missing(stage, more)).toEqual(expected);
  });

  const bare = (startedOn?: string) => vote('current', { startedOn, notice: undefined });
  const dated = { decidingBody: 'villageAssembly' };

  it.each([
    ['is asked for on the day it began', bare('2026-03-16'), dated, '2017-01-01', ['notice']],
    ['is not asked for where no law was in force then', bare('2017-03-16'), dated, '2026-03-20', []],
    ['is asked for today where its day is not known', bare(), dated, '2026-03-20', ['dates', 'notice']],
    ['is not asked for today where no law is in force', bare(), dated, '2017-03-20', ['dates']],
    [
      'is not asked for where it is our default',
      bare('2026-03-16'),
      { decidingBody: 'villageRepAssembly' },
      '2026-03-20',
      [],
    ],
    ['is not asked for where no body is named', bare('2026-03-16'), {}, '2026-03-20', []],
  ])('a notice %s', (_, stage, more, onDate, expected) => {
    expect(missing(stage, more, onDate)).toEqual(expected);
  });
});

describe('What the record of another stage lacks', () => {
  const publish = (status: Stage['status'], more: object = {}) =>
    step('publishResult', status, { startedOn: '2026-03-16', ...more });

  it.each([
    ['the posting', publish('done'), ['posting']],
    ['the posting while running', publish('current'), ['posting']],
    ['the posting, but it was left out', publish('skipped'), []],
    ['the day it came down', publish('done', posting('2026-03-16')), ['taken-down']],
    ['the day it came down, but it is still there', publish('current', posting('2026-03-16')), []],
    ['nothing once it came down', publish('done', posting('2026-03-16', '2026-04-01')), []],
    ['no vote, notice or posting of a stage without them', step('implement', 'done'), []],
    ['the minutes of a meeting that need not vote', step('implement', 'done', meeting()), ['minutes']],
    ['nothing but its day where no rule knows it', step('raise', 'done', { startedOn: undefined }), ['dates']],
    ['the minutes alone where no rule knows it', step('raise', 'done', meeting()), ['minutes']],
    ['the day a posting of no rule came down', step('raise', 'done', posting('2026-03-16')), ['taken-down']],
  ])('%s', (_, stage, expected) => {
    expect(missing(stage)).toEqual(expected);
  });
});
