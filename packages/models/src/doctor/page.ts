import { failed, passed, unfit, type DoctorCheck } from './checks.js';
import type { DoctorFacts } from './facts.js';

/** What of the page itself gets in the way of a widget. */
export const examinePage = (facts: DoctorFacts): readonly DoctorCheck[] => [
  mode(facts),
  charset(facts),
  language(facts),
  base(facts),
  ids(facts),
  hash(facts),
  secure(facts),
  browser(facts),
];

const mode = ({ page }: DoctorFacts): DoctorCheck =>
  page.quirks ? failed('page-quirks', {}, ['<!doctype html>']) : passed('page-standards', {});

const charset = ({ page }: DoctorFacts): DoctorCheck =>
  page.charsetDeclared
    ? passed('page-charset', { charset: page.charset })
    : failed('page-charset-missing', { charset: page.charset }, ['<meta charset="utf-8">']);

const primary = (language: string): string => language.toLowerCase().split('-', 1).join('');

function language({ page, widget }: DoctorFacts): DoctorCheck {
  const shown = widget.document?.language;
  if (!page.language) return failed('page-language-missing', {}, [`<html lang="${shown ?? 'zh-Hans'}">`]);
  if (shown !== undefined && primary(shown) !== primary(page.language))
    return failed('page-language-other', { language: page.language, document: shown }, [`<html lang="${shown}">`]);
  return passed('page-language', { language: page.language });
}

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/** An address that neither names a scheme nor begins with a slash is counted from `<base>`. */
const isRelative = (written: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(written);

function base({ page, data }: DoctorFacts): DoctorCheck {
  if (page.base === undefined) return unfit('page-no-base', {});
  if (data.from === 'src' && isRelative(data.written) && folderOf(page.base) !== folderOf(page.address))
    return failed('page-base-moves', { base: page.base, written: data.written });
  return passed('page-base', { base: page.base });
}

const ids = ({ page }: DoctorFacts): DoctorCheck =>
  page.twiceUsed.length ? failed('page-ids-twice', { ids: page.twiceUsed }) : passed('page-ids', {});

/** A widget without an id never looks at the hash. */
const hash = ({ page, widget }: DoctorFacts): DoctorCheck =>
  page.hashRoute && widget.id !== undefined && widget.links !== 'event'
    ? failed('page-hash-taken', {}, ['links="event"'])
    : passed('page-hash', {});

const LOOPBACK = /^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?\//;

function secure({ page }: DoctorFacts): DoctorCheck {
  if (page.address.startsWith('file:')) return unfit('page-from-disk', {});
  return page.address.startsWith('https:') || LOOPBACK.test(page.address)
    ? passed('page-secure', {})
    : failed('page-insecure', {});
}

const browser = ({ page }: DoctorFacts): DoctorCheck =>
  page.lacks.length ? failed('page-browser-lacks', { names: page.lacks }) : passed('page-browser', {});
