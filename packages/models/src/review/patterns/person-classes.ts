import type { TextRule } from '../text-rule.js';
import { any, gap, near, NUMBER, pattern } from '../vocabulary.js';
import { KIN, TAKE, WRONG } from '../word-classes.js';

const STAGE = any(
  '集会 当着 面前 晒场 晒谷场 台上 上台 院坝 操场 大会 会上 喇叭 广播 祠堂 戏台 村口 当众 当场 公开 全村 众人 乡亲 群里 村民面前 牌位 祖宗 大庭广众 学校门口',
);
const CONFESS = any('检讨 写检查 作检查 认错 认罪 悔过 道歉 赔罪 赔礼 保证书 宣读 自我批评 作揖 磕头 亮相 反省');
const KINDS = any(`结核 精神疾病 病人家 口音 外人 说外地话 外来户 房客 传染 残 
  外来 外地 外省 外乡 外县 外村人 外姓 小姓 杂姓 租户 租客 租房 房客 暂住 流动人口 非本村 非本地 非户籍 外籍 少数民族 民族 回民 信教 教徒 信仰 信佛 信基督 残疾 残障 盲人 聋 哑 智障 智力 瘫痪
  精神病 精神障碍 疯 癫痫 传染病 乙肝 肝炎 艾滋 肺结核 麻风 病史 患者 病人 携带者 刑满 释放 劳改 前科 坐过牢 判过刑 案底 吸过毒 戒毒 单亲 寡居 贫困户 私生 同性`);
const BARRED = `(?:${any(`
  谢绝 不欢迎 不接待 不接纳 不收留 不租 不雇 不用 不要 不选 不推 限制 隔离 锁 拴 单独登记 另行登记 报告行踪 加倍 双倍 另收 多交 高一倍 远离 绕开 搬走 搬出 迁走 清退 赶 一律按 不参加 不列入 不安排 不享受 不评 取消`)}|(?:不得|不准|不许|不能|不可|不让|不予|不给|禁止|无权|没有资格)(?!歧视|嫌弃|辱|因|以|排|泄|侮|取笑|借|聚|从事|传教|强|干|打|欺|嘲|公开))`;
const SHOWN =
  any(`告示 展示 宣读 发给 发名单 抄给 表里 大家看 展板 宣布 打印 翻看 任意看 随便看 谁都可以 公之于众 大门口贴 
  公布 公示 公开 公告 上墙 上榜 上屏 上网 榜上 张榜 榜示 张贴 贴出 贴在 贴到 贴于 贴上 贴一 贴满 贴个 播放 播出 滚动 广播 喇叭 天天念 念名 通报 点名 曝光 亮相 亮出 晒 发到 发至 发在 发群 发抖音 朋友圈 抖音 快手 短视频 转发 群里 微信群 大群 村民群 公众号 电子屏 显示屏 大屏 公示栏 公告栏 公开栏 宣传栏 黑板 登报 登出 刊登 挂在 挂出 挂上 挂牌 竖牌 立牌 钉牌 写在 写上 写大 查阅 传阅 传看 共享 抄送 循环`);
const OFFENDER = any(`房号 门牌 业主 人家 户名 当事 肇事 车主 狗主 主人 
  姓名 名字 名单 户主 照片 相片 相上 肖像 头像 视频 录像 截图 车牌 车号 家门 门上 门口 门前 大门 院门 当事人 违规户 违约户 家庭 最差 末位 后进 落后 本人 其人 名上 姓甚 谁家 哪家 农户`);
const BAD = `(?:${WRONG}|${any('不清洁 不合格 最不 最懒 最脏 最乱 不卫生 老赖 欠债 被罚 受处 最差 反面 丑 警示 不良 偷盗 吵架 红黑榜 黑 曝光 点名 通报批评')})`;
const FAIR = any(`
  同意 本人决定 本户决定 表彰 先进 好人 光荣 最美 文明户 星级文明 隐去 不写 不公布 不公开 不贴 不挂 不登 不上墙 不点名 不张榜 只公布件 只公布合格 捐 候选 值班 低保 村务 财务 收支 法院公布 法院依法 救助 慰问 评议 志愿 停车位`);
