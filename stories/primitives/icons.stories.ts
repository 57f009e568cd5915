import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import * as icons from '@cunju/primitives/icons.js';

const meta: Meta = { title: '基础元件/图标', id: 'primitives-icons', tags: ['autodocs'], parameters: notesOf('icons') };
export default meta;

const paths = Object.entries(icons).flatMap(([name, path]) => (typeof path === 'string' ? [{ name, path }] : []));

/** Our own outlines, 24 px, 2 px lines with square ends. An icon always stands beside its word. */
export const Overview: StoryObj = {
  name: '全部',
  render: () =>
    html`<ul>
      ${paths.map(({ name, path }) => html`<li>${icons.icon(path)} <code>${name}</code></li>`)}
    </ul>`,
};
