import { table } from '../table.js';

/** Names of fields of delegations, in traditional Chinese. */
export const delegation = table(`
announcedOn 公告日期
candidate 是否候選人
covers 委託範圍
delegateTo 受權的會議
electionMode 選舉方式
eligible 是否有表決資格
form 委託形式
holder 受委託人
matters 授權事項
mayPassOn 可以轉授
motionIds 委託的表決事項
principal 委託人
proxies 委託名單
relation 兩人的關係
revokedOn 撤回日期
termEndsOn 任期屆滿日期
`);
