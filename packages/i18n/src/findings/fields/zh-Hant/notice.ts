import { table } from '../table.js';

/** Names of fields of notices, in traditional Chinese. */
export const notice = table(`
approval 同意公布
blackBoard 「黑榜」的依據
corrections 更正
decisions 表決結果
eventOn 事情的日期
heardOn 聽取說明的日期
inquiries 居民詢問
paragraphs 段落
parts 公示內容
repliedOn 答覆日期
restarts 是否重新計算天數
rows 名單
supersedes 代替的公示
`);
