import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOver, readAny, type Consultation, type PointsLedger, type RuleBook, type TaskList } from '@cunju/models';
import { LOCALES } from '@cunju/i18n';
import { renderStatic } from '@cunju/embed/static.js';
import { renderStatic as fromMain } from '@cunju/embed';
import { describe, expect, it } from 'vitest';
import { bytesOf, readable, sample, sampleNames, tagsOf } from './samples.js';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const SHOWN = ['consultation', 'task-list', 'rule-book', 'points-ledger', 'index'];
const TAGS = new Set(
  'article header footer section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td a strong s br time span'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['lang', 'data-cunju-static', 'id', 'href', 'datetime', 'scope', 'dir']);
// The county has forty villages of the same make.
const NAMES = sampleNames().filter((name) => !/^county\/\d{10}(?!01\/)/.test(name) && !name.includes('eight-hundred'));

const published = NAMES.filter((name) => {
  const result = readAny(bytesOf(name));
  return result.ok && SHOWN.includes(result.document.type) && result.document.scope === 'village';
});

describe('renderStatic', () => {
  it('is the same from the package and from its own entry', () => {
    expect(fromMain).toBe(renderStatic);
    expect(published.length).toBeGreaterThan(30);
  });

  for (const name of published) {
    it(`writes ${name} in three languages with plain tags, quoted attributes, one place per id and links that lead there`, () => {
      for (const locale of LOCALES) {
        const html = renderStatic(bytesOf(name), locale, { now: NOW });
        const tags = tagsOf(html);
        expect(tags.filter((tag) => !TAGS.has(tag.name)).map((tag) => tag.name)).toEqual([]);
        const attributes = new Set(tags.flatMap((tag) => Object.keys(tag.attributes)));
        expect([...attributes].filter((one) => !ATTRIBUTES.has(one))).toEqual([]);
        expect(tags[0]).toMatchObject({ name: 'article', attributes: { lang: locale } });
        const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
        const anchors = tags.flatMap(({ attributes: { href } }) =>
          href?.startsWith('#') ? [decodeURI(href.slice(1))] : [],
        );
        expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
        for (const { name: tag, attributes: own } of tags)
          if (tag === 'th') expect(['col', 'row']).toContain(own.scope);
        expect(html).not.toMatch(/undefined|\[object|NaN|<(\w+)><\/\1>(?<!<td><\/td>)/);
      }
    });
  }

  it('has headings that go down one level at a time, from the level that is asked for', () => {
    const levels = (html: string): number[] =>
      tagsOf(html).flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    for (const name of published) {
      const found = levels(renderStatic(bytesOf(name), 'zh-Hans', { now: NOW }));
      expect(found[0], name).toBe(2);
      expect(
        found.filter((level, at) => at > 0 && level > found[at - 1]! + 1),
        name,
      ).toEqual([]);
      expect(
        found.filter((level) => level === 2),
        name,
      ).toHaveLength(1);
    }
    const rules = bytesOf('village/rules.json');
    expect(Math.min(...levels(renderStatic(rules, 'zh-Hans', { headingLevel: 4 })))).toBe(4);
    expect(new Set(levels(renderStatic(rules, 'zh-Hans', { headingLevel: 6 })))).toEqual(new Set([6]));
    for (const [asked, first] of [
      [0, 2],
      [1, 1],
      [9, 6],
      [Number.NaN, 2],
      [-3, 1],
    ] as const)
      expect(levels(renderStatic(rules, 'zh-Hans', { headingLevel: asked }))[0]).toBe(first);
  });

  it('says of each document who published it, when, and whom to call', () => {
    for (const name of published) {
      const result = readAny(bytesOf(name));
      if (!result.ok) throw new Error(name);
      const { publisher, publishedOn, updatedAt } = result.document;
      const html = renderStatic(bytesOf(name), 'zh-Hans', { now: NOW });
      expect(readable(html), name).toContain(`发布单位${publisher.name}`.replace(/\s/g, ''));
      expect(html, name).toContain(`<time datetime="${publishedOn}">`);
      expect(html, name).toContain(`<time datetime="${updatedAt}">`);
      if (publisher.phone) expect(html, name).toContain(`>${publisher.phone}</a>`);
    }
  });

  it('judges a period by the moment that it is written for', () => {
    const open = sample<Consultation>('village/road-lamps.json');
    const before = Date.parse(open.period!.opensAt);
    const after = Date.parse('2099-01-01T00:00:00Z');
    expect([isOver(open, before), isOver(open, after)]).toEqual([false, true]);
    expect(readable(renderStatic(open, 'zh-Hans', { now: before }))).toContain('表决·进行中');
    const over = readable(renderStatic(open, 'zh-Hans', { now: after }));
    expect(over).toContain('表决·已截止');
    expect(over).not.toContain('到哪里投');
  });

  it('gives the paper way and its phone while one can take part', () => {
    const open = sample<Consultation>('village/road-lamps.json');
    const text = readable(renderStatic(open, 'zh-Hans', { now: Date.parse(open.period!.opensAt) }));
    for (const part of [open.paper!.place, open.paper!.hours, open.paper!.phone ?? open.contact.phone!])
      expect(text).toContain(part.replace(/\s/g, ''));
  });

  it('says each step of the arithmetic of a result', () => {
    const text = renderStatic(bytesOf('village/homestay.json'), 'zh-Hans', { now: NOW });
    expect(text).toContain('<li>应到 611 人，要三分之二以上到会，就是 408 人。实到 486 人，够了。</li>');
    expect(text).toContain('<li>按全体成员 611 算，要三分之二以上同意，就是 408。同意 429，够了。</li>');
  });

  it('does not stamp a result that its own figures contradict, and says both', () => {
    const text = readable(renderStatic(bytesOf('edge-cases/consultation/outcome-wrong.json'), 'zh-Hans', { now: NOW }));
    expect(text).toContain('两个都写在这里，请以核实后的公告为准。');
    expect(text).not.toMatch(/(?:通过|未通过)·表决/);
  });

  it('gives every chapter and article the id of its deep link, under the id of the element', () => {
    const book = sample<RuleBook>('village/rules.json');
    const version = book.versions.find(({ id }) => id === book.currentVersion)!;
    const ids = tagsOf(renderStatic(book, 'zh-Hans', { id: 'rules' })).map(({ attributes }) => attributes.id);
    for (const chapter of version.chapters) {
      expect(ids).toContain(`rules/chapter/${chapter.id}`);
      for (const article of chapter.articles) expect(ids).toContain(`rules/article/${article.id}`);
    }
    expect(renderStatic(book, 'zh-Hans')).toContain(
      `id="cunju-village-rules/article/${version.chapters[0]!.articles[0]!.id}"`,
    );
  });

  it('strikes a suspended article and names the order', () => {
    const html = renderStatic(bytesOf('edge-cases/rule-book/suspended-article.json'), 'zh-Hans', { now: NOW });
    expect(html).toMatch(/暂停执行，等待改正。<\/p>\n<p>[^<]+<\/p>\n<p><s>/);
  });

  it('lists the items of each list with all that is said of them, and strikes what has ended', () => {
    const lists = sample<TaskList>('village/lists.json');
    const text = readable(renderStatic(lists, 'zh-Hans', { now: NOW }));
    for (const item of lists.items) {
      for (const part of [item.name, item.does, item.doesNot, item.instead, ...(item.materials ?? [])])
        if (part) expect(text).toContain(part.replace(/\s/g, ''));
    }
    const ended = sample<TaskList>('edge-cases/task-list/expired-item.json');
    const gone = ended.items.find(({ effectiveTo, status }) => status !== 'active' || effectiveTo);
    expect(renderStatic(ended, 'zh-Hans', { now: NOW })).toContain(`<s>${gone!.name}</s>（`);
  });

  it('has the board, the balances and the entries of a ledger as tables with a caption', () => {
    const ledger = sample<PointsLedger>('village/points.json');
    const html = renderStatic(ledger, 'zh-Hans', { now: NOW, rows: 50 });
    expect(html.match(/<table>\n<caption>[^<]+<\/caption>/g)).toEqual([
      '<table>\n<caption>正在公示和审核</caption>',
      '<table>\n<caption>各户现有积分</caption>',
      '<table>\n<caption>入账明细</caption>',
    ]);
    const households = ledger.accounts.filter(({ kind }) => kind === 'household').length;
    expect(html).toContain(`<p>这里列出前 50 户，共 ${households} 户。</p>`);
    expect(html).toContain(`<p>这里列出最近 50 笔，共 ${ledger.entries.length.toLocaleString('en')} 笔。</p>`);
    const tables = html.split('<table>').slice(2);
    expect(tables.map((table) => table.split('</table>')[0]!.match(/<tr><th scope="row">/g)!.length)).toEqual([50, 50]);
    expect(renderStatic(ledger, 'zh-Hans', { rows: Infinity })).not.toContain('这里列出');
  });

  it('says first that a ledger differs from its proof, and whom to call', () => {
    const html = renderStatic(bytesOf('edge-cases/points-ledger/hash-mismatch.json'), 'zh-Hans', { now: NOW });
    expect(html).toMatch(/<\/p>\n<p><strong>账本与公布的核对值不一致，请以纸质台账为准，并联系 <a href="tel:\d+">/);
    const sealed = renderStatic(bytesOf('edge-cases/points-ledger/sealed.json'), 'zh-Hans', { now: NOW });
    expect(sealed).toMatch(/<p>账本完整，已核对 [\d,]+ 笔<\/p>/);
  });

  it('marks the texts of a document whose language is not that of the words', () => {
    const html = renderStatic(bytesOf('village/rules.json'), 'en', { now: NOW });
    expect(html).toMatch(/^<article lang="en"[^>]*>\n<header>\n<h2><span lang="zh-Hans">[^<]*村规民约/);
    expect(html).toContain('Article 1');
    const uyghur = { ...sample<RuleBook>('village/rules.json'), language: 'ug' };
    expect(renderStatic(uyghur, 'zh-Hans')).toContain('<span lang="ug" dir="rtl">');
  });

  it('never links an address that is not safe', () => {
    const html = renderStatic(bytesOf('edge-cases/safety/script-link.json'), 'zh-Hans', { now: NOW });
    expect(html).not.toMatch(/href="(?!https?:|tel:|mailto:|#|[\w./-]+")/);
    expect(html).not.toContain('javascript:');
  });
});

