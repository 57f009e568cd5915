/**
 * Words for the subjects of work that is not to be assigned (specification 3.6), one subject a line, as in `OWN_AFFAIRS`.
 */
export const NOT_ASSIGNED = `
investment: 招商 引资 拉项目 拉投资 引进企业 招来企业 外资 落户企业
tax: 税 协税 催税 收税 税务
insuranceSale: 卖保险 商业保险 推销保险 意外险 保险公司 保单 财产险 人寿 推销 险+买 险+卖 险+拉 险+指标
newspapers: 报刊 订报 报纸 党报 党刊 杂志 征订 订刊 刊物
contributionRate: 参保率 缴费率 缴费任务 医保指标 参保指标 收缴率 参保任务 征缴任务 医保+任务 医保+指标 医保+达到 医保+扣 医保+完成 农合+扣 农合+收齐 农合+任务 参保+完成 参保+排名 养老+缴费任务 医保+收齐 参保+百分 医保+百分
apps: 下载 安装 公众号 关注 注册 扫码 app 小程序 软件+装 粉丝
checkIn: 打卡 签到 学习积分 学习软件 刷分 天天学习 学习平台 天天登录 每天登录 学习+分 在线答题 学习时长
likes: 点赞 转发 拉票 网上投票 刷票 点击量 集赞 朋友圈 刷屏 评论+任务 直播间+看
volunteerHours: 志愿时长 服务时长 志愿者时长 时长 志愿+小时 志愿+指标 志愿+不少于
traffic: 交通违法 头盔 守路口 交警 闯红灯 酒驾 劝导站 交通+劝 路口+站岗 路口+值守 摩托车+拦 路口+抓 农用车+查 查+电动车 抓+电动车
demolition: 拆迁 征收 征地 征拆 搬迁协议 搬迁+签 动迁 腾退
environment: 环保 关停 作坊 养猪场 污染企业 散乱污 排污 环保督察 冒黑烟 小厂 黑烟 关掉+厂 封+厂 砖厂
cityOrder: 城管 城市管理 市容 摊贩 摆摊 清摊 小贩 占道经营 摊子 地摊 摊位 卖菜的 流动摊 推车
eviction: 驱逐 赶走 锁门 门锁 扣押 扣车 扣东西 赶出去 清退 撵走 撵出去 人+清出去 赶人 断+水电+租 换锁
plantSafety: 企业安全 安全生产 安全检查 厂里安全 签安全 合格+签字 安全合格 工厂+签字 工地+签字 安全+盖章 企业+安全 厂+安全 验收+签字
foodInspection: 食品经营 查店 食品许可 卫生许可 查餐馆 查小店 查饭店 食品检查 消毒证 查+健康证 检查+餐馆 检查+饭店 检查+超市 查+超市 查+酒店 封存 食品+检查 查+证照 药店+查
illegalBuilding: 违建 违法建设 违章 拆房 断水断电 拆楼 拆+棚 违建户 强拆 拆除 两违
pledge: 责任状 责任书 一票否决 军令状 承诺书
ledgers: 台账 会议次数 开会次数 专班 以会议 考核 会议记录+本 本+台账
traces: 留痕 拍照 定位 截图 照片 水印照片 拍视频 传图 拍+上传
reports: 报表 填表 一张表 重复报 多头 表格 报数 要数据 数据+又要 又要+报 要材料 报材料 同样的+报 同样的+要 数据+报 表+重复 连夜+报
ranking: 排名 单独检查 通报 单独考核 倒数 末位 排+第一 排+名次 评比 红旗村 黄旗
surveys: 入户 挨家挨户 采集 摸底 重复上门 再问一遍 上门登记 挨户 上门+问 刚登记过 又+登记 问卷
unverifiable: 核实 存款 核收入 查收入 感情 有没有钱 多少钱+家 收入+核 夫妻感情 真不真实 写清楚+钱 收入+写 隐瞒收入
plaques: 牌子 挂牌 一事一牌 门牌 匾 吊牌 挂+牌 标牌
posts: 专员 工作站 对口 设机构 专干 设一个站 配一个员 联络员 信息员 设+站 配+员 每个部门+配 成立+办公室 领导小组
meetings: 合并 开四个会 会太多 开不完 能合并 陪会 视频会 天天开会 开会+跑 会+少 一天+会 重复开会 开会+没时间
borrowing: 借调 抽调 借人 调走 抽走 跟班 调去 借去 抽人 长期帮忙 被调 派人去镇 派人去街道
costs: 摊派 转嫁 强迫捐款 掏钱 垫钱 分摊 自己出钱 赞助 村里垫 村里出钱 社区出钱 要村里+出 费用+村里 接待 自己贴钱 买单 报销不了 村里+付
billing: 水费 电费 催费 代收 物业费+收 收+物业费 燃气费 水电费 取暖费 话费+收 有线电视费 收费+替 代缴 收+电费 收+水费 收+网费
guarantee: 担保 贷款 借贷 作保 做个保 做保 保人 借+万
blackList: 黑榜 曝光 红黑榜 公开欠费 欠费的人 点名批评 隐私公开 失信名单 广播+点名 名字+公开 不交+点名 不交+公开 名单+曝光 拉黑 丢人 示众
quota: 指标 任务 达到 不能少于 不少于 名额 数量 八成 百分之 扣分 扣+分
`;

