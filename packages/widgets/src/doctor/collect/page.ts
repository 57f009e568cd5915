import type { ExaminedPage } from '@cunju/models/doctor.js';

const TAGS = 'cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger';

/** An address without its query and hash: what a visitor typed is nobody's business. */
export const plainAddress = (address: string): string => address.split(/[?#]/, 1).join('');

/** What the page is like. `header`: its `Content-Type`, where it could be read. */
export function collectPage(header: string | undefined): ExaminedPage {
  const base = document.querySelector<HTMLBaseElement>('base[href]')?.href;
  return {
    address: plainAddress(location.href),
    quirks: document.compatMode === 'BackCompat',
    charset: document.characterSet,
    charsetDeclared:
      document.querySelector('meta[charset],meta[http-equiv="content-type" i]') !== null ||
      /charset=/i.test(header ?? ''),
    language: document.documentElement.lang,
    ...(base === undefined ? {} : { base: plainAddress(base) }),
    twiceUsed: idsUsedTwice(),
    hashRoute: /^#!?\//.test(location.hash),
    dead: deadTags(),
    lacks: lacking(),
  };
}

function idsUsedTwice(): readonly string[] {
  const ids = Array.from(document.querySelectorAll(TAGS), ({ id }) => id).filter(Boolean);
  return [...new Set(ids)].filter((id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1);
}

const deadTags = (): readonly string[] =>
  TAGS.split(',').filter((tag) => document.querySelector(tag) !== null && customElements.get(tag) === undefined);

function lacking(): readonly string[] {
  const has: readonly (readonly [string, boolean])[] = [
    ['Intl', typeof Intl === 'object'],
    ['ResizeObserver', 'ResizeObserver' in window],
    ['AbortController', 'AbortController' in window],
  ];
  return has.filter(([, there]) => !there).map(([name]) => name);
}
