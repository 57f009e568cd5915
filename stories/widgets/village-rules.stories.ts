import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CunjuVillageRules } from '@cunju/widgets/village-rules.js';
import '@cunju/widgets/village-rules/define.js';

const VILLAGE = 'data/village/rules.json';
const EDGE = 'data/edge-cases/rule-book';

const meta: Meta = { title: '组件/村规民约', id: 'widgets-village-rules', component: 'cunju-village-rules' };
export default meta;

type Story = StoryObj;
type Act = (element: CunjuVillageRules) => void | Promise<void>;

/** Draws a rule book and does what a visitor would do first. */
const rules = (src: string, act?: Act): TemplateResult => {
  const ready = (event: Event): void => {
    const element = event.currentTarget as CunjuVillageRules;
    void element.updateComplete.then(() => act?.(element));
  };
  return html`<cunju-village-rules src=${src} @cunju-ready=${ready}></cunju-village-rules>`;
};

const inside = <E extends HTMLElement>(element: CunjuVillageRules, selector: string): E | null =>
  element.renderRoot.querySelector<E>(selector);

const search =
  (query: string): Act =>
  (element) => {
    const field = inside<HTMLInputElement>(element, '#query');
    if (!field) return;
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

const choose =
  (version: string): Act =>
  (element) => {
    const select = inside<HTMLSelectElement>(element, '#version');
    if (!select) return;
    select.value = version;
    select.dispatchEvent(new Event('change'));
  };

const press =
  (words: string): Act =>
  (element) => {
    const buttons = Array.from(element.renderRoot.querySelectorAll('button'));
    buttons.find((button) => button.textContent?.trim() === words)?.click();
  };

/** The text in force, with contents, passport and notes where there is room. */
export const InForce: Story = { name: '现行文本', render: () => rules(VILLAGE) };

/** The urban counterpart is called by its own name. */
export const Convention: Story = { name: '居民公约', render: () => rules('data/community/convention.json') };

/** Every place is marked; the buttons go round. */
export const Search: Story = { name: '查找', render: () => rules(VILLAGE, search('积分')) };

/** Traditional characters find simplified text. */
export const SearchTraditional: Story = { name: '用繁体字查找', render: () => rules(VILLAGE, search('積分')) };

/** The number of an article leads to it. */
export const SearchNumber: Story = { name: '按条号查找', render: () => rules(VILLAGE, search('第十二条')) };

/** Nothing is found, and the way on is said. */
export const SearchNothing: Story = { name: '没有找到', render: () => rules(VILLAGE, search('不会有的词')) };

/** One article was asked for, and what belongs to it is open. */
export const Article: Story = {
  name: '一条的更多内容',
  render: () =>
    rules(VILLAGE, async (element) => {
      element.show('assembly', 'article');
      await element.updateComplete;
      inside<HTMLDetailsElement>(element, '[data-article="assembly"] details')?.setAttribute('open', '');
    }),
};

/** An old version says so, and leads to the one that applies. */
export const OldVersion: Story = { name: '旧版本', render: () => rules(VILLAGE, choose('v2021')) };

/** What changed stands in the text, in words beside strike and underline. */
export const Changes: Story = { name: '标出修改', render: () => rules(VILLAGE, press('在正文里标出修改')) };

/** Couplets that help to remember. */
export const Verse: Story = { name: '顺口溜', render: () => rules(VILLAGE, press('看顺口溜')) };

/** A draft cannot be relied on. */
export const Draft: Story = { name: '草案', render: () => rules(`${EDGE}/draft-only.json`) };

/** A suspended article stands struck through, with the order. */
export const Suspended: Story = { name: '暂停执行的条文', render: () => rules(`${EDGE}/suspended-article.json`) };

/** The smallest rule book. */
export const OneArticle: Story = { name: '只有一条', render: () => rules(`${EDGE}/one-article.json`) };

/** The longest that we expect; all of it is in the page. */
export const EightHundred: Story = { name: '八百条', render: () => rules(`${EDGE}/eight-hundred-articles.json`) };

/** Traditional Chinese words around a simplified text. */
export const Traditional: Story = {
  name: '繁体界面',
  render: () => html`<cunju-village-rules lang="zh-Hant" src=${VILLAGE}></cunju-village-rules>`,
};

/** English words around a Chinese text. */
export const English: Story = {
  name: '英文界面',
  render: () => html`<cunju-village-rules lang="en" src=${VILLAGE}></cunju-village-rules>`,
};

const themed = (theme: string): TemplateResult =>
  html`<cunju-village-rules data-own-theme theme=${theme} src=${VILLAGE}></cunju-village-rules>`;

/** Ink only. */
export const Plain: Story = { name: '素净', render: () => themed('plain') };

/** The list that an index becomes. */
export const Index: Story = {
  name: '多个村的目录',
  render: () => html`<cunju-village-rules src="data/county/index.json"></cunju-village-rules>`,
};

/** Nothing is given yet. */
export const NoData: Story = {
  name: '没有内容',
  render: () => html`<cunju-village-rules><p>这里原来的文字。</p></cunju-village-rules>`,
};

/** The document is not there: the fallback stays beside the message. */
export const Missing: Story = {
  name: '打不开',
  render: () =>
    html`<cunju-village-rules src="data/village/no-such-rules.json"
      ><p>村规民约贴在村务公开栏。</p></cunju-village-rules
    >`,
};

/** A document that is not right: the fallback stays, the keeper sees what to change. */
export const Wrong: Story = {
  name: '内容有误',
  render: () =>
    html`<cunju-village-rules
      audience="operator"
      .data=${{ type: 'rule-book', schemaVersion: 1, title: '缺少字段的村规民约' }}
      ><p>村规民约贴在村务公开栏。</p></cunju-village-rules
    >`,
};