/**
 * Subjects of certificates, allowed and not: they count only where a certificate is asked for.
 */
export const CERTIFICATES = `
cert.kinship: 亲属 亲子 父子 母子 母女 父女 兄弟关系 夫妻关系 亲戚 直系 祖孙 关系证明 是我爸 是我妈 是我儿 是我女 爷孙 姐妹 兄妹 姐弟 一家人 我妈 我爸 监护
cert.identity: 身份证明 身份信息 我是我 我就是我 同一个人 同一人 本人身份 曾用名 是本人 本村人
cert.household: 户口 改名 户籍 改年龄 迁户 改+名字 改+年龄 改+民族 改+生日 落户 分户
cert.dog: 养犬 养狗 狗证 犬证 狗
cert.crime: 犯罪 犯过罪 案底 前科 违法记录 清白 坐过牢 坐牢 犯过事 犯过法 劣迹
cert.rehab: 戒毒 康复人员 吸毒 表现证明
cert.missing: 失踪 走丢 走失 下落不明 找不到人 不见了 失联 联系不上
cert.marital: 婚姻 单身 未婚 离异 结婚 丧偶 已婚 没结婚 结过婚 没有对象 离婚 离过婚 没成家
cert.birth: 出生 生日+证明
cert.alive: 健在 活着 在世 还在+老 没死 生存 还活
cert.death: 死亡 去世 过世 死了 亡故 火化 走了+老 老人+没了 病故 身故
cert.illness: 疾病 生病 病情 病历 病假 得病 患病 诊断 重病 身体不好 住院 大病
cert.disability: 残疾 残废 伤残
cert.fertility: 婚育 生育 计生 怀孕 准生 没生过
cert.employment: 就业 失业 没有工作 没工作 待业 无业 在职+证明 工作证明 下岗 务农 灵活就业 打工+证明 没上班
cert.file: 档案
cert.property: 财产 房产 产权 房子是我 房屋 有房 资产 无房 没房 房子+证明 车是我
cert.inheritance: 继承 遗产 存款取不出 钱取不出 继承人
cert.premises: 住所 营业执照 经营场所 注册公司 地址 市场主体 开店 个体户 场地 开公司 小卖部 执照 店面 门面
cert.lost: 遗失 证+丢 本+丢 丢证 证+掉了 补证 证+弄没 本+弄没 证+不见 本+不见 补办
cert.party: 报到 双报到 在职党员
cert.admission: 政审 入党 发展党员
cert.adoption: 收养 领养 抱养 过继
cert.student: 学生 大学生 寒假 暑假 社会实践 实践 学校
`;

/**
 * Things of private life and trade that no list of a village or community is about. Only such a word lets a question that
 * is like no item be answered with "not on the lists"; otherwise it may be a listed thing in words that we do not know.
 */
export const PRIVATE_LIFE = `
off.network: 宽带 网络+装 wifi 无线网 信号 电视 话费 流量 手机+修 手机坏 手机壳 手机+卖
off.delivery: 快递 外卖 包裹 寄东西 物流
off.travel: 火车票 机票 公交 打车 旅游 景点 酒店+订 民宿 出国 签证 高铁 共享单车 单车
off.trade: 网店 加盟 直播带货 商铺 店铺+租 开店+卖 卖不出去 销路 代理 奶茶 进货 批发 茶叶 滞销 淘宝
off.farming: 拖拉机 农机 无人机 撒药 种子+买 施肥 种什么 除草剂 挖掘机 雨量 天气
off.housekeeping: 保姆 钟点工 家政 水龙头 空调 窗帘 家具 装修+找 热水器 马桶 冰箱 洗衣机 开锁 搬家 漏水 刷墙 灯泡 沙发
off.learning: 家教 钢琴 健身 教练 学车 驾校 驾照 考个证 英语 补课 舞蹈班 画画 高考 考研 考上大学 奖学金 作文 作业
off.finance: 存钱 利息 理财 股票 买车 房贷 信用卡 基金 彩票 买房 黄金
off.pets: 猫 鸽子 宠物店 鸟 金鱼
off.leisure: 婚纱 婚介 相亲 演员 电影公司 拍戏 理发 美容 ktv 游戏 钓鱼 算命 风水 唱片 照相
`;
