import { describe, expect, it } from 'vitest';
import { asksForCertificate, plain, readQuestion, subjectOf } from '../../../packages/models/src/classify/question.js';

describe('A text as it is compared', () => {
  it.each([
    ['ＺＺ－０９', 'zz09'],
    ['《居民公約》，第 3 条……', '居民公约第3条'],
    [' \n', ''],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));

  it('has no words that name no subject when its subject is asked for', () => {
    expect(subjectOf('请问村委会修路找谁')).toBe('修路');
    expect(subjectOf('怎么办')).toBe('');
  });
});

describe('A question', () => {
  it('is read as its subject, pairs of characters and subjects', () => {
    expect(readQuestion('请问，低保怎么申请？')).toEqual({
      whole: '请问低保怎么申请',
      gist: '低保申请',
      pairs: new Set(['低保', '保申', '申请']),
      concepts: ['welfare'],
      certificates: [],
      isPrivate: false,
      asksCertificate: false,
      assigns: false,
    });
  });

  it('for a certificate also has the subjects of certificates', () => {
    expect(readQuestion('开个狗证的证明')).toEqual({
      whole: '开个狗证的证明',
      gist: '开狗证证明',
      pairs: new Set(['开狗', '狗证', '证证', '证明']),
      concepts: [],
      certificates: ['cert.dog'],
      isPrivate: false,
      asksCertificate: true,
      assigns: false,
    });
  });

  it('may be of private life, and may put work on the village', () => {
    expect(readQuestion('宽带')).toMatchObject({ isPrivate: true, assigns: false, concepts: [] });
    expect(readQuestion('要求我们收税')).toMatchObject({ isPrivate: false, assigns: true, concepts: ['tax'] });
  });

  it('is read up to its two hundredth character', () => {
    expect(readQuestion(`${'x'.repeat(199)}税`).concepts).toEqual(['tax']);
    expect(readQuestion(`${'x'.repeat(200)}税`).concepts).toEqual([]);
  });

  it.each([
    ['证 明', true],
    ['低保', false],
  ])('%j asks for a certificate: %s', (text, expected) => {
    expect(asksForCertificate(text)).toBe(expected);
  });
});
