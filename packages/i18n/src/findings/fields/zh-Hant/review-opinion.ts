import { table } from '../table.js';

/** Names of fields of review opinions, in traditional Chinese. */
export const reviewOpinion = table(`
answer 村裡的答覆
assemblyOn 表決日期
draftedBy 起草人
lr 審核要點編號
people 人員
quote 原文
receivedOn 收到日期
reviewer 審核單位
round 第幾次審核
stage 審核階段
suggestion 修改建議
`);
