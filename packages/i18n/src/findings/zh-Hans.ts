import { formatDate, formatNumber } from '../format.js';
import { brand } from './brand/zh-Hans.js';
import { community } from './community/zh-Hans.js';
import { words } from './fields/zh-Hans.js';
import { hints } from './hints/zh-Hans.js';
import { ledger } from './ledger/zh-Hans.js';
import { listing } from './listing/zh-Hans.js';
import { articleInChinese } from './numerals.js';
import { records } from './records/zh-Hans.js';
import { ownWord } from './own.js';
import { speakerOf } from './speak.js';
import { tally } from './tally/zh-Hans.js';
import { terms } from './terms/zh-Hans.js';
import type { BasisSentences, FindingSentences } from './types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hans') : date);
const at = (line: number, column: number): string => `第 ${line} 行第 ${column} 列`;
const field = (key: string): string => (ownWord(words.fields, key) ? `“${words.fields[key]}”（${key}）` : `“${key}”`);
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;
const size = (bytes: number): string =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

const EXPECTED = {
  value: '这里应该是一个值：带引号的文字、数字、true、false、null、{ 或者 [',
  comma: '这里前面少了英文逗号，或者括号没有配对',
  colon: '这里应该是英文冒号 :',
  quote: '这里的文字应该放在一对英文引号 " 里，而且不能换行',
  key: '这里应该是带英文引号的字段名',
  escape: '反斜杠 \\ 后面不能是这个字符，要写反斜杠本身请写 \\\\',
  number: '数字写法不对：请用半角数字，前面不加 0 或者 +',
  end: '文件到这里应该结束，后面的内容请删掉',
  'no-trailing-comma': '最后一项后面多了一个逗号，请删掉',
} as const;

const STRAIGHT: Readonly<Record<string, string>> = { '，': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']' };

const broken = (found: string, expected: keyof typeof EXPECTED): string => {
  const straight = ownWord(STRAIGHT, found);
  if (straight) return `这里是中文标点 ${found}，请改成英文标点 ${straight}`;
  return found.trim() && expected !== 'no-trailing-comma'
    ? `${EXPECTED[expected]}（现在是 ${found}）`
    : EXPECTED[expected];
};

