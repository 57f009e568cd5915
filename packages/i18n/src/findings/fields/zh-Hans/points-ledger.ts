import { table } from '../table.js';

/** Names of fields of account books, in simplified Chinese. */
export const pointsLedger = table(`
account 账户
accounts 账户
actDate 发生日期
approvals 审核人
approvers 审核人数
articleLabel 条款名称
balance 分类
batch 批次
batches 批次
capPerMonth 每月上限
capPerYear 每年上限
carryCap 结转上限
closedOn 关闭日期
commitment 承诺值
concealed 不公开的扣分
cost 所需积分
credit 入账账户
debit 出账账户
direction 方向
document 文件
entries 记录
evidence 佐证
expiry 到期办法
floor 最低余额
fund 基金收支
group 小组
hearing 是否听证
item 项目
noticeDays 公示天数
noticeFrom 公示开始
noticeTo 公示结束
openedOn 开户日期
pending 待入账记录
perHousehold 每户限兑
points 分数
pointsMax 最高分
policy 办法
postedAt 入账时间
postedFrom 公示开始
postedTo 公示结束
reverses 冲正哪一笔
rewards 兑换物品
rules 细则
scheme 积分办法
shop 兑换点
stars 星级
state 状态
stock 库存
verifier 核实人
version 版本
`);
