import { at, plus, spoken } from './dates.mjs';
import { ISSUES } from './issues.mjs';
import { consultationOf } from './parts.mjs';
import { simple } from './steps.mjs';

const FORMATS = [
  ['hamletMeeting', '屋场会'],
  ['courtyardMeeting', '院落会'],
  ['residentTalkDay', '村民说事日'],
  ['benchMeeting', '板凳会'],
];

/** The record of a talk under the tree, with what came of each issue. */
export function recordOf(village, random) {
  const heldOn = plus('2026-09-05', random.int(0, 6) * 7);
  const [format, name] = random.pick(FORMATS);
  const topics = random.some(ISSUES, random.int(4, 6)).map(({ title, opinions, status, handler, reply }, n) => {
    const dueOn = plus(heldOn, random.int(14, 30));
    return {
      id: `t${n + 1}`,
      title: title.replace('{水}', village.water),
      opinions: opinions.map((line) => line.replace('{坪}', village.gathering)),
      status,
      handler,
      ...(status === 'answered' ? {} : { dueOn: status === 'solved' ? dueOn : plus(heldOn, random.int(80, 120)) }),
      ...(status === 'solved' && {
        doneOn: plus(dueOn, -random.int(1, 6)) > '2026-11-20' ? '2026-11-20' : plus(dueOn, -random.int(7, 9)),
      }),
      reply,
    };
  });
  const households = random.int(14, 42);
  const said = topics.reduce((sum, { opinions }) => sum + opinions.length, 0);
  return consultationOf(village, {
    id: 'talk',
    title: `${village.gathering}${name}：${said}条意见，归成${topics.length}件事`,
    matter: 'other-important',
    publishedOn: plus(heldOn, 2),
    updatedAt: at('2026-11-18', '17:00'),
    mode: 'record',
    status: 'final',
    summary: `${spoken(heldOn)}晚上，${households}户来人坐下来说事。听意见、商量办法，不表决；每件事谁办、什么时候办好，写在下面。`,
    procedure: simple(village, [
      ['s', 'held', '开会', '村民委员会', 'done', heldOn, heldOn],
      ['s', 'followUp', '分头去办', '村民委员会、有关单位', 'current', plus(heldOn, 2)],
      [
        's',
        'feedback',
        '办理情况公开',
        '村民委员会',
        'current',
        plus(heldOn, 10),
        undefined,
        { posting: { postedOn: plus(heldOn, 10), places: ['村务公开栏', village.gathering] } },
      ],
    ]),
    record: {
      format,
      heldOn,
      place: village.gathering,
      convener: `${village.name}村民委员会`,
      recorder: '村文书',
      persons: households + random.int(3, 15),
      households,
      topics,
    },
  });
}
