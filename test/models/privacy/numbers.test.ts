import { describe, expect, it } from 'vitest';
import { findPrivateData, isIdNumber, maskName, maskPhone } from '@cunju/models';
import { reportPrivateData } from '../../../packages/models/src/privacy/find.js';
import { digitGroups, hasIdNumber, joinedNumbers } from '../../../packages/models/src/privacy/id-number.js';
import { classOfKey } from '../../../packages/models/src/privacy/key-class.js';
import { isBankCard, sensitiveKinds } from '../../../packages/models/src/privacy/sensitive.js';
import { collector } from '../../../packages/models/src/read/collector.js';

/** Invented numbers whose check characters are right; none is given out. */
const NUMBER = '431322199001011235';

describe('An identification number', () => {
  it.each([
    [NUMBER, true],
    ['11010519491231002X', true],
    ['431322185001011238', true],
    ['431322184901011239', false],
    ['43132221000101123X', true],
    ['431322210101011237', false],
    ['031322199001011230', false],
    ['913222199001011236', false],
    ['9132221990010112361', false],
    [`${NUMBER}7`, false],
    [`${NUMBER.slice(0, 17)}6`, false],
    [NUMBER.slice(0, 17), false],
    ['', false],
  ])('%s: %s', (value, right) => {
    expect(isIdNumber(value)).toBe(right);
  });

  it.each([
    [
      '电话 12-34，5 6x',
      [
        ['12', '34'],
        ['5', '6X'],
      ],
    ],
    ['5 xyz', [['5']]],
    ['没有', []],
  ])('is looked for in groups of digits: %s', (text, groups) => {
    expect(digitGroups(text)).toEqual(groups);
  });

  it('is joined of neighbours that come to its length', () => {
    expect(joinedNumbers(['1', '23', '4'], [3])).toEqual(['123', '234']);
    expect(joinedNumbers(['1', '23', '4'], [1, 4])).toEqual(['1', '1234', '4']);
    expect([hasIdNumber(NUMBER), hasIdNumber(NUMBER.slice(1)), hasIdNumber('长'.repeat(18))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('Private data', () => {
  const found = (document: unknown) =>
    findPrivateData(document).map(({ code, severity, path, facts }) => [code, severity, path, facts]);
  const refused = (path: unknown[], kind: string, field: string) => [['private-data', 'error', path, { kind, field }]];

  it.each([
    [{ 手机号: '1' }, refused(['手机号'], 'key', '手机号')],
    [{ 手机号: undefined }, []],
    [{ maskedName: '张三' }, refused(['maskedName'], 'unmasked-name', 'maskedName')],
    [{ maskedName: NUMBER }, refused(['maskedName'], 'id-number', 'maskedName')],
    [{ title: [NUMBER] }, refused(['title', 0], 'id-number', 'title')],
    [[NUMBER], refused([0], 'id-number', '')],
  ])('%j', (document, expected) => {
    expect(found(document)).toEqual(expected);
  });

  it('is not a key without a value', () => {
    const { report, findings } = collector();
    for (const value of [undefined, null, '']) reportPrivateData('private', value, ['手机号'], report);
    expect(findings()).toEqual([]);
    reportPrivateData('private', 0, ['手机号'], report);
    expect(findings()).toHaveLength(1);
  });

  it('keys have one class, however often they are asked for', () => {
    const keys = ['家庭住址', 'maskedName', 'anything', 'href', 'id', 'toString'];
    const classes = ['private', 'masked', 'prose', 'link', 'strict', 'prose'];
    expect(keys.map(classOfKey)).toEqual(classes);
    expect(keys.map(classOfKey)).toEqual(classes);
  });
});

describe('Masking', () => {
  it.each([
    ['A张', 'A**'],
    ['张A', '张**'],
    ['买买提·阿不都', '买**'],
    ['·阿不都', '**'],
    ['7号', '7号'],
    ['7 号', '**'],
    ['李四', '李*'],
    ['欧阳修文', '欧阳**'],
    ['欧阳', '欧*'],
  ])('the name %s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    ['8612345', '*****45'],
    ['8613812345678', '138****5678'],
    ['1234567890123', '123******0123'],
    ['12345678901', '123****8901'],
    ['1234567890', '********90'],
    ['123', '*23'],
    ['12', '**'],
    ['1', '*'],
  ])('the phone %s becomes %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('Numbers that may be of somebody', () => {
  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['4222222222222222224', true],
    ['411111111111116', false],
    ['41111111111111111115', false],
    ['2111111111111115', false],
    ['14111111111111110', false],
    ['0', false],
    ['', false],
  ])('%s is a bank card: %s', (value, card) => {
    expect(isBankCard(value)).toBe(card);
  });

  it.each([
    ['13812345678', ['phone']],
    ['+86 13812345678', ['phone']],
    ['9913812345678', []],
    ['1381234567899', []],
    ['12812345678', []],
    ['4111 1111 1111 1111', ['bank-card']],
    ['没有', []],
  ])('%s: %j', (text, kinds) => {
    expect(sensitiveKinds(text)).toEqual(kinds);
  });
});
