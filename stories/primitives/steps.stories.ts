import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { notesOf } from './notes/index.js';
import '@cunju/primitives/steps/define.js';

const stages = [
  { label: '提出议题', state: 'done', stateLabel: '已完成', note: '2026年11月1日' },
  { label: '协商讨论', state: 'done', stateLabel: '已完成', note: '2026年11月8日' },
  { label: '表决', state: 'current', stateLabel: '进行中', note: '截止 2026年11月21日 18:00' },
  { label: '公示结果', state: 'todo', stateLabel: '未开始' },
];

const meta: Meta = {
  title: '基础元件/步骤',
  id: 'primitives-steps',
  component: 'cunju-steps',
  tags: ['autodocs'],
  parameters: notesOf('steps'),
};
export default meta;

/** The stage that runs now is the only one in brand. */
export const Overview: StoryObj = {
  name: '进行中',
  render: () => html`<cunju-steps name="议事步骤" .items=${stages}></cunju-steps>`,
};

/** Nothing has begun. */
export const Todo: StoryObj = {
  name: '未开始',
  render: () =>
    html`<cunju-steps
      name="议事步骤"
      .items=${stages.map((stage) => ({ ...stage, state: 'todo', stateLabel: '未开始', note: '' }))}
    ></cunju-steps>`,
};

/** All is done. */
export const Done: StoryObj = {
  name: '已完成',
  render: () =>
    html`<cunju-steps
      name="议事步骤"
      .items=${stages.map((stage) => ({ ...stage, state: 'done', stateLabel: '已完成' }))}
    ></cunju-steps>`,
};
