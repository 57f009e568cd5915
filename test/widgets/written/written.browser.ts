import { expect } from '@open-wc/testing';
import '@cunju/widgets/village-rules/define.js';
import '@cunju/widgets/task-list/define.js';
import type { CunjuVillageRules } from '@cunju/widgets/village-rules.js';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import type { RuleBook, TaskList } from '@cunju/models';
import { stage, stateOf, until } from '../base/stage.js';

const RULES = `石桥村村规民约

（2026年3月1日村民会议通过）

第一章 总则
第一条 为了把村里的事办好，制定本村规民约。
第二条 村民应当遵守下列规定：
（一）爱护公共设施；
（二）不乱倒垃圾。

第二章 附则
第三条 本村规民约自2026年3月10日起施行。`;

const TABLE = `<table><caption>石桥村协助事项清单</caption>
<tr><th>序号</th><th>事项名称</th><th>清单类别</th><th>牵头部门</th><th>工作内容</th><th>经费来源</th></tr>
<tr><td>1</td><td>人口普查协助</td><td rowspan="2">协助政府工作</td><td rowspan="2">县统计局</td><td>陪同入户<br>核对地址</td><td>县统计局，每户5元</td></tr>
<tr><td>2</td><td>农业普查协助</td><td>陪同入户</td><td>无需经费</td></tr></table>`;

type Element = CunjuVillageRules | CunjuTaskList;

/** Puts HTML into the page and waits for the widget in it. */
async function shown<E extends Element>(markup: string, tag: string, state = 'ready'): Promise<E> {
  const place = await stage();
  place.innerHTML = markup;
  const element = place.querySelector<E>(tag)!;
  await until(() => stateOf(element) === state, `${tag} is ${state}, it is ${stateOf(element)}`);
  await element.updateComplete;
  return element;
}

const textOf = (element: Element): string =>
  (element.shadowRoot!.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, '');

/** What the panel of the keeper says, folded or not. */
const noticed = (element: Element): string =>
  (element.shadowRoot!.querySelector('.keeper')?.textContent ?? '').replace(/\s+/g, '');

const rules = (attributes: string, content: string, state?: string): Promise<CunjuVillageRules> =>
  shown(`<cunju-village-rules ${attributes}>${content}</cunju-village-rules>`, 'cunju-village-rules', state);
const lists = (attributes: string, content: string, state?: string): Promise<CunjuTaskList> =>
  shown(`<cunju-task-list ${attributes}>${content}</cunju-task-list>`, 'cunju-task-list', state);

describe('Rules that stand between the tags', () => {
  it('are shown as the widget shows a document, with the days that they name', async () => {
    const element = await rules('audience="resident"', RULES);
    const text = textOf(element);
    expect(text).to.contain('石桥村村规民约');
    expect(text).to.contain('现行2026年文本2026年3月10日起施行');
    expect(text).to.contain('第一章总则');
    expect(text).to.contain('（二）不乱倒垃圾。');
    const book = element.document as RuleBook;
    expect(book.versions[0]).to.include({ adoptedOn: '2026-03-01', effectiveFrom: '2026-03-10', status: 'inForce' });
    expect(book.locality.name).to.equal('石桥村');
    expect(element.getClientRects().length).to.equal(1);
  });

  it('read the same from paragraphs, from line breaks and from Chinese numerals', async () => {
    const chinese = RULES.replace('2026年3月1日', '二〇二六年三月一日').replace('2026年3月10日', '二○二六年三月十日');
    const expected = ((await rules('', RULES)).document as RuleBook).versions[0]!;
    for (const html of [
      RULES.split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
      RULES.split('\n').join('<br>'),
      `<div><h2>石桥村村规民约</h2>${RULES.split('\n')
        .slice(1)
        .map((line) => `<div>${line}</div>`)
        .join('')}</div>`,
      `<pre>${RULES}</pre>`,
      chinese,
    ]) {
      const { chapters, effectiveFrom, adoptedOn } = ((await rules('', html)).document as RuleBook).versions[0]!;
      expect(effectiveFrom).to.equal('2026-03-10');
      expect(adoptedOn).to.equal('2026-03-01');
      expect(chapters.map(({ title, articles }) => [title, articles.length])).to.deep.equal(
        expected.chapters.map(({ title, articles }) => [title, articles.length]),
      );
    }
  });

  it('are a draft where they name no day, or call themselves one, and a resident is told', async () => {
    const undated = RULES.replace(/（2026.*|自2026年3月10日起/g, '');
    for (const text of [undated, RULES.replace('村规民约\n', '村规民约（征求意见稿）\n')]) {
      const element = await rules('audience="resident"', text);
      expect(textOf(element)).to.contain('还没有通过，不能作为办事依据');
    }
    const dated = await rules('effective-from="2026-05-01" audience="resident"', undated);
    expect(textOf(dated)).to.contain('2026年5月1日起施行');
  });

  it('tell their keeper what was noticed, and a resident nothing of it', async () => {
    const wrong = RULES.replace('第三条', '第五条');
    const keeper = await rules('audience="operator"', wrong);
    await until(() => noticed(keeper).includes('按顺序应该是3'), 'the finding is said');
    const resident = await rules('audience="resident" publisher="石桥村村民委员会" phone="0738-555 0110"', wrong);
    expect(noticed(resident)).not.to.contain('按顺序应该是3');
    expect(textOf(resident)).to.contain('石桥村村民委员会');
    expect(textOf(resident)).to.contain('0738-5550110');
    await keeper.refresh();
    await until(() => noticed(keeper).includes('按顺序应该是3'), 'and again after a refresh');
    keeper.data = JSON.parse(JSON.stringify(resident.document)) as unknown;
    await until(() => !noticed(keeper).includes('按顺序应该是3'), 'a document that is given says nothing of it');
  });

  it('take the publisher and the day from the marks that pages of governments carry', async () => {
    const marks = { SiteName: '清溪镇人民政府', ContentSource: '石桥村村民委员会', PubDate: '2026-03-02 09:30' };
    const metas = Object.entries(marks).map(([name, content]) =>
      Object.assign(document.createElement('meta'), { name, content }),
    );
    document.head.append(...metas);
    try {
      const { publisher, publishedOn } = (await rules('', RULES)).document!;
      expect([publisher.name, publishedOn]).to.deep.equal(['石桥村村民委员会', '2026-03-02']);
    } finally {
      metas.forEach((one) => one.remove());
    }
  });

  it('give way to a document that is named, and to the text that stands there for readers without script', async () => {
    const json = JSON.stringify((await rules('', RULES)).document).replace('石桥村村规民约', '另一份村规民约');
    const named = await rules('', `${RULES}<script type="application/json">${json}</script>`);
    expect(named.document!.title).to.equal('另一份村规民约');
    const empty = await rules(
      '',
      `<article data-cunju-static="rule-book"><p>第一条 写好的文字。</p></article>`,
      'empty',
    );
    expect(empty.document).to.equal(undefined);
  });

  it('are none where the text holds no article', async () => {
    const element = await rules('', '<p>村规民约贴在村务公开栏。</p>', 'empty');
    expect(element.document).to.equal(undefined);
  });
});

