import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { publicNames } from '@cunju/tokens';
import { html } from 'lit';
import { leaf } from './leaf.js';

/** Names of the built token files, put in when the book is built. */
declare const TOKEN_FILES: readonly string[];

const meta: Meta = { title: '基础/令牌', id: 'foundations-tokens', tags: ['!autodocs'], parameters: { theme: '' } };
export default meta;

const files = TOKEN_FILES.filter((file) => !file.endsWith('tsbuildinfo'));

/** 给设计工具的文件，和网页上可以改的每一个自定义属性。 */
export const Files: StoryObj = {
  name: '文件和名字',
  render: () =>
    leaf(
      '令牌',
      '设计工具用 JSON（DTCG 格式），网页用自定义属性。每个自定义属性都有默认值，不写也能用。',
      html`<h2>下载</h2>
        ${
          files.length > 0
            ? html`<ul class="plain">
                ${files.map((file) => html`<li><a href="tokens/${file}" download>${file}</a></li>`)}
              </ul>`
            : html`<p>文件在发布包 <code>@cunju/tokens</code> 的 <code>src</code> 目录里。</p>`
        }
        <h2>网页上可以改的名字，共 ${publicNames.length} 个</h2>
        <ul class="grid">
          ${publicNames.map((name) => html`<li><code>${name}</code></li>`)}
        </ul>`,
    ),
};
