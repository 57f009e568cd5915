import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/pagination/define.js';

const meta: Meta = {
  title: '基础元件/分页',
  id: 'primitives-pagination',
  component: 'cunju-pagination',
  tags: ['autodocs'],
  parameters: notesOf('pagination'),
};
export default meta;

/** Both ends, the neighbours and the gaps. */
export const Overview: StoryObj = {
  name: '中间',
  render: () => html`<cunju-pagination current="5" count="12" href="#page-{page}"></cunju-pagination>`,
};

/** The first page has no link back. */
export const First: StoryObj = {
  name: '第一页',
  render: () => html`<cunju-pagination current="1" count="3" href="#page-{page}"></cunju-pagination>`,
};

/** The last page has no link on. */
export const Last: StoryObj = {
  name: '最后一页',
  render: () => html`<cunju-pagination current="3" count="3" href="#page-{page}"></cunju-pagination>`,
};

/** A phone says it in words. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-pagination current="5" count="12" href="#page-{page}"></cunju-pagination>`,
};
