import { table } from '../table.js';

/** Names of fields of minutes, in simplified Chinese. */
export const meetingRecord = table(`
actingChair 代为主持的人
consultation 所属议事
dissent 保留意见
endsAt 散会时间
motions 表决事项
observers 列席
partyDiscussion 党组织讨论
proxy 委托编号
role 身份
roster 签到
rule 章程依据
startsAt 开会时间
tellers 监票计票人
views 主要意见
way 参加方式
`);
