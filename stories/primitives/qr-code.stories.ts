import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/qr-code/define.js';

const meta: Meta = {
  title: '基础元件/二维码',
  id: 'primitives-qr-code',
  component: 'cunju-qr-code',
  tags: ['autodocs'],
  parameters: notesOf('qr-code'),
};
export default meta;

/** The address in words below the code. */
export const Overview: StoryObj = {
  name: '一个地址',
  render: () =>
    html`<cunju-qr-code value="https://example.gov.cn/shiqiao/2026-3" name="扫码打开石桥村的议事"></cunju-qr-code>`,
};

/** Words instead of the address. */
export const Text: StoryObj = {
  name: '另写文字',
  render: () =>
    html`<cunju-qr-code
      value="https://example.gov.cn/shiqiao/2026-3?source=poster"
      name="扫码打开石桥村的议事"
      text="手机扫一扫，看修路的事怎么定的"
    ></cunju-qr-code>`,
};

/** Too long for a code: the text itself. */
export const Long: StoryObj = {
  name: '太长',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-qr-code
      value=${'https://example.gov.cn/'.repeat(120)}
      text="https://example.gov.cn/shiqiao"
    ></cunju-qr-code>`,
};
