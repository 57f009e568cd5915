import type { ReadingWords, WidgetLocale } from '@cunju/i18n';
import { reading as ug } from '@cunju/i18n/ug/reading-words.js';

export const readingWords: Record<WidgetLocale, ReadingWords> = {
  'zh-Hans': { label: '阅读方式', care: '长辈版', contrast: '高对比', more: '更多阅读方式' },
  'zh-Hant': { label: '閱讀方式', care: '長輩版', contrast: '高對比', more: '更多閱讀方式' },
  en: { label: 'Ways of reading', care: 'Senior view', contrast: 'High contrast', more: 'More ways of reading' },
  ug,
};
