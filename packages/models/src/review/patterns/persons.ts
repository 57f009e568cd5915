import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';

const PUBLISH = any('公布 公示 公开 上墙 张贴 贴在 贴到 贴于 发到 发至 发在 上传 登报 通报 张榜 曝光 播放 登在');
const KIN = any(
  '家属 家人 子女 父母 亲属 全家 直系 配偶 家庭成员 其子 其女 后代 三代 近亲 兄弟 姐妹 孩子 家长 父亲 母亲 儿子 女儿 孙子 全户 全家人 一户',
);
const WITHHELD = any(`
  不得 不予 不为 取消 限制 不能 不准 不许 影响 挂钩 连带 扣 停 不出具 不开 不发 不享受 不给 不盖 列入 不推荐 不安排 停发 不评 不招 不用 不录 一并 暂停`);
const PROSPECT = any(`
  参军 入伍 入党 升学 入学 上学 考试 报考 公务员 政审 就业 招工 录用 评先 评优 推优 推荐 福利 待遇 分红 补贴 证明 盖章 贷款 当兵 提拔 聘用
  宅基地 扣分 资格 奖学金 村干部 招聘 应聘 文明家庭 文明户 评文明 上大学 大学 工作 入托 考编 安排 集体分 评星`);

export const personRules: readonly TextRule[] = [
  {
    lr: 'LR-03',
    level: 'B',
    ground: 'personal-freedom',
    suggestion: 'advise-refer',
    find: [
      pattern(
        any(
          '关押 拘禁 禁闭 捆绑 罚站 罚跪 游街 游村 示众 批斗 搜身 体罚 押送 限制人身自由 逐出 赶出 驱逐 搬离本村 限期搬离 强制劳动',
        ),
      ),
      pattern('关(?:到|进|在|起来)', near(8), any('村部 屋 房 室 一夜 小时 一天')),
      pattern('(?:扣留|扣下|扣押)', near(4), any('本人 人员 当事人 其人')),
      pattern('罚(?:扫|做|干|打扫|清扫|劳动|出工|工|种|挖|抄)'),
      pattern(any('广播 喇叭 大会 会上 当众 当场 公开 群众面前'), near(10), any('检讨 检查错误 道歉 认错 悔过')),
      pattern('责令', near(10), any('检讨 道歉 认错 悔过')),
      pattern(
        any('义务劳动 打扫 清扫 扫街 扫路 义务植树'),
        near(6),
        NUMBER,
        any('天 日 次 周 个月'),
        gap(6),
        any('惩 罚 处理 代替'),
      ),
      pattern('的,', near(6), any('义务劳动 打扫 清扫 扫'), near(8), NUMBER, any('天 日 周 个月')),
    ],
    unless: pattern(any('鼓励做错 当面赔礼 非法拘禁')),
  },
  {
    lr: 'LR-13',
    level: 'B',
    ground: 'relatives',
    suggestion: 'own-deeds',
    find: [
      pattern(any('连坐 株连')),
      pattern('连带(?:处罚|责任|惩)'),
      pattern(KIN, gap(16), WITHHELD, near(12), PROSPECT),
      pattern(KIN, near(12), PROSPECT, near(8), any('挂钩 受影响 连带 不发 不予 取消 停发 一并 暂停')),
      pattern('(?:一人|一户|有人)', near(8), ',', near(4), '全(?:家|户)', gap(12), WITHHELD),
      pattern('(?:一人|一户|有人)', near(8), ',', near(4), '全(?:家|户)', near(4), any('受罚 挨罚 同罚 受处罚')),
      pattern(any('子女 后代 三代 家人 亲属'), near(8), '禁考'),
      pattern(WITHHELD, near(6), KIN, near(12), PROSPECT),
      pattern(any('与 和 同'), near(6), KIN, near(8), PROSPECT, near(4), '挂钩'),
    ],
    unless: pattern(any('不影响 不得影响 不得作为 不因 不牵连 监护人应当 回避 赡养 依法承担')),
    off: ['referred'],
  },
  {
    lr: 'LR-14',
    level: 'B',
    ground: 'shaming',
    suggestion: 'talk-privately',
    find: [
      pattern(any('曝光 黑榜 红黑榜 黑名单 示众 挂黑牌 黑牌 耻辱 丢人榜 后进榜 落后榜')),
      pattern('点名(?:批评|通报|[0-9一二两三四五]|公布)'),
      pattern('(?:公开|大会|全村|广播|群里|微信群|会上)', near(6), '(?:通报|点名)'),
      pattern('通报', near(4), '(?:全村|批评)'),
      pattern(PUBLISH, near(14), any('姓名 照片 肖像 车牌 住址'), near(2)),
      pattern(any('姓名 照片 肖像 车牌号 车牌'), near(10), PUBLISH),
      pattern(
        any('名单 姓名 名字'),
        gap(10),
        any('贴 写在 写上 张贴 公布 登在 挂在'),
        near(6),
        any('村口 墙 公开栏 大门 黑板 广场 公告 群'),
      ),
      pattern(any('姓名 名字 照片 视频 截图 监控'), near(8), any('转发 发到 播放 循环 公布 上墙 晒 发在 投屏')),
      pattern(
        '(?:挂|钉|贴|插)',
        near(3),
        '[“"]?',
        any('不清洁 不文明 最差 落后 后进 不合格 脏乱 黑 红牌 警示'),
        near(6),
        any('牌 榜 旗 标'),
      ),
    ],
    needs: pattern(
      any(`
      违 不 最差 落后 后进 倒数 末位 脏 欠 乱 偷 骗 赌 黑 曝光 屡 弄 是非 闲话 未成年 破坏 打架 通报 点名`),
    ),
    unless: pattern(
      any(`同意 由本人决定 由本户决定 表彰 先进 好人 文明户 候选 隐去 不写姓名 不公布不合格 只公布合格 只写户号 捐款 法院公布 不愿意的除外 黑榜不设
      低保 值班 分工 流动人口 病情 身份证 发布他人 未经允许 光荣榜`),
    ),
  },
  {
    lr: 'LR-15',
    level: 'B',
    ground: 'personal-data',
    suggestion: 'mask-data',
    find: [
      pattern(
        any(
          '身份证 银行卡 存折 手机号 电话号码 联系电话 住址 地址 病情 病历 诊断 体检 核酸 收入 工资 户口本 负债 欠债 指纹 人脸 行踪 聊天记录 账号 工作单位 出生年月 离婚 怀孕 电话',
        ),
        gap(16),
        any('公布 公示 公开 上墙 张贴 贴在 发到 发至 发在 上传 登报 通报 张榜 群里'),
      ),
      pattern(
        any('公布 公示 公开 上墙 张贴 发布'),
        near(14),
        any('身份证 银行卡 存折 手机号 电话号码 住址 病情 病历 收入 工资 指纹 聊天记录'),
      ),
      pattern(any('查看 检查 翻看 上交 交出'), near(8), any('手机 微信 聊天记录 人脸 指纹')),
    ],
    unless: pattern(
      any(
        '不得上墙 不得公开 不得公布 不得公示 不得发布 不得上传 不得转发 不要 隐去 遮挡 脱敏 去掉 不公布 不公开 代替 星号 索要 出诊 值班 服务电话 监督电话 办公电话 负责人 村干部的 村干部电话 不写 本人同意 保密',
      ),
    ),
  },
  {
    lr: 'LR-16',
    level: 'B',
    ground: 'minors',
    suggestion: 'encourage-minors',
    find: [
      pattern(
        any('未成年 学生 孩子 小孩 儿童 初中生 中学生 小学生 青少年 少年'),
        gap(20),
        any('罚 扣 曝光 公布 通报 取消 点名 批评 检讨 张榜 没收 不予 停发 责令 赔 公开'),
      ),
    ],
    unless: pattern(
      any(`
      不扣 不体罚 不点名 不公布 不公开 不批评 不罚 劝返 保护 鼓励 同意 发奖 依法 奖学金 慰问 父母不 家长参与 子女入 子女不得 子女评 学生参加 不得公开 不得在
      评先 大学 丢失 资助 放假`),
    ),
    off: ['referred'],
  },
];
