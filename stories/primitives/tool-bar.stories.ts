import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/tool-bar/define.js';

const meta: Meta = {
  title: '基础元件/文章工具',
  id: 'primitives-tool-bar',
  component: 'cunju-tool-bar',
  tags: ['autodocs'],
  parameters: notesOf('tool-bar'),
};
export default meta;

/** Text size, print, copy. */
export const Overview: StoryObj = {
  name: '小字',
  render: () => html`<cunju-tool-bar></cunju-tool-bar>`,
};

/** The size that is on has brand and tint. */
export const Large: StoryObj = {
  name: '大字',
  render: () => html`<cunju-tool-bar size="large"></cunju-tool-bar>`,
};

/** Two lines on a phone. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-tool-bar></cunju-tool-bar>`,
};

/** All tools; what stays on has brand and tint. */
export const All: StoryObj = {
  name: '全部工具',
  render: () => html`<cunju-tool-bar tools="contrast print speak qr copy" on="contrast"></cunju-tool-bar>`,
};
