import { table } from '../table.js';

/** Names of fields of review opinions, in simplified Chinese. */
export const reviewOpinion = table(`
answer 村里的答复
assemblyOn 表决日期
draftedBy 起草人
lr 审核要点编号
people 人员
quote 原文
receivedOn 收到日期
reviewer 审核单位
round 第几次审核
stage 审核阶段
suggestion 修改建议
`);