describe('What renderStatic does not publish', () => {
  const phone = '0738-555 0110';
  const neutral = `<p>这份内容正在核对，暂时不能显示。如需了解，请致电 <a href="tel:07385550110">${phone}</a>。</p>`;

  it('is a document with private data: one neutral sentence with the phone stands for it', () => {
    for (const name of ['id-number', 'private-key', 'unmasked-name', 'bidi-text']) {
      const html = renderStatic(bytesOf(`edge-cases/safety/${name}.json`), 'zh-Hans');
      expect(html, name).toBe(`<article lang="zh-Hans" data-cunju-static="refused">\n${neutral}\n</article>\n`);
    }
  });

  it('is a field that no schema names, even where the document is read', () => {
    const lists = sample<TaskList>('village/lists.json') as TaskList & Record<string, unknown>;
    const more = {
      ...lists,
      remark: '内部备注甲',
      items: lists.items.map((item) => ({ ...item, draftNote: '内部备注乙' })),
    };
    expect(readAny(more).ok).toBe(true);
    expect(renderStatic(more, 'zh-Hans')).not.toContain('内部备注');
  });

  it('is the account of one household', () => {
    const html = renderStatic(bytesOf('village/points-household.json'), 'zh-Hans');
    expect(readable(html)).toContain('这是一户自己的积分，只给本户看，不放在公开页面上。');
    const { accounts } = sample<PointsLedger>('village/points-household.json');
    for (const { code, kind } of accounts) if (kind !== 'system') expect(html).not.toContain(code);
  });

  it('is a document of a type that pages do not show', () => {
    expect(renderStatic(bytesOf('village/homestay-notice.json'), 'zh-Hans')).toContain('这份内容不在网页上显示。');
  });

  it('is anything that is no document; it never throws', () => {
    const trap = {
      get type(): string {
        throw new Error('no');
      },
    };
    for (const input of ['', '{', 'null', 17, null, undefined, [], {}, new Uint8Array([0xff]), trap, () => 1]) {
      for (const locale of [...LOCALES, 'xx', '__proto__'])
        expect(renderStatic(input, locale as 'en')).toMatch(
          /^<article lang="[\w-]+" data-cunju-static="refused">\n<p>[^<]+<\/p>\n<\/article>\n$/,
        );
    }
  });
});

describe('The templates of renderStatic', () => {
  it('quote every attribute that takes a value', () => {
    const folder = join(import.meta.dirname, '../../../packages/embed/src/static');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(25);
    for (const name of files)
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toMatch(/<[^`]*\s[a-z-]+=\$\{/);
  });
});
