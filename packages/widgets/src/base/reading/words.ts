import type { ReadingWords, WidgetLocale } from '@cunju/i18n';
import { reading as ug } from '@cunju/i18n/ug/reading-words.js';

export const readingWords: Record<WidgetLocale, ReadingWords> = {
  'zh-Hans': {
    label: '阅读方式',
    care: '长辈版',
    contrast: '高对比',
    read: '朗读',
    pause: '暂停朗读',
    resume: '继续朗读',
    stop: '停止朗读',
  },
  'zh-Hant': {
    label: '閱讀方式',
    care: '長輩版',
    contrast: '高對比',
    read: '朗讀',
    pause: '暫停朗讀',
    resume: '繼續朗讀',
    stop: '停止朗讀',
  },
  en: {
    label: 'Ways of reading',
    care: 'Senior view',
    contrast: 'High contrast',
    read: 'Read aloud',
    pause: 'Pause reading',
    resume: 'Go on reading',
    stop: 'Stop reading',
  },
  ug,
};
