import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { documentTypes, outcomeOf, type Consultation } from '@cunju/models';
import { cliWords } from '@cunju/i18n/cli.js';
import { afterAll, describe, expect, it } from 'vitest';
import { cunju, data, folderOf, sample } from './run-cunju.js';

const homestay = sample<Consultation>('village/homestay.json');
const { publisher, publishedOn, updatedAt, locality } = homestay;
const minutes = {
  type: 'meeting-record',
  schemaVersion: 1,
  id: 'm-1',
  title: '石桥村村民会议记录',
  publisher,
  publishedOn,
  updatedAt,
  locality,
  language: 'zh-Hans',
  scope: 'village',
  setting: 'rural',
  body: 'villageAssembly',
  mode: 'household',
  heldOn: '2026-04-12',
  place: '村部',
  base: 228,
  present: 151,
  motions: [
    {
      id: 'a',
      text: '修订村规民约',
      matter: 'charter-or-rules',
      votes: { for: 150, against: 1, abstain: 0, invalid: 0 },
      outcome: 'passed',
    },
  ],
};
const tie = sample<Consultation>('edge-cases/consultation/tie.json');
const twoWays = {
  ...tie,
  ballot: {
    ...tie.ballot,
    questions: [
      {
        id: 'q1',
        text: '用哪一种路面？',
        kind: 'single',
        options: [
          { id: 'way-1', label: '水泥路面' },
          { id: 'way-2', label: '砂石路面' },
        ],
      },
    ],
  },
  result: {
    ...tie.result,
    outcome: 'run-off',
    questions: [
      {
        questionId: 'q1',
        options: [
          { optionId: 'way-1', votes: 80 },
          { optionId: 'way-2', votes: 78 },
        ],
      },
    ],
  },
};
const folder = folderOf({
  'minutes.json': minutes,
  'two-ways.json': twoWays,
  'broken.json': { ...homestay, mode: 'x' },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cunju explain', () => {
  it('says each step of a vote with its figures, the article and the outcome', async () => {
    const { status, out } = await cunju(['explain', `${data}/edge-cases/consultation/exactly-two-thirds.json`]);
    expect(status).toBe(0);
    expect(out).toMatch(/1\. 应到 [\d,]+ 户，要三分之二以上到会，就是 [\d,]+ 户。实到 [\d,]+ 户，够了。/);
    expect(out).toContain('依据：《村民委员会组织法》第二十六条（2025 年版本）');
    expect(out).toContain('结果：');
  });

  it('explains every question of a vote, with as many steps as the decision has', async () => {
    const { out } = await cunju(['explain', '--lang', 'en', `${data}/village/homestay.json`]);
    const { questions } = outcomeOf(homestay);
    expect(questions).toHaveLength(2);
    for (const [at, { decision }] of questions.entries()) {
      const part = out.split(/^\d\. (?=您)/m)[at + 1] ?? '';
      expect(part.match(/^ {3}\d\. /gm)).toHaveLength(decision!.steps.length);
      expect(part).toContain('Result: passed.');
    }
  });

  it('says of an open vote how many more must come', async () => {
    const { out } = await cunju(['explain', `${data}/village/road-lamps.json`]);
    expect(out).toContain('还没有登记票数，下面只算到会。');
    expect(out).toContain('应到 228 户，要三分之二以上到会，就是 152 户。实到 145 户，不够。');
  });

  it('judges each version of village rules by the law of its own day', async () => {
    const { out } = await cunju(['explain', `${data}/village/rules.json`]);
    expect(out).toContain('《村民委员会组织法》（2018 年版本），自2018年12月29日起施行，到2025年12月31日为止。');
    expect(out).toContain('第二十二条（2018 年版本）');
    expect(out).toContain('第二十六条（2025 年版本）');
  });

  it('explains the motions of minutes, and says where the recorded outcome differs', async () => {
    const { status, out } = await cunju(['explain', join(folder, 'minutes.json')]);
    expect(status).toBe(0);
    expect(out).toContain('修订村规民约');
    expect(out).toContain('实到 151 户，不够。');
    expect(out).toContain('文件里记录的结果是“通过”，和计算的不一样');
  });

  it('names options by their words, never by their ids', async () => {
    const { out } = await cunju(['explain', join(folder, 'two-ways.json')]);
    expect(out).toContain('没有一项达到要求，“水泥路面”、“砂石路面”再投一次。');
    expect(out).not.toContain('way-');
  });

  it('says of a document without a vote that there is none, and of a refused one what is wrong', async () => {
    const none = await cunju(['explain', `${data}/village/lists.json`]);
    expect([none.status, none.out]).toEqual([0, '这份事项清单里没有表决，没有可以解释的计算。\n']);
    const broken = await cunju(['explain', join(folder, 'broken.json')]);
    expect(broken.status).toBe(1);
    expect(broken.err).toContain('这份文件有 1 处错误');
    expect(broken.err).toContain('不能填“x”');
  });

  it('gives the arithmetic as data', async () => {
    const [first] = JSON.parse((await cunju(['explain', '--json', `${data}/village/homestay.json`])).out) as {
      pack: string;
      decision: { outcome: string };
    }[];
    expect(first).toMatchObject({ pack: 'cn-collective-2025', decision: { outcome: 'passed' } });
  });

  it('has a name for every type that is read', async () => {
    for (const type of documentTypes) expect(cliWords('zh-Hans').types[type]).toBeTruthy();
  });
});
