import { readAny, type AnyDocument, type DocumentIndex } from '@cunju/models';
import { renderPage } from '@cunju/embed/static.js';
import { describe, expect, it } from 'vitest';
import { jsonInPage } from '../../../packages/embed/src/static/page.js';
import { bytesOf, sample, tagsOf } from './samples.js';

function documentOf(name: string): AnyDocument {
  const result = readAny(bytesOf(name));
  if (!result.ok) throw new Error(name);
  return result.document;
}

const scriptOf = (page: string): string => /<script type="application\/json">([^]*?)<\/script>/.exec(page)![1]!;

describe('A page with the data baked in', () => {
  for (const [name, tag] of [
    ['village/homestay.json', 'cunju-consultation'],
    ['village/lists.json', 'cunju-task-list'],
    ['village/rules.json', 'cunju-village-rules'],
    ['village/points.json', 'cunju-points-ledger'],
  ] as const) {
    it(`holds ${name} as text, as data and with the script of its widget`, () => {
      const document = documentOf(name);
      const page = renderPage(document, 'zh-Hans', { folder: './cunju-1.0/', rows: 20 });
      expect(page.startsWith('<!DOCTYPE html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">')).toBe(true);
      expect(page).toContain('<meta name="renderer" content="webkit">');
      expect(page).toContain(`<script src="./cunju-1.0/${tag}.js" charset="utf-8"></script>`);
      expect(JSON.parse(scriptOf(page))).toEqual(document);
      const tags = tagsOf(page.replace(scriptOf(page), ''));
      expect(tags.filter(({ name: one }) => one === 'h1')).toHaveLength(1);
      expect(tags.find(({ name: one }) => one === tag)?.attributes.id).toBe(tag);
      expect(page.indexOf('data-cunju-static')).toBeLessThan(page.indexOf('application/json'));
      expect(page).not.toMatch(/ style=| class=| on[a-z]+="/);
    });
  }

  it('shows an index by the widgets of what it lists, each with its own lines', () => {
    const index = documentOf('village/index.json') as DocumentIndex;
    const page = renderPage(index, 'zh-Hans');
    const data = [...page.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(
      ([, json]) => (JSON.parse(json!) as DocumentIndex).documents,
    );
    expect(
      data
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(index.documents.map(({ id }) => id).sort());
    for (const documents of data) expect(new Set(documents.map(({ type }) => type)).size).toBe(1);
    expect(page.match(/<script src="cunju-[a-z-]+\.js" charset="utf-8"><\/script>/g)).toHaveLength(data.length);
    expect(renderPage({ ...index, documents: [] }, 'zh-Hans')).toContain('<cunju-consultation');
  });

  it('cannot be ended by the data: no tag, comment or script in a text is one in the page', () => {
    const hostile = '</script><script>alert(1)</script><!--<script>]]> & \u2028 \ud83d';
    const json = jsonInPage({ title: hostile });
    expect(json).not.toContain('<');
    expect((JSON.parse(json) as { title: string }).title).toBe(hostile);
    const document = {
      ...sample<AnyDocument>('village/lists.json'),
      title: '</title></script><b>"清单"',
    } as AnyDocument;
    const page = renderPage(document, 'zh-Hans');
    expect(page).toContain('<title>&lt;/title&gt;&lt;/script&gt;&lt;b&gt;&quot;清单&quot;</title>');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(() => tagsOf(page.replace(scriptOf(page), ''))).not.toThrow();
  });

  it('is refused for the account of one household and for what no page shows', () => {
    expect(() => renderPage(documentOf('village/points-household.json'), 'zh-Hans')).toThrow('one household');
    expect(() => renderPage(documentOf('village/homestay-notice.json'), 'zh-Hans')).toThrow('notice');
  });
});
