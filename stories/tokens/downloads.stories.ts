import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { leaf } from '../foundations/leaf.js';

const files = [
  {
    name: 'cunju.tokens.json',
    text: '全部令牌：调色板、角色、元件、各主题。Design Tokens Community Group 的格式，Penpot、Style Dictionary 等能读。',
  },
  {
    name: 'cunju.tokens-studio.json',
    text: '同样的令牌，给 Figma 的 Tokens Studio 插件：导入以后可以换主题，也可以导出成 Figma 变量。',
  },
  { name: 'cunju.ase', text: '色板，给 Adobe 的各个软件。' },
  { name: 'cunju.gpl', text: '色板，给 GIMP、Inkscape、Krita。' },
  { name: 'cunju.lint.json', text: '网页可以设的自定义属性，按种类分，给样式表的检查工具用。' },
];

const meta: Meta = {
  title: '基础/令牌下载',
  id: 'foundations-downloads',
  tags: ['!autodocs'],
  parameters: { theme: '' },
};
export default meta;

/** The tokens for design tools; the release holds the same files. */
export const Overview: StoryObj = {
  name: '下载',
  render: () =>
    leaf(
      '令牌下载',
      '给设计工具的文件，发布包里有同样的一份。颜色、字号、间距都在里面，不用照着屏幕取色。',
      html`<dl>
        ${files.map(
          ({ name, text }) =>
            html`<dt><a href="design/${name}" download>${name}</a></dt>
              <dd>${text}</dd>`,
        )}
      </dl>`,
    ),
};
