import { table } from '../table.js';

/** Names of fields of delegations, in simplified Chinese. */
export const delegation = table(`
announcedOn 公告日期
candidate 是否候选人
covers 委托范围
delegateTo 受权的会议
electionMode 选举方式
eligible 是否有表决资格
form 委托形式
holder 受委托人
matters 授权事项
mayPassOn 可以转授
motionIds 委托的表决事项
principal 委托人
proxies 委托名单
relation 两人的关系
revokedOn 撤回日期
termEndsOn 任期届满日期
`);
