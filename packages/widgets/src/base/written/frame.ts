import { dayIn, type Locality, type Publisher } from '@cunju/models';

/** What a text or a table does not say of itself and the page does: whose it is, and since when it stands there. */
export interface Frame {
  readonly id: string;
  readonly locality: Locality;
  readonly publisher?: Publisher;
  readonly publishedOn: string;
  readonly updatedAt: string;
  readonly title?: string;
  readonly effectiveFrom?: string;
}

/** In the place of what nobody says. */
const UNKNOWN = '待填';

const PHONE = /^[0-9+() -]{3,32}(?:转[0-9]{1,6})?$/;
const AREA = /^\d{6}(?:\d{3}(?:\d{3})?)?$/;

/**
 * Reads the attributes `publisher`, `phone`, `village`, `place` and `effective-from` of the tag, and the marks that pages of
 * governments carry anyway: `<meta name="SiteName">`, `ContentSource`, `PubDate`, `ArticleTitle`.
 */
export function frameOf(host: HTMLElement, heading: string): Frame {
  const attribute = (name: string): string => host.getAttribute(name)?.trim() ?? '';
  const name = attribute('publisher') || meta('ContentSource') || meta('SiteName');
  const phone = attribute('phone');
  const code = attribute('village');
  const publishedOn = dayIn(meta('PubDate')) ?? modified().slice(0, 10);
  const effectiveFrom = dayIn(attribute('effective-from'));
  const title = heading || meta('ArticleTitle') || document.title.trim();
  const urban = /社区|居民|小区/.test(title + name);
  return {
    id: host.id || 'written',
    locality: {
      code: AREA.test(code) ? code : '000000',
      kind: urban ? 'community' : 'village',
      name: short(attribute('place') || placeIn(title) || name || UNKNOWN),
    },
    ...(name && { publisher: { name: short(name), ...(PHONE.test(phone) && { phone }) } }),
    publishedOn,
    updatedAt: modified(),
    ...(title && { title: short(title) }),
    ...(effectiveFrom && { effectiveFrom }),
  };
}

const short = (text: string): string => Array.from(text).slice(0, 200).join('');

/** 石桥村 of 石桥村村规民约. */
const placeIn = (title: string): string =>
  /^(.{1,20}?(?:村|社区))(?:村规|村民|居民|三个|自治|小微)/.exec(title)?.[1] ?? '';

function meta(name: string): string {
  const found = Array.from(document.querySelectorAll('meta[name]')).find(
    (one) => one.getAttribute('name')?.toLowerCase() === name.toLowerCase(),
  );
  return found?.getAttribute('content')?.trim() ?? '';
}

/** When the page was changed last, as an instant of Shanghai. */
function modified(): string {
  const at = new Date(document.lastModified).getTime() || Date.now();
  return `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** Who publishes: where nobody says, the site. */
export const publisherOf = ({ publisher }: Frame): Publisher => publisher ?? { name: location.hostname || UNKNOWN };

/** Whether a title says that what it stands over is not in force. */
export const isDraft = (title: string): boolean => /草案|草稿|征求意见|讨论稿/.test(title);
