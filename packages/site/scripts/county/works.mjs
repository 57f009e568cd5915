import { plus, spoken } from './dates.mjs';
import { delegation, finished, householdMeeting, repMeeting } from './finished.mjs';
import { spaced, twoThirds, yesNo, yuan } from './parts.mjs';

export function guardRail(village, random) {
  const metres = random.int(12, 46) * 20;
  const cost = metres * random.pick([145, 158, 172]);
  return finished(village, random, {
    id: 'rail',
    heldOn: plus('2026-05-16', random.int(0, 20) * 7),
    title: `${village.water}边装${metres}米护栏`,
    matter: 'public-works',
    summary: `${village.water}边的路窄，${random.pick(['去年有两辆车滑下去', '涨水时路面和水面一般高', '孩子上学天天从这里过'])}。装${metres}米护栏要${spaced(cost)}元，县里奖补一半，其余从村集体收入里出，不向村民收钱。`,
    background: [
      `公益事业的兴办由村民会议决定。按户开会，${village.households}户里要有${twoThirds(village.households)}户到会。`,
    ],
    costs: [{ label: '护栏和安装', amount: yuan(cost) }],
    question: yesNo('q1', `是否同意在${village.water}边装${metres}米护栏？`, [
      '今年装好，您家不用交钱。',
      '这次不装，奖补名额退回县里。',
    ]),
    meeting: householdMeeting(village, random, random.int(76, 93), {
      passed: '同意装护栏，三家比价，验收情况张贴公布。',
      not: '护栏不装，另行研究。',
    }),
    milestones: [
      ['三家比价', 20, 3],
      ['安装完工', 60, 5],
      ['验收和花钱公开', 80, 4],
    ],
  });
}

export function canal(village, random) {
  const metres = random.int(6, 16) * 50;
  const cost = metres * random.pick([86, 94, 110]);
  return finished(village, random, {
    id: 'canal',
    heldOn: plus('2026-03-21', random.int(0, 24) * 7),
    title: `${village.water}引水渠修${metres}米，定建设承包方案`,
    matter: 'public-works',
    summary: `${village.crop}和稻田都靠这条渠。修${metres}米，${spaced(cost)}元，由村民代表会议在授权范围里决定承包办法：公开报价，价低、工期和质量有保证的先得。`,
    background: ['年初村民会议把十万元以下的小型水利建设交给村民代表会议决定，授权到今年年底。'],
    costs: [{ label: '土方和砌渠', amount: yuan(cost) }],
    delegation: delegation(village, random),
    question: yesNo('q1', `是否同意修${metres}米水渠的建设承包方案？`, [
      '冬修开工，春灌前通水。',
      '方案退回，今年先人工清淤。',
    ]),
    meeting: repMeeting(village, random, random.int(66, 90), {
      passed: '同意方案，公开报价，中标价和验收单贴出来。',
      not: '方案退回修改。',
    }),
    milestones: [
      ['公开报价', 25, 6],
      ['开工', 40, 2],
      ['通水验收', 110, 8],
    ],
  });
}

export function waterPipes(village, random) {
  const each = random.pick([120, 160, 200]);
  return finished(village, random, {
    id: 'pipes',
    heldOn: plus('2026-04-11', random.int(0, 20) * 7),
    title: `${village.gathering}一带自来水主管换新，每户筹资${each}元`,
    matter: 'fund-labour-raising',
    summary: `${village.gathering}以上的${random.int(46, 120)}户水压不够。主管换新，受益户每户筹资${each}元，特困户、低保户不出，其余由水利资金补足。`,
    background: ['筹资要村民会议通过，还要镇里初审、县里复核，不是村里说收就收。没通过，一分钱不收。'],
    costs: [{ label: '每户筹资', amount: yuan(each) }],
    question: yesNo('q1', `是否同意自来水主管换新的筹资方案，受益户每户筹资${each}元？`, [
      '复核通过后收费，当面开收据，账目贴出来。',
      '不收费，主管先补漏。',
    ]),
    meeting: householdMeeting(
      village,
      random,
      Number(village.code.slice(-1)) % 2 === 0 ? random.int(40, 47) : random.int(68, 86),
      {
        passed: '同意筹资方案，报镇里初审、县里复核后执行。',
        not: '同意的不到到会户的过半数，筹资方案没有通过，不收费；村里先申请补漏资金。',
      },
    ),
    procedure: 'fundLabourRaising',
    milestones: [
      ['镇初审、县复核', 30, 4],
      ['收费和开收据', 55, 5],
      ['换管完工', 100, 6],
    ],
  });
}

export function hall(village, random) {
  const heldOn = plus('2026-06-13', random.int(0, 14) * 7);
  const cost = random.int(28, 66) * 1000;
  return finished(village, random, {
    id: 'hall',
    heldOn,
    title: `${village.gathering}旧仓房修成老年活动室`,
    matter: 'collective-income-use',
    summary: `去年集体收入结余里拿出${spaced(cost)}元，把旧仓房修成老年活动室，${random.pick(['地面不留门槛，厕所装扶手。', '冬天有炉子，夏天有风扇，门口修坡道。', '一间下棋看报，一间量血压，一间理发。'])}`,
    background: [`入户问了一遍，最多的意见是冬天要暖和、离${village.gathering}近。会议定在${spoken(heldOn)}。`],
    costs: [{ label: '维修和扶手', amount: yuan(cost) }],
    question: yesNo('q1', `是否同意用${spaced(cost)}元修老年活动室？`, [
      '三个月修好，每天开门，由老年协会管钥匙。',
      '钱留在集体账上，明年再议。',
    ]),
    meeting: householdMeeting(village, random, random.int(70, 95), {
      passed: '同意用集体收入修老年活动室，账目公开。',
      not: '这次不修。',
    }),
    milestones: [
      ['开工', 25, 4],
      ['完工开门', 95, 6],
      ['决算公开', 110, 3],
    ],
  });
}
