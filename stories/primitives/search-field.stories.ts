import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/search-field/define.js';

const meta: Meta = {
  title: '基础元件/搜索框',
  id: 'primitives-search-field',
  component: 'cunju-search-field',
  tags: ['autodocs'],
  parameters: notesOf('search-field'),
};
export default meta;

/** Answers while typing. */
export const Overview: StoryObj = {
  name: '空',
  render: () => html`<cunju-search-field label="搜索条款"></cunju-search-field>`,
};

/** The clear button has its word. */
export const Filled: StoryObj = {
  name: '有内容',
  render: () =>
    html`<cunju-search-field
      label="这件事该谁办？"
      hint="写一件事，例如“低保”。"
      value="化粪池"
      submit-label="查一查"
    ></cunju-search-field>`,
};

/** On a phone the button stands below. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-search-field label="这件事该谁办？" value="化粪池" submit-label="查一查"></cunju-search-field>`,
};
