import { minify } from 'terser';
import { PLAIN_PRIVATE } from './plain-code.mjs';
import { SHORT_MEMBERS } from './short-members.mjs';
import { shortNames } from './short-names.mjs';
import { shortTemplates } from './short-templates.mjs';

const MANGLED = new RegExp(`${PLAIN_PRIVATE.source}|^(?:${[...SHORT_MEMBERS.keys()].join('|')})$`);

/** The same short names in every file: what one file lends or a part leaves is asked for by name. */
const knownNames = () => ({
  props: { props: Object.fromEntries([...SHORT_MEMBERS].map(([name, short]) => [`$${name}`, short])) },
});

/**
 * The least text that does the same. `toplevel` stays off: it would take a file out of its function, and a page would find
 * our short names in the place of its own, `$` among them.
 */
export async function small(code) {
  const { code: short } = await minify(code, {
    compress: { passes: 3, ecma: 2020, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: { properties: { regex: MANGLED } },
    nameCache: knownNames(),
    format: { ecma: 2020 },
  });
  return shortNames(shortTemplates(short));
}
