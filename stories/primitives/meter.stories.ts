import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/meter/define.js';

const meta: Meta = {
  title: '基础元件/计量条',
  id: 'primitives-meter',
  component: 'cunju-meter',
  tags: ['autodocs'],
  parameters: notesOf('meter'),
};
export default meta;

/** The mark stands where the threshold is reached. */
export const Overview: StoryObj = {
  name: '还差几户',
  render: () =>
    html`<cunju-meter
      value="240"
      max="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="240 户同意，还差 35 户。"
      name="同意的户数"
      value-text="240 户，共 412 户"
    ></cunju-meter>`,
};

/** Beyond the mark. */
export const Reached: StoryObj = {
  name: '达到了',
  render: () =>
    html`<cunju-meter
      value="300"
      max="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="300 户同意，超过需要的 275 户。"
      name="同意的户数"
      value-text="300 户，共 412 户"
    ></cunju-meter>`,
};

/** Nothing yet. */
export const Empty: StoryObj = {
  name: '还没有',
  render: () =>
    html`<cunju-meter
      value="0"
      max="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="还没有人投票。"
      name="同意的户数"
      value-text="0 户，共 412 户"
    ></cunju-meter>`,
};

/** All of them. */
export const Full: StoryObj = {
  name: '全部',
  render: () =>
    html`<cunju-meter
      value="412"
      max="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="412 户全部同意。"
      name="同意的户数"
      value-text="412 户，共 412 户"
    ></cunju-meter>`,
};

/** Without a threshold. */
export const Plain: StoryObj = {
  name: '没有要求',
  render: () =>
    html`<cunju-meter
      value="18"
      max="24"
      sentence="24 盏路灯装好了 18 盏。"
      name="装好的路灯"
      value-text="18 盏，共 24 盏"
    ></cunju-meter>`,
};

/** The label stays inside. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-meter
      value="240"
      max="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="240 户同意，还差 35 户。"
      name="同意的户数"
      value-text="240 户，共 412 户"
    ></cunju-meter>`,
};

/** Filled from the right. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  parameters: { width: 'phone' },
  render: () =>
    html`<div dir="rtl">
      <cunju-meter
        value="240"
        max="412"
        needed="275"
        needed-label="三分之二：275 户"
        sentence="240 户同意，还差 35 户。"
        name="同意的户数"
        value-text="240 户，共 412 户"
      ></cunju-meter>
    </div>`,
};
