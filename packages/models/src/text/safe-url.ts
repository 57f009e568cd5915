import { badTextReason } from './bad-text.js';

const MAX_LENGTH = 2_048;
const SCHEMES = ['http:', 'https:', 'tel:', 'mailto:'];
/** Stands for the page's own origin where none is given. */
const NOWHERE = 'http://x/';

const parsed = (href: string, base?: string): URL | undefined => {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
};

/**
 * The address as it may stand in a link, or `undefined`: http, https, tel and mailto addresses and paths of the same
 * origin; no credentials, no control or direction characters, at most 2,048 characters. `//host` and `\\host` are refused.
 *
 * @param base Address that paths are resolved against; without it a path comes back as it was written.
 */
export function safeUrl(href: string, base?: string): string | undefined {
  const value = typeof href === 'string' ? href.trim() : '';
  if (value === '' || value.length > MAX_LENGTH || /[\t\n\r\u200e\u200f\u061c]/.test(value) || badTextReason(value))
    return undefined;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(value) ? parsed(value) : undefined;
  if (absolute) return isSafe(absolute) ? absolute.href : undefined;
  return safePath(value, base);
}

function isSafe(url: URL): boolean {
  return SCHEMES.includes(url.protocol) && !url.username && !url.password;
}

function safePath(value: string, base: string | undefined): string | undefined {
  const root = (base && parsed(base)) || parsed(NOWHERE);
  const url = root && parsed(value, root.href);
  if (!root || !url || url.protocol !== root.protocol || url.host !== root.host || url.username) return undefined;
  if (/^[\\/]{2}/.test(value) || /^[a-z][a-z0-9+.-]*:/i.test(value)) return undefined;
  return base && parsed(base) ? url.href : value;
}
