import type { PageLanguage } from './page.js';

export interface TableWords {
  readonly title: string;
  readonly generated: string;
  readonly intro: string;
  readonly common: string;
  readonly attributes: string;
  readonly properties: string;
  readonly methods: string;
  readonly events: string;
  readonly slots: string;
  readonly css: string;
  readonly unnamed: string;
  readonly readonly: string;
  readonly documents: (links: readonly string[]) => string;
  readonly standard: readonly (readonly [name: string, meaning: string])[];
  readonly heads: Readonly<
    Record<'attribute' | 'property' | 'method' | 'event' | 'slot' | 'css', readonly [string, ...string[]]>
  >;
}

export const embeddingWords: Readonly<Record<PageLanguage, TableWords>> = {
  zh: {
    title: '参数表',
    generated: '（由 `npm run docs` 按照 `custom-elements.json` 生成，不要直接修改。）',
    intro:
      '“属性”写在标签上，任何时候都可以改；“对象属性”用脚本设在元素上（Vue 写 `:data`，React 写 `data={…}`，Angular 写 `[data]`）。事件都会冒泡，也会穿过 shadow root，`detail` 是一个对象。',
    common: '四个组件都有',
    attributes: '属性',
    properties: '对象属性',
    methods: '方法',
    events: '事件',
    slots: '标签之间的内容',
    css: '样式',
    unnamed: '（不命名）',
    readonly: '（只读）',
    documents: (links) => `读哪类文档：${links.join('、')}。`,
    standard: [
      [
        'lang',
        '语言：`zh-Hans`、`zh-Hant`、`en`，还有待母语审阅的 `ug`（维吾尔文）；不写就跟随最近的祖先（`<html>` 除外），再跟随文档',
      ],
      ['id', '有 `id` 的组件认得网址里的 `#id/种类/编号`，可以直接链接到某一条'],
    ],
    heads: {
      attribute: ['属性', '说明', '类型', '默认值', '版本'],
      property: ['对象属性', '说明', '类型', '默认值', '版本'],
      method: ['方法', '说明', '版本'],
      event: ['事件', '说明', 'detail', '类型', '版本'],
      slot: ['位置', '说明', '版本'],
      css: ['名称', '说明', '版本'],
    },
  },
  en: {
    title: 'Parameters',
    generated: '(Generated from `custom-elements.json` by `npm run docs`. Do not edit.)',
    intro:
      'Attributes stand on the tag and may change at any time; properties are set on the element by a script (`:data` in Vue, `data={…}` in React, `[data]` in Angular). Events bubble and compose, and `detail` is an object.',
    common: 'All four widgets',
    attributes: 'Attributes',
    properties: 'Properties',
    methods: 'Methods',
    events: 'Events',
    slots: 'Between the tags',
    css: 'Styling',
    unnamed: '(unnamed)',
    readonly: ' (read only)',
    documents: (links) => `Reads documents of type ${links.join(', ')}.`,
    standard: [
      [
        'lang',
        'Language: `zh-Hans`, `zh-Hant`, `en`, or `ug` (Uyghur), which no native speaker has reviewed yet; without it the nearest ancestor below `<html>` decides, then the document',
      ],
      ['id', 'A widget with an `id` follows `#id/kind/id` in the address, so that an article or item can be linked to'],
    ],
    heads: {
      attribute: ['Attribute', 'Meaning', 'Type', 'Default', 'Since'],
      property: ['Property', 'Meaning', 'Type', 'Default', 'Since'],
      method: ['Method', 'Meaning', 'Since'],
      event: ['Event', 'Meaning', 'detail', 'Type', 'Since'],
      slot: ['Slot', 'Meaning', 'Since'],
      css: ['Name', 'Meaning', 'Since'],
    },
  },
};
