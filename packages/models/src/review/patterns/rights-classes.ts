import type { TextRule } from '../text-rule.js';
import { any, near, pattern } from '../vocabulary.js';
import { LIMITED, TAKE } from '../word-classes.js';

const WOMEN = any(`招来的 随母 上门的 女户 女家 女性成员 独生女 养女 女儿出门 姑爷 妇道 
  外嫁 出嫁 嫁出 嫁到 嫁往 嫁走 嫁人 嫁外 农嫁 已婚女 已婚妇 结了婚的 结婚的女 结婚证的妇 未婚女 未嫁 未出嫁 大龄女 离婚 离了婚 离异 丧偶 丧夫 改嫁 再嫁 守寡 寡妇 上门女婿 上门郎 入赘 招赘 招郎 招婿 招女婿 招夫 女婿 赘婿 倒插门 女到男 男到女
  到女家落户 女家落户 随女方 无男 没男 没有男 没有儿子 无儿 纯女 女儿户 双女 独女 有女无儿 有子有女 有儿有女 女儿 闺女 姑娘 儿媳 媳妇 妇女 女性 女方`);
const SHARE = any(`田土 山场 
  分配 分红 分地 分田 分钱 分粮 分到 分得 再分 参分 参加 红利 名单 收益 补偿 征地 土地 田 地 山 宅基 建房 房 份 股 待遇 福利 户口 落户 成员 社员 资格 权利 权 财产 家产 继承 承包 口粮 集体`);
const EQUAL = any(`
  平等 同样 一样 同等 一视同仁 照常 照样 不受影响 照旧 不得收回 不得剥夺 不得侵害 保留不动 不因 不得因 不得以 依法享有 受法律保护 祠堂 观念 孝敬 赡养 探望 酒 嫁妆 彩礼 家暴 家庭暴力 投票 议事 族谱 打骂 帮助 关爱`);
const AWAY =
  any(`徒刑 判处 提干 单过 出国 移居 移民 搬去 陪孩子 外嫁 外市 跑船 跑车 出去 外地 外省 沿海 广东 海外 国外 厂里 办厂 外面 
  外出 在外 出外 出门打工 打工 务工 做工的 做生意 经商 开店的 办厂 跑运输 大学 大专 中专 学生 在校 读书 上学 求学 升学 考上 考取 留学 毕业 当兵 参军 入伍 服役 服兵役 现役 义务兵 士官 军人 从军 坐牢 坐过牢 服刑 劳改 判刑 刑满 在押 狱 刑期
  进城 在城 城里 县城 城镇 离村 不在村 不住村 长年不 常年不 回村 离异 离婚 丧偶 单身户 搬走 空挂`);
const KEPT = any(`照发 照分 
  不受影响 不得因 不得以 不因 平等 照常 照样 继续享 保留 委托 代领 流转 优先 帮助 落实 欢迎 补助学 奖学 自愿 免交 免缴 积分 扣分 报告 保护`);
const OWNED = any(`林地 荒滩 砂石 石场 集体田 公田 公山 公塘 征用 征占 占地 店面 门面 砖厂 厂房 仓库 水面 集体店 集体屋 
  征地 征收 土地补偿 补偿款 补偿费 集体林 集体山 集体鱼塘 集体土地 集体房 集体资 集体收 集体门面 集体所有 集体经济 村集体的 集体的 村里的山 村里的塘 村里的荒 机动地 承包地 口粮田 责任田 山林 林场 果园 鱼塘 水库 荒山 荒坡 荒地 宅基地使用权 租金 卖地 股份 股权 分红比例 收益分配`);
const DISPOSED = `(?:${any(`转包 增股 不增 均摊 平摊 包出去 租出去 照人 照户 照丁 收租 归老年 归理事 归祠堂 归宗 
  按人头 按人口 按在册 按户籍 按户口 按户 按劳 按男 人头分 平均 均分 平分 对半 分光 分净 分完 分给 分到户 分成 一人一份 每人一份 大人 小孩 半份 提成 提留 留村 村留 归村委 归村里 归组 归谁 归干部 归个人 不再配 不配 配给 配股 增配 百分之 拍卖 发包 出租 租给 包给 变卖 卖给 出售 折价 转让 抵押 入股 置换
  由村委会 由村两委 由理事会 由组长 由各组长 由支书 由主任 由村主任 由村长 由村民小组 由老人会 统一调 统一收 调整一次 打乱 重分 抽补 收回 不再调 永不 自行安排`)}|[一二三四五六七八九十0-9]{1,3}成)`;
const MEMBER = any('经济社的人 社里的人 本村人 本组人 成员 社员 股东 股民 本社 村籍 社籍 组籍 入社');
const MADE = any(`
  即为 就是 就算 算作 算是 算本 视为 视同 当作 取得 具有 具备 不具 认定 认作 成为 不是 入社 丧失 失去 自动 取消 注销 除名 确认 接纳 买 加入 不算 才算 方为 方算 方可 成年后`);
const COMPLAIN =
  any(`市民热线 告过 去法院 到法院 曝光村 纪委 督查 巡视 巡察 网络问政 联名 往上递 往上写 往上寄 写信 发到网 发网上 网上发 拍视频 拍成视频 
  上访 信访 闹访 起诉 诉讼 打官司 官司 告状 告官 状告 告发 告村 告到 举报 检举 投诉 控告 申诉 复议 仲裁 维权 反映 爆料 曝料 发帖 发视频 网上说 找记者 记者 媒体 报案 报警 12345 市长热线 热线 法院 往上告 往外捅 往外说 越级 上级 上面告 请律师`);
