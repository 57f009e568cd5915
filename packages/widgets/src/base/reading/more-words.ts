import type { MoreReadingWords, WidgetLocale } from '@cunju/i18n';
import { reading as ug } from '@cunju/i18n/ug/reading-words.js';

export const moreWords: Record<WidgetLocale, MoreReadingWords> = {
  'zh-Hans': {
    size: '字号',
    small: '小字',
    large: '中字',
    larger: '大字',
    read: '朗读',
    pause: '暂停朗读',
    resume: '继续朗读',
    stop: '停止朗读',
    qr: '二维码',
    scan: '用手机扫一扫，打开这个网页',
  },
  'zh-Hant': {
    size: '字級',
    small: '小字',
    large: '中字',
    larger: '大字',
    read: '朗讀',
    pause: '暫停朗讀',
    resume: '繼續朗讀',
    stop: '停止朗讀',
    qr: '二維碼',
    scan: '用手機掃一掃，打開這個網頁',
  },
  en: {
    size: 'Text size',
    small: 'Small text',
    large: 'Medium text',
    larger: 'Large text',
    read: 'Read aloud',
    pause: 'Pause reading',
    resume: 'Go on reading',
    stop: 'Stop reading',
    qr: 'QR code',
    scan: 'Scan with a phone to open this page',
  },
  ug,
};
