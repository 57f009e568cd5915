import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/unit-grid/define.js';

const vote = [
  { kind: 'agree', count: 62, label: '✓ 同意 62 户' },
  { kind: 'oppose', count: 11, label: '✕ 反对 11 户' },
  { kind: 'abstain', count: 6, label: '— 弃权 6 户' },
];

const meta: Meta = {
  title: '基础元件/一户一格',
  id: 'primitives-unit-grid',
  component: 'cunju-unit-grid',
  tags: ['autodocs'],
  parameters: notesOf('unit-grid'),
};
export default meta;

/** Votes in their order, split where the majority is reached. */
export const Overview: StoryObj = {
  name: '表决通过',
  render: () =>
    html`<cunju-unit-grid
      .blocks=${vote}
      total="79"
      needed="40"
      needed-label="过半数：40 户"
      sentence="62 户同意，超过需要的 40 户。"
      name="同意 62 户，反对 11 户，弃权 6 户，需要 40 户"
    ></cunju-unit-grid>`,
};

/** A phone has two tens in a row. */
export const Phone: StoryObj = {
  name: '手机',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-unit-grid
      .blocks=${vote}
      total="79"
      needed="40"
      needed-label="过半数：40 户"
      sentence="62 户同意，超过需要的 40 户。"
      name="同意 62 户，反对 11 户，弃权 6 户，需要 40 户"
    ></cunju-unit-grid>`,
};

/** Households that have not taken part are dots; the label says how many are missing. */
export const Missing: StoryObj = {
  name: '还差几户',
  parameters: { width: 'phone' },
  render: () =>
    html`<cunju-unit-grid
      .blocks=${[
        { kind: 'present', count: 36, label: '已参加 36 户' },
        { kind: 'none', count: 50, label: '未参加 50 户' },
      ]}
      total="86"
      needed="44"
      needed-label="过半数：44 户"
      sentence="还差 8 户。"
      name="已参加 36 户，共 86 户，需要 44 户"
    ></cunju-unit-grid>`,
};

/** Nobody has voted yet. */
export const Empty: StoryObj = {
  name: '还没有人投票',
  render: () =>
    html`<cunju-unit-grid
      .blocks=${[]}
      total="86"
      needed="44"
      needed-label="过半数：44 户"
      sentence="还没有人投票。"
      name="86 户都还没有投票，需要 44 户"
    ></cunju-unit-grid>`,
};

/** The mark stands after the last household when all are needed. */
export const All: StoryObj = {
  name: '全体同意',
  render: () =>
    html`<cunju-unit-grid
      .blocks=${[{ kind: 'agree', count: 12, label: '✓ 同意 12 户' }]}
      total="12"
      needed="12"
      needed-label="全体：12 户"
      sentence="12 户全部同意。"
      name="同意 12 户，需要 12 户"
    ></cunju-unit-grid>`,
};

/** Above 200 households the figure is a bar. */
export const Bar: StoryObj = {
  name: '200 户以上',
  render: () =>
    html`<cunju-unit-grid
      .blocks=${[
        { kind: 'agree', count: 240, label: '✓ 同意 240 户' },
        { kind: 'oppose', count: 31, label: '✕ 反对 31 户' },
        { kind: 'abstain', count: 16, label: '— 弃权 16 户' },
      ]}
      total="412"
      needed="275"
      needed-label="三分之二：275 户"
      sentence="240 户同意，没有达到 275 户。"
      name="同意 240 户，反对 31 户，弃权 16 户，未投 125 户，需要 275 户"
    ></cunju-unit-grid>`,
};

/** Drawn from the right where text runs from right to left. */
export const RightToLeft: StoryObj = {
  name: '从右到左',
  render: () =>
    html`<div dir="rtl">
      <cunju-unit-grid
        .blocks=${vote}
        total="79"
        needed="40"
        needed-label="40"
        sentence="62"
        name="62 / 79"
      ></cunju-unit-grid>
    </div>`,
};
