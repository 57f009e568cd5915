import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/date/define.js';

const meta: Meta = {
  title: '基础元件/日期',
  id: 'primitives-date',
  component: 'cunju-date',
  tags: ['autodocs'],
  parameters: notesOf('date'),
};
export default meta;

/** For machines and for people; it never breaks. */
export const Overview: StoryObj = {
  name: '日期',
  render: () => html`<cunju-date value="2026-11-21" text="2026年11月21日"></cunju-date>`,
};
