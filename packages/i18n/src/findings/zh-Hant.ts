import { formatDate, formatNumber } from '../format.js';
import { brand } from './brand/zh-Hant.js';
import { community } from './community/zh-Hant.js';
import { words } from './fields/zh-Hant.js';
import { hints } from './hints/zh-Hant.js';
import { ledger } from './ledger/zh-Hant.js';
import { listing } from './listing/zh-Hant.js';
import { articleInChinese } from './numerals.js';
import { records } from './records/zh-Hant.js';
import { ownWord } from './own.js';
import { speakerOf } from './speak.js';
import { tally } from './tally/zh-Hant.js';
import { terms } from './terms/zh-Hant.js';
import type { BasisSentences, FindingSentences } from './types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hant') : date);
const at = (line: number, column: number): string => `第 ${line} 行第 ${column} 列`;
const field = (key: string): string =>
  ownWord(words.fields, key) ? `「${words.fields[key]}」（${key}）` : `「${key}」`;
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;
const size = (bytes: number): string =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

const EXPECTED = {
  value: '這裡應該是一個值：帶引號的文字、數字、true、false、null、{ 或者 [',
  comma: '這裡前面少了英文逗號，或者括號沒有配對',
  colon: '這裡應該是英文冒號 :',
  quote: '這裡的文字應該放在一對英文引號 " 裡，而且不能換行',
  key: '這裡應該是帶英文引號的字段名',
  escape: '反斜杠 \\ 後面不能是這個字符，要寫反斜杠本身請寫 \\\\',
  number: '數字寫法不對：請用半角數字，前面不加 0 或者 +',
  end: '文件到這裡應該結束，後面的內容請刪掉',
  'no-trailing-comma': '最後一項後面多了一個逗號，請刪掉',
} as const;

const STRAIGHT: Readonly<Record<string, string>> = { '，': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']' };

const broken = (found: string, expected: keyof typeof EXPECTED): string => {
  const straight = ownWord(STRAIGHT, found);
  if (straight) return `這裡是中文標點 ${found}，請改成英文標點 ${straight}`;
  return found.trim() && expected !== 'no-trailing-comma'
    ? `${EXPECTED[expected]}（現在是 ${found}）`
    : EXPECTED[expected];
};

