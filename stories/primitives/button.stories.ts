import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import { CunjuButtons } from './support/buttons.js';

if (!customElements.get('story-buttons')) customElements.define('story-buttons', CunjuButtons);

const meta: Meta = {
  title: '基础元件/按钮',
  id: 'primitives-button',
  tags: ['autodocs'],
  parameters: notesOf('button'),
};
export default meta;

/** Primary, ordinary, quiet, switched off, and a link that looks like one. */
export const Overview: StoryObj = { name: '几种按钮', render: () => html`<story-buttons></story-buttons>` };

/** Stacked on a phone. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () => html`<story-buttons></story-buttons>`,
};
