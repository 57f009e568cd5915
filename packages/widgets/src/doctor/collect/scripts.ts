import { VERSION } from '@cunju/primitives/base.js';
import { LOCALES, LOCALES_IN_REVIEW, completeLocale, type WidgetLocale } from '@cunju/i18n';
import type { Delivery, LostPart, ScriptTag } from '@cunju/models/doctor.js';
import { delivery, type FileDelivery } from '../delivery.js';
import { plainAddress } from './page.js';

const OURS = /^(?:cunju(?:-(?:consultation|task-list|village-rules|points-ledger))?|loader)\.js$/;

/** How the code came to the page, and whether all of it can be had. */
export async function collectDelivery(locale: WidgetLocale): Promise<Delivery> {
  if (!delivery) return { kind: 'bundle', version: VERSION };
  const files = delivery;
  const [listed, parts] = await Promise.all([listOf(files.folder), tryParts(files, locale)]);
  const { version, folder, testedHeader } = files;
  return {
    kind: 'files',
    version,
    versions: files.versions(),
    folder,
    scripts: scriptTags(),
    listed,
    testedHeader,
    ...parts,
  };
}

/** Script elements that name one of our files. Another library may have a `loader.js` too. */
function scriptTags(): readonly ScriptTag[] {
  const tags = Array.from(document.scripts)
    .filter((script) => script.src !== '')
    .map((script) => ({
      name: plainAddress(script.src).split('/').pop() ?? '',
      address: plainAddress(script.src),
      module: script.type === 'module',
      charset: script.charset,
      integrity: script.integrity,
    }))
    .filter(({ name }) => OURS.test(name));
  const isOurs = ({ name, address }: ScriptTag): boolean =>
    name !== 'loader.js' || address === `${delivery?.folder}loader.js`;
  return tags.filter(isOurs);
}

async function listOf(folder: string): Promise<Readonly<Record<string, string>> | number | 'unread'> {
  if (!folder.startsWith('http')) return 'unread';
  try {
    const response = await fetch(`${folder}sri.json`, { cache: 'no-cache', credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Record<string, string>) : response.status;
  } catch {
    return 'unread';
  }
}

const LANGUAGES: readonly WidgetLocale[] = [...LOCALES, ...LOCALES_IN_REVIEW];

/** Loads every part that a widget of this page may ask for in its language, as it would itself. */
async function tryParts(
  files: FileDelivery,
  locale: WidgetLocale,
): Promise<{ readonly partsLoaded: number; readonly partsLost: readonly LostPart[] }> {
  const own = [locale, completeLocale(locale)];
  const foreign = LANGUAGES.filter((other) => !own.includes(other)).map((other) => `-${other.toLowerCase()}`);
  const tried = new Set<string>();
  const partsLost: LostPart[] = [];
  for (;;) {
    const part = files.parts().find((name) => !tried.has(name) && !foreign.some((end) => name.endsWith(end)));
    if (part === undefined) return { partsLoaded: tried.size - partsLost.length, partsLost };
    tried.add(part);
    try {
      await files.load(part);
    } catch {
      partsLost.push({ name: files.addressOf(part).slice(files.folder.length), why: await whyLost(files, part) });
    }
  }
}

async function whyLost(files: FileDelivery, part: string): Promise<LostPart['why']> {
  if (!files.folder.startsWith('http')) return 'unknown';
  try {
    const response = await fetch(files.addressOf(part), { cache: 'no-cache', credentials: 'same-origin' });
    if (!response.ok) return 'missing';
    const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
    const hash = btoa(String.fromCharCode.apply(null, Array.from(new Uint8Array(digest))));
    return hash === files.hashOf(part) ? 'blocked' : 'changed';
  } catch {
    return 'unknown';
  }
}
