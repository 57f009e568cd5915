import { consultation, ruleBook, taskList } from './bases.mjs';
import { encodeGbk } from './gbk.mjs';

const text = (value) => JSON.stringify(value, null, 2) + '\n';
const utf8 = (string) => new TextEncoder().encode(string);

const made = (file, ok, codes, zh, en, bytes, type = 'consultation') => ({
  file: `text/${file}.json`,
  type,
  ok,
  codes,
  zh,
  en,
  bytes,
});

/** Replaces one piece of the text of the small consultation; the piece must be there. */
function altered(from, to, value = consultation()) {
  const before = text(value);
  if (!before.includes(from)) throw new Error(`nothing to replace: ${from}`);
  return utf8(before.replace(from, to));
}

const nested = (depth) => {
  const start = text(consultation()).trimEnd().slice(0, -1).trimEnd();
  return utf8(`${start},\n  "nested": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n}\n`);
};

const HTML =
  '<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>404</title></head><body><h1>页面不存在</h1></body></html>\n';

/** Files as they come out of other programs: encodings, slips in the JSON, pages in place of data. */
export const textCases = () => [
  made('bom', true, [], '带BOM的UTF-8', 'UTF-8 with a byte order mark', utf8('\ufeff' + text(consultation()))),
  made('gbk', true, [], 'GBK编码', 'Encoded in GBK', encodeGbk(text(taskList())), 'task-list'),
  made(
    'chinese-quotes',
    false,
    ['json-chinese-quote'],
    'JSON里用了中文引号',
    'Chinese quotation marks as JSON quotes',
    altered('"title": "二组晒谷坪硬化"', '"title": “二组晒谷坪硬化”'),
  ),
  made(
    'trailing-comma',
    false,
    ['json-broken'],
    '最后一项后面多了逗号',
    'A comma after the last element',
    altered('"村务监督委员会"\n', '"村务监督委员会",\n'),
  ),
  made(
    'full-width-comma',
    false,
    ['json-broken'],
    '逗号写成了中文逗号',
    'A full-width comma between fields',
    altered('"schemaVersion": 1,', '"schemaVersion": 1，'),
  ),
  made(
    'truncated',
    false,
    ['json-truncated'],
    '下载到一半断了',
    'Cut off half-way',
    utf8(text(consultation()).slice(0, 700)),
  ),
  made('html', false, ['html-instead'], '拿到的是一张网页', 'An HTML error page', utf8(HTML)),
  made('empty', false, ['json-truncated'], '空文件', 'An empty file', new Uint8Array(0)),
  made('too-deep', false, ['too-deep'], '嵌套40层', 'Nested 40 levels deep', nested(40)),
  made(
    'forbidden-key',
    false,
    ['forbidden-key'],
    '出现__proto__键',
    'A __proto__ key',
    altered('"summary":', '"__proto__": { "ok": true },\n  "summary":'),
  ),
  made(
    'newer-schema',
    false,
    ['schema-too-new'],
    '数据版本比程序新',
    'A newer schemaVersion',
    altered('"schemaVersion": 1', '"schemaVersion": 2'),
  ),
  made(
    'other-type',
    false,
    ['wrong-kind'],
    '给了清单，却当议事读',
    'A task list read as a consultation',
    utf8(text(taskList())),
  ),
  made(
    'wrong-type',
    false,
    ['wrong-type'],
    '数字写成了文字',
    'A number written as text',
    altered('"present": 171', '"present": "171"'),
  ),
  made(
    'not-allowed-value',
    false,
    ['not-allowed-value'],
    '状态写了不认识的词',
    'An unknown status',
    altered('"status": "final"', '"status": "finished"'),
  ),
  made(
    'unknown-field',
    true,
    ['unknown-field'],
    '有一个不认识的字段，保留并提示',
    'An unknown field is kept and reported',
    altered('"summary":', '"remark": "打印用大字",\n  "summary":'),
  ),
];

const withText = (change, value = consultation()) => {
  change(value);
  return utf8(text(value));
};

/** A number that fits GB 11643 and can belong to nobody alive: born on the first day of 1900, order number 000. */
function fictionalIdNumber() {
  const body = '43132219000101000';
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

const safe = (file, ok, codes, zh, en, bytes, type) => ({
  ...made(file, ok, codes, zh, en, bytes, type),
  file: `safety/${file}.json`,
});

/** Private data, links and characters that must not reach a page. */
export const safetyCases = () => [
  safe(
    'unmasked-name',
    false,
    ['private-data'],
    '回避人写了全名',
    'A full name in a masked field',
    withText(
      (d) =>
        (d.electorate.recusals = [
          { maskedName: '李明华', reason: '本人承包运输', decidedBy: '村民会议', count: 1, votes: true },
        ]),
    ),
  ),
  safe(
    'id-number',
    false,
    ['private-data'],
    '正文里有身份证号（1900年1月1日出生，虚构）',
    'A valid identification number in prose (fictional)',
    withText((d) => (d.summary += `联系人身份证号${fictionalIdNumber()}。`)),
  ),
  safe(
    'private-key',
    false,
    ['private-data', 'unknown-field'],
    '出现身份证字段',
    'A key on the private list',
    withText((d) => (d.contact.idCard = '略')),
  ),
  safe(
    'private-phone',
    true,
    ['sensitive-text'],
    '正文里有私人手机号，警告',
    'A private mobile number in prose: a warning',
    withText((d) => (d.summary += '不清楚的打13800000000。')),
  ),
  safe(
    'script-link',
    false,
    ['unsafe-link'],
    '链接以javascript:开头',
    'A javascript: link',
    withText((d) => (d.documents = [{ title: '方案', href: 'javascript:alert(1)' }])),
  ),
  safe(
    'markup-text',
    true,
    [],
    '正文里有标签，只当文字显示',
    'Markup in prose stays text',
    withText((d) => (d.summary = '<img src=x onerror=alert(1)>晒谷坪硬化，请每户表决。')),
  ),
  safe(
    'bidi-text',
    false,
    ['bad-text'],
    '标题里有改变文字方向的字符',
    'A character that turns the reading direction',
    withText((d) => (d.title = '晒谷坪\u202e化硬')),
  ),
  safe(
    'reversed-dates',
    true,
    ['dates-reversed'],
    '止期早于起期，警告',
    'The end lies before the start: a warning',
    withText((d) => (d.versions[0].effectiveTo = '2026-01-01'), ruleBook()),
    'rule-book',
  ),
  safe(
    'reversed-period',
    false,
    ['dates-reversed'],
    '投票截止早于开始，拒绝',
    'A vote that closes before it opens: refused',
    withText((d) => (d.period = { opensAt: '2026-11-10T08:00:00+08:00', closesAt: '2026-11-01T18:00:00+08:00' })),
  ),
  safe(
    'no-such-day',
    false,
    ['bad-date'],
    '2月30日',
    'The thirtieth of February',
    withText((d) => (d.result.heldOn = '2026-02-30')),
  ),
];
