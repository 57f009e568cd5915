import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/task-list/define.js';

const meta: Meta = { title: '组件/体检', id: 'widgets-doctor', component: 'cunju-task-list' };
export default meta;

type Story = StoryObj;

const HERE = /&cunju-doctor$/;

/** The doctor is called by the address of the page, while the widget is made; other stories must not find it there. */
const called = (name: string, render: () => TemplateResult, width?: 'phone'): Story => ({
  name,
  ...(width ? { parameters: { width } } : {}),
  render: () => {
    if (!HERE.test(location.href)) history.replaceState(history.state, '', `${location.href}&cunju-doctor`);
    return render();
  },
  play: () => history.replaceState(history.state, '', location.href.replace(HERE, '')),
});

const lists = (src: string, theme = ''): TemplateResult =>
  html`<cunju-task-list src=${src} theme=${theme}>三个清单也贴在村务公开栏。</cunju-task-list>`;

/** 网址后面加 `?cunju-doctor`：一行一项，没有未通过的。 */
export const Well: Story = called('没有问题', () => lists('/data/village/lists.json'));

/** 未通过的排在前面，写着下一步。 */
export const Missing: Story = called('找不到数据', () => lists('/data/no-such-file.json'));

export const MissingPhone: Story = called('找不到数据，手机', () => lists('/data/no-such-file.json'), 'phone');

/** 数据在另一个网站：写出要加的属性。 */
export const OtherSite: Story = called('数据在另一个网站', () => lists('https://other.example/lists.json'));

/** 文档有错：表下面逐条写明。 */
export const Refused: Story = called(
  '文档有错',
  () => html`<cunju-consultation src="/data/edge-cases/text/chinese-quotes.json">请到村部查看。</cunju-consultation>`,
);

export const Dark: Story = called('找不到数据，深色', () => lists('/data/no-such-file.json', 'dark'));

export const Care: Story = called('找不到数据，长辈版', () => lists('/data/no-such-file.json', 'blue care'));
