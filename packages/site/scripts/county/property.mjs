import { plus } from './dates.mjs';
import { delegation, finished, repMeeting } from './finished.mjs';
import { overHalf, spaced, twoThirds, yesNo, yuan } from './parts.mjs';

export function pondLease(village, random) {
  const base = Math.floor(village.households * 2.6);
  const rent = random.int(16, 52) * 500;
  return finished(village, random, {
    id: 'lease',
    heldOn: plus('2026-04-18', random.int(0, 22) * 7),
    pack: 'cn-collective-2025',
    setting: 'collective',
    matter: 'collective-property',
    procedure: 'memberAssembly',
    title: random.pick([
      `集体${random.int(18, 60)}亩水面发包`,
      `集体旧厂房出租办${village.crop}加工点`,
      '集体山场林下种养发包',
    ]),
    summary: `这是集体财产，由成员大会决定：有表决权的成员${base}人，到会和同意都要达到全体的三分之二，也就是${twoThirds(base)}人。方案定的年租金是${spaced(rent)}元，进集体账户。`,
    background: [
      '农村集体经济组织法从2025年5月1日起施行，成员大会提前十日通知，没有特殊情况可以例外；作决定要全体成员三分之二以上同意。',
    ],
    organizer: `${village.name}集体经济组织理事会`,
    costs: [{ label: '年租金', amount: yuan(rent) }],
    question: yesNo('q1', `是否同意公布的承包方案，年租金${spaced(rent)}元？`, [
      '签合同前再公示，租金年年公开。',
      '这次不发包，由集体自己看管。',
      '算到会，但不算同意；通过看全体成员的三分之二。',
    ]),
    meeting: {
      body: 'memberAssembly',
      mode: 'member',
      base,
      present: Math.floor((base * random.int(78, 88)) / 100),
      share: random.pick([74, 90, 93, 95]),
      label: `集体经济组织有表决权的成员${base}人`,
      actor: '成员大会',
      resolution: {
        passed: '同意承包方案，公开报名，合同样本和租金账张贴公布。',
        not: `同意的不到${twoThirds(base)}人，没有通过。方案退回理事会修改，重新通知后再开会。`,
      },
      certifiedBy: ['大会主持人', '监票人两名', '监事会'],
    },
    milestones: [
      ['公开报名', 22, 3],
      ['签合同', 40, 5],
      ['首年租金入账', 60, 6],
    ],
  });
}

export function allowance(village, random) {
  const people = random.int(5, 9);
  const rate = random.pick([60, 70, 80]);
  return finished(village, random, {
    id: 'allowance',
    heldOn: plus('2026-02-28', random.int(0, 8) * 7),
    title: `${people}位公益岗位人员的误工补贴，每天${rate}元`,
    matter: 'work-subsidy',
    summary: `看水员、保洁员、组长一共${people}人，按出工天数补贴，每天${rate}元，全年封顶${random.int(24, 60)}天。`,
    background: [`名单按岗位定，不按人情定。${village.households}户都可以到村部查出工记录。`],
    delegation: delegation(village, random),
    question: yesNo('q1', `是否同意${people}人误工补贴的名单和每天${rate}元的标准？`, [
      '按月登记，按季发放，名单和天数公开。',
      '名单退回，按去年的标准先执行。',
    ]),
    meeting: repMeeting(village, random, random.int(60, 86), {
      passed: '同意名单和标准，出工天数每季度公开。',
      not: '名单退回，逐岗重新推选。',
    }),
    milestones: [
      ['第一季度发放并公开', 60, 4],
      ['年底结算公开', 300, 0],
    ],
  });
}

export function plan(village, random) {
  const base = Math.floor(village.households * 3.1);
  return finished(village, random, {
    id: 'plan',
    heldOn: plus('2026-05-09', random.int(0, 19) * 7),
    title: `${village.name}村庄规划：哪里建房、哪里种地、哪里不动`,
    matter: 'village-planning',
    summary: `规划把建房点放在${village.gathering}一带，${village.water}${random.pick(['两岸三十米不建房', '两边留出防洪的地', '沿岸只种树不盖房'])}，${village.crop}的地不占。由十八周岁以上村民过半数到会表决。`,
    background: [
      `十八周岁以上村民${base}人，过半数是${overHalf(base)}人。规划图在村部挂了四十天，收到的意见逐条答复。`,
    ],
    question: yesNo('q1', '是否同意公布的村庄规划？', [
      '报镇里审查后执行，建房按图选点。',
      '规划退回修改，建房暂按原来的办法报批。',
    ]),
    meeting: {
      body: 'villageAssembly',
      mode: 'person',
      base,
      present: overHalf(base) + random.int(4, 90),
      share: random.int(64, 88),
      label: `十八周岁以上村民${base}人`,
      actor: '村民会议',
      resolution: { passed: '同意村庄规划，报镇人民政府审查。', not: '规划退回修改。' },
    },
    milestones: [
      ['报镇里审查', 20, 2],
      ['批复后上墙公布', 90, 5],
    ],
  });
}
