import { any, near } from './vocabulary.js';

/** An amount of money in figures, in words, in the formal figures of accounts, or after the sign. */
export const AMOUNT = `(?:¥[0-9.,]{1,9}|[0-9一二两三四五六七八九十百千万半几零.,壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}(?:元|块|毛|角))`;

/** What one who has a share does with it, or is done for him. */
const ENTITLED = any(`
  享 领 申 参加 参与 参评 参分 分 拿 评 办 纳入 列入 进入 获 取得 继承 承包 建房 配 兑 再 有 具有 当选`);
const GRANTED = any(
  '享 领 申 参加 参与 参评 参分 分 拿 评 办 报 批 发 给 安排 纳入 列入 受理 配 兑 补 上报 承认 认定 退 建 开',
);

/** Words that take something away or keep it back, whatever it is. A ban on taking away is none of them. */
export const TAKE = `(?:${any(`
  取消 停发 停办 停领 停掉 停止 停保 停报 停缴 停用 停供 扣发 扣减 扣除 扣下 扣掉 扣回 扣留 暂扣 倒扣 抵扣 抵作 抵缴 抵顶 划走 划扣 划拨 代扣 截留 截下 冻结 暂停 暂缓 缓发
  缓办 缓报 减半 减发 减少 减三 降低 少发 少分 少给 少领 削减 压减 收回 要回 追回 注销 剥夺 丧失 失去 除名 剔除 排除 除外 免谈 靠后 往后排 排在最后 排最后 无缘 无份 没份 没有份
  没有他 没有她 没有其 没他 没她 没你 没有你 没有该 无关 轮不到 别想 休想 莫想 甭想 免领 概不 一律不 统统不 全部不 都不 不沾 作废 泡汤 作罢 归零 清零 抹去 划掉 抹掉 拿掉 卡住 压下 不算 不认 一分不 一文不 分文不
  自动放弃 视为放弃 视同放弃 重新审 重新核 交回 退回 退还 让出 腾出 清退 清出 迁出 不让 拒绝 拒发 拒批 压着`)}|(?:不得|不能|不准|不许|不可|无权|没有资格|没资格)(?!以|因|截|克|挪|拖|侵|向|随|擅|把|将|借|强|任|私|与|和|搞|虚|骗|冒|弄|乱|停|扣|取|减|收|平分|分割|私分|代)${near(3)}${ENTITLED}|不(?:再|予|给|许)?${GRANTED})`;

/** Words that bind a share to a condition or make it smaller. */
export const LIMITED = any(`
  只给 只分 只限 只准 只批 只许 只算 只发 只能 只得 只留 仅限 仅给 仅按 限一 限给 限招 限定 方可 方能 才可 才能 才有 才给 才准 后再 一半 半份 折半 对折 半间 小份 不足一份 满二十 满三十 住满 入住满 须经 另交 补交 另缴`);

/** Someone who breaks a rule or does not do as told. */
export const WRONG = any(`
  违 不听 不服 不改 不交 不缴 不签 不参加 不配合 不按 不守 不讲 不扫 不拆 不清 不出 不来 不到 不去 不孝 不养 不赡养 不搞 不遵 不履行 不文明 未按 未经 未交 未参加 未到 拒 欠 拖欠 逾期 屡 乱 私自 私 擅自 擅 占 偷 赖 闹
  打架 打骂 骂 赌 酗酒 毁 破坏 损坏 砍 烧 焚烧 虐待 超 脏 差 懒 末位 末尾 倒数 落后 后进 垫底 失信 滋事 顶撞 对抗 阻挠 抗 捣乱 作对 逃 旷 骗 堵 哪家 谁家 谁不 谁要 如有 若有 一经 被发现 发现一次`);

/** Relatives of the one who is meant. */
export const KIN = any(`
  家属 家人 家里人 子女 父母 亲属 亲人 亲戚 全家 全户 一家 举家 直系 配偶 家庭成员 其子 其女 后代 子孙 子弟 三代 近亲 兄弟 姐妹 弟兄 孩子 家长 父亲 母亲 父子 儿子 女儿 孙子 儿孙 媳妇 儿媳 女婿 丈夫 妻子 老婆 老公 爱人 男人 老子 爹娘 爹妈 爷孙 叔伯 满门`);
