import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { fourWidgets } from './four-widgets.js';
import './village-page.css';

const meta: Meta = { title: '村居/一页村务公开', id: 'village-page', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

const page = (): TemplateResult => html`
  <div class="village-page">
    <header>
      <p>清溪镇</p>
      <h1>石桥村村务公开</h1>
      <nav aria-label="本站栏目">
        <a href="#vote">正在议的事</a><a href="#lists">三个清单</a><a href="#rules">村规民约</a
        ><a href="#points">积分台账</a>
      </nav>
    </header>
    ${fourWidgets()}
    <footer><p>石桥村村民委员会 · 值班电话 0738-555 0110 · 村庄、人物和数字都是虚构的</p></footer>
  </div>
`;

/** 四个组件在一个村的页面上。主题、字号、语言和所在的网站都可以在工具栏里换。 */
export const Desktop: Story = { name: '桌面 1200', parameters: { width: 'desktop', bare: true }, render: page };

export const Phone: Story = { name: '手机 360', parameters: { width: 'phone', bare: true }, render: page };
