import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/disclosure/define.js';

const meta: Meta = {
  title: '基础元件/折叠',
  id: 'primitives-disclosure',
  component: 'cunju-disclosure',
  tags: ['autodocs'],
  parameters: notesOf('disclosure'),
};
export default meta;

/** Native details. */
export const Overview: StoryObj = {
  name: '收起',
  render: () =>
    html`<cunju-disclosure summary="怎么算的"
      >过半数是超过到会户数的一半：79 户的一半是 39 户半，所以至少要 40 户。</cunju-disclosure
    >`,
};

/** Unfolded. */
export const Open: StoryObj = {
  name: '展开',
  render: () =>
    html`<cunju-disclosure summary="怎么算的" open
      >过半数是超过到会户数的一半：79 户的一半是 39 户半，所以至少要 40 户。</cunju-disclosure
    >`,
};