/** Sentences in traditional Chinese. */
export const findings: FindingSentences = {
  ...brand,
  ...community,
  ...ledger,
  ...listing,
  ...records,
  ...tally,
  'too-large': ({ bytes, limit }) =>
    `文件有 ${size(bytes)}，超過上限 ${size(limit)}。請分成幾份，或者刪去不需要的內容。`,
  'too-deep': ({ limit }) => `內容一層套一層，超過 ${limit} 層。請檢查括號是否多寫了。`,
  'not-text': () => '這個文件不是文字，或者編碼認不出。請另存為 UTF-8 編碼的 JSON 文件。',
  'json-broken': ({ line, column, found, expected }) => `${at(line, column)}：${broken(found, expected)}。`,
  'json-chinese-quote': ({ line, column, found }) => `${at(line, column)}：這裡是中文引號${found}，請改成英文引號"。`,
  'json-truncated': ({ line, column }) =>
    `文件在${at(line, column)}就斷了，可能沒有傳完。請重新復制或者上傳完整的文件。`,
  'html-instead': ({ start }) => `取到的是網頁，不是數據（開頭是 ${start}）。請檢查數據地址，或者是否需要先登錄。`,
  'forbidden-key': ({ key }) => `出於安全原因，不能使用字段名 ${key}。請刪掉它。`,
  'unknown-field': ({ key }) => `沒有叫 ${key} 的字段，網頁不會顯示它。請檢查是否寫錯了字。`,
  'not-a-document': ({ found }) =>
    `這裡應該是一份完整的文件內容，現在是${named(terms.kinds, found)}。請檢查數據地址或者傳入的數據。`,
  'wrong-type': ({ expected, found }) =>
    `這裡應該填${named(terms.kinds, expected)}，現在是${named(terms.kinds, found)}。`,
  'schema-too-new': ({ found, supported }) =>
    `這份文件用的是第 ${found} 版格式，本網頁只認得到第 ${supported} 版。請升級網頁上的組件。`,
  'missing-field': ({ field: key }) => `缺少${field(key)}，請補上。`,
  'wrong-kind': ({ expected, found }) =>
    `這裡需要${named(terms.types, expected)}（${expected}），拿到的是${named(terms.types, found)}（${found}）。請換成對應的文件或者組件。`,
  'not-allowed-value': ({ found, allowed }) => `不能填「${found}」。可以填：${allowed.join('、')}。`,
  'wrong-format': ({ format, found }) => `「${found}」的寫法不對。應該是${named(terms.formats, format)}。`,
  'number-range': ({ minimum, maximum, found }) =>
    `${n(found)}不在範圍內，應該${minimum === undefined ? `不大於 ${n(maximum ?? 0)}` : `不小於 ${n(minimum)}`}。`,
  'too-long': ({ maximum }) => `太長了，最多 ${n(maximum)} 個字（或者 ${n(maximum)} 項）。請縮短。`,
  'too-short': ({ minimum }) =>
    minimum === 1 ? '這裡不能空著，請填寫。' : `太短了，至少 ${n(minimum)} 個字（或者 ${n(minimum)} 項）。`,
  'bad-date': ({ found }) => `日曆上沒有「${found}」。請核對日期。`,
  'dates-reversed': ({ from, to }) => `開始（${day(from)}）比結束（${day(to)}）還晚。請核對兩個日期。`,
  'duplicate-id': ({ id }) => `編號 ${id} 用了兩次。請給其中一個換一個編號。`,
  'unknown-reference': ({ id }) => `這裡提到的編號 ${id} 在文件裡找不到。請核對編號，或者補上對應的內容。`,
  'unsafe-link': ({ href }) =>
    `鏈接「${href}」不安全或者寫錯了，網頁不會顯示它。請用 http、https、tel、mailto 鏈接，或者本站的路徑。`,
  'bad-text': ({ reason }) =>
    ({
      control: '文字裡有看不見的控制字符。請刪掉後重新輸入這段文字。',
      bidi: '文字裡有改變閱讀方向的隱藏字符，會讓人看錯。請重新輸入這段文字。',
      surrogate: '文字裡有半個字符，顯示不出來。請重新輸入這段文字。',
    })[reason],

  'private-data': ({ kind, field: key }) =>
    ({
      key: `${field(key)}是個人隱私，不能放進公開的文件。請刪掉這個字段。`,
      'unmasked-name': '這裡要隱去名字，例如 張*、歐陽**。請不要寫全名。',
      'id-number': '這裡有一個身份證號碼。請刪掉後再發布。',
    })[kind],
  'sensitive-text': ({ kind }) =>
    ({
      phone: '這裡好像有私人手機號。不是值班電話的話，請刪掉。',
      'bank-card': '這裡好像有銀行卡號。請刪掉。',
      plate: '這裡好像有車牌號。不需要公開的話，請刪掉。',
      health: '這裡好像寫到了某個人的病情或者處境。請刪掉，或者改成不指向個人的說法。',
    })[kind],

  'quorum-not-met': ({ present, needed, base, short }) =>
    `應到 ${n(base)}，實到 ${n(present)}，至少要到 ${n(needed)}，還差 ${n(short)}。會議不能作出決定，請另行召集。`,
  'majority-not-met': ({ for: yes, needed, base, short }) =>
    `計票基數 ${n(base)}，同意 ${n(yes)}，至少要 ${n(needed)}，還差 ${n(short)}。這件事沒有通過。`,
  'votes-over-present': ({ votes, present }) => `票數 ${n(votes)} 多於到會的 ${n(present)}。請核對票數和到會數。`,
  'present-over-base': ({ present, base }) => `到會 ${n(present)} 多於應到 ${n(base)}。請核對兩個數。`,
  'outcome-differs': ({ recorded, computed }) =>
    `記錄的結果是「${named(terms.outcomes, recorded)}」，按票數算是「${named(terms.outcomes, computed)}」。請核對票數或者改正結果。`,
  'base-differs': ({ recorded, roll }) =>
    `計票用的應到數是 ${n(recorded)}，名冊上是 ${n(roll)}。請核對，或者寫明增減的原因。`,
  'no-rule-pack': ({ date }) => `沒有 ${day(date)} 適用的規則，這次沒有核對人數和票數。請人工核對。`,
  'pack-differs': ({ recorded, inForce }) =>
    `記錄裡寫的規則是 ${recorded}，當天有效的是 ${inForce}。請核對會議日期和所用的規則。`,
  'wrong-body': ({ body, needed, matter }) =>
    `「${named(terms.matters, matter)}」應當由${named(terms.bodies, needed)}決定，不能由${named(terms.bodies, body)}決定。`,
  'other-law': ({ matter, law, body }) =>
    `「${named(terms.matters, matter)}」歸《${law}》管，由${named(terms.bodies, body)}決定。請按那部法律的程序辦。`,
  'laws-conflict': ({ matter, first, second }) =>
    `關於「${named(terms.matters, matter)}」，《${first}》和《${second}》的規定不一樣。請先問鄉鎮（街道）再定程序。`,
  'not-delegable': ({ matter, body }) =>
    `「${named(terms.matters, matter)}」不能授權給${named(terms.bodies, body)}，請由有權的會議決定。`,
  'not-delegated': ({ matter, body }) =>
    `沒有看到把「${named(terms.matters, matter)}」授權給${named(terms.bodies, body)}的決議。請補上授權決議。`,
  'notice-short': ({ days, needed, earliest }) =>
    `會前公告 ${days} 天，至少要 ${needed} 天。最早可以在 ${day(earliest)} 開會。`,
  'posting-short': ({ days, needed, until }) =>
    days < needed
      ? `公示 ${days} 天，至少要 ${needed} 天。請貼到 ${day(until)}。`
      : `公示要滿 ${needed} 天，最後一天遇到放假，順延到 ${day(until)}。請貼到那一天。`,
  'posting-missing': ({ stage }) => `「${named(terms.stages, stage)}」沒有公示記錄。請補上張貼的日期和地點。`,
  'party-discussion-missing': ({ matter }) =>
    `「${named(terms.matters, matter)}」沒有村（社區）黨組織先行討論的記錄。請補上。`,
  'statutory-election-online': () => '選舉和罷免不能在網上投票。請去掉網上投票，按規定到場投票。',
  'ballot-bundled': () => '一道題裡放了幾件事。請拆開，一件事一道題。',
  'online-not-binding': () => '沒有寫明網上投票算數的依據，這次網上投票只能作參考。請補上依據，或者改為徵求意見。',
  'tally-differs': ({ channels, total }) => `各種投票方式合計 ${n(channels)} 票，總票數是 ${n(total)}。請核對。`,

  'funding-missing': ({ item }) =>
    `「${item}」是交給村（社區）協助的工作，沒有寫誰出錢。請填經費、實物，或者寫明不需要經費的理由。`,
  'item-duplicated': ({ code, lists }) =>
    lists.length > 1
      ? `事項 ${code} 在「${named(terms.lists, lists[0] ?? '')}」和「${named(terms.lists, lists[1] ?? '')}」裡都有。請只留一處。`
      : `事項 ${code} 在「${named(terms.lists, lists[0] ?? '')}」裡出現了兩次。請只留一處。`,
  'item-expired': ({ item, on }) => `「${item}」已經在 ${day(on)} 到期，仍然寫著有效。請延期或者改為到期。`,
  'basis-missing': ({ item }) => `「${item}」沒有寫依據。請補上法律、文件或者村規民約的名稱。`,
  'department-missing': ({ item }) => `「${item}」沒有寫是哪個部門的工作。請補上部門。`,
  'admission-missing': ({ item, on }) =>
    `「${item}」是 ${day(on)} 才加進協助清單的，沒有准入記錄。請補上誰提出、誰同意、文號和日期，或者移出清單。`,
  'trial-ended': ({ item, on }) => `「${item}」的試行期到 ${day(on)} 為止，仍然寫著有效。請寫明續期，或者退出清單。`,
  'power-in-duty': ({ item, words }) =>
    `「${item}」裡有「${words}」：審批、處罰和強制措施歸有權的機關，村（社區）不能做。請刪掉，或者改成勸導、上報。`,
  'item-similar': ({ item, other, lists }) =>
    lists.length > 1
      ? `「${item}」和「${other}」很像，卻分在「${named(terms.lists, lists[0] ?? '')}」和「${named(terms.lists, lists[1] ?? '')}」裡。請核對是不是同一件事。`
      : `「${item}」和「${other}」很像，都在「${named(terms.lists, lists[0] ?? '')}」裡。請核對是不是同一件事。`,
  'table-unread': ({ reason }) =>
    reason === 'empty'
      ? '表格裡沒有內容。請檢查選的是不是對的工作表。'
      : '沒有找到表頭。請保留寫著「事項名稱」和「責任部門」「依據」等字樣的那一行。',
  'column-unknown': ({ column }) => `不認得「${column}」這一列，沒有匯入。需要的話，請改成常用的列名。`,
  'row-skipped': ({ row }) => `第 ${row} 行沒有事項名稱，沒有匯入。請補上名稱，或者刪掉這一行。`,
  'value-unread': ({ row, column, found }) => `第 ${row} 行「${column}」裡的「${found}」沒有讀懂。請在匯入後核對。`,
  'list-guessed': ({ row, list }) =>
    `第 ${row} 行沒有寫屬於哪個清單，先放進「${named(terms.lists, list)}」。請核對，或者加上「清單類別」一列。`,
  'step-not-allowed': ({ from, to }) =>
    `「${named(terms.admissionStates, from)}」之後不能直接到「${named(terms.admissionStates, to)}」。請補上中間的步驟，或者改正記錄。`,
  'trial-long': ({ item, until, limit }) =>
    `「${item}」試行到 ${day(until)}，超過 ${limit} 個月。請縮短，或者寫明理由。`,
  'review-long': ({ item, days, limit }) =>
    `「${item}」從申請到研究用了 ${days} 個工作日，超過 ${limit} 個。請寫明原因，下次按時答覆。`,

  'rules-not-in-force': ({ version }) => `當前版本 ${version} 沒有生效。請核對狀態和生效日期。`,
  'review-missing': ({ version }) => `版本 ${version} 沒有鄉鎮（街道）審核的記錄。請補上。`,
  'filing-missing': ({ version }) => `版本 ${version} 沒有備案記錄。請補上備案機關和日期。`,
  'rhyme-uneven': ({ line, expected }) => `第 ${line} 行不是每半句 ${expected} 個字。請核對。`,
  'rule-hint': ({ quote, ground, suggestion }) =>
    `${quote ? `「${quote}」：` : ''}${hints.grounds[ground]}。${hints.suggestions[suggestion]}`,
  'import-no-articles': () => '沒有認出一條。請檢查每條前面是否寫著「第一條」「一、」或者「1.」。',
  'import-no-chapters': () => '第一條前面沒有章，先放在「正文」一章裡。需要分章的，請自己分開。',
  'import-preamble': ({ paragraphs }) => `第一條前面有 ${paragraphs} 段文字，先當作序言。請核對。`,
  'import-set-aside': ({ line, text }) =>
    `第 ${line} 行「${text}」不知道該放在哪裡，沒有放進正文。請自己補到合適的位置。`,
  'import-number': ({ expected, found, line }) =>
    `第 ${line} 行的序號是 ${found}，按順序應該是 ${expected}。序號照原樣保留，請核對是否漏了或者重複了。`,
  'import-empty-article': ({ no, line }) => `第 ${line} 行的第 ${no} 條沒有內容。請補上，或者刪去這一條。`,
  'numbers-not-in-order': ({ expected, found }) =>
    `序號應該是 ${expected}，現在是 ${found}。請核對是否漏了或者重複了。`,

  'seq-gap': ({ expected, found }) =>
    `流水號應該是 ${n(expected)}，現在是 ${n(found)}，中間可能少了記錄。請補全，不要刪改已入賬的記錄。`,
  'unknown-account': ({ account, entry }) => `記錄 ${entry} 裡的賬戶 ${account} 不存在。請核對，或者補上這個賬戶。`,
  'entry-before-notice': ({ entry, noticeTo }) =>
    `記錄 ${entry} 在公示期滿（${day(noticeTo)}）之前就入賬了。請等公示期滿再入賬。`,
  'approvals-few': ({ entry, approvals, needed }) =>
    `記錄 ${entry} 只有 ${approvals} 個審核人，規定要 ${needed} 個。請補上審核。`,
  'reversal-invalid': ({ entry, reason }) =>
    `沖正記錄 ${entry} 不對：${
      {
        target: '沒有指明要沖正的那一筆，或者那一筆不在它前面',
        points: '分數和原來那一筆不一樣',
        accounts: '兩個賬戶沒有對調',
        twice: '那一筆已經沖正過了',
        balance: '兩筆不是同一類積分',
        'of-reversal': '沖正記錄不能再沖正',
      }[reason]
    }。請核對。`,
  'balance-below-floor': ({ account, balance, floor }) =>
    `賬戶 ${account} 的餘額是 ${n(balance)} 分，低於下限 ${n(floor)} 分。請核對扣分和兌換。`,
  'points-out-of-range': ({ entry, points, minimum, maximum }) =>
    maximum === Number.MAX_SAFE_INTEGER
      ? `記錄 ${entry} 是 ${n(points)} 分，細則規定至少 ${n(minimum)} 分。請核對。`
      : `記錄 ${entry} 是 ${n(points)} 分，細則規定是 ${minimum === maximum ? n(minimum) : `${n(minimum)} 到 ${n(maximum)}`} 分。請核對。`,
  'cap-exceeded': ({ account, item, points, cap }) =>
    `賬戶 ${account} 的「${item}」已得 ${n(points)} 分，上限是 ${n(cap)} 分。請核對。`,
  'deduction-open': ({ entry }) =>
    `扣分記錄 ${entry} 寫出了是哪一戶。公開的臺賬裡請用承諾值（commitment）代替扣分的賬戶。`,
  'integrity-size': ({ recorded, found }) =>
    `校驗信息說有 ${n(recorded)} 筆，文件裡有 ${n(found)} 筆。請重新導出完整的臺賬。`,
  'integrity-broken': ({ firstSeq, lastSeq }) =>
    `第 ${n(firstSeq)} 到 ${n(lastSeq)} 筆記錄和校驗值對不上，可能被改動過。請與留存的底賬核對。`,

  'brand-contrast': ({ colour, ratio, needed }) =>
    `顏色 ${colour} 和白底的對比度是 ${ratio.toFixed(1)}，至少要 ${needed}，看不清，所以沒有採用。請換一個深一些的顏色。`,
};

/** How a basis is said in traditional Chinese. */
export const basis: BasisSentences = {
  law: (law, article, versionOn) =>
    `《${law.replace(/[《》]/g, '')}》${article ? articleInChinese(article, ['條', '款', '項']) : ''}${versionOn ? `（${versionOn.slice(0, 4)} 年版本）` : ''}`,
  ownDefault: '本系統的默認要求，不是法律規定',
};

export { hints, words };

/** Says findings in traditional Chinese. */
export const speaker = /* @__PURE__ */ speakerOf({ sentences: findings, words, basis });
