import { failed, passed, unchecked, unfit, type DoctorCheck } from './checks.js';
import type { Delivery, ExaminedPage, ScriptTag } from './facts.js';

type Files = Extract<Delivery, { kind: 'files' }>;

const originOf = (address: string): string => new URL(address).origin;
const namesOf = (scripts: readonly ScriptTag[]): readonly string[] => [...new Set(scripts.map(({ name }) => name))];

/** The tag as it should stand in the page, with the hash of `sri.json` where there is one. */
function tagLine(address: string, name: string, { listed }: Files, page: ExaminedPage): string {
  const hash = typeof listed === 'object' ? listed[name] : undefined;
  const foreign = originOf(address) !== originOf(page.address);
  return [
    `<script src="${foreign ? address : new URL(address).pathname}"`,
    hash ? `integrity="${hash}"` : '',
    foreign ? 'crossorigin="anonymous"' : '',
    'charset="utf-8"></script>',
  ]
    .filter(Boolean)
    .join(' ');
}

const tagLines = (scripts: readonly ScriptTag[], files: Files, page: ExaminedPage): readonly string[] =>
  scripts.map(({ address, name }) => tagLine(address, name, files, page));

/** Which file runs, from where, and what keeps others from running. */
export function examineScript(delivery: Delivery, page: ExaminedPage): readonly DoctorCheck[] {
  const dead = page.dead.length ? [failed('script-dead', { tags: page.dead }, deadLines(delivery, page))] : [];
  if (delivery.kind === 'bundle') return [unfit('script-bundled', {}), ...dead];
  return [runs(delivery, page), ...garbled(delivery, page), ...twice(delivery), ...dead];
}

function deadLines(delivery: Delivery, page: ExaminedPage): readonly string[] {
  if (delivery.kind === 'bundle') return page.dead.map((tag) => `import '@cunju/embed/define/${tag.slice(6)}.js';`);
  return page.dead.map((tag) => tagLine(`${delivery.folder}${tag}.js`, `${tag}.js`, delivery, page));
}

function runs(delivery: Files, page: ExaminedPage): DoctorCheck {
  const { folder, scripts } = delivery;
  const running = scripts.filter(({ address }) => address.startsWith(folder));
  if (!running.length) return unchecked('script-unnamed', { folder });
  const own = originOf(folder) === originOf(page.address);
  const bare = running.filter(({ integrity }) => !integrity);
  if (!own && bare.length)
    return failed('script-other-site', { origin: originOf(folder) }, tagLines(bare, delivery, page));
  return passed('script-runs', {
    files: namesOf(running),
    folder: own ? new URL(folder).pathname : folder,
    own,
    loader: running.some(({ name }) => name === 'loader.js'),
    module: running.some(({ module }) => module),
  });
}

/** A classic script is read in the charset of its page, unless it names its own. The loader is ASCII. */
function garbled(delivery: Files, page: ExaminedPage): readonly DoctorCheck[] {
  if (/^utf-?8$/i.test(page.charset)) return [];
  const scripts = delivery.scripts.filter(
    ({ module, charset, name }) => !module && !/^utf-?8$/i.test(charset) && name !== 'loader.js',
  );
  if (!scripts.length) return [];
  return [
    failed('script-charset', { files: namesOf(scripts), charset: page.charset }, tagLines(scripts, delivery, page)),
  ];
}

function twice({ scripts }: Files): readonly DoctorCheck[] {
  return namesOf(scripts).flatMap((file) => {
    const addresses = scripts.filter(({ name }) => name === file).map(({ address }) => address);
    return addresses.length > 1 ? [failed('script-twice', { file, addresses: [...new Set(addresses)] })] : [];
  });
}

/** One version on the page, or several. */
export function examineVersion(delivery: Delivery): DoctorCheck {
  const { version } = delivery;
  if (delivery.kind === 'bundle' || delivery.versions.every((other) => other === version))
    return passed('version-one', { version });
  return failed('version-several', { versions: delivery.versions, own: version });
}

/** Whether the page and the entries would notice a changed file. */
export function examineIntegrity(delivery: Delivery, page: ExaminedPage): readonly DoctorCheck[] {
  if (delivery.kind === 'bundle') return [unfit('integrity-bundled', {})];
  const scripts = delivery.scripts.filter(({ address }) => address.startsWith(delivery.folder));
  if (page.address.startsWith('file:')) return [unfit('integrity-from-disk', {}), partsAgree(delivery)];
  return [...(scripts.length ? [tagsAgree(scripts, delivery, page)] : []), partsAgree(delivery)];
}

function tagsAgree(scripts: readonly ScriptTag[], delivery: Files, page: ExaminedPage): DoctorCheck {
  const { listed } = delivery;
  const bare = scripts.filter(({ integrity }) => !integrity);
  if (bare.length) return failed('integrity-missing', { files: namesOf(bare) }, tagLines(bare, delivery, page));
  if (typeof listed !== 'object')
    return unchecked('integrity-unlisted', { status: typeof listed === 'number' ? listed : 0 });
  const other = scripts.filter(({ name, integrity }) => !integrity.split(/\s+/).includes(listed[name] ?? ''));
  return other.length
    ? failed('integrity-differs', { files: namesOf(other) }, tagLines(other, delivery, page))
    : passed('integrity-equal', { files: namesOf(scripts) });
}

function partsAgree({ partsLoaded, partsLost }: Files): DoctorCheck {
  if (!partsLost.length) return passed('integrity-parts', { count: partsLoaded });
  const because = (...reasons: string[]): readonly string[] =>
    partsLost.filter(({ why }) => reasons.includes(why)).map(({ name }) => name);
  return failed('integrity-parts-lost', {
    missing: because('missing'),
    changed: because('changed'),
    blocked: because('blocked', 'unknown'),
  });
}