/** Sentences in simplified Chinese. */
export const findings: FindingSentences = {
  ...brand,
  ...community,
  ...ledger,
  ...listing,
  ...records,
  ...tally,
  'too-large': ({ bytes, limit }) =>
    `文件有 ${size(bytes)}，超过上限 ${size(limit)}。请分成几份，或者删去不需要的内容。`,
  'too-deep': ({ limit }) => `内容一层套一层，超过 ${limit} 层。请检查括号是否多写了。`,
  'not-text': () => '这个文件不是文字，或者编码认不出。请另存为 UTF-8 编码的 JSON 文件。',
  'json-broken': ({ line, column, found, expected }) => `${at(line, column)}：${broken(found, expected)}。`,
  'json-chinese-quote': ({ line, column, found }) => `${at(line, column)}：这里是中文引号${found}，请改成英文引号"。`,
  'json-truncated': ({ line, column }) =>
    `文件在${at(line, column)}就断了，可能没有传完。请重新复制或者上传完整的文件。`,
  'html-instead': ({ start }) => `取到的是网页，不是数据（开头是 ${start}）。请检查数据地址，或者是否需要先登录。`,
  'forbidden-key': ({ key }) => `出于安全原因，不能使用字段名 ${key}。请删掉它。`,
  'unknown-field': ({ key }) => `没有叫 ${key} 的字段，网页不会显示它。请检查是否写错了字。`,
  'not-a-document': ({ found }) =>
    `这里应该是一份完整的文件内容，现在是${named(terms.kinds, found)}。请检查数据地址或者传入的数据。`,
  'wrong-type': ({ expected, found }) =>
    `这里应该填${named(terms.kinds, expected)}，现在是${named(terms.kinds, found)}。`,
  'schema-too-new': ({ found, supported }) =>
    `这份文件用的是第 ${found} 版格式，本网页只认得到第 ${supported} 版。请升级网页上的组件。`,
  'missing-field': ({ field: key }) => `缺少${field(key)}，请补上。`,
  'wrong-kind': ({ expected, found }) =>
    `这里需要${named(terms.types, expected)}（${expected}），拿到的是${named(terms.types, found)}（${found}）。请换成对应的文件或者组件。`,
  'not-allowed-value': ({ found, allowed }) => `不能填“${found}”。可以填：${allowed.join('、')}。`,
  'wrong-format': ({ format, found }) => `“${found}”的写法不对。应该是${named(terms.formats, format)}。`,
  'number-range': ({ minimum, maximum, found }) =>
    `${n(found)}不在范围内，应该${minimum === undefined ? `不大于 ${n(maximum ?? 0)}` : `不小于 ${n(minimum)}`}。`,
  'too-long': ({ maximum }) => `太长了，最多 ${n(maximum)} 个字（或者 ${n(maximum)} 项）。请缩短。`,
  'too-short': ({ minimum }) =>
    minimum === 1 ? '这里不能空着，请填写。' : `太短了，至少 ${n(minimum)} 个字（或者 ${n(minimum)} 项）。`,
  'bad-date': ({ found }) => `日历上没有“${found}”。请核对日期。`,
  'dates-reversed': ({ from, to }) => `开始（${day(from)}）比结束（${day(to)}）还晚。请核对两个日期。`,
  'duplicate-id': ({ id }) => `编号 ${id} 用了两次。请给其中一个换一个编号。`,
  'unknown-reference': ({ id }) => `这里提到的编号 ${id} 在文件里找不到。请核对编号，或者补上对应的内容。`,
  'unsafe-link': ({ href }) =>
    `链接“${href}”不安全或者写错了，网页不会显示它。请用 http、https、tel、mailto 链接，或者本站的路径。`,
  'bad-text': ({ reason }) =>
    ({
      control: '文字里有看不见的控制字符。请删掉后重新输入这段文字。',
      bidi: '文字里有改变阅读方向的隐藏字符，会让人看错。请重新输入这段文字。',
      surrogate: '文字里有半个字符，显示不出来。请重新输入这段文字。',
    })[reason],

  'private-data': ({ kind, field: key }) =>
    ({
      key: `${field(key)}是个人隐私，不能放进公开的文件。请删掉这个字段。`,
      'unmasked-name': '这里要隐去名字，例如 张*、欧阳**。请不要写全名。',
      'id-number': '这里有一个身份证号码。请删掉后再发布。',
    })[kind],
  'sensitive-text': ({ kind }) =>
    ({
      phone: '这里好像有私人手机号。不是值班电话的话，请删掉。',
      'bank-card': '这里好像有银行卡号。请删掉。',
      plate: '这里好像有车牌号。不需要公开的话，请删掉。',
      health: '这里好像写到了某个人的病情或者处境。请删掉，或者改成不指向个人的说法。',
    })[kind],

  'quorum-not-met': ({ present, needed, base, short }) =>
    `应到 ${n(base)}，实到 ${n(present)}，至少要到 ${n(needed)}，还差 ${n(short)}。会议不能作出决定，请另行召集。`,
  'majority-not-met': ({ for: yes, needed, base, short }) =>
    `计票基数 ${n(base)}，同意 ${n(yes)}，至少要 ${n(needed)}，还差 ${n(short)}。这件事没有通过。`,
  'votes-over-present': ({ votes, present }) => `票数 ${n(votes)} 多于到会的 ${n(present)}。请核对票数和到会数。`,
  'present-over-base': ({ present, base }) => `到会 ${n(present)} 多于应到 ${n(base)}。请核对两个数。`,
  'outcome-differs': ({ recorded, computed }) =>
    `记录的结果是“${named(terms.outcomes, recorded)}”，按票数算是“${named(terms.outcomes, computed)}”。请核对票数或者改正结果。`,
  'base-differs': ({ recorded, roll }) =>
    `计票用的应到数是 ${n(recorded)}，名册上是 ${n(roll)}。请核对，或者写明增减的原因。`,
  'no-rule-pack': ({ date }) => `没有 ${day(date)} 适用的规则，这次没有核对人数和票数。请人工核对。`,
  'pack-differs': ({ recorded, inForce }) =>
    `记录里写的规则是 ${recorded}，当天有效的是 ${inForce}。请核对会议日期和所用的规则。`,
  'wrong-body': ({ body, needed, matter }) =>
    `“${named(terms.matters, matter)}”应当由${named(terms.bodies, needed)}决定，不能由${named(terms.bodies, body)}决定。`,
  'other-law': ({ matter, law, body }) =>
    `“${named(terms.matters, matter)}”归《${law}》管，由${named(terms.bodies, body)}决定。请按那部法律的程序办。`,
  'laws-conflict': ({ matter, first, second }) =>
    `关于“${named(terms.matters, matter)}”，《${first}》和《${second}》的规定不一样。请先问乡镇（街道）再定程序。`,
  'not-delegable': ({ matter, body }) =>
    `“${named(terms.matters, matter)}”不能授权给${named(terms.bodies, body)}，请由有权的会议决定。`,
  'not-delegated': ({ matter, body }) =>
    `没有看到把“${named(terms.matters, matter)}”授权给${named(terms.bodies, body)}的决议。请补上授权决议。`,
  'notice-short': ({ days, needed, earliest }) =>
    `会前公告 ${days} 天，至少要 ${needed} 天。最早可以在 ${day(earliest)} 开会。`,
  // A period whose last day is a day off goes on to the next working day.
  'posting-short': ({ days, needed, until }) =>
    days < needed
      ? `公示 ${days} 天，至少要 ${needed} 天。请贴到 ${day(until)}。`
      : `公示要满 ${needed} 天，最后一天遇到放假，顺延到 ${day(until)}。请贴到那一天。`,
  'posting-missing': ({ stage }) => `“${named(terms.stages, stage)}”没有公示记录。请补上张贴的日期和地点。`,
  'party-discussion-missing': ({ matter }) =>
    `“${named(terms.matters, matter)}”没有村（社区）党组织先行讨论的记录。请补上。`,
  'statutory-election-online': () => '选举和罢免不能在网上投票。请去掉网上投票，按规定到场投票。',
  'ballot-bundled': () => '一道题里放了几件事。请拆开，一件事一道题。',
  'online-not-binding': () => '没有写明网上投票算数的依据，这次网上投票只能作参考。请补上依据，或者改为征求意见。',
  'tally-differs': ({ channels, total }) => `各种投票方式合计 ${n(channels)} 票，总票数是 ${n(total)}。请核对。`,

  'funding-missing': ({ item }) =>
    `“${item}”是交给村（社区）协助的工作，没有写谁出钱。请填经费、实物，或者写明不需要经费的理由。`,
  'item-duplicated': ({ code, lists }) =>
    lists.length > 1
      ? `事项 ${code} 在“${named(terms.lists, lists[0] ?? '')}”和“${named(terms.lists, lists[1] ?? '')}”里都有。请只留一处。`
      : `事项 ${code} 在“${named(terms.lists, lists[0] ?? '')}”里出现了两次。请只留一处。`,
  'item-expired': ({ item, on }) => `“${item}”已经在 ${day(on)} 到期，仍然写着有效。请延期或者改为到期。`,
  'basis-missing': ({ item }) => `“${item}”没有写依据。请补上法律、文件或者村规民约的名称。`,
  'department-missing': ({ item }) => `“${item}”没有写是哪个部门的工作。请补上部门。`,
  'admission-missing': ({ item, on }) =>
    `“${item}”是 ${day(on)} 才加进协助清单的，没有准入记录。请补上谁提出、谁同意、文号和日期，或者移出清单。`,
  'trial-ended': ({ item, on }) => `“${item}”的试行期到 ${day(on)} 为止，仍然写着有效。请写明续期，或者退出清单。`,
  'power-in-duty': ({ item, words }) =>
    `“${item}”里有“${words}”：审批、处罚和强制措施归有权的机关，村（社区）不能做。请删掉，或者改成劝导、上报。`,
  'item-similar': ({ item, other, lists }) =>
    lists.length > 1
      ? `“${item}”和“${other}”很像，却分在“${named(terms.lists, lists[0] ?? '')}”和“${named(terms.lists, lists[1] ?? '')}”里。请核对是不是同一件事。`
      : `“${item}”和“${other}”很像，都在“${named(terms.lists, lists[0] ?? '')}”里。请核对是不是同一件事。`,
  'table-unread': ({ reason }) =>
    reason === 'empty'
      ? '表格里没有内容。请检查选的是不是对的工作表。'
      : '没有找到表头。请保留写着“事项名称”和“责任部门”“依据”等字样的那一行。',
  'column-unknown': ({ column }) => `不认得“${column}”这一列，没有导入。需要的话，请改成常用的列名。`,
  'row-skipped': ({ row }) => `第 ${row} 行没有事项名称，没有导入。请补上名称，或者删掉这一行。`,
  'value-unread': ({ row, column, found }) => `第 ${row} 行“${column}”里的“${found}”没有读懂。请在导入后核对。`,
  'list-guessed': ({ row, list }) =>
    `第 ${row} 行没有写属于哪个清单，先放进“${named(terms.lists, list)}”。请核对，或者加上“清单类别”一列。`,
  'step-not-allowed': ({ from, to }) =>
    `“${named(terms.admissionStates, from)}”之后不能直接到“${named(terms.admissionStates, to)}”。请补上中间的步骤，或者改正记录。`,
  'trial-long': ({ item, until, limit }) => `“${item}”试行到 ${day(until)}，超过 ${limit} 个月。请缩短，或者写明理由。`,
  'review-long': ({ item, days, limit }) =>
    `“${item}”从申请到研究用了 ${days} 个工作日，超过 ${limit} 个。请写明原因，下次按时答复。`,

  'rules-not-in-force': ({ version }) => `当前版本 ${version} 没有生效。请核对状态和生效日期。`,
  'review-missing': ({ version }) => `版本 ${version} 没有乡镇（街道）审核的记录。请补上。`,
  'filing-missing': ({ version }) => `版本 ${version} 没有备案记录。请补上备案机关和日期。`,
  'rhyme-uneven': ({ line, expected }) => `第 ${line} 行不是每半句 ${expected} 个字。请核对。`,
  'rule-hint': ({ quote, ground, suggestion }) =>
    `${quote ? `“${quote}”：` : ''}${hints.grounds[ground]}。${hints.suggestions[suggestion]}`,
  'import-no-articles': () => '没有认出一条。请检查每条前面是否写着“第一条”“一、”或者“1.”。',
  'import-no-chapters': () => '第一条前面没有章，先放在“正文”一章里。需要分章的，请自己分开。',
  'import-preamble': ({ paragraphs }) => `第一条前面有 ${paragraphs} 段文字，先当作序言。请核对。`,
  'import-set-aside': ({ line, text }) =>
    `第 ${line} 行“${text}”不知道该放在哪里，没有放进正文。请自己补到合适的位置。`,
  'import-number': ({ expected, found, line }) =>
    `第 ${line} 行的序号是 ${found}，按顺序应该是 ${expected}。序号照原样保留，请核对是否漏了或者重复了。`,
  'import-empty-article': ({ no, line }) => `第 ${line} 行的第 ${no} 条没有内容。请补上，或者删去这一条。`,
  'numbers-not-in-order': ({ expected, found }) =>
    `序号应该是 ${expected}，现在是 ${found}。请核对是否漏了或者重复了。`,

  'seq-gap': ({ expected, found }) =>
    `流水号应该是 ${n(expected)}，现在是 ${n(found)}，中间可能少了记录。请补全，不要删改已入账的记录。`,
  'unknown-account': ({ account, entry }) => `记录 ${entry} 里的账户 ${account} 不存在。请核对，或者补上这个账户。`,
  'entry-before-notice': ({ entry, noticeTo }) =>
    `记录 ${entry} 在公示期满（${day(noticeTo)}）之前就入账了。请等公示期满再入账。`,
  'approvals-few': ({ entry, approvals, needed }) =>
    `记录 ${entry} 只有 ${approvals} 个审核人，规定要 ${needed} 个。请补上审核。`,
  'reversal-invalid': ({ entry, reason }) =>
    `冲正记录 ${entry} 不对：${
      {
        target: '没有指明要冲正的那一笔，或者那一笔不在它前面',
        points: '分数和原来那一笔不一样',
        accounts: '两个账户没有对调',
        twice: '那一笔已经冲正过了',
        balance: '两笔不是同一类积分',
        'of-reversal': '冲正记录不能再冲正',
      }[reason]
    }。请核对。`,
  'balance-below-floor': ({ account, balance, floor }) =>
    `账户 ${account} 的余额是 ${n(balance)} 分，低于下限 ${n(floor)} 分。请核对扣分和兑换。`,
  'points-out-of-range': ({ entry, points, minimum, maximum }) =>
    maximum === Number.MAX_SAFE_INTEGER
      ? `记录 ${entry} 是 ${n(points)} 分，细则规定至少 ${n(minimum)} 分。请核对。`
      : `记录 ${entry} 是 ${n(points)} 分，细则规定是 ${minimum === maximum ? n(minimum) : `${n(minimum)} 到 ${n(maximum)}`} 分。请核对。`,
  'cap-exceeded': ({ account, item, points, cap }) =>
    `账户 ${account} 的“${item}”已得 ${n(points)} 分，上限是 ${n(cap)} 分。请核对。`,
  'deduction-open': ({ entry }) =>
    `扣分记录 ${entry} 写出了是哪一户。公开的台账里请用承诺值（commitment）代替扣分的账户。`,
  'integrity-size': ({ recorded, found }) =>
    `校验信息说有 ${n(recorded)} 笔，文件里有 ${n(found)} 笔。请重新导出完整的台账。`,
  'integrity-broken': ({ firstSeq, lastSeq }) =>
    `第 ${n(firstSeq)} 到 ${n(lastSeq)} 笔记录和校验值对不上，可能被改动过。请与留存的底账核对。`,

  'brand-contrast': ({ colour, ratio, needed }) =>
    `颜色 ${colour} 和白底的对比度是 ${ratio.toFixed(1)}，至少要 ${needed}，看不清，所以没有采用。请换一个深一些的颜色。`,
};

/** How a basis is said in simplified Chinese. */
export const basis: BasisSentences = {
  law: (law, article, versionOn) =>
    `《${law.replace(/[《》]/g, '')}》${article ? articleInChinese(article) : ''}${versionOn ? `（${versionOn.slice(0, 4)} 年版本）` : ''}`,
  ownDefault: '本系统的默认要求，不是法律规定',
};

export { hints, words };

/** Says findings in simplified Chinese. */
export const speaker = /* @__PURE__ */ speakerOf({ sentences: findings, words, basis });
