import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { TaskList } from '@cunju/models';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import '@cunju/widgets/task-list/define.js';
import community from '../../packages/site/public/data/community/lists.json';
import village from '../../packages/site/public/data/village/lists.json';

const VILLAGE = village as TaskList;
const EDGE = 'data/edge-cases/task-list';

const meta: Meta = { title: '组件/三个清单', id: 'widgets-task-list', component: 'cunju-task-list' };
export default meta;

type Story = StoryObj;
type Act = (element: CunjuTaskList) => void | Promise<void>;
interface Looks {
  readonly theme?: string;
  readonly lang?: string;
  readonly audience?: 'operator' | 'resident';
}

/** Draws a document and does what a visitor would do first. */
const shown = (document: unknown, act?: Act, { theme, lang, audience = 'resident' }: Looks = {}): TemplateResult => {
  const ready = (event: Event): void => {
    const element = event.currentTarget as CunjuTaskList;
    void element.updateComplete.then(() => act?.(element));
  };
  const source = typeof document === 'string' ? { src: document } : { data: document };
  return html`<cunju-task-list
    .data=${source.data}
    .src=${source.src}
    .audience=${audience}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?data-own-theme=${theme !== undefined}
    @cunju-ready=${ready}
  ></cunju-task-list>`;
};

const inside = <E extends HTMLElement>(element: CunjuTaskList, selector: string): E | null =>
  element.renderRoot.querySelector<E>(selector);

const ask =
  (question: string): Act =>
  (element) => {
    const field = inside<HTMLInputElement>(element, '#ask');
    if (!field) return;
    field.value = question;
    field.form?.requestSubmit();
  };

const within =
  (words: string): Act =>
  (element) => {
    const field = inside<HTMLInputElement>(element, '#within');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

const open =
  (id: string): Act =>
  (element) =>
    element.show(id, 'item');

const phone = { parameters: { width: 'phone' } };

/** Filters beside the table. */
export const Overview: Story = { name: '清单', render: () => shown(VILLAGE) };

/** A community's lists speak of the community. */
export const Community: Story = { name: '社区', render: () => shown(community) };

/** The village does it. */
export const AnswerOwn: Story = { name: '回答：自己的事', render: () => shown(VILLAGE, ask('修路灯')) };

/** A department does it, the village helps. */
export const AnswerAssist: Story = { name: '回答：协助政府', ...phone, render: () => shown(VILLAGE, ask('低保')) };

/** Nobody may hand it to the village. */
export const AnswerRelief: Story = { name: '回答：不该派下来', render: () => shown(VILLAGE, ask('招商引资任务')) };

/** A certificate that is not issued, and where to go instead. */
export const AnswerCertificate: Story = {
  name: '回答：不开的证明',
  ...phone,
  render: () => shown(VILLAGE, ask('无犯罪证明')),
};

/** Several items are close. */
export const AnswerSeveral: Story = { name: '回答：有几项接近', render: () => shown(VILLAGE, ask('盖章')) };

/** Nothing is close: what to do with work on no list. */
export const AnswerUnlisted: Story = { name: '回答：没有列入清单', render: () => shown(VILLAGE, ask('量子计算')) };

/** The field was empty. */
export const AskedNothing: Story = { name: '没有写要问的事', render: () => shown(VILLAGE, ask('')) };

/** All that the list says about one item. */
export const Item: Story = { name: '一项的全部内容', render: () => shown(VILLAGE, open('xz-02')) };

/** The same on a phone. */
export const ItemPhone: Story = {
  name: '一项的全部内容（手机）',
  ...phone,
  render: () => shown(VILLAGE, open('xz-02')),
};

/** A word leaves a few items. */
export const Filtered: Story = { name: '筛选', render: () => shown(VILLAGE, within('积分')) };

/** A word leaves nothing. */
export const FilteredEmpty: Story = { name: '筛选后没有', render: () => shown(VILLAGE, within('量子计算')) };

/** An item that ran out is kept, struck, with its date. */
export const Expired: Story = { name: '有到期的事项', render: () => shown(`${EDGE}/expired-item.json`) };

/** One duty in two lists: the keeper is told, a resident is not. */
export const Conflict: Story = {
  name: '同一事项在两个清单（管理员）',
  render: () => shown(`${EDGE}/duty-in-two-lists.json`, undefined, { audience: 'operator' }),
};

/** Work handed over without money. */
export const Unfunded: Story = {
  name: '没有写明谁出钱（管理员）',
  render: () => shown(`${EDGE}/assist-without-funding.json`, undefined, { audience: 'operator' }),
};

/** Not in force yet. */
export const Draft: Story = { name: '征求意见稿', render: () => shown({ ...VILLAGE, status: 'draft' }) };

/** No longer valid: it does not answer. */
export const Withdrawn: Story = { name: '已撤下', render: () => shown({ ...VILLAGE, status: 'withdrawn' }) };

/** Its last day has passed. */
export const Ended: Story = { name: '已到期', render: () => shown({ ...VILLAGE, effectiveTo: '2026-03-31' }) };

/** No items. */
export const Empty: Story = { name: '空清单', render: () => shown({ ...VILLAGE, items: [] }) };

/** No document. */
export const NoData: Story = { name: '没有内容', render: () => html`<cunju-task-list></cunju-task-list>` };

/** The document is not there; the fallback stays. */
export const Missing: Story = {
  name: '打不开',
  render: () =>
    html`<cunju-task-list src="data/none.json"><p>清单贴在村务公开栏，也可以打电话问。</p></cunju-task-list>`,
};

/** A wrong document: one sentence and the phone for a resident, what to put right for the keeper. */
export const Wrong: Story = {
  name: '内容有误（管理员）',
  render: () => shown({ ...VILLAGE, status: '有效' }, undefined, { audience: 'operator' }),
};

/** Long names and long sentences. */
export const LongText: Story = {
  name: '长文字',
  ...phone,
  render: () =>
    shown({
      ...VILLAGE,
      items: VILLAGE.items
        .slice(0, 3)
        .map((item) => ({ ...item, name: item.name.repeat(9), does: item.does?.repeat(12) })),
    }),
};

/** Traditional Chinese. */
export const Traditional: Story = { name: '繁体', render: () => shown(VILLAGE, ask('修路灯'), { lang: 'zh-Hant' }) };

/** English words round a Chinese document. */
export const English: Story = { name: '英文', render: () => shown(VILLAGE, ask('修路灯'), { lang: 'en' }) };

/** Ink only. */
export const Plain: Story = { name: '素净', render: () => shown(VILLAGE, ask('低保'), { theme: 'plain' }) };
