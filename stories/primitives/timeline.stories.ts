import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/timeline/define.js';

const moments = [
  { date: '2026-11-01', when: '2026年11月1日', title: '张榜公布议题' },
  { date: '2026-11-08', when: '2026年11月8日', title: '村民代表会议讨论', note: '到会 32 人，应到 41 人。' },
  { date: '2026-11-21', when: '2026年11月21日', title: '户代表会议表决' },
];
const ahead = { date: '2026-12-06', when: '2026年12月6日', title: '公示结束（还没有到）', ahead: true };

const meta: Meta = {
  title: '基础元件/时间线',
  id: 'primitives-timeline',
  component: 'cunju-timeline',
  tags: ['autodocs'],
  parameters: notesOf('timeline'),
};
export default meta;

/** Full squares for what has been, a hollow one for what is to come. */
export const Overview: StoryObj = {
  name: '经过',
  render: () => html`<cunju-timeline name="议事经过" .items=${[...moments, ahead]}></cunju-timeline>`,
};

/** The same in the width of a phone. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<cunju-timeline name="议事经过" .items=${[...moments, ahead]}></cunju-timeline>`,
};

/** One moment has no line. */
export const One: StoryObj = {
  name: '只有一件',
  render: () => html`<cunju-timeline name="议事经过" .items=${moments.slice(0, 1)}></cunju-timeline>`,
};

/** The line stands at the right. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  parameters: { width: 'phone' },
  render: () => html`<div dir="rtl"><cunju-timeline name="议事经过" .items=${moments}></cunju-timeline></div>`,
};
