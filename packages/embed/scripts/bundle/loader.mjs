import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { here } from './paths.mjs';

/** The loader. It knows the hash (sha384, base64) of every entry, so an article that is pasted later carries none. */
export async function loaderCode(known) {
  const source = readFileSync(join(here, 'src/loader/loader.js'), 'utf8').replace(
    'var files = __CUNJU_FILES__',
    `var files = ${JSON.stringify(known)}`,
  );
  const { code } = await transform(source, { target: 'es5', minify: true, charset: 'ascii', legalComments: 'none' });
  return code;
}