const DATA = any(`什么病 得的病 去过哪 花名册 名册 健康 刑满 吸毒 残疾证 银行流水 家底 存折 档案 流水 密码 
  身份证 证件号 户口本 户口簿 银行卡 银行账 账号 存折 卡号 医保卡 社保卡 手机号 电话号 电话 联系方式 住址 门牌 地址 病情 病史 病名 病历 患病 得病 住院 诊断 体检 检验 核酸 精神病 残疾等级 怀孕 流产 收入 工资 存款 债务 欠债 负债 征信 成绩 分数单 考试 指纹 人脸 面部 行踪 轨迹 定位
  摄像 监控 画面 录像 聊天 通话 出生 生日 婚史 离婚 坐牢 前科 案底 家庭情况 个人信息 信息表 户籍信息 隐私`);
const GUARDED_DATA = any(`单独发 
  隐去 遮 脱敏 去掉 不公 不写 不贴 不上墙 不登 星号 代替 保密 值班 村医 出诊 门诊 服务电话 监督电话 办公 急救 抢修 同意 只用于 收支 集体收入 财务 不外 要保护 外传 村干部 干部电话 负责人 网格员电话 民警电话 举报电话 报警电话 监控安 电话打 打电话 积分 封存 专人 咨询 查阅本人 本人可 本人查 宣传 经费`);
const MINOR = any(`
  未成年 学生 中学生 小学生 初中生 高中生 孩子 小孩 孩童 儿童 少年 青少年 娃娃 娃儿 小娃 幼儿 孩儿 学童 十八岁以下 不满十八 未满十八 十六岁以下 不满十六 早恋`);
const STRICT = `(?:${any(`上台 截图 楼道 通知学校 不给开 
  罚 扣 没收 收缴 曝光 公布 公示 公开 通报 点名 检讨 悔过 张榜 上墙 上榜 黑榜 黑名单 张贴 贴在 贴到 广播 喇叭 处分 开除 罚站 跪 示众 赔礼 取消 停发 不予 不得领 不得评 不得出门 不准出门 搜 记过 记入 关在 关到 关进 亮相 发到 发群`)})`;
const MILD = any(`
  不扣 不点名 不公布 不公开 不批评 不罚 不体罚 不辱骂 不当众 不张榜 不曝光 劝返 保护 鼓励 同意 不歧视 慰问 开放 免费 举报 文化执法 依法 尊老 家长会 奖学金发 资助 关爱 安全教育 评先`);
const TOGETHER = any(
  '撤掉 不清扫 跟着 跟倒 连带 连坐 牵连 一并 一同 一起 一道 一块 同样 同扣 同罚 同受 同责 同担 陪着 也要 也不 都不 都要 都得 受累 都扣 都罚',
);
const ALL_OF_THEM = any(
  '同一个单元 整栋 全楼 整层 同楼 哥哥 弟弟 姐姐 妹妹 年轻人 老人家 全家 全户 一家 一家子 合家 满门 联户 联保 十户 九户 八户 五户 四邻 左邻右舍 邻居 邻里 全组 全村民小组 同组 整组 整个小组 组里 本房 本家 同族 老子 儿子 爹 娘 父亲 母亲 父母 子女 家长 媳妇 丈夫 妻子 兄弟 姐妹 亲戚 家属 家人',
);

