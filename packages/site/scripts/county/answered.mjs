import { at, plus } from './dates.mjs';
import { consultationOf } from './parts.mjs';
import { simple } from './steps.mjs';

/** An opinion round that was closed and answered. */
function answered(village, random, { id, title, opensOn, summary, matter = 'other-important', feedback, background }) {
  const closesOn = plus(opensOn, random.int(14, 22));
  const answeredOn = plus(closesOn, random.int(6, 14));
  const takenDownOn = plus(answeredOn, random.int(16, 21));
  const places = ['村务公开栏', village.gathering];
  return consultationOf(village, {
    id,
    title,
    matter,
    summary,
    background,
    publishedOn: plus(opensOn, -1),
    updatedAt: at(answeredOn, '16:00'),
    mode: 'opinion',
    status: 'final',
    period: { opensAt: at(opensOn, '08:00'), closesAt: at(closesOn, '18:00') },
    procedure: simple(village, [
      [
        's',
        'collect',
        '收意见',
        '村民委员会',
        'done',
        opensOn,
        closesOn,
        { reach: { asked: village.households, replied: random.int(22, 61), unit: 'household' } },
      ],
      ['s', 'held', '恳谈会', '村民委员会', 'done', plus(closesOn, 3), plus(closesOn, 3)],
      [
        's',
        'feedback',
        '答复公开',
        '村民委员会',
        'done',
        answeredOn,
        takenDownOn,
        { posting: { postedOn: answeredOn, takenDownOn, places } },
      ],
    ]),
    feedback: { publishedOn: answeredOn, ...feedback },
  });
}

export function bins(village, random) {
  const points = random.int(9, 17);
  return answered(village, random, {
    id: 'bins',
    opensOn: plus('2026-06-02', random.int(0, 80)),
    title: `全村${points}个垃圾收集点放在哪里`,
    background: [`镇里答应隔天来收。全村打算设${points}个点，先问大家放在哪里合适。`],
    summary: random.pick([
      `${points}个点放在哪里、几点来收，大家说了半个多月，逐条答复。`,
      `离人家远了不方便，近了有味道。${points}个点一个一个商量着定。`,
      `先问位置，再问时间，最后问谁来管。${points}个点都有了着落。`,
    ]),
    feedback: {
      summary: `最后定${points}个点，都离水井四十米以上，收运时间改到早上六点半。`,
      adopted: [
        `${village.gathering}的点往下挪二十米，离人家远一些。`,
        '收车按喇叭三声，不放音乐。',
        '每个点装一盏太阳能灯。',
      ],
      notAdopted: [
        { opinion: '每户门口都放一个桶。', reason: '收车进不了巷子，路边集中收更勤快。' },
        { opinion: '乱倒的罚五十元。', reason: '村里没有罚款的权力，改为当面劝、讲清楚。' },
      ],
    },
  });
}

export function bus(village, random) {
  return answered(village, random, {
    id: 'bus',
    opensOn: plus('2026-04-20', random.int(0, 110)),
    title: `班车在${village.gathering}停不停、几点开`,
    background: [`客运公司愿意每天多开一班，站点由村里提。${village.gathering}和村部两处都有人说好。`],
    summary: random.pick([
      '学生、赶集的、看病的，要的时间不一样。收齐意见后跟客运公司商量了两次。',
      `${village.crop}要赶早市，孩子要赶早读，班车早一刻钟、晚一刻钟差得多。意见收齐，一条一条答。`,
      `走到镇上要一个多小时，最盼班车的是老人。收了意见，请客运公司的人当面听。`,
    ]),
    feedback: {
      summary: `早班提前到六点${random.pick(['二十', '四十', '五十'])}，逢集多开一班，票价不变，试跑${random.pick(['两', '三', '四'])}个月。`,
      adopted: [
        `${village.gathering}设一个招呼站，搭雨棚。`,
        '逢集的日子十一点半加开一班回程。',
        '老人上下车慢，司机多等一等。',
      ],
      notAdopted: [{ opinion: '班车绕到每个小组。', reason: '绕一圈多四十分钟，上学的赶不上，改为组里拼车到站。' }],
    },
  });
}
