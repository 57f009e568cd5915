import { minify } from 'terser';
import { PLAIN_PRIVATE } from './plain-code.mjs';
import { SHORT_MEMBERS } from './short-members.mjs';
import { shortNames } from './short-names.mjs';

const KNOWN = [...SHORT_MEMBERS.keys()].map((name) => name.replace(/\$/g, '\\$'));
const MANGLED = new RegExp(`${PLAIN_PRIVATE.source}|^(?:${KNOWN.join('|')})$`);

/** The same short names in every file: what one file lends or a part leaves is asked for by name. */
const knownNames = () => ({
  props: { props: Object.fromEntries([...SHORT_MEMBERS].map(([name, short]) => [`$${name}`, short])) },
});

const COMPRESS = { passes: 3, ecma: 2020, pure_getters: true, unsafe_arrows: true, unsafe_methods: true };
const FORMAT = { ecma: 2020 };

/**
 * The least text that does the same. `toplevel` stays off: it would take a file out of its function, and a page would find
 * our short names in the place of its own, `$` among them.
 */
export async function small(code) {
  const { code: short } = await minify(code, {
    compress: COMPRESS,
    mangle: { properties: { regex: MANGLED } },
    nameCache: knownNames(),
    format: FORMAT,
  });
  // What became simple is made simpler.
  const { code: shorter } = await minify(short, { compress: COMPRESS, format: FORMAT });
  return shortNames(shorter);
}
