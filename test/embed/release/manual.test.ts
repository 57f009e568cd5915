import { describe, expect, it } from 'vitest';
import { bodyOf, CHAPTERS, manualFiles } from '../../../scripts/release/manual.mjs';

const files = manualFiles();
const pages = [...files].filter(([name]) => name.endsWith('.html'));

describe('The offline manual', () => {
  it('has the chapters of an operator and of a developer', () => {
    expect([...CHAPTERS.keys()]).toEqual(
      expect.arrayContaining(['部署', '安全说明', '无障碍', '常见问题', '接入-参数表']),
    );
    expect(pages.map(([name]) => name)).toEqual([...CHAPTERS.keys()].map((name) => `${name}.html`));
  });

  it.each(pages)('%s asks dual-engine browsers for the current engine, in UTF-8 and in Chinese', (_, text) => {
    expect(text).toContain('<html lang="zh-Hans">');
    expect(text.indexOf('<meta charset="utf-8">')).toBeLessThan(200);
    expect(text).toContain('<meta name="renderer" content="webkit">');
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(/<title>[^<]*\p{Script=Han}[^<]*<\/title>/u.test(text)).toBe(true);
  });

  it.each(pages)('%s needs no network, no script and no style attribute', (_, text) => {
    expect(text).not.toMatch(/<script|<style|\sstyle=|<img|<iframe|(?:src|href)="(?:https?:)?\/\//);
  });

  it.each(pages)('%s leads only to pages and headings that are there', (name, text) => {
    const idsOf = (page: string): Set<string> =>
      new Set([...(files.get(page) ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    const links = [...text.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => decodeURI(href));
    expect(links.length).toBeGreaterThan(CHAPTERS.size);
    for (const link of links) {
      const [page = '', hash] = link.split('#');
      expect(page === '' || files.has(page), link).toBe(true);
      if (hash) expect(idsOf(page || name).has(hash), link).toBe(true);
    }
  });

  it('shows markup of examples as text', () => {
    const body = bodyOf('docs/manual/faq.md', '写 `<div data-cunju="x">`：\n\n```html\n<script>1 && 2</script>\n```\n');
    expect(body).toContain('<code>&lt;div data-cunju=&quot;x&quot;&gt;</code>');
    expect(body).toContain('&lt;script&gt;1 &amp;&amp; 2&lt;/script&gt;');
  });

  it('turns links to sources into links to pages, and a link to what it lacks into its text', () => {
    const body = bodyOf(
      'docs/manual/faq.md',
      '[部署](deployment.md#上传) [网页](../embedding/zh/html.md) [文档](../documents/zh/README.md)',
    );
    expect(body).toBe(
      `<p><a href="${encodeURI('部署.html')}#${encodeURI('上传')}">部署</a> <a href="${encodeURI('接入-网页.html')}">网页</a> 文档</p>\n`,
    );
  });

  it('refuses a source that needs the network or brings markup', () => {
    expect(() => bodyOf('docs/manual/faq.md', '[x](https://somewhere.invalid/)')).toThrow('without a network');
    expect(() => bodyOf('docs/manual/faq.md', '<b>x</b>')).toThrow('markup');
    expect(() => bodyOf('docs/manual/faq.md', '![x](x.png)')).toThrow('picture');
  });
});
