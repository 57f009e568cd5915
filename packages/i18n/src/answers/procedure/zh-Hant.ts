import { formatNumber as n } from '../../format.js';
import type { ProcedureSentences, RouteFacts } from './types.js';

const handing = ({ delegateTo, byCharter, mustStay }: RouteFacts): string => {
  if (delegateTo !== undefined) return byCharter ? `，章程寫明的可以交給${delegateTo}` : `，可以授權給${delegateTo}`;
  return mustStay ? '，不能授權給別的會議' : '';
};

/** Sentences on procedures in traditional Chinese. */
export const procedure: ProcedureSentences = {
  route: (facts) => {
    const { matter, by, alternatives, partyFirst, approvals } = facts;
    if (by === undefined)
      return `「${matter}」不由村（居）民的會議決定${approvals ? `，要由${approvals}批准` : '，按法律規定的程序辦'}。`;
    return (
      `「${matter}」${by}${alternatives ? `，也可以由${alternatives}決定` : ''}${handing(facts)}` +
      `${partyFirst ? '，決定以前先由黨組織討論' : ''}${approvals ? `，決定以後報${approvals}批准` : ''}。`
    );
  },
  offices: { township: '鄉鎮政府（街道辦事處）', county: '縣（市、區）政府' },
  procedure: ({ name, count, stages, force }) => `「${name}」一共 ${n(count)} 步：${stages}；這套步驟來自${force}。`,
  noProcedure: '這件事的步驟由村（社區）自己定，沒有統一的程序可以核對。',
  forces: {
    statute: '法律',
    regulation: '有關規定',
    policy: '政策文件',
    local: '地方規定',
    practice: '各地通行的做法',
    design: '本系統的安排，不是法律規定',
  },
  unread: (force) => `${force}，原文沒有核對過，不能當作法律引用`,
  stageRule: (f) =>
    `「${f.stage}」由${f.actor}負責` +
    (f.votes ? '，要投票表決' : '') +
    (f.partyFirst ? '，算作黨組織先行討論' : '') +
    (f.days === undefined ? '' : `，一般 ${n(f.days)} 天`) +
    (f.within === undefined
      ? ''
      : `，一般在${f.after === undefined ? '收到' : `「${f.after}」`}以後 ${n(f.within)} ${f.working ? '個工作日' : '天'}以內`) +
    (f.posted ? '，要張貼公開' : '') +
    (f.permanent ? '，以後一直可以查看' : '') +
    (f.optional ? '，可以省去' : '') +
    (f.again ? '，沒有做好要重做' : f.onFail === undefined ? '' : `，沒有通過就回到「${f.onFail}」`) +
    '。',
  stage: (stage, facts) => `「${stage}」${facts.join('，')}。`,
  latest: (date) => `一般最遲${date}`,
  lacking: (parts) => `登記裡缺${parts}`,
  stages: (f) =>
    `一共 ${n(f.all)} 步，辦完 ${n(f.done)} 步` +
    (f.current ? `，正在辦${f.current}` : '') +
    (f.failed ? `，${f.failed}沒有通過` : '') +
    (f.next === undefined ? (f.current || f.failed ? '' : '，沒有下一步了') : `，下一步是${f.next}`) +
    (f.earliest === undefined ? '' : `，${f.earliest}`) +
    (f.missing ? `，${f.missing}沒有登記` : '') +
    (f.lacking ? `，${f.lacking}` : '') +
    '。',
  noStages: '這份文件沒有寫辦理過程。',
  period: ({ first, counted, last, holiday }) =>
    holiday === undefined
      ? `從${first}算第一天，到${last}為止。`
      : `從${first}算第一天，數到${counted}，遇到${holiday}放假，順延到${last}為止。`,
  holidays: {
    'new-year': '元旦',
    'spring-festival': '春節',
    qingming: '清明節',
    'labour-day': '勞動節',
    'dragon-boat': '端午節',
    'mid-autumn': '中秋節',
    'national-day': '國慶節',
  },
  notice: ({ earliest, latest, given, met }) =>
    [
      given === undefined ? '' : `會前公告了 ${n(given)} 天，${met ? '夠了' : '不夠'}`,
      earliest === undefined ? '' : `最早${earliest}可以開會`,
      latest === undefined ? '' : `最遲${latest}要公告`,
    ]
      .filter(Boolean)
      .join('，') + '。',
};
