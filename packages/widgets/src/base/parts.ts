import type { DocumentType, Fold, ReadInput, ReadResult } from '@cunju/models';
import type { Locale } from '@cunju/i18n';
import type { KeeperLanguage } from '@cunju/i18n/keeper/words.js';
import type { WidgetType } from './widget-types.js';

/** The panel of findings, and the language it is in. */
export type KeeperPart = typeof import('./keeper-part.js') & { readonly language: KeeperLanguage };

const keeperLanguages = {
  'zh-Hans': () => import('@cunju/i18n/keeper/zh-Hans.js'),
  'zh-Hant': () => import('@cunju/i18n/keeper/zh-Hant.js'),
  en: () => import('@cunju/i18n/keeper/en.js'),
};

/** Each reads what its widget shows, without the schemas: a bundler that met all of `@cunju/models` here would keep it whole. */
const readers = {
  consultation: () => import('@cunju/models/shown/consultation.js'),
  'task-list': () => import('@cunju/models/shown/task-list.js'),
  'rule-book': () => import('@cunju/models/shown/rule-book.js'),
  'points-ledger': () => import('@cunju/models/shown/points-ledger.js'),
};

/** The parts that a widget fetches only when it needs them. */
export interface Parts {
  /** Names what is wrong with a document of the widget, or with an index, whose shape was refused. */
  explain(widget: WidgetType): Promise<{ read<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> }>;
  /** What a keeper is told about a document of the widget, in one language. */
  keeper(widget: WidgetType, locale: Locale): Promise<KeeperPart>;
  /** The themes that few pages ask for. */
  themes(): Promise<typeof import('./themes.js')>;
  /** Painting a widget in a colour of the page. */
  brand(): Promise<typeof import('./brand.js')>;
  /** 字号, reading aloud and 二维码, on a click. */
  reading(): Promise<typeof import('./reading/more.js')>;
  /** Drawing a QR code, on another click. */
  code(): Promise<typeof import('./reading/code.js')>;
  /** Printing one widget alone. */
  paper(widget: WidgetType): Promise<typeof import('./paper.js')>;
  /** The list that an index becomes. */
  index(widget: WidgetType): Promise<typeof import('./index-part.js')>;
  /** Makes traditional and simplified characters one, for a search. */
  fold(): Promise<Fold>;
  /** Examines a widget on its page, for `?cunju-doctor`. */
  doctor(): Promise<typeof import('../doctor/doctor-part.js')>;
}

/** Dynamic imports. A bundle for a page replaces this module by files that stand beside the entry. */
export const parts: Parts = {
  explain: (widget) => readers[widget](),
  keeper: async (_, locale) => {
    const [panel, { language }] = await Promise.all([import('./keeper-part.js'), keeperLanguages[locale]()]);
    return { ...panel, language };
  },
  themes: () => import('./themes.js'),
  brand: () => import('./brand.js'),
  reading: () => import('./reading/more.js'),
  code: () => import('./reading/code.js'),
  paper: () => import('./paper.js'),
  index: () => import('./index-part.js'),
  fold: async () => (await import('@cunju/models/fold.js')).foldHan,
  doctor: () => import('../doctor/doctor-part.js'),
};
