import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/tabs/define.js';

const meta: Meta = {
  title: '基础元件/页签',
  id: 'primitives-tabs',
  component: 'cunju-tabs',
  tags: ['autodocs'],
  parameters: notesOf('tabs'),
};
export default meta;

/** The part that is shown has the line, the tint and the weight. */
export const Overview: StoryObj = {
  name: '三个部分',
  render: () =>
    html`<cunju-tabs label="村规民约" current="0">
      <section data-tab="现行">2026年3月1日起施行，共 24 条。</section>
      <section data-tab="草案">第三次征求意见，到2026年11月30日为止。</section>
      <section data-tab="历次版本">2019年、2023年各修订过一次。</section>
    </cunju-tabs>`,
};

/** Opened at another part. */
export const Second: StoryObj = {
  name: '第二个部分',
  render: () =>
    html`<cunju-tabs label="村规民约" current="1">
      <section data-tab="现行">2026年3月1日起施行，共 24 条。</section>
      <section data-tab="草案">第三次征求意见，到2026年11月30日为止。</section>
      <section data-tab="历次版本">2019年、2023年各修订过一次。</section>
    </cunju-tabs>`,
};

/** Tabs wrap; they never scroll. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-tabs label="清单">
      <section data-tab="依法自治事项">38 项</section>
      <section data-tab="协助政府事项">26 项</section>
      <section data-tab="减负事项">12 项</section>
    </cunju-tabs>`,
};

/** The first tab stands at the right; the arrow keys follow. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  render: () =>
    html`<div dir="rtl">
      <cunju-tabs label="村规民约" current="0">
        <section data-tab="现行">2026年3月1日起施行，共 24 条。</section>
        <section data-tab="草案">第三次征求意见，到2026年11月30日为止。</section>
        <section data-tab="历次版本">2019年、2023年各修订过一次。</section>
      </cunju-tabs>
    </div>`,
};
