import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/ranked-list/define.js';

const works = [
  { value: 'road', label: '修进村的路' },
  { value: 'lamp', label: '装路灯', note: '村口到学校，一共 24 盏' },
  { value: 'well', label: '修水井' },
  { value: 'hall', label: '修祠堂的屋顶' },
];

const meta: Meta = {
  title: '基础元件/排序',
  id: 'primitives-ranked-list',
  component: 'cunju-ranked-list',
  tags: ['autodocs'],
  parameters: notesOf('ranked-list'),
};
export default meta;

/** Two buttons in each row; a mouse can also drag. */
export const Overview: StoryObj = {
  name: '几件事',
  render: () =>
    html`<cunju-ranked-list legend="先办哪一件？" hint="最要紧的排第 1。" .choices=${works}></cunju-ranked-list>`,
};

/** Long names wrap, the buttons stay at the end. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-ranked-list legend="先办哪一件？" .choices=${works}></cunju-ranked-list>`,
};

/** The order of the visitor. */
export const Ordered: StoryObj = {
  name: '已经排过',
  render: () =>
    html`<cunju-ranked-list legend="先办哪一件？" .choices=${works} .values=${['well', 'road']}></cunju-ranked-list>`,
};

/** What is wrong and how to put it right. */
export const Wrong: StoryObj = {
  name: '出错',
  render: () =>
    html`<cunju-ranked-list
      legend="先办哪一件？"
      error="没有送达，请再按一次“交上”。"
      .choices=${works}
    ></cunju-ranked-list>`,
};

/** Nothing can be moved after the deadline. */
export const Off: StoryObj = {
  name: '不能改',
  render: () =>
    html`<cunju-ranked-list legend="先办哪一件？" hint="已经截止。" disabled .choices=${works}></cunju-ranked-list>`,
};

/** Numbers at the right, buttons at the left. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  parameters: { width: 'phone' },
  render: () =>
    html`<div dir="rtl"><cunju-ranked-list legend="先办哪一件？" .choices=${works}></cunju-ranked-list></div>`,
};
