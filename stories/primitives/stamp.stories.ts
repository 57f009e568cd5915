import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/stamp/define.js';

const meta: Meta = {
  title: '基础元件/状态章',
  id: 'primitives-stamp',
  component: 'cunju-stamp',
  tags: ['autodocs'],
  parameters: notesOf('stamp'),
};
export default meta;

/** At most one stamp on a screen. */
export const Passed: StoryObj = {
  name: '通过',
  render: () => html`<cunju-stamp text="通过"></cunju-stamp>`,
};

/** The same ink: the word says it. */
export const Failed: StoryObj = {
  name: '未通过',
  render: () => html`<cunju-stamp text="未通过"></cunju-stamp>`,
};

/** A vote that does not count. */
export const Void: StoryObj = {
  name: '作废',
  render: () => html`<cunju-stamp text="作废"></cunju-stamp>`,
};
