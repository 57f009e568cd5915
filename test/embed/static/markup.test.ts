import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, htmlOf, joined, markup } from '../../../packages/embed/src/static/base/markup.js';
import { readable, tagsOf } from './samples.js';

describe('The template of static HTML', () => {
  const hostile: [name: string, text: string, html: string][] = [
    ['a tag', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['the end of a script', '</script><script>', '&lt;/script&gt;&lt;script&gt;'],
    ['a comment', '<!-- x -->', '&lt;!-- x --&gt;'],
    ['quotes', `" onclick="x" '`, '&quot; onclick=&quot;x&quot; &#39;'],
    ['an entity', '&lt;b&gt; &', '&amp;lt;b&amp;gt; &amp;'],
    ['the first half of a character', 'a\ud83db', 'a\ufffdb'],
    ['the second half of a character', 'a\ude00b', 'a\ufffdb'],
    ['halves in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
    ['a whole character of two halves', '𠮷😀', '𠮷😀'],
    ['marks that turn the reading direction', 'a\u202eb\u2066c\u2069\u202c', 'abc'],
    ['plain marks of direction, which may stay', 'a\u200eb\u200f', 'a\u200eb\u200f'],
    ['control characters', 'a\u0000b\u001b[2Jc\u0085d\u000b', 'ab[2Jcd'],
    ['tabs and line ends, which may stay', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['Chinese quotes, which may stay', '“村规”，《民约》', '“村规”，《民约》'],
  ];
  for (const [name, text, html] of hostile) {
    it(`makes ${name} harmless in a text and in an attribute`, () => {
      expect(escapeText(text)).toBe(html);
      expect(markup`<p title="${text}">${text}</p>`.html).toBe(`<p title="${html}">${html}</p>`);
    });
  }

  it('leaves no text that could be read as a tag or end an attribute, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { html } = markup`<p title="${text}">${text}</p>`;
        expect(tagsOf(html).map(({ name }) => name)).toEqual(['p']);
        expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(html)).toBe(false);
        expect(Buffer.from(html, 'utf8').toString('utf8')).toBe(html);
      }),
    );
  });

  it('keeps every sign that a reader sees', () => {
    const visible = fc.stringMatching(/^[ -~一-龥、，。《》“”]{0,60}$/);
    fc.assert(
      fc.property(visible, (text) => {
        expect(readable(escapeText(text))).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });

  it('takes templates, lists and numbers as they are, and nothing for what is absent', () => {
    expect(markup`<ul>${[1, 2].map((n) => markup`<li>${n}</li>`)}${undefined}${[]}${''}</ul>`.html).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
    expect(htmlOf(joined(['a', '', undefined, markup`<b>b</b>`, [], 'c'], ' · '))).toBe('a · <b>b</b> · c');
  });
});
