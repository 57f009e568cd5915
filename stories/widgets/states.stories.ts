import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import '@cunju/widgets/task-list/define.js';

const meta: Meta = { title: '组件/各种状态', id: 'widgets-states', tags: ['!autodocs'], component: 'cunju-task-list' };
export default meta;

type Story = StoryObj;

const LISTS = '/data/village/lists.json';

/** What a page keeps between the tags: shown without script and beside every message. */
const fallback = html`<p>三个清单也贴在村务公开栏。<a href="tel:07385550110">村委会值班电话 0738-555 0110</a></p>`;

const widget = (src: string, load?: CunjuTaskList['load'], audience = 'resident'): TemplateResult =>
  html`<cunju-task-list src=${src} audience=${audience} .load=${load}>${fallback}</cunju-task-list>`;

const story = (name: string, render: () => TemplateResult): Story => ({ name, parameters: { width: 'phone' }, render });

const failing = (): Promise<never> => Promise.reject(new Error('no network'));

/** 两秒以后多说一句，十秒没有回应就不等了。 */
export const Loading: Story = {
  ...story('正在打开', () => widget(LISTS, () => new Promise(() => {}))),
  tags: ['stays-loading'],
};

export const Empty: Story = story('没有内容', () => widget('/data/edge-cases/task-list/empty-list.json'));

/** 打开过一次，后来取不到新的：旧内容还在，写明是什么时候的。 */
export const Stale: Story = {
  ...story('不是最新', () => widget(LISTS)),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CunjuTaskList>('cunju-task-list');
    if (!element) return;
    await element.whenReady;
    element.load = failing;
    await element.refresh();
  },
};

/** 从没打开过，浏览器说没有网络。 */
export const Offline: Story = story('没有网络', () => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  const back = (): void => void Reflect.deleteProperty(navigator, 'onLine');
  return html`<div @cunju-error=${back}>
    <cunju-task-list src="http://127.0.0.1:9/lists.json" allow-origin="http://127.0.0.1:9" audience="resident"
      >${fallback}</cunju-task-list
    >
  </div>`;
});

export const NotFound: Story = story('找不到', () => widget('/data/no-such-file.json'));

export const NetworkError: Story = story('连不上网站', () => widget(LISTS, failing));

export const BlockedOrigin: Story = story('另一个网站', () => widget('https://other.example/lists.json'));

/** 居民只看到一句话和电话。 */
export const InvalidResident: Story = story('内容有错，居民看到的', () =>
  widget('/data/edge-cases/missing/task-list/items.json'),
);

/** 管理员看到位置和改法。 */
export const InvalidOperator: Story = story('内容有错，管理员看到的', () =>
  widget('/data/edge-cases/missing/task-list/items.json', undefined, 'operator'),
);

/** 引号打成了中文引号：说明第几行、第几列。 */
export const BrokenJson: Story = story('引号不对，管理员看到的', () =>
  widget('/data/edge-cases/text/chinese-quotes.json', undefined, 'operator'),
);

/** 能显示，另有提示。居民看不到这一栏。 */
export const Notes: Story = story('给管理员的提示', () =>
  widget('/data/edge-cases/task-list/assist-without-funding.json', undefined, 'operator'),
);

/** 一个县的目录：先选乡镇，再选村。 */
export const Index: Story = { name: '目录', render: () => widget('/data/county/index.json') };

export const IndexPhone: Story = story('目录，手机', () => widget('/data/county/index.json'));

/** 属性 village 选好了村，直接打开。 */
export const IndexVillage: Story = {
  name: '目录，选好了村',
  render: () =>
    html`<cunju-task-list src="/data/county/index.json" village="431322105201" audience="resident"
      >${fallback}</cunju-task-list
    >`,
};
