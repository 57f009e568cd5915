import { at, plus, spoken } from './dates.mjs';
import { consultationOf, stagesBefore, twoThirds, yesNo } from './parts.mjs';
import { simple } from './steps.mjs';

export function canteen(village, random) {
  const opensOn = plus('2026-11-09', random.int(0, 9));
  const closesOn = plus(opensOn, random.int(20, 26));
  return consultationOf(village, {
    id: 'canteen',
    title: `${village.gathering}旁边办不办老年食堂，怎么办`,
    matter: 'other-important',
    publishedOn: plus(opensOn, -2),
    updatedAt: at('2026-11-20', '10:00'),
    mode: 'opinion',
    status: 'open',
    summary: `七十岁以上的老人有${random.int(38, 96)}位，一半以上中午一个人吃。食堂能借那里的空屋，${random.pick(['请大家说说：吃不吃、出多少、谁来做。', '先问三件事：要不要办、一餐多少钱、走不动的谁来送。', '邻村办了半年，有好有难，请大家看了再说。'])}`,
    background: ['这是听意见，不表决。要用集体的钱，再按程序交村民会议。'],
    period: { opensAt: at(opensOn, '08:00'), closesAt: at(closesOn, '18:00') },
    paper: {
      place: '村部和各组组长家',
      hours: '每天 8:00至18:00',
      until: at(closesOn, '18:00'),
      phone: village.phone,
      note: '不写字的，打电话说，我们记。',
    },
    procedure: simple(village, [
      ['s', 'collect', '收意见', '村民委员会', 'current', opensOn],
      ['s', 'held', '恳谈会', '村民委员会、老年协会', 'upcoming'],
      ['s', 'feedback', '答复公开', '村民委员会', 'upcoming'],
    ]),
  });
}

export function rulesDraft(village, random) {
  const opensOn = plus('2026-11-03', random.int(0, 12));
  const closesOn = plus(opensOn, random.int(21, 30));
  return consultationOf(village, {
    id: 'draft',
    title: `${village.name}村规民约补充条款征求意见`,
    matter: 'charter-or-rules',
    publishedOn: plus(opensOn, -1),
    updatedAt: at('2026-11-19', '15:30'),
    mode: 'opinion',
    status: 'open',
    summary: `想添三条：${village.water}的护水约定、电动车进屋充电的劝导、在外务工的人怎么参加会议。草案贴出来，请逐条说。`,
    background: [
      '村规民约只能由村民会议修改。听完意见，草案先送司法所看，再提前十天通知开会表决。',
      '草案不写罚款，不写停水停电，不减任何人的份。',
    ],
    period: { opensAt: at(opensOn, '08:00'), closesAt: at(closesOn, '18:00') },
    paper: { place: '村部意见箱', hours: '全天', until: at(closesOn, '18:00'), phone: village.phone },
    procedure: simple(village, [
      ['s', 'publicComment', '草案公示，收意见', '村民委员会', 'current', opensOn],
      ['s', 'legalReview', '送司法所审核', `${village.township.name}司法所`, 'upcoming'],
      ['s', 'resolve', '村民会议表决', '村民会议', 'upcoming'],
      ['s', 'filing', '报镇里备案', '村民委员会', 'upcoming'],
    ]),
  });
}

export function hours(village, random) {
  const opensOn = plus('2026-11-10', random.int(0, 8));
  const closesOn = plus(opensOn, random.int(18, 25));
  const base = village.households;
  return consultationOf(village, {
    id: 'hours',
    title: `${village.name}文化礼堂晚上开到几点`,
    matter: 'other-important',
    publishedOn: plus(opensOn, -1),
    updatedAt: at('2026-11-21', '20:00'),
    mode: 'poll',
    status: 'open',
    summary: `${random.pick([`年轻人想晚一点，住在${village.gathering}旁边的想早一点。`, '跳舞的、看书的、打球的，散场的时间不一样。', `冬天天黑得早，${village.crop}也收完了，礼堂比平时热闹。`])}三个时间选一个，结果作参考，由村民委员会和老年协会商量着定。`,
    background: ['冬天试行三个月，开春再听一次。'],
    period: { opensAt: at(opensOn, '08:00'), closesAt: at(closesOn, '20:00') },
    electorate: { mode: 'household', base, label: `全村${base}户，每户一份意见` },
    ballot: {
      secrecy: 'admin-secret',
      channels: ['online', 'paper'],
      changeable: true,
      binding: false,
      questions: [
        {
          id: 'q1',
          text: '文化礼堂晚上开到几点好？',
          kind: 'single',
          options: [
            { id: 'eight', label: '八点半', meaning: '旁边的人家睡得早，礼堂早关门。' },
            { id: 'nine', label: '九点', meaning: '跳完舞、看完书正好回家。' },
            { id: 'ten', label: '平时九点，周六十点', meaning: '周六放电影，音量开小。' },
          ],
        },
      ],
    },
    paper: { place: '村部', hours: '每天 8:00至20:00', until: at(closesOn, '20:00'), phone: village.phone },
    turnout: { asOf: at('2026-11-21', '20:00'), present: Math.floor((base * random.int(24, 63)) / 100) },
    procedure: simple(village, [
      ['s', 'collect', '收意见', '村民委员会', 'current', opensOn],
      ['s', 'feedback', '答复公开', '村民委员会', 'upcoming'],
    ]),
  });
}

export function bridge(village, random) {
  const heldOn = plus('2026-12-05', random.int(0, 1) * 7);
  const before = stagesBefore(village, random, { heldOn, noticeDays: random.int(22, 26) });
  const base = village.households;
  return consultationOf(village, {
    id: 'bridge',
    title: `${village.water}上的人行桥修不修`,
    matter: 'public-works',
    publishedOn: before[4].startedOn,
    updatedAt: at('2026-11-20', '11:00'),
    mode: 'ballot',
    status: 'upcoming',
    summary: `${random.pick(['老桥的木板烂了三块，已经拦起来。', '桥墩让春汛掏空了一角，镇里来人看过，叫先封桥。', '桥面窄，推轮椅和三轮车都过不去。'])}${spoken(heldOn)}开村民会议，按户表决修不修、用什么材料，${base}户要有${twoThirds(base)}户到会。`,
    background: ['会前任何人都可以到村部看图纸和三家的报价。'],
    period: { opensAt: at(heldOn, '09:00'), closesAt: at(heldOn, '17:00') },
    decidingBody: 'villageAssembly',
    electorate: { mode: 'household', base, label: `全村${base}户，每户一位代表` },
    ballot: {
      secrecy: 'untraceable',
      channels: ['paper', 'assisted'],
      changeable: false,
      binding: true,
      questions: [
        yesNo('q1', '是否同意按图纸修人行桥？', [
          '明年汛期前修好，桥面一米八宽，能推轮椅。',
          '桥先封着，绕上游的公路桥走。',
        ]),
      ],
    },
    paper: {
      place: village.gathering,
      hours: `${spoken(heldOn)} 9:00至17:00`,
      until: at(heldOn, '17:00'),
      phone: village.phone,
    },
    procedure: {
      kind: 'fourDeliberationsTwoDisclosures',
      stages: [
        ...before,
        { id: 'resolve', kind: 'resolve', title: '村民会议表决', actor: '村民会议', status: 'upcoming' },
        {
          id: 'publishResolution',
          kind: 'publishResolution',
          title: '决议公开',
          actor: '村民委员会',
          status: 'upcoming',
        },
      ],
    },
  });
}
