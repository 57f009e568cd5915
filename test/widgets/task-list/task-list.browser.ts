import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { TaskList } from '@cunju/models';
import '@cunju/widgets/task-list/define.js';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import { item, lists, longLists } from './lists.js';

const settle = async (element: CunjuTaskList): Promise<void> => {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
};

async function show(document: TaskList, attributes: Record<string, string> = {}): Promise<CunjuTaskList> {
  const element = await fixture<CunjuTaskList>(html`<cunju-task-list></cunju-task-list>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = document;
  await element.whenReady;
  await settle(element);
  return element;
}

const all = <E extends HTMLElement>(element: CunjuTaskList, selector: string): E[] =>
  Array.from(element.shadowRoot!.querySelectorAll<E>(selector));
const one = <E extends HTMLElement>(element: CunjuTaskList, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
/** What is read; WebKit keeps the spaces around a dot between two pieces, and at an end. */
const reading = (node: HTMLElement): string => node.innerText.replace(/\s+/g, ' ').replace(/ ?· ?/g, '·').trim();
const textOf = (element: CunjuTaskList, selector: string): string => reading(one(element, selector));
const button = (element: CunjuTaskList, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(element, 'button').find((candidate) => candidate.innerText.includes(label));
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

async function ask(element: CunjuTaskList, question: string): Promise<void> {
  one<HTMLInputElement>(element, '#ask').focus();
  one<HTMLInputElement>(element, '#ask').value = question;
  await sendKeys({ press: 'Enter' });
  await settle(element);
}

const narrow = () => setViewport({ width: 360, height: 800 });
const wide = () => setViewport({ width: 1200, height: 900 });

describe('<cunju-task-list>', () => {
  beforeEach(wide);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('asking', () => {
    it('asks the question as its heading and is accessible', async () => {
      const element = await show(lists());
      expect(textOf(element, 'h2')).to.equal('这件事该不该村里办？');
      await expect(element).to.be.accessible();
    });

    it('answers with a verdict, the department, a phone that can be dialled and the basis', async () => {
      const element = await show(lists());
      await ask(element, '低保');
      expect(textOf(element, '#answer .verdict')).to.equal('这件事由清溪镇民政办公室负责，村里只是协助。');
      expect(one<HTMLAnchorElement>(element, '#answer a.phone').getAttribute('href')).to.equal('tel:07385550201');
      expect(textOf(element, '#answer')).to.contain('《社会救助暂行办法》');
      expect(textOf(element, '[role=status]')).to.equal('这件事由清溪镇民政办公室负责，村里只是协助。');
      await expect(element).to.be.accessible();
    });

    it('sends people with a certificate that is not issued to where it is', async () => {
      const element = await show(lists());
      await ask(element, '无犯罪证明');
      expect(textOf(element, '#answer .verdict')).to.equal('村里不开这个证明，请到别处办。');
      expect(textOf(element, '#answer')).to.contain('到派出所办。');
    });

    it('says that nothing was found, with the advice and the office of the document', async () => {
      const element = await show(lists());
      await ask(element, '量子计算');
      await waitUntil(() => element.shadowRoot!.querySelector('#answer'), 'no answer came');
      expect(textOf(element, '#answer')).to.contain('清单里没有找到这件事。');
      expect(textOf(element, '#answer')).to.contain('清溪镇党政办公室');
      expect(one(element, '#answer a.phone').getAttribute('href')).to.equal('tel:07385550200');
      await expect(element).to.be.accessible();
    });

    it('understands a question in traditional characters', async () => {
      const element = await show(lists());
      await ask(element, '無犯罪記錄證明');
      await waitUntil(() => element.shadowRoot!.querySelector('#answer'), 'no answer came');
      expect(textOf(element, '#answer')).to.contain('无犯罪记录证明');
    });

    it('lists items that are close and answers the one that is chosen by keyboard', async () => {
      const element = await show(lists({ items: [item('x', '修路灯'), item('y', '修路面', { status: 'suspended' })] }));
      await ask(element, '修路');
      const rows = all<HTMLButtonElement>(element, '#answer .row-link');
      expect(rows.map((row) => row.querySelector('.row-name')?.textContent)).to.have.members(['修路灯', '修路面']);
      await expect(element).to.be.accessible();
      rows.find((row) => row.innerText.includes('修路面'))?.focus();
      await sendKeys({ press: 'Enter' });
      await settle(element);
      expect(textOf(element, '#answer .verdict')).to.equal('这一项现在暂停办理。');
    });

    it('asks to write something when the field is empty', async () => {
      const element = await show(lists());
      await ask(element, '  ');
      expect(textOf(element, '#ask-error')).to.equal('请先写下要问的事。');
      expect(one(element, '#ask').getAttribute('aria-invalid')).to.equal('true');
      await expect(element).to.be.accessible();
    });

    it('takes the answer away and returns to the field', async () => {
      const element = await show(lists());
      await ask(element, '低保');
      button(element, '再问一件').click();
      await settle(element);
      expect(element.shadowRoot!.querySelector('#answer')).to.equal(null);
      expect(element.shadowRoot!.activeElement?.id).to.equal('ask');
      expect(one<HTMLInputElement>(element, '#ask').value).to.equal('');
    });

    it('says of an ended item when it ended and leads to the one in its place', async () => {
      const element = await show(lists());
      await ask(element, '旧台账填报');
      expect(textOf(element, '#answer .verdict')).to.equal('这一项已于2026年2月1日到期，不在清单上了。');
      button(element, '帮助申请社会救助').click();
      await settle(element);
      expect(one(element, '#item-b1 button').getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('reading the lists', () => {
    it('counts the items of each list, ended ones apart', async () => {
      const element = await show(lists());
      expect(all(element, '.count-link').map(reading)).to.deep.equal([
        '自己的事 1 项',
        '协助政府的事 1 项',
        '不该派给我们的事 1 项',
        '不开的证明 1 项',
        '全部事项 4 项',
      ]);
      expect(textOf(element, '.results > .support')).to.equal('共 4 项（另有 1 项已到期或移出）');
    });

    it('is a table of five columns where there is room', async () => {
      const element = await show(lists());
      const heads = all(element, '.items thead th').map((head) => head.textContent);
      expect(heads).to.deep.equal(['事项', '谁办', '谁出钱', '时限', '依据']);
      const cells = Array.from(one(element, '#item-b1').querySelectorAll('td')).map((cell) => cell.innerText.trim());
      expect(cells).to.deep.equal([
        '清溪镇民政办公室负责，村里协助',
        '县民政局，每年 3,600 元',
        '3 天内',
        '《社会救助暂行办法》',
      ]);
    });

    it('is rows on a phone, and the whole row opens the item', async () => {
      await narrow();
      const element = await show(lists());
      expect(element.shadowRoot!.querySelector('.items')).to.equal(null);
      const summary = one(element, '#item-b1 > summary');
      expect(summary.getBoundingClientRect().width).to.be.greaterThan(300);
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await settle(element);
      expect(one<HTMLDetailsElement>(element, '#item-b1').open).to.equal(true);
      expect(textOf(element, '#item-b1')).to.contain('身份证、户口簿');
      await expect(element).to.be.accessible();
    });

    it('opens a row of the table by keyboard and says so', async () => {
      const element = await show(lists());
      const opener = one<HTMLButtonElement>(element, '#item-a1 button');
      opener.focus();
      await sendKeys({ press: 'Space' });
      await settle(element);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(element, '#body-a1')).to.contain('坏了三天内报修。');
      expect(textOf(element, '#body-a1')).to.contain('3月、4月');
      await expect(element).to.be.accessible();
    });

    it('links a basis to its text, and shows nothing of a document whose links are not safe', async () => {
      const element = await show(lists());
      expect(one(element, '#item-a1 td a').getAttribute('rel')).to.equal('noopener noreferrer');
      expect(one(element, '#item-b1').querySelector('a')).to.equal(null);
      const unsafe = item('x', '事', { basis: [{ law: '法', href: 'javascript:alert(1)' }] });
      const refused = await fixture<CunjuTaskList>(html`<cunju-task-list></cunju-task-list>`);
      setTimeout(() => (refused.data = lists({ items: [unsafe] })));
      await oneEvent(refused, 'cunju-invalid');
      await settle(refused);
      expect(refused.getAttribute('data-state')).to.equal('invalid');
      expect(refused.shadowRoot!.querySelector('article')).to.equal(null);
    });

    it('strikes an ended item and says when it ended', async () => {
      const element = await show(lists());
      expect(textOf(element, '#item-b2 s')).to.equal('旧台账填报');
      expect(textOf(element, '#item-b2 .standing')).to.equal('（已于2026年2月1日到期）');
    });

    it('shows thirty rows, then thirty more, and puts the focus on the first new one', async () => {
      const element = await show(longLists(70));
      expect(all(element, '.item-row')).to.have.length(30);
      button(element, '再显示 30 项').click();
      await settle(element);
      expect(all(element, '.item-row')).to.have.length(60);
      expect((element.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('第31件事');
      expect(textOf(element, '[role=status]')).to.equal('已显示 60 项，共 70 项');
      button(element, '再显示 10 项').click();
      await settle(element);
      expect(all(element, '.item-row')).to.have.length(70);
    });
  });

  describe('filtering', () => {
    it('leaves the items of a list and announces how many', async () => {
      const element = await show(lists());
      button(element, '不该派给我们的事').click();
      await settle(element);
      expect(all(element, '.item-row').map((row) => row.id)).to.deep.equal(['item-c1']);
      expect(button(element, '不该派给我们的事').getAttribute('aria-current')).to.equal('true');
      expect(textOf(element, '[role=status]')).to.equal('共 1 项');
    });

    it('combines department, month and words, and clears them again', async () => {
      const element = await show(lists());
      const department = one<HTMLSelectElement>(element, '#department');
      expect(Array.from(department.options).map((option) => option.text)).to.deep.equal([
        '全部部门',
        '清溪镇民政办公室（2）',
        '清溪镇派出所（1）',
      ]);
      department.value = 'mz';
      department.dispatchEvent(new Event('change'));
      await settle(element);
      expect(all(element, '.item-row').map((row) => row.id)).to.deep.equal(['item-b1', 'item-b2']);
      one(element, '#within').focus();
      await sendKeys({ type: '不会有的词' });
      await settle(element);
      expect(textOf(element, '.results')).to.contain('没有符合条件的事项。');
      expect(textOf(element, '.results')).to.contain('清溪镇党政办公室');
      await expect(element).to.be.accessible();
      button(element, '清除条件').click();
      await settle(element);
      expect(all(element, '.item-row')).to.have.length(5);
      expect(department.value).to.equal('');
    });
  });

  describe('links into the lists', () => {
    it('opens the item of the address, and writes the address of an item that is opened', async () => {
      history.replaceState(null, '', '#lists/item/d1');
      const element = await fixture<CunjuTaskList>(
        html`<cunju-task-list id="lists" .data=${lists()}></cunju-task-list>`,
      );
      await element.whenReady;
      await settle(element);
      expect(one(element, '#item-d1 button').getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '#item-d1 button'));
      one<HTMLButtonElement>(element, '#item-a1 button').click();
      await settle(element);
      expect(location.hash).to.equal('#lists/item/a1');
    });

    it('shows an item that is far down and behind a filter', async () => {
      const element = await show(longLists(70));
      one(element, '#within').focus();
      await sendKeys({ type: '第1件事' });
      await settle(element);
      element.show('n65', 'item');
      await settle(element);
      expect(one(element, '#item-n65 button').getAttribute('aria-expanded')).to.equal('true');
    });

    it('leaves the address alone and tells the page when links="event"', async () => {
      const element = await show(lists(), { id: 'quiet', links: 'event' });
      setTimeout(() => one<HTMLButtonElement>(element, '#item-a1 button').click());
      const event = (await oneEvent(element, 'cunju-navigate')) as CustomEvent;
      expect(event.detail).to.deep.equal({ kind: 'item', id: 'a1', href: '#quiet/item/a1' });
      expect(location.hash).to.equal('');
    });
  });

  describe('paper', () => {
    const print = window.print;
    afterEach(async () => {
      window.print = print;
      await emulateMedia({ media: 'screen' });
    });

    it('prints the answer as a letter, and nothing of the list or of the page beside it', async () => {
      const beside = document.createElement('p');
      document.body.append(beside);
      const element = await show(lists());
      await ask(element, '无犯罪证明');
      window.print = () => {};
      button(element, '打印回复函').click();
      await settle(element);
      await emulateMedia({ media: 'print' });
      const letter = textOf(element, '.letter');
      for (const part of [
        '关于“无犯罪证明”的答复',
        '（石村〔2026〕3号）',
        '村里不开这个证明',
        '石桥村村民委员会（盖章）',
      ]) {
        expect(letter).to.contain(part);
      }
      expect(getComputedStyle(one(element, '.sheet')).display).to.equal('none');
      expect(getComputedStyle(beside).display).to.equal('none');
      window.dispatchEvent(new Event('afterprint'));
      expect(getComputedStyle(beside).display).to.equal('block');
      expect(getComputedStyle(one(element, '.letter')).display).to.equal('none');
      beside.remove();
    });

    it('prints every item unfolded, and folds them again', async () => {
      const element = await show(longLists(70));
      window.dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.item-row')).to.have.length(70);
      expect(all(element, '.body-row')).to.have.length(70);
      window.dispatchEvent(new Event('afterprint'));
      expect(all(element, '.item-row')).to.have.length(30);
      expect(all(element, '.body-row')).to.have.length(0);
    });
  });

  describe('states and languages', () => {
    it('says that an empty list has nothing yet', async () => {
      const element = await show(lists({ items: [] }));
      expect(element.getAttribute('data-state')).to.equal('empty');
      await expect(element).to.be.accessible();
    });

    it('does not answer from a list that was withdrawn', async () => {
      const element = await show(lists({ status: 'withdrawn' }));
      expect(element.shadowRoot!.querySelector('#ask')).to.equal(null);
      expect(textOf(element, '.sheet')).to.contain('这份清单已经撤下');
      await expect(element).to.be.accessible();
    });

    it('says that a draft is not in force, and so with a list that has ended or not begun', async () => {
      expect(textOf(await show(lists({ status: 'draft' })), '.callout')).to.contain('征求意见稿');
      expect(textOf(await show(lists({ effectiveTo: '2026-02-01' })), '.callout')).to.contain('已于2026年2月1日到期');
      expect(textOf(await show(lists({ effectiveFrom: '2999-01-01' })), '.callout')).to.contain('自2999年1月1日起');
    });

    it('speaks of the community in a community’s list', async () => {
      const base = lists();
      const element = await show({ ...base, locality: { ...base.locality, kind: 'community' } });
      expect(textOf(element, 'h2')).to.equal('这件事该不该社区办？');
    });

    it('speaks Traditional Chinese and English when the element asks for it', async () => {
      const element = await show(lists(), { lang: 'zh-Hant' });
      expect(textOf(element, 'h2')).to.equal('這件事該不該村裏辦？');
      element.lang = 'en';
      await waitUntil(() => textOf(element, 'h2').startsWith('Is'), 'English did not arrive');
      expect(textOf(element, 'h2')).to.equal('Is this a job for the village?');
      await expect(element).to.be.accessible();
    });

    it('shows the keeper that one code stands in two lists', async () => {
      const items = [item('a1', '甲'), item('z9', '甲', { code: 'A1', list: 'relief', villageRole: 'refuse' })];
      const element = await show(lists({ items }), { audience: 'operator' });
      await waitUntil(() => element.shadowRoot?.querySelector('[part=keeper] li'), 'the keeper reads nothing');
    });

    it('never scrolls sideways at 320 px, in the large type for elders as well', async () => {
      await setViewport({ width: 320, height: 700 });
      const element = await show(lists(), { theme: 'blue care' });
      await ask(element, '低保');
      one(element, '.choosing summary').click();
      for (const summary of all(element, '.item > summary')) summary.click();
      await settle(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('reads the sample lists of a village and of a community', async () => {
      for (const place of ['village', 'community']) {
        const { default: sample } = (await import(`/packages/site/public/data/${place}/lists.json`)) as {
          default: TaskList;
        };
        const element = await show(sample);
        expect(element.getAttribute('data-state')).to.equal('ready');
        expect(all(element, '.item-row')).to.have.length(30);
        await expect(element).to.be.accessible();
      }
    });

    it('lists, opens and names a phone when its part did not load, and says what is missing', async () => {
      const element = document.createElement('cunju-task-list');
      Object.assign(element, { prepare: () => Promise.reject(new Error('blocked')), data: lists() });
      document.body.append(element);
      await element.whenReady;
      await settle(element);
      expect(textOf(element, '.sheet')).to.contain('“问一问、筛选和回复函”没有载入');
      expect(textOf(element, '.sheet')).to.contain('0738-555 0110');
      one<HTMLElement>(element, '#item-b1 > summary').click();
      await settle(element);
      expect(textOf(element, '#item-b1')).to.contain('清溪镇民政办公室负责，村里协助·县民政局，每年 3,600 元·3 天内');
      expect(textOf(element, '#item-b1 dl')).to.contain('《社会救助暂行办法》');
      button(element, '不该派给我们的事').click();
      await settle(element);
      expect(all(element, '.item').map((row) => row.id)).to.deep.equal(['item-c1']);
      expect(textOf(element, 'h2')).to.equal(lists().title);
      expect(textOf(element, '.root')).not.to.match(/undefined|null/);
      await expect(element).to.be.accessible();
      element.remove();
    });

    it('loads its document from src', async () => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(lists())]));
      const element = await fixture<CunjuTaskList>(html`<cunju-task-list src=${address}></cunju-task-list>`);
      await element.whenReady;
      await settle(element);
      expect(all(element, '.item-row')).to.have.length(5);
    });

    it('reads a JSON child as well', async () => {
      const element = document.createElement('cunju-task-list');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(lists());
      element.append(script);
      document.body.append(element);
      await element.whenReady;
      await settle(element);
      expect(textOf(element, '.source')).to.contain('石桥村三个清单');
      element.remove();
    });
  });
});