describe('A table of duties between the tags', () => {
  it('becomes the lists, with cells that span rows in each of them', async () => {
    const element = await lists('audience="resident" effective-from="2026-01-01"', TABLE);
    const { items, departments, title, status } = element.document as TaskList;
    expect([title, status]).to.deep.equal(['石桥村协助事项清单', 'inForce']);
    expect(items.map(({ name, list, department }) => [name, list, department])).to.deep.equal([
      ['人口普查协助', 'assist', 'd1'],
      ['农业普查协助', 'assist', 'd1'],
    ]);
    expect(departments[0]!.name).to.equal('县统计局');
    expect(items[0]!.does).to.equal('陪同入户\n核对地址');
    expect(textOf(element)).to.contain('人口普查协助');
  });

  it('is a draft where nothing says since when it stands', async () => {
    const element = await lists('audience="resident"', TABLE);
    expect(textOf(element)).to.contain('还没有施行，只供参考');
  });

  it('is none where its head is unknown, and where there is no table', async () => {
    await lists('', '<table><tr><td>甲</td><td>乙</td></tr></table>', 'empty');
    await lists('', '<p>清单贴在村务公开栏。</p>', 'empty');
  });
});

describe('Text after a link that became a tag', () => {
  const link = (tag: string, text: string): string => `<p><${tag} src=""><a href="">${text}</a></${tag}></p>`;
  const lines = RULES.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

  it('is taken between the tags, as far as the next widget', async () => {
    const element = await shown<CunjuVillageRules>(
      `<div>${link('cunju-village-rules', '村规民约')}${lines}<p id="next">${link('cunju-task-list', '清单')}</p>${TABLE}</div>`,
      'cunju-village-rules',
    );
    expect((element.document as RuleBook).versions[0]!.chapters).to.have.length(2);
    expect(element.textContent).to.contain('第三条');
    expect(element.querySelector('table')).to.equal(null);
    const place = element.closest('main')!;
    const table = place.querySelector<CunjuTaskList>('cunju-task-list')!;
    await until(() => stateOf(table) === 'ready', 'the table after the second link');
    expect((table.document as TaskList).items).to.have.length(2);
    const visible = (place as HTMLElement).innerText;
    expect(visible).not.to.contain('第三条');
  });

  it('leaves what stands before the link where it is', async () => {
    const element = await shown<CunjuVillageRules>(
      `<div><p>前言：请大家看。</p>${link('cunju-village-rules', '村规民约')}${lines}</div>`,
      'cunju-village-rules',
    );
    expect(element.textContent).not.to.contain('请大家看');
    expect((element.document as RuleBook).title).to.equal('石桥村村规民约');
  });
});
