import { build } from 'vite';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
const here = '/work/main/packages/embed';
const packages = '/work/main/packages';
const REPLACED = new Map([
  [join(packages, 'i18n/src/load-words.ts'), join(here, 'src/page/load-words.ts')],
  [join(packages, 'widgets/src/base/parts.ts'), join(here, 'src/page/widget-parts.ts')],
]);
const name = process.argv[2];
const r = await build({
  configFile: false,
  logLevel: 'error',
  root: here,
  resolve: { conditions: ['@cunju/source', 'browser', 'module', 'import', 'default'], dedupe: ['lit'] },
  define: { __CUNJU_PARTS__: '{}', __CUNJU_VERSION__: '"0"', 'process.env.NODE_ENV': '"production"' },
  plugins: [
    {
      name: 'x',
      enforce: 'pre',
      async resolveId(s, i, o) {
        const q = await this.resolve(s, i, { ...o, skipSelf: true });
        const p = q && REPLACED.get(q.id);
        return p && i !== p ? p : q;
      },
    },
  ],
  build: {
    target: ['chrome80', 'safari14.1', 'firefox78'],
    write: false,
    minify: true,
    lib: { entry: `src/entries/${name}.ts`, formats: ['iife'], name: 'x' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const out = (Array.isArray(r) ? r[0] : r).output[0];
const mods = Object.entries(out.modules).map(([id, m]) => [
  id.replace('/work/main/', ''),
  m.renderedLength,
  m.code ? gzipSync(m.code).length : 0,
]);
const groups = {};
for (const [id, l, g] of mods) {
  const k = id
    .replace(/\\0/, '')
    .split('/')
    .slice(0, id.startsWith('packages') ? 4 : 3)
    .join('/');
  groups[k] = groups[k] || [0, 0];
  groups[k][0] += l;
  groups[k][1] += g;
}
console.log(
  Object.entries(groups)
    .sort((a, b) => b[1][0] - a[1][0])
    .map(([k, v]) => v.join(' ') + ' ' + k)
    .join('\n'),
);
console.log('--- top modules');
console.log(
  mods
    .sort((a, b) => b[1] - a[1])
    .slice(0, 30)
    .map((m) => m.join(' '))
    .join('\n'),
);
console.log(out.code.length, gzipSync(out.code, { level: 9 }).length);
