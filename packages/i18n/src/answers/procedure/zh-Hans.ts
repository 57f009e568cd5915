import { formatNumber as n } from '../../format.js';
import type { ProcedureSentences, RouteFacts } from './types.js';

const handing = ({ delegateTo, byCharter, mustStay }: RouteFacts): string => {
  if (delegateTo !== undefined) return byCharter ? `，章程写明的可以交给${delegateTo}` : `，可以授权给${delegateTo}`;
  return mustStay ? '，不能授权给别的会议' : '';
};

/** Sentences on procedures in simplified Chinese. */
export const procedure: ProcedureSentences = {
  route: (facts) => {
    const { matter, by, alternatives, partyFirst, approvals } = facts;
    if (by === undefined)
      return `“${matter}”不由村（居）民的会议决定${approvals ? `，要由${approvals}批准` : '，按法律规定的程序办'}。`;
    return (
      `“${matter}”${by}${alternatives ? `，也可以由${alternatives}决定` : ''}${handing(facts)}` +
      `${partyFirst ? '，决定以前先由党组织讨论' : ''}${approvals ? `，决定以后报${approvals}批准` : ''}。`
    );
  },
  offices: { township: '乡镇政府（街道办事处）', county: '县（市、区）政府' },
  procedure: ({ name, count, stages, force }) => `“${name}”一共 ${n(count)} 步：${stages}；这套步骤来自${force}。`,
  noProcedure: '这件事的步骤由村（社区）自己定，没有统一的程序可以核对。',
  forces: {
    statute: '法律',
    regulation: '有关规定',
    policy: '政策文件',
    local: '地方规定',
    practice: '各地通行的做法',
    design: '本系统的安排，不是法律规定',
  },
  unread: (force) => `${force}，原文没有核对过，不能当作法律引用`,
  stageRule: (f) =>
    `“${f.stage}”由${f.actor}负责` +
    (f.votes ? '，要投票表决' : '') +
    (f.partyFirst ? '，算作党组织先行讨论' : '') +
    (f.days === undefined ? '' : `，一般 ${n(f.days)} 天`) +
    (f.within === undefined
      ? ''
      : `，一般在${f.after === undefined ? '收到' : `“${f.after}”`}以后 ${n(f.within)} ${f.working ? '个工作日' : '天'}以内`) +
    (f.posted ? '，要张贴公开' : '') +
    (f.permanent ? '，以后一直可以查看' : '') +
    (f.optional ? '，可以省去' : '') +
    (f.again ? '，没有做好要重做' : f.onFail === undefined ? '' : `，没有通过就回到“${f.onFail}”`) +
    '。',
  stage: (stage, facts) => `“${stage}”${facts.join('，')}。`,
  latest: (date) => `一般最迟${date}`,
  lacking: (parts) => `登记里缺${parts}`,
  stages: (f) =>
    `一共 ${n(f.all)} 步，办完 ${n(f.done)} 步` +
    (f.current ? `，正在办${f.current}` : '') +
    (f.failed ? `，${f.failed}没有通过` : '') +
    (f.next === undefined ? (f.current || f.failed ? '' : '，没有下一步了') : `，下一步是${f.next}`) +
    (f.earliest === undefined ? '' : `，${f.earliest}`) +
    (f.missing ? `，${f.missing}没有登记` : '') +
    (f.lacking ? `，${f.lacking}` : '') +
    '。',
  noStages: '这份文件没有写办理过程。',
  period: ({ first, counted, last, holiday }) =>
    holiday === undefined
      ? `从${first}算第一天，到${last}为止。`
      : `从${first}算第一天，数到${counted}，遇到${holiday}放假，顺延到${last}为止。`,
  holidays: {
    'new-year': '元旦',
    'spring-festival': '春节',
    qingming: '清明节',
    'labour-day': '劳动节',
    'dragon-boat': '端午节',
    'mid-autumn': '中秋节',
    'national-day': '国庆节',
  },
  notice: ({ earliest, latest, given, met }) =>
    [
      given === undefined ? '' : `会前公告了 ${n(given)} 天，${met ? '够了' : '不够'}`,
      earliest === undefined ? '' : `最早${earliest}可以开会`,
      latest === undefined ? '' : `最迟${latest}要公告`,
    ]
      .filter(Boolean)
      .join('，') + '。',
};
