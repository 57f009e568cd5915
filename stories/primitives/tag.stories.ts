import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/tag/define.js';

const meta: Meta = {
  title: '基础元件/标签',
  id: 'primitives-tag',
  component: 'cunju-tag',
  tags: ['autodocs'],
  parameters: notesOf('tag'),
};
export default meta;

/** One word each. */
export const Overview: StoryObj = {
  name: '几个标签',
  render: () =>
    html`<p>
      <cunju-tag text="协助事项"></cunju-tag> <cunju-tag text="草案"></cunju-tag> <cunju-tag text="按月"></cunju-tag>
    </p>`,
};