/** Freedom, equal treatment, relatives, names and data, and minors by classes of words. */
export const personClasses: readonly TextRule[] = [
  {
    lr: 'LR-03',
    level: 'B',
    ground: 'personal-freedom',
    suggestion: 'advise-refer',
    find: [
      pattern(
        '(?:捆|绑|铐|吊|锁|关|押|扣|拘|囚|扭)',
        near(3),
        any('人 起来 到村 到祠 到戏 到屋 进屋 到大 到派 在村 在祠 在屋 在柱 在树 在值 在大 在广 在楼 往村 送村'),
      ),
      pattern(
        any(
          '看管起来 派人看管 民兵看管 严加看管 看押 看守 看住 盘问 软禁 囚禁 审问 逼供 审讯 拷问 拷打 搜身 搜家 搜查 抄家 游街 游村 游行 游乡 游寨 高帽 剃头 剃光 示众 下跪 罚跪 脖子上挂 胸前挂 挂牌示 挂牌认 挂上牌子 打板子 打手心 扇耳光 抽鞭 杖责 家法',
        ),
      ),
      pattern(any('五花大绑 大绑 反绑 磕头')),
      // Who sees somebody beaten may call the police: only a blow that is owed is a sanction.
      pattern(any('要 得 就 该 须 应 活该'), near(2), '挨打'),
      pattern(
        '(?:锁|关|押|扣|捉|抓|拖|拉)(?:其|他|她|人|住|了)?(?:进|在|到|入|去)',
        near(4),
        any('室 屋 房 祠 村部 楼 库 棚 栏 庙 厅'),
      ),
      pattern('(?:拉|抓|押|叫|派)(?:去|来|到)', near(6), any('挑 扛 扫 修 挖 抬 搬 种 干活 做工')),
      pattern(any('敲锣 打锣 鸣锣'), near(4), any('走 游 绕 认 串')),
      pattern('(?:要|须|应|得|去|罚|就|先|自己)', near(6), '跪'),
      pattern(
        '(?:关|锁|留|扣|站|跪|押)(?:在|到|进|上|满|够)?',
        near(8),
        any('一夜 一晚 一天 半天 三天 两天 一宿 到天亮 一个时辰 两个时辰 个小时 钟头 过夜'),
      ),
      pattern(
        any('才准 才许 才能 才可 方准 方可 才放 方能 再放'),
        near(3),
        any('回家 离开 出来 出门 走人 走 放人 出村 人'),
      ),
      pattern('(?:不准|不许|不让|禁止|限制|不得)', near(4), any('回家 出门 出村 离开 回村 进村 人身 自由 行动 外出')),
      pattern(any('逐 撵 赶 驱 轰'), any('出 离 走 逐'), near(3), any('村 屯 寨 组 社区 门 本地')),
      pattern(
        '(?:罚|责令|勒令|强制|强迫|强令|义务|无偿|必须|去|为村里|给村里|者,|的,|人,)',
        near(6),
        any('扫 清 修 种 栽 挖 挑 拔 守 巡 劳动 做工 义务工 卫生'),
        near(6),
        NUMBER,
        any('天 日 周 个月 遍 个星期 次'),
      ),
    ],
    pairs: [{ topic: pattern(STAGE), adverse: pattern(CONFESS), within: 10 }],
    unless: pattern(
      any(`
      鼓励做错 当面赔礼 自愿 非法拘禁 任何人不得 志愿 公益岗 公安机关依法 派出所依法 值日 轮流 每户 各户 每家 家家 村民每月 村民应 门前三包 检查卫生 卫生检查 安全检查 检查评比 档案 柜 体检 检查组`),
    ),
  },
  {
    lr: 'LR-12',
    level: 'B',
    ground: 'discrimination',
    suggestion: 'equal-treatment',
    find: [],
    pairs: [{ topic: pattern(KINDS), adverse: pattern(BARRED), within: 14 }],
    unless: pattern(
      any(`
      歧视 一视同仁 平等 同等 同样 不得因 不得以 照顾 优先 帮教 尊重 依法 聚众 不笑话 外传 保密 嫁 娶 结婚 通婚 成婚 媳妇 女婿 补贴 救助 津贴 两补 低保 占用 毒品 车辆 停车 停放 垃圾 房东 团结 诊疗 看病 帮扶 关心 公岗 情况发 毒瘾 扰民 赌博`),
    ),
    off: ['lawful', 'referred'],
  },
  {
    lr: 'LR-13',
    level: 'B',
    ground: 'relatives',
    suggestion: 'own-deeds',
    find: [
      pattern(
        '(?:一人|一户|一家|有人|一个|有一)',
        near(10),
        ',',
        near(4),
        ALL_OF_THEM,
        gap(10),
        `(?:${TAKE}|${any('罚 扣 受 挨 担责 遭殃 负责 丢')})`,
      ),
      pattern('(?:谁家|哪家)', near(12), ',(?:谁家|哪家|那家)的?', near(6), TAKE),
      pattern(any('三代 五代 祖孙 子孙 后代'), near(6), any('不得 不许 不准 不能 不予 禁止 内')),
    ],
    pairs: [
      {
        topic: pattern(ALL_OF_THEM),
        adverse: pattern(
          `${TOGETHER}${near(6)}(?:${TAKE}|${any('罚 扣 受 挨 担责 处理 遭殃 负责 算账 挨批 责 不能 不得 不许')})`,
        ),
        within: 8,
      },
      {
        topic: pattern(KIN),
        adverse: pattern(
          `(?:${TAKE}|影响|不得|不许|不准|不能)${near(10)}${any('参军 入伍 当兵 入党 升学 入学 上学 就读 读书 考试 报考 公务员 政审 就业 招工 录用 干部 评优 评先 推荐 证明 盖章 贷款 资格 福利 宅基 当选 候选')}`,
        ),
        within: 10,
      },
      {
        topic: pattern(any('子女 其子 其女 儿子 孩子 兄弟 家属 亲属 后代')),
        adverse: pattern(
          any('不签字 不给签 政审不 不盖章 不给盖 不出具 不开 不予通过 不予推荐 也不能 也不得 也不许 受影响 禁考'),
        ),
        within: 14,
      },
    ],
    needs: pattern(
      `(?:${WRONG}|${any('有人 一人 一户 一家 参与 上访 告状 犯 丈夫 妻子 男人 老子 儿子 失火 邪教 离婚')})`,
    ),
    unless: pattern(
      any(`
      不影响 不得影响 不得作为 不因 不得因 不得以 不牵连 监护 回避 赡养 依法承担 亲属关系 嫁 女婿 未婚 承揽 不连累 没有关系 权益 继承 一人做事 互相 相互 结对 不得虐待 不得遗弃 不得打骂`),
    ),
    off: ['referred'],
  },
  {
    lr: 'LR-14',
    level: 'B',
    ground: 'shaming',
    suggestion: 'talk-privately',
    find: [
      pattern(any('谁家 哪家 谁'), near(6), ',', near(2), any('名 相 照'), '(?:字|片)?', any('上 挂 贴')),
      pattern(
        '(?:挂|钉|贴|插|竖|立)',
        near(10),
        any('黄牌 红牌 黑牌 白旗 警示牌 牌子 标牌 耻'),
        gap(8),
        any('门 家 院'),
      ),
      pattern(
        any('家门口 大门 门上 门口 门前 院门'),
        near(4),
        '(?:挂|钉|贴|插|竖|立|刷|写)',
        near(8),
        any('牌 榜 旗 标 字 条'),
      ),
    ],
    pairs: [{ topic: pattern(OFFENDER), adverse: pattern(SHOWN), within: 14 }],
    needs: pattern(BAD),
    unless: pattern(FAIR),
  },
  {
    lr: 'LR-15',
    level: 'B',
    ground: 'personal-data',
    suggestion: 'mask-data',
    find: [],
    pairs: [{ topic: pattern(DATA), adverse: pattern(SHOWN), within: 16 }],
    unless: pattern(GUARDED_DATA),
  },
  {
    lr: 'LR-16',
    level: 'B',
    ground: 'minors',
    suggestion: 'encourage-minors',
    find: [],
    pairs: [{ topic: pattern(MINOR), adverse: pattern(STRICT), within: 22 }],
    needs: pattern(
      any(`
      逃 恋 打架 偷 抽烟 吸烟 喝酒 染发 网吧 游戏 手机 上网 乱 破坏 骂 倒数 不及格 成绩 考试 夜 违 旷课 打闹 鞭炮 画 涂 吵 谈朋友 谈对象 辍学 不上学 失学 顶撞 损坏 摩托 电动车 骑车 下河 游泳 玩水 玩火 出门 犯 捣 赌 闹 早婚 文身 纹身 不听 不文明 摘 发现 抓`),
    ),
    unless: pattern(MILD),
    off: ['referred'],
  },
];