const STOPPED = `(?:(?:不得|不准|不许|不能|不可|不允许|禁止|严禁|不要|休想|莫)${near(12)}${COMPLAIN})`;
const PRICE = `(?:${TAKE}|${any(`
  出局 押金 保证金 先交 交保 罚 扣 列入 记入 黑名单 重点管 管控 追究 检讨 通报 批评 后果自负 自负 不再管 不管 不理 不帮 不盖章 不给盖 处分 视为违 算违 违约 靠边 滚 开除 除名 须先经 须经 先经 需经 经村`)})`;
const SAFE = any(`
  打击 报复 刁难 为难 别人 他人 照片 阻拦 阻挠 阻止 压制 泄露 打听 保密 有权 权利 可以到 可以向 可以依法 可依法 不得因 不得以 依法提 法律援助 法律途径 援助 诬告 捏造 协助 答复 谣 电话贴 方式公布 不服的可`);
const POINTS = `(?:积分|分数|分值|得分|总分|评分|星级|(?:加|扣|奖|记|奖励|倒扣)${near(2)}[0-9一二两三四五六七八九十百]{1,4}分|[0-9一二两三四五六七八九十百]{1,4}分(?:以下|以上|的|折|抵|可|能|换)|一分(?:折|抵|换|算))`;
const LINKED = any(`居住证 幼儿园 入园 承包费 优先上 合作医疗 医疗缴 
  低保 五保 特困 医保 新农合 医疗保险 参保 社保 保险 养老 分红 股金 股份 红利 收益分配 集体收益 救助 救济 补贴 危房 危改 征地 补偿 入学 上学 升学 入党 参军 入伍 征兵 政审 当兵 贷款 就业 招工 录用 宅基 承包 选举 候选 投票权 表决权 成员资格 办证 盖章 证明 审批 罚款 现金 工资 养老金 公租房 助学 水费 电费`);

/** Shares, remedies and points by classes of words. */
export const rightsClasses: readonly TextRule[] = [
  {
    lr: 'LR-06',
    level: 'B',
    ground: 'women-rights',
    suggestion: 'equal-women',
    find: [],
    pairs: [
      {
        topic: pattern(WOMEN),
        adverse: pattern(
          `(?:${TAKE}|${LIMITED}|${any('退回 退还 交回 交还 算外人 视为外 当外人 按外来 减一份 减地 退地 少一份 由父母 由兄弟 代领')})`,
        ),
        within: 22,
      },
    ],
    needs: pattern(SHARE),
    unless: pattern(EQUAL),
    off: ['lawful', 'referred'],
  },
  {
    lr: 'LR-07',
    level: 'B',
    ground: 'absent-members',
    suggestion: 'keep-rights',
    find: [],
    pairs: [
      {
        topic: pattern(AWAY),
        adverse: pattern(
          `(?:${TAKE}|${any('另行调整 调整给 调给 另给 转给 退回 退还 交回 交还 不留 别人种 抽出来 归集体 统一收 抽回 抽走 只发 只给 只分 半份 一半 不计 不算人')})`,
        ),
        within: 22,
      },
    ],
    needs: pattern(`(?:${SHARE}|${any('人头 人口 身份')})`),
    unless: pattern(KEPT),
    off: ['lawful', 'referred'],
  },
  {
    lr: 'LR-08',
    level: 'B',
    ground: 'members-matter',
    suggestion: 'members-decide',
    find: [],
    pairs: [
      { topic: pattern(OWNED), adverse: pattern(DISPOSED), within: 16 },
      { topic: pattern(MEMBER), adverse: pattern(MADE), within: 12 },
    ],
    unless: pattern(
      any(`
      成员大会 成员代表大会 社员大会 股东大会 不作规定 公布 公示 公开 损坏 爱护 查账 平等 同等 侵害 侵占 照常 按照农村集体 组织法 民事行为能力 没有取得 名册 查明 按它的章程 章程 不得因 不因 不得以 法律规定 家庭成员 委员会成员 理事会成员 小组成员 成员单位 不受影响 保留 嫁 离婚`),
    ),
  },
  {
    lr: 'LR-11',
    level: 'B',
    ground: 'complaint',
    suggestion: 'keep-remedies',
    find: [
      pattern(
        '(?:不得|不准|不许|不能|不可|禁止|严禁)',
        near(2),
        '(?:到|去|上|往|跑)',
        near(4),
        any('县 镇 乡 市 省 京 上面 外面 街道'),
        near(4),
        any('说 讲 闹 告 问 吵'),
      ),
      pattern(STOPPED),
      pattern(any('放弃 收回 撤回'), near(4), any('上访 起诉 诉讼 举报 申诉 复议 投诉')),
    ],
    pairs: [{ topic: pattern(COMPLAIN), adverse: pattern(PRICE), within: 16 }],
    unless: pattern(SAFE),
    off: ['referred', 'lawful'],
  },
  {
    lr: 'LR-26',
    level: 'B',
    ground: 'points-linked',
    suggestion: 'points-for-goods',
    find: [],
    pairs: [
      {
        topic: pattern(POINTS),
        adverse: pattern(
          `(?:(?:不得|不能|不予|不给|不再|取消|停|无权|无缘)(?!以|因|把|将|与|按|凭|用|跟|同|和)${near(6)})?${LINKED}`,
        ),
        within: 18,
      },
    ],
    unless: pattern(
      any(`
      不与 不看 不搭界 没关系 没有关系 两码事 无关 不挂钩 不得与 脱钩 不影响 不扣 不能换 不得换 不得作为 不能作为 不抵 不得抵 只能换 查积分 查询 不折 宣传 讲解 帮助 代办`),
    ),
    off: ['referred', 'lawful'],
  },
];
