import { table } from '../table.js';

/** Names of fields of rule books, in traditional Chinese. */
export const ruleBook = table(`
adoptedOn 通過日期
articles 條文
basedOn 修改自哪個版本
changes 修改說明
chapters 章
clauses 款
comments 徵求意見
conclusion 結論
currentVersion 當前版本
filedOn 備案日期
filing 備案
illustrates 對應條文
lines 詩句
measures 處理辦法
meter 每半句字數
nextReviewOn 下次修訂日期
no 序號
norm 性質
notes 注釋
op 修改方式
order 文書
partyDiscussedOn 黨組織討論日期
pointsItem 積分項目
preamble 前言
proposedOn 提出日期
received 收到數
review 審核
rhymes 三字詩
suspended 暫停執行
targetId 修改對象
versions 版本
word 詞語
`);
