import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import primitives from '../../packages/primitives/custom-elements.json';
import widgets from '../../packages/widgets/custom-elements.json';
import { ElementPage } from './docs/element-page.js';
import { pasteText } from './docs/paste.js';
import { onPage } from './on-page.js';
import './preview.css';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest({ ...widgets, modules: [...primitives.modules, ...widgets.modules] });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { page: ElementPage, codePanel: true, source: { transform: pasteText } },
    a11y: {
      test: 'error',
      // A host page is not ours to judge.
      context: { include: ['#storybook-root'], exclude: ['[data-foreign]'] },
      options: { runOnly: RULES, rules: { 'target-size': { enabled: true } } },
    },
    options: {
      storySort: {
        order: [
          '村居',
          ['一页村务公开', '怎么用这本书', '*'],
          '基础',
          ['颜色', '字、间距、线、图标', '令牌名字', '令牌下载', '写作指南', '配色试验'],
          '基础元件',
          '组件',
          ['议事投票', '三个清单', '村规民约', '积分台账', '各种状态'],
        ],
      },
    },
  },
};

export default preview;
