import { findPrivateData, isIdNumber, isMasked, maskName, maskPhone, read } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, consultation, valid } from '../read/valid.js';

const kinds = (document: unknown) =>
  findPrivateData(document).map((one) => [one.severity, 'kind' in one.facts ? one.facts.kind : '', one.path.join('.')]);

/** A number with a right check character: invented, of an area code that is not given out. */
const ID = '990000199001010012';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const withCheck = (seventeen: string) =>
  seventeen +
  '10X98765432'.charAt([...seventeen].reduce((sum, digit, at) => sum + Number(digit) * (WEIGHTS[at] ?? 0), 0) % 11);
const NUMBER = withCheck('43132219900101123');

describe('An identification number', () => {
  it('is known by its check character, birth date and area', () => {
    expect(isIdNumber(NUMBER)).toBe(true);
    expect(isIdNumber(ID)).toBe(false);
    expect(isIdNumber(withCheck('43132219900230123'))).toBe(false);
    expect(isIdNumber(withCheck('43132217900101123'))).toBe(false);
  });

  it('of the standard’s own example ends in X', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
  });

  it('with any other last character is none', () => {
    for (const last of '0123456789X') {
      const other = NUMBER.slice(0, 17) + last;
      expect(isIdNumber(other), other).toBe(other === NUMBER);
    }
  });

  const wide = [...'11010519491231002X'].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');

  it.each([
    ['in a sentence', `身份证${NUMBER}，请核对。`],
    ['in full-width characters', `身份证${wide}。`],
    ['split by spaces', `号码 ${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)} ${NUMBER.slice(14)}`],
    ['split by hyphens', `${NUMBER.slice(0, 6)}-${NUMBER.slice(6, 14)}-${NUMBER.slice(14)}`],
    ['with a small x', '11010519491231002x'],
    ['after another number', `第 12 号 ${NUMBER}`],
  ])('is found %s', (_, text) => {
    expect(kinds({ note: text })).toContainEqual(['error', 'id-number', 'note']);
    expect(kinds({ title: text })).toEqual([['error', 'id-number', 'title']]);
  });

  it.each([
    ['a wrong check character', `${NUMBER.slice(0, 17)}${NUMBER.endsWith('1') ? '2' : '1'}`],
    ['fifteen digits', '431322900101123'],
    ['part of a longer number', `${NUMBER}7`],
    ['a document number', '石政发〔2026〕12 号'],
    ['an amount', '合计 1,234,567,890 元'],
    ['a code of a firm', '91431322MA4L12345X'],
  ])('is not seen in %s', (_, text) => {
    expect(kinds({ title: text })).toEqual([]);
  });

  it('in a code field is not looked for', () => {
    for (const key of ['id', 'rulePackId', 'hash', 'href', 'number', 'phone'])
      expect(kinds({ [key]: NUMBER })).toEqual([]);
  });

  it('is found wherever it stands among other characters', () => {
    const around = fc.string({ unit: fc.constantFrom('路', '，', 'a', '。', '（', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(kinds({ title: before + NUMBER + after })).toEqual([['error', 'id-number', 'title']]);
      }),
    );
  });
});

describe('A key on the private list', () => {
  it.each([
    'idNumber',
    'ID_NUMBER',
    'id-card',
    'idCardNo',
    'bankAccount',
    'mobile',
    'mobilePhone',
    'homeAddress',
    'birthDate',
    'date_of_birth',
    'disability',
    'illness',
    'realName',
    'wechat',
    '身份证',
    '身份证号',
    '公民身份号码',
    '银行卡号',
    '银行账号',
    '手机号',
    '手机号码',
    '家庭住址',
    '出生日期',
    '残疾等级',
    '病情',
    '致贫原因',
    '身份證號碼',
    '手機號碼',
    '銀行卡號',
  ])('%s is an error, whatever it holds', (key) => {
    for (const value of ['1', 0, false, { a: 1 }, ['x']])
      expect(kinds({ rows: [{ [key]: value }] })).toEqual([['error', 'key', `rows.0.${key}`]]);
  });

  it('without a value gives nothing away', () => {
    expect(kinds({ idNumber: '', 手机号: null })).toEqual([]);
  });

  it.each(['phone', 'id', 'address', 'name', 'hours', 'identityOfWork', 'number', '地址', '电话', '编号'])(
    '%s is not on it',
    (key) => {
      expect(kinds({ [key]: '值' })).toEqual([]);
    },
  );

  it.each(Object.entries(valid))('none of our own fields in %s is on it', (_, document) => {
    expect(findPrivateData(document)).toEqual([]);
  });

  it('makes a document invalid', () => {
    const { ok, findings } = read('consultation', changed(consultation, 'contact.手机号', '13800000000'));
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({
      code: 'private-data',
      path: ['contact', '手机号'],
      facts: { kind: 'key', field: '手机号' },
    });
  });
});

