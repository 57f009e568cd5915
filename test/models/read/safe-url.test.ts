import { safeUrl } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const BASE = 'https://cun.example.gov.cn/a/b.html';

describe('safeUrl', () => {
  it.each([
    ['https://example.gov.cn/x?y=1#z', 'https://example.gov.cn/x?y=1#z'],
    ['http://example.gov.cn', 'http://example.gov.cn/'],
    ['HTTPS://example.gov.cn/', 'https://example.gov.cn/'],
    ['tel:0738-1234567', 'tel:0738-1234567'],
    ['mailto:cun@example.gov.cn', 'mailto:cun@example.gov.cn'],
    ['papers/a.pdf', 'papers/a.pdf'],
    ['./a.pdf', './a.pdf'],
    ['../a.pdf', '../a.pdf'],
    ['/a.pdf', '/a.pdf'],
    ['?village=1', '?village=1'],
    ['#chapter', '#chapter'],
    ['公告/第1期.html', '公告/第1期.html'],
    ['  https://example.gov.cn/  ', 'https://example.gov.cn/'],
  ])('lets %s through', (href, expected) => {
    expect(safeUrl(href)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'blob:https://a/b',
    'file:///etc/passwd',
    'ftp://a/b',
    'about:blank',
    'custom:thing',
    'https://user:secret@example.gov.cn/',
    'https://user@example.gov.cn/',
    '//evil.example/x',
    '\\\\evil.example\\x',
    '/\\evil.example',
    '/\t/evil.example',
    'https://',
    'http://[bad',
    'https://a b/',
    'https://example.gov.cn/\u202egpj.exe',
    'a\u200fb',
    'x\u0000y',
    '',
    '   ',
    `https://a/${'x'.repeat(2_048)}`,
  ])('stops %j', (href) => {
    expect(safeUrl(href)).toBeUndefined();
    expect(safeUrl(href, BASE)).toBeUndefined();
  });

  it('resolves paths against a base, also one of a file', () => {
    expect(safeUrl('c.pdf', BASE)).toBe('https://cun.example.gov.cn/a/c.pdf');
    expect(safeUrl('/c.pdf', BASE)).toBe('https://cun.example.gov.cn/c.pdf');
    expect(safeUrl('c.pdf', 'file:///home/page.html')).toBe('file:///home/c.pdf');
    expect(safeUrl('c.pdf', 'not a base')).toBe('c.pdf');
  });

  it('never throws and never lets through another scheme or another host of a path', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      '/',
      '\\',
      '//',
      'data',
      '@',
      '\t',
      '\n',
      ' ',
      'evil.example',
      'https',
      '#',
      '?',
      '..',
      '%2f',
      '\u00a0',
      '。',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (href) => {
          const safe = safeUrl(href, BASE);
          if (safe === undefined) return;
          const url = new URL(safe);
          expect(['http:', 'https:', 'tel:', 'mailto:']).toContain(url.protocol);
          if (!/^\s*[a-z]+:/i.test(href)) expect(url.host).toBe('cun.example.gov.cn');
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('takes what is not text as no link', () => {
    expect(safeUrl(undefined as never)).toBeUndefined();
  });
});
