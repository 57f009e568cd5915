import { table } from '../table.js';

/** Names of fields of notices, in simplified Chinese. */
export const notice = table(`
approval 同意公布
blackBoard “黑榜”的依据
corrections 更正
decisions 表决结果
eventOn 事情的日期
heardOn 听取说明的日期
inquiries 居民询问
paragraphs 段落
parts 公示内容
repliedOn 答复日期
restarts 是否重新计算天数
rows 名单
supersedes 代替的公示
`);