describe('A name in a masked field', () => {
  const masked = [
    '张*',
    '张**',
    '欧阳**',
    '阿**',
    '买**',
    'M**',
    '张某',
    '张某某',
    '某某',
    '某某（未成年人）',
    '李*户',
    '张＊',
    '3-024户',
    '1-001',
    '三组12号',
    '王*等3人',
    '**',
  ];
  const open = [
    '张三',
    '张三丰',
    '欧阳娜娜',
    '张*三',
    '张三*',
    '*三',
    '买买提·阿不都',
    'John Smith',
    '张',
    '李四某',
    '13812345678',
  ];

  it.each(masked)('%s is masked', (name) => {
    expect(isMasked(name)).toBe(true);
    expect(kinds({ maskedName: name })).toEqual([]);
  });

  it.each(open)('%s is not', (name) => {
    expect(kinds({ maskedName: name })).toContainEqual(['error', 'unmasked-name', 'maskedName']);
  });

  it('in another field is a label like any other', () => {
    expect(kinds({ chair: '张三' })).toEqual([]);
  });
});

describe('maskName', () => {
  it.each([
    ['张三', '张*'],
    ['张三丰', '张**'],
    ['李一二三', '李**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳修', '欧阳*'],
    ['歐陽修', '歐陽*'],
    ['欧阳', '欧*'],
    ['诸葛亮', '诸葛*'],
    ['买买提·阿不都', '买**'],
    ['阿依古丽•买买提', '阿**'],
    ['Mary', 'M**'],
    ['  王五 ', '王*'],
    ['张*', '张*'],
    ['', ''],
  ])('%s becomes %s', (name, expected) => {
    expect(maskName(name)).toBe(expected);
  });

  it('always gives a masked name, and masking twice changes nothing', () => {
    const name = fc.string({
      unit: fc.constantFrom('张', '三', '欧', '阳', '买', '·', 'a', 'B', '某', '𠮷'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, (value) => {
        const once = maskName(value);
        expect(isMasked(once), once).toBe(true);
        expect(maskName(once)).toBe(once);
      }),
    );
  });
});

describe('maskPhone', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['138 1234 1234', '138****1234'],
    ['+86 138-1234-1234', '138****1234'],
    ['8812345', '*****45'],
    ['12', '**'],
    ['', ''],
  ])('%s becomes %s', (phone, expected) => {
    expect(maskPhone(phone)).toBe(expected);
  });
});

describe('Prose that may hold private details', () => {
  it.each([
    ['phone', '有事打 13812345678。'],
    ['phone', '有事打 138 1234 5678。'],
    ['phone', '有事打１３８１２３４５６７８。'],
    ['phone', '电话+86 13812345678。'],
    ['bank-card', '请打到 6222 0212 3456 7890 128。'],
    ['plate', '湘K·A1234 停在路口。'],
    ['plate', '车牌湘KD12345。'],
    ['health', '因患尿毒症，家里困难。'],
    ['health', '张* 有残疾，请照顾。'],
    ['health', '李某曾吸毒。'],
  ])('is shown to its keeper as a warning: %s in %s', (kind, text) => {
    expect(kinds({ summary: text })).toEqual([['warning', kind, 'summary']]);
    expect(kinds({ title: text })).toEqual([]);
  });

  it.each([
    '禁止吸毒、贩毒，发现后报告。',
    '协助办理残疾人证，宣传社区矫正工作。',
    '值班电话 0738-1234567。',
    '面积 12345678901 平方米以内。',
    '6222021234567890123 不是卡号。',
    '第 3 期，湘办发〔2026〕12 号。',
    '京A 字。',
  ])('leaves general words alone: %s', (text) => {
    expect(kinds({ summary: text })).toEqual([]);
  });

  it('does not make a document invalid', () => {
    const { ok, findings } = read('consultation', changed(consultation, 'summary', '有事打 13812345678。'));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([
      { code: 'sensitive-text', severity: 'warning', path: ['summary'], facts: { kind: 'phone' } },
    ]);
  });
});
