/** One security policy: the sources of each directive, in small letters as far as names go. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** `Content-Security-Policy` as it stands in a header or a `meta`, into its policies. */
export function policiesIn(lines: readonly string[]): readonly Policy[] {
  return lines
    .join(',')
    .split(',')
    .map(parsePolicy)
    .filter((policy) => policy.size > 0);
}

function parsePolicy(line: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of line.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    // Of two directives with one name a browser takes the first.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** What stands in for a directive that a policy does not have. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'connect-src': ['default-src'],
};

/** The directive of a policy that decides on such a request, with its sources. */
function deciding(policy: Policy, directive: string): readonly [string, readonly string[]] | undefined {
  for (const name of [directive, ...(FALLBACKS[directive] ?? [])]) {
    const sources = policy.get(name);
    if (sources) return [name, sources];
  }
  return undefined;
}

/** Whether every policy lets a page of `origin` ask for `address`. */
export const permits = (
  policies: readonly Policy[],
  directive: 'script-src-elem' | 'connect-src',
  address: string,
  origin: string,
): boolean => policies.every((policy) => allows(policy, directive, address, origin));

function allows(policy: Policy, directive: string, address: string, origin: string): boolean {
  const sources = deciding(policy, directive)?.[1];
  return !sources || sources.some((source) => covers(source, new URL(address), origin));
}

/** Whether one source of a directive covers an address. Where a script was allowed by other means, it may load others. */
function covers(source: string, url: URL, origin: string): boolean {
  if (source === "'strict-dynamic'") return true;
  if (source === "'self'") return url.origin === origin;
  if (source === '*') return /^(?:https?|wss?):$/.test(url.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return sameScheme(source.toLowerCase(), url.protocol);
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  return (
    host !== '' &&
    sameScheme((scheme ?? new URL(origin).protocol).toLowerCase(), url.protocol) &&
    sameHost(host.toLowerCase(), url.hostname) &&
    (port === '*' || (port ?? '') === url.port) &&
    samePath(path, url.pathname)
  );
}

/** `http:` covers the secure form too. */
const sameScheme = (scheme: string, wanted: string): boolean =>
  scheme === wanted || (scheme === 'http:' && wanted === 'https:');

const sameHost = (host: string, wanted: string): boolean =>
  host === wanted || (host.startsWith('*.') && wanted.endsWith(host.slice(1)));

const samePath = (path: string | undefined, wanted: string): boolean =>
  path === undefined || (path.endsWith('/') ? wanted.startsWith(path) : path === wanted);

/** A directive that stops our files, and what it should read. */
export interface PolicyGap {
  readonly directive: string;
  readonly line: string;
}

/** What the policies of a page lack for scripts from `folder` and for a document at `data`. */
export function gapsOf(
  policies: readonly Policy[],
  { origin, folder, data }: { readonly origin: string; readonly folder?: string; readonly data?: string },
): readonly PolicyGap[] {
  const gaps: PolicyGap[] = [];
  for (const policy of policies) {
    if (folder !== undefined && !allows(policy, 'script-src-elem', `${folder}cunju.js`, origin))
      gaps.push(wider(policy, 'script-src-elem', 'script-src', folder, origin));
    if (data !== undefined && !allows(policy, 'connect-src', data, origin))
      gaps.push(wider(policy, 'connect-src', 'connect-src', data, origin));
    if (folder !== undefined) gaps.push(...typeGap(policy));
  }
  return gaps;
}

/** The deciding directive with one source more; a fallback stays as it is, and the directive itself is added. */
function wider(policy: Policy, wanted: string, own: string, address: string, origin: string): PolicyGap {
  const [name, sources] = deciding(policy, wanted) ?? [own, []];
  const directive = name === 'default-src' ? own : name;
  const source = new URL(address).origin === origin ? "'self'" : new URL(address).origin;
  const kept = sources.filter((each) => each !== "'none'");
  return { directive, line: [directive, ...kept, source].join(' ') };
}

function typeGap(policy: Policy): readonly PolicyGap[] {
  const names = policy.get('trusted-types');
  if (!names || ((names.includes('cunju') || names.includes('*')) && names.includes("'allow-duplicates'"))) return [];
  const kept = names.filter((name) => !["'none'", 'cunju', "'allow-duplicates'"].includes(name));
  return [{ directive: 'trusted-types', line: ['trusted-types', ...kept, 'cunju', "'allow-duplicates'"].join(' ') }];
}
