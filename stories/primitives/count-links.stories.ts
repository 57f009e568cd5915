import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/count-links/define.js';

const lists = [
  { label: '村级组织依法自治事项', count: '38 项', href: '#self' },
  { label: '依法协助政府工作事项', count: '26 项', href: '#assist' },
  { label: '不应由村级组织出具的证明', count: '19 项', href: '#proof' },
];

const meta: Meta = {
  title: '基础元件/分类链接',
  id: 'primitives-count-links',
  component: 'cunju-count-links',
  tags: ['autodocs'],
  parameters: notesOf('count-links'),
};
export default meta;

/** Stacked links with counts. */
export const Overview: StoryObj = {
  name: '三个清单',
  render: () => html`<cunju-count-links name="三个清单" .items=${lists}></cunju-count-links>`,
};

/** One is open. */
export const Current: StoryObj = {
  name: '已选',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-count-links
      name="三个清单"
      .items=${lists.map((item, index) => ({ ...item, current: index === 0 }))}
    ></cunju-count-links>`,
};
