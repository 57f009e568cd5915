import { checkDepth, documentTypes, read, readAny, type AnyDocument } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { changed, consultation } from './valid.js';

describe('readAny', () => {
  it('reads a document by the type that it names, as read does', () => {
    const any = readAny(JSON.stringify(consultation));
    expect(any).toEqual({ ...read('consultation', JSON.stringify(consultation)), type: 'consultation' });
    expect(readAny(consultation)).toMatchObject({ ok: true, type: 'consultation', document: consultation });
  });

  it('holds the limit of the type, not the widest one', () => {
    const long = JSON.stringify(changed(consultation, 'summary', 'x'.repeat(3 * 1_048_576)));
    expect(readAny(long)).toMatchObject({ ok: false, type: 'consultation', findings: [{ code: 'too-large' }] });
  });

  it('never throws, and says what may stand where the type is wrong', () => {
    const throwing = {
      get type(): string {
        throw new Error('no');
      },
    };
    const codes = [throwing, null, 7, [], {}, { type: 7 }, { type: 'recipe' }, '{', '"text"'].map((input) => {
      const { ok, findings, type } = readAny(input);
      expect([ok, type]).toEqual([false, undefined]);
      return findings[0]?.code;
    });
    expect(codes).toEqual([
      'not-a-document',
      'not-a-document',
      'not-a-document',
      'not-a-document',
      'missing-field',
      'not-allowed-value',
      'not-allowed-value',
      'json-truncated',
      'not-a-document',
    ]);
    expect(readAny({ type: 'x' }).findings[0]?.facts).toEqual({ found: 'x', allowed: documentTypes });
  });
});

describe('checkDepth', () => {
  it('says nothing twice and keeps what read found before its own', () => {
    const known = checkDepth(consultation as AnyDocument);
    expect(checkDepth(consultation as AnyDocument, known)).toEqual(known);
  });
});
