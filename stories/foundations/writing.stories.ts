import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { leaf, table } from './leaf.js';
import { writingRules } from './writing-rules.js';

const meta: Meta = {
  title: '基础/写作指南',
  id: 'foundations-writing',
  tags: ['!autodocs'],
  parameters: { theme: '' },
};
export default meta;

/** 每一句话写给谁看、怎么写、为什么。 */
export const Guide: StoryObj = {
  name: '怎么写',
  render: () =>
    leaf(
      '写作指南',
      '读的人可能七十岁，可能第一次看到这个词，可能正在生气。一句话只说一件事，先说结果，再说依据，最后说找谁。',
      Object.entries(writingRules).map(
        ([group, rules]) =>
          html`<h2>${group}</h2>
            ${table(
              group,
              ['这样写', '不这样写', '为什么'],
              rules.map(({ write, not, why }) => [write, html`<span class="wrong">✕ ${not}</span>`, why]),
            )}`,
      ),
    ),
};
