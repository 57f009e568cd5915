import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import primitives from '../../packages/primitives/custom-elements.json';
import widgets from '../../packages/widgets/custom-elements.json';
import { html } from 'lit';
import './preview.css';

setCustomElementsManifest({ ...widgets, modules: [...primitives.modules, ...widgets.modules] });

/** Puts what a page would set on the tag: theme and language, and the width of the column that it stands in. */
const onPage: Decorator = (story, { globals, parameters }) => {
  const drawn = story();
  queueMicrotask(() => {
    const column = document.querySelector('.story-column');
    for (const element of column?.querySelectorAll('*') ?? []) {
      if (!element.localName.startsWith('cunju-') || element.hasAttribute('data-own-theme')) continue;
      if (globals.theme) element.setAttribute('theme', globals.theme);
    }
  });
  return html`<div
    class="story-column"
    lang=${globals.language}
    data-width=${parameters.width ?? globals.width}
    data-ground=${globals.theme}
  >
    ${drawn}
  </div>`;
};

const preview: Preview = {
  decorators: [onPage],
  globalTypes: {
    theme: {
      description: '主题',
      toolbar: {
        title: '主题',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'blue', title: '政务蓝' },
          { value: 'red', title: '党建红' },
          { value: 'plain', title: '素净' },
          { value: 'dark', title: '深色' },
          { value: 'contrast', title: '高对比' },
          { value: 'blue care', title: '长辈版' },
        ],
      },
    },
    language: {
      description: '语言',
      toolbar: {
        title: '语言',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-Hans', title: '简体中文' },
          { value: 'zh-Hant', title: '繁體中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    width: {
      description: '宽度',
      toolbar: {
        title: '宽度',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'phone', title: '手机 360' },
          { value: 'tablet', title: '平板 720' },
          { value: 'desktop', title: '桌面 1200' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'blue', language: 'zh-Hans', width: 'desktop' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { toc: true },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    options: {
      storySort: { order: ['村居', '基础', '基础元件', '组件', ['议事投票', '三个清单', '村规民约', '积分台账']] },
    },
  },
};

export default preview;
