import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/task-list/define.js';

const meta: Meta = { title: '村居/放进别人的网站', id: 'host-pages', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

const two = (): TemplateResult => html`
  <cunju-consultation audience="resident" src="data/village/homestay.json"></cunju-consultation>
  <cunju-task-list audience="resident" src="data/village/lists.json"></cunju-task-list>
`;

const inside = (skin: string, width = 'desktop'): Story => ({ parameters: { skin, width }, render: two });

/** 整页是表格，十二像素宋体，`* { font-size: 12px }`。 */
export const OldTable: Story = { name: '老式表格布局门户', ...inside('table') };

/** 全局重置，`button`、`td` 都带 `!important`，`html { font-size: 100px }`。 */
export const BlueBanner: Story = { name: '政务蓝大横幅门户', ...inside('banner') };

/** 窄栏，两端对齐，字距撑开，每段首行缩进。 */
export const Article: Story = { name: '公众号文章', ...inside('article') };

/** 根字号随屏幕放大，白字居中，`white-space: nowrap`。 */
export const BigScreen: Story = { name: '深色大屏', ...inside('screen') };

/** 模板加插件样式：`.root`、`.row`、`.button` 都被占用，处处有动画。 */
export const Township: Story = { name: '乡镇自建站', ...inside('town') };

/** 手机上打开的老式门户。 */
export const OldTablePhone: Story = { name: '老式表格布局门户，手机', ...inside('table', 'phone') };
