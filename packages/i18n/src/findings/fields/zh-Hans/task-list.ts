import { table } from '../table.js';

/** Names of fields of task lists, in simplified Chinese. */
export const taskList = table(`
admission 准入记录
advice 办理建议
applicant 申请单位
certificates 证明数量
dataRequested 要填的数据
decidedOn 决定日期
department 部门
departments 部门
does 村（社区）做什么
doesNot 村（社区）不做什么
duties 事项数量
exitOn 退出日期
exitReason 退出理由
frequency 频次
funding 经费
inKind 实物
instead 该去哪里办
keywords 别名
level 层级
list 清单
lists 清单
materials 材料
noCostReason 不需要经费的理由
plates 牌子数量
replacedBy 替代事项
timeLimitDays 时限（天）
trialUntil 试行截止日期
unlisted 清单外事项
villageRole 村（社区）的角色
year 年份
years 历年数量
`);
