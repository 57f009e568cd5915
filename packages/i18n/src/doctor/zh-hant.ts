import { formatInstant, formatNumber } from '../format.js';
import type { PassedChecks } from '@cunju/models';
import type { DoctorWords } from './words.js';

const list = (names: readonly string[]): string => names.join('、');
const bytes = (count: number): string => `${formatNumber(count)} 位元組`;
const instant = (time: number | string): string => formatInstant(new Date(time).toISOString(), 'zh-Hant');
const sources: Readonly<Record<PassedChecks['data-inline']['from'], string>> = {
  data: '網頁程式給的（屬性 data）',
  child: '寫在標籤裏的 JSON',
  written: '寫在網頁裏的文字或表格',
};
const updated = (time: string | undefined): string => (time === undefined ? '' : `，更新於 ${instant(time)}`);

const statusAct = (status: number): string => {
  if (status === 404 || status === 410) return '把檔案上傳到這個網址，或者改標籤裏的 src。';
  if (status === 401 || status === 403) return '讓這個網址不用登入就能打開；有防護設備的，請把它放行。';
  return '請網站的技術人員看伺服器的記錄。';
};

/** 體檢的全部文字。 */
export const doctor: DoctorWords = {
  title: (tag) => `體檢：<${tag}>`,
  examining: '正在檢查……',
  waiting: '正在等資料，來了再檢查。',
  allRight: '沒有發現問題。',
  wrong: (count) => `有 ${count} 項未通過，按“下一步”改。`,
  residents: '網址裏有 cunju-doctor 才顯示，居民看不到。',
  again: '重新檢查',
  copy: '複製體檢結果',
  copied: '已複製。可以貼給技術人員。',
  notCopied: '沒有複製成功，請選中文字複製。',
  columns: ['項目', '結果', '說明'],
  group: {
    script: '腳本',
    version: '版本',
    integrity: '校驗值',
    data: '資料',
    cors: '跨站讀取',
    policy: '安全策略',
    clock: '時鐘',
    schema: '文檔',
    page: '網頁',
  },
  status: { failed: '未通過', unchecked: '沒有查', passed: '通過', unfit: '不適用' },
  next: '下一步：',
  report: { page: '網頁', browser: '瀏覽器', time: '時間', colon: '：' },
  failed: {
    'script-other-site': ({ origin }) => [
      `腳本從另一個網站（${origin}）來，沒有寫校驗值。那裏的檔案變了，這裏不會發現。`,
      '把整個資料夾放到自己的網站上；一定要從那裏來的，把標籤寫成：',
    ],
    'script-charset': ({ files, charset }) => [
      `網頁的編碼是 ${charset}，${list(files)} 會按它來讀，中文變成亂碼。`,
      '把標籤寫成：',
    ],
    'script-twice': ({ file, addresses }) => [
      `${file} 引用了不止一次：${list(addresses)}。`,
      '範本裏留一個，其餘的刪掉。',
    ],
    'script-dead': ({ tags }) => [
      `網頁上有 ${list(tags)}，它的腳本沒有運行：網址不對，檔案與校驗值不符，或者被攔住了。`,
      '先在瀏覽器裏打開腳本的網址看看在不在，再把標籤寫成：',
    ],
    'version-several': ({ versions, own }) => [
      `網頁上有幾個版本：${list(versions)}。這個組件是 ${own} 版。`,
      '範本裏只留一個版本的 loader.js，其餘的腳本標籤刪掉。',
    ],
    'integrity-missing': ({ files }) => [
      `${list(files)} 沒有寫校驗值（integrity）。檔案被改動了，瀏覽器不會發現。`,
      '把標籤寫成：',
    ],
    'integrity-differs': ({ files }) => [
      `${list(files)} 的校驗值與同一個資料夾裏的 sri.json 不同：兩個版本的檔案混在了一起。`,
      '把同一個版本的整個資料夾重新上傳，再把標籤寫成：',
    ],
    'integrity-parts-lost': ({ missing, changed, blocked }) => [
      [
        missing.length ? `沒有這些檔案：${list(missing)}。` : '',
        changed.length ? `這些檔案被改動過，瀏覽器不肯運行：${list(changed)}。` : '',
        blocked.length ? `這些檔案沒有載入：${list(blocked)}。` : '',
      ].join(''),
      changed.length || missing.length
        ? '把同一個版本的整個資料夾原樣重新上傳，不要壓縮、轉碼或者改名。'
        : '看“安全策略”一項；也可能是防護設備或者外掛程式攔住了。',
    ],
    'data-none': ({ tag }) => [`<${tag}> 沒有寫資料在哪裏。`, '在標籤上寫 src：'],
    'data-status': ({ address, status }) => [`取 ${address}，網站答的是 ${status}。`, statusAct(status)],
    'data-web-page': ({ address, redirectedTo }) => [
      redirectedTo === undefined
        ? `取 ${address}，得到的是網頁，不是資料。`
        : `取 ${address}，被帶到了網頁 ${redirectedTo}。`,
      '多半是登入頁、防護設備的驗證頁，或者“找不到”頁。讓這個網址直接給出 JSON。',
    ],
    'data-moved': ({ address, origin }) => [
      `取 ${address}，被帶到了另一個網站（${origin}）。`,
      '把檔案放在本站；或者讓標籤的 src 直接寫那個網站，並寫上 allow-origin。',
    ],
    'data-not-text': () => ['檔案不是 UTF-8，也不是 GBK 的文字。', '用記事本打開，另存為 UTF-8 的 JSON 檔案。'],
    'data-no-connection': ({ address }) => [
      `沒有連上 ${address}。`,
      '在瀏覽器裏打開這個網址試一試；打不開的，請網站的技術人員看。',
    ],
    'data-no-answer': ({ address, seconds }) => [
      `等了 ${seconds} 秒，${address} 沒有回應。`,
      '請網站的技術人員看伺服器為什麼慢，或者是不是被防護設備攔住。',
    ],
    'data-offline': () => ['這台設備現在沒有網絡。', '連上網絡，再點“重新檢查”。'],
    'data-from-disk': () => [
      '網頁是從硬碟打開的，瀏覽器不讓它讀旁邊的檔案。',
      '把 JSON 放進標籤裏，或者放到網站上再打開。',
    ],
    'data-insecure': ({ address }) => [
      `網頁是 https，資料是 http（${address}），瀏覽器不讓取。`,
      '讓資料也用 https，或者放在本站。',
    ],
    'data-forbidden': ({ address }) => [`網頁的安全策略不讓取 ${address}。`, '按“安全策略”一項改。'],
    'data-not-loaded': ({ address }) => [
      `網頁自己的取數程式（load）沒有取到 ${address}。`,
      '請寫這個程式的人看控制台裏的錯誤。',
    ],
    'cors-unlisted': ({ origin }) => [
      `資料在另一個網站（${origin}），標籤沒有允許從那裏讀。`,
      '確認那是自己要用的網站，再在標籤上加：',
    ],
    'cors-refused': ({ origin }) => [`${origin} 在線，但是沒有答應讓本站讀。`, '請那個網站在這份檔案的回應裏加一行：'],
    'policy-gaps': ({ directives }) => [
      `安全策略（Content-Security-Policy）裏的 ${list(directives)} 沒有放行組件。`,
      '把這幾項寫成（其餘的不動）：',
    ],
    'policy-violated': ({ count, directive, blocked }) => [
      `瀏覽器按安全策略攔了 ${formatNumber(count)} 次，第一次是 ${directive}：${blocked}。`,
      '上面沒有寫要改哪一項的，把控制台（F12）裏的那一行發給技術人員。',
    ],
    'clock-off': ({ minutes, fast, device, server, zone }) => [
      `這台設備的時鐘${fast ? '快' : '慢'}了 ${formatNumber(minutes)} 分鐘：設備 ${instant(device)}，網站 ${instant(server)}（北京時間，設備時區 ${zone}）。投票開始沒有、截止沒有，會顯示錯。`,
      '在系統設定裏打開“自動設定時間”。別的設備也這樣的，是網站伺服器的時間不對，請技術人員校時。',
    ],
    'schema-refused': ({ errors }) => [
      errors ? `文檔有 ${formatNumber(errors)} 處錯誤，不能顯示。` : '文檔不能顯示，說明錯誤的檔案也沒有載入。',
      errors ? '逐條寫在這張表下面，改好以後重新上傳。' : '先看“校驗值”一項，改好以後重新整理。',
    ],
    'schema-stale': ({ updatedAt }) => [`沒有取到新的，正在顯示以前取到的${updated(updatedAt)}。`, '看“資料”一項。'],
    'page-quirks': () => ['網頁第一行沒有文檔類型，瀏覽器按二十年前的樣子排版。', '在範本的最前面加一行：'],
    'page-language-missing': () => ['網頁沒有寫是什麼語言，讀屏軟件可能讀錯。', '把範本裏的 <html> 寫成：'],
    'page-language-other': ({ language, document }) => [
      `網頁寫的語言是 ${language}，文檔是 ${document}，讀屏軟件會用錯的語言讀網頁上的其他文字。`,
      '把範本裏的 <html> 寫成：',
    ],
    'page-charset-missing': ({ charset }) => [
      `網頁沒有寫編碼，瀏覽器猜的是 ${charset}。`,
      '檔案按 UTF-8 保存，在 <head> 裏加：',
    ],
    'page-base-moves': ({ base, written }) => [
      `網頁有 <base>，“${written}”從 ${base} 算起，不從本頁算起。`,
      '把 src 寫成以 / 開頭的完整路徑。',
    ],
    'page-ids-twice': ({ ids }) => [
      `有幾個元素用了同一個 id：${list(ids)}。從連結打開時會到錯的那個。`,
      '給每個組件寫不同的 id。',
    ],
    'page-hash-taken': () => ['網頁用 # 後面的網址換頁，組件也要用，兩個會搶。', '在標籤上加：'],
    'page-insecure': () => [
      '網頁是 http。別人可以在半路改內容，有的瀏覽器會標“不安全”。',
      '請網站開通 https。在那以前照樣能看。',
    ],
    'page-browser-lacks': ({ names }) => [
      `這個瀏覽器沒有 ${list(names)}，有的功能用不了，或者慢一些。`,
      '升級瀏覽器；360、QQ 瀏覽器請切換到“極速模式”。',
    ],
  },
  unchecked: {
    'script-unnamed': ({ folder }) => [
      `在網頁裏沒有找到引用 ${folder} 的腳本標籤，可能合併進了別的檔案，或者運行以後被刪掉了。`,
      '建議用原來的檔案名直接引用，出了問題容易找。',
    ],
    'integrity-unlisted': ({ status }) => [
      status
        ? `沒有核對：同一個資料夾裏取不到 sri.json（${status}）。`
        : '沒有核對：沒有取到同一個資料夾裏的 sri.json。',
      '把發布包裏的 sri.json 和腳本放在一起。',
    ],
    'data-unlisted': ({ origin }) => [`沒有去取：${origin} 沒有得到標籤的允許。`, '看“跨站讀取”一項。'],
    'cors-unreached': ({ origin }) => [`沒有連上 ${origin}，不知道它讓不讓讀。`, '看“資料”一項。'],
    'policy-unread': () => [
      '看不到網頁的回應標頭，不知道有沒有安全策略。沒有看到被攔的記錄。',
      '請技術人員用 F12 的“網絡”看網頁的 Content-Security-Policy。',
    ],
    'clock-unread': ({ zone }) => [`沒有核對：網站沒有給出時間（設備時區 ${zone}）。`, '看一眼設備的時間對不對。'],
    'schema-no-document': () => ['還沒有文檔可以查。', '看“資料”一項。'],
  },
  passed: {
    'script-runs': ({ files, folder, own, loader, module }) =>
      `${list(files)}，在 ${folder}（${own ? '本站' : '另一個網站，有校驗值'}）${loader ? '，由 loader.js 載入' : ''}${module ? '，是模組' : ''}。`,
    'version-one': ({ version }) => `${version}，網頁上只有這一個版本。`,
    'integrity-equal': ({ files }) => `${list(files)} 的校驗值與 sri.json 相同。`,
    'integrity-parts': ({ count }) => `${count} 個部件都按校驗值載入了。`,
    'data-arrived': ({ address, status, contentType, bytes: size, milliseconds, modified, redirectedTo }) =>
      [
        `${address}，${status}，${contentType || '沒有寫類型'}，${bytes(size)}，用了 ${formatNumber(milliseconds)} 毫秒`,
        modified === undefined ? '' : `，伺服器上的檔案改於 ${instant(modified)}`,
        redirectedTo === undefined ? '' : `，轉到了 ${redirectedTo}`,
        '。',
      ].join(''),
    'data-utf8': ({ mark }) => `編碼是 UTF-8${mark ? '，開頭有 BOM，不礙事' : ''}。`,
    'data-other-encoding': ({ encoding }) =>
      `編碼是 ${encoding.toUpperCase()}，能讀。最好另存為 UTF-8，別的程式也好用。`,
    'data-inline': ({ from }) => `${sources[from]}，不用另外取。`,
    'data-loaded': ({ address }) => `網頁自己的取數程式（load）取到了 ${address}。`,
    'cors-answered': ({ origin }) => `${origin} 答應讓本站讀，標籤也允許。`,
    'policy-fits': ({ count }) => `有 ${count} 條，都放行了組件。`,
    'policy-quiet': () => '沒有攔過組件的檔案和資料。',
    'clock-right': ({ seconds, zone }) => `設備與網站相差 ${seconds} 秒。設備時區 ${zone}，組件一律按北京時間顯示。`,
    'schema-right': ({ type, version, notes, updatedAt }) =>
      `類型 ${type}，格式版本 ${version}${updated(updatedAt)}，${notes ? `有 ${formatNumber(notes)} 條提示，寫在這張表下面` : '沒有提示'}。`,
    'page-standards': () => '有文檔類型，按標準排版。',
    'page-language': ({ language }) => `語言寫的是 ${language}。`,
    'page-charset': ({ charset }) => `編碼寫明是 ${charset}。`,
    'page-base': ({ base }) => `有 <base>（${base}），不影響取資料。`,
    'page-ids': () => '組件的 id 沒有重複。',
    'page-hash': () => '網址裏的 # 沒有和網頁搶。',
    'page-secure': () => '網頁是 https，或者在本機。',
    'page-browser': () => '瀏覽器該有的都有。',
  },
  unfit: {
    'script-bundled': () => '組件打包在網頁自己的程式裏，沒有單獨的腳本。',
    'integrity-bundled': () => '組件打包在網頁自己的程式裏，由網站的發布流程保證。',
    'integrity-from-disk': () => '從硬碟打開的網頁，瀏覽器不核對校驗值。',
    'cors-own': () => '資料不在別的網站。',
    'policy-none': () => '網頁沒有安全策略，不會攔組件。要加的話，組件在下面這一整行之下測試過：',
    'page-no-base': () => '網頁沒有 <base>。',
    'page-from-disk': () => '網頁是從硬碟打開的。',
  },
};
