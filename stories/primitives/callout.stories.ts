import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/callout/define.js';

const meta: Meta = {
  title: '基础元件/提示',
  id: 'primitives-callout',
  component: 'cunju-callout',
  tags: ['autodocs'],
  parameters: notesOf('callout'),
};
export default meta;

/** An answer. */
export const Info: StoryObj = {
  name: '答复',
  render: () =>
    html`<cunju-callout heading="这件事归县住建局办，村里协助。"
      >办事电话 0745-1234567，工作日 9:00 到 17:00。</cunju-callout
    >`,
};

/** Something that needs care. */
export const Attention: StoryObj = {
  name: '注意',
  render: () =>
    html`<cunju-callout kind="attention" heading="公示期还有 3 天">有异议请在 11月28日前提出。</cunju-callout>`,
};

/** What is wrong and what to do. */
export const Error: StoryObj = {
  name: '出错',
  render: () =>
    html`<cunju-callout kind="error" heading="没有送达">网络断了，你的选择还在这里，请再点一次“交上”。</cunju-callout>`,
};
