import { table } from '../table.js';

/** Names of fields of task lists, in traditional Chinese. */
export const taskList = table(`
admission 准入記錄
advice 辦理建議
applicant 申請單位
certificates 證明數量
dataRequested 要填的數據
decidedOn 決定日期
department 部門
departments 部門
does 村（社區）做什麼
doesNot 村（社區）不做什麼
duties 事項數量
exitOn 退出日期
exitReason 退出理由
frequency 頻次
funding 經費
inKind 實物
instead 該去哪裡辦
keywords 別名
level 層級
list 清單
lists 清單
materials 材料
noCostReason 不需要經費的理由
plates 牌子數量
replacedBy 替代事項
timeLimitDays 時限（天）
trialUntil 試行截止日期
unlisted 清單外事項
villageRole 村（社區）的角色
year 年份
years 歷年數量
`);
