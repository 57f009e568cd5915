import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/field/define.js';

const groups = [
  { value: '', label: '请选择' },
  { value: '1', label: '第一组' },
  { value: '2', label: '第二组' },
];

const meta: Meta = {
  title: '基础元件/填写栏',
  id: 'primitives-field',
  component: 'cunju-field',
  tags: ['autodocs'],
  parameters: notesOf('field'),
};
export default meta;

/** A line of text with what helps to fill it in. */
export const Overview: StoryObj = {
  name: '一行字',
  render: () => html`<cunju-field label="姓名" hint="和身份证上一样。"></cunju-field>`,
};

/** The telephone keyboard comes up on a phone. */
export const Telephone: StoryObj = {
  name: '电话',
  parameters: { width: 'phone' },
  render: () => html`<cunju-field kind="tel" label="电话" autocomplete="tel" value="139 0000 0000"></cunju-field>`,
};

/** Digits of a number that is not a quantity. */
export const Digits: StoryObj = {
  name: '数字',
  parameters: { width: 'phone' },
  render: () => html`<cunju-field kind="digits" label="户号" hint="门牌上的 6 位数字。" max-length="6"></cunju-field>`,
};

/** The browser shows its own calendar. */
export const Day: StoryObj = {
  name: '日期',
  render: () => html`<cunju-field kind="date" label="哪一天" value="2026-11-21"></cunju-field>`,
};

/** Several lines. */
export const Area: StoryObj = {
  name: '几行字',
  render: () => html`<cunju-field kind="area" label="你的意见" hint="写给村民委员会，公开时不写名字。"></cunju-field>`,
};

/** One of a few choices. */
export const Select: StoryObj = {
  name: '选一项',
  render: () => html`<cunju-field kind="select" label="哪一组" .choices=${groups}></cunju-field>`,
};

/** A bar, a word and the way to put it right. */
export const Wrong: StoryObj = {
  name: '填错了',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-field
      kind="digits"
      label="户号"
      hint="门牌上的 6 位数字。"
      value="12"
      error="户号是 6 位数字，现在只有 2 位。"
    ></cunju-field>`,
};

/** Read only, and switched off. */
export const Fixed: StoryObj = {
  name: '不能改',
  render: () =>
    html`<div>
      <cunju-field label="村" value="石桥村" readonly></cunju-field
      ><cunju-field label="小组" value="第一组" disabled></cunju-field>
    </div>`,
};

/** Label, help and text start at the right. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  parameters: { width: 'phone' },
  render: () =>
    html`<div dir="rtl"><cunju-field label="姓名" hint="和身份证上一样。" error="请填写。"></cunju-field></div>`,
};
