import { table } from '../table.js';

/** Names of fields of minutes, in traditional Chinese. */
export const meetingRecord = table(`
actingChair 代為主持的人
consultation 所屬議事
dissent 保留意見
endsAt 散會時間
motions 表決事項
observers 列席
partyDiscussion 黨組織討論
proxy 委託編號
role 身份
roster 簽到
rule 章程依據
startsAt 開會時間
tellers 監票計票人
views 主要意見
way 參加方式
`);
