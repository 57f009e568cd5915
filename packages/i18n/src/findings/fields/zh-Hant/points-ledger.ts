import { table } from '../table.js';

/** Names of fields of account books, in traditional Chinese. */
export const pointsLedger = table(`
account 賬戶
accounts 賬戶
actDate 發生日期
approvals 審核人
approvers 審核人數
articleLabel 條款名稱
balance 分類
batch 批次
batches 批次
capPerMonth 每月上限
capPerYear 每年上限
carryCap 結轉上限
closedOn 關閉日期
commitment 承諾值
concealed 不公開的扣分
cost 所需積分
credit 入賬賬戶
debit 出賬賬戶
direction 方向
document 文件
entries 記錄
evidence 佐證
expiry 到期辦法
floor 最低餘額
fund 基金收支
group 小組
hearing 是否聽證
item 項目
noticeDays 公示天數
noticeFrom 公示開始
noticeTo 公示結束
openedOn 開戶日期
pending 待入賬記錄
perHousehold 每戶限兌
points 分數
pointsMax 最高分
policy 辦法
postedAt 入賬時間
postedFrom 公示開始
postedTo 公示結束
reverses 沖正哪一筆
rewards 兌換物品
rules 細則
scheme 積分辦法
shop 兌換點
stars 星級
state 狀態
stock 庫存
verifier 核實人
version 版本
`);
