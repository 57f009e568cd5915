import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/dialog/define.js';

const meta: Meta = {
  title: '基础元件/对话框',
  id: 'primitives-dialog',
  component: 'cunju-dialog',
  tags: ['autodocs'],
  parameters: notesOf('dialog'),
};
export default meta;

/** Nothing closes it but the visitor. */
export const Overview: StoryObj = {
  name: '打开',
  render: () => html`<cunju-dialog open heading="确定交上这张票吗？"><p>你选的是：同意</p></cunju-dialog>`,
};

/** Nothing is shown. */
export const Closed: StoryObj = {
  name: '关闭',
  render: () => html`<cunju-dialog heading="确定交上这张票吗？"><p>你选的是：同意</p></cunju-dialog>`,
};
