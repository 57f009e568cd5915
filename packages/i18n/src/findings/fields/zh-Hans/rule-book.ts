import { table } from '../table.js';

/** Names of fields of rule books, in simplified Chinese. */
export const ruleBook = table(`
adoptedOn 通过日期
articles 条文
basedOn 修改自哪个版本
changes 修改说明
chapters 章
clauses 款
comments 征求意见
conclusion 结论
currentVersion 当前版本
filedOn 备案日期
filing 备案
illustrates 对应条文
lines 诗句
measures 处理办法
meter 每半句字数
nextReviewOn 下次修订日期
no 序号
norm 性质
notes 注释
op 修改方式
order 文书
partyDiscussedOn 党组织讨论日期
pointsItem 积分项目
preamble 前言
proposedOn 提出日期
received 收到数
review 审核
rhymes 三字诗
suspended 暂停执行
targetId 修改对象
versions 版本
word 词语
`);
