import { minifyHTMLLiterals } from 'minify-literals';
import { readFileSync } from 'node:fs';
const s = readFileSync('packages/primitives/src/styles/button.ts', 'utf8');
const r = await minifyHTMLLiterals(s, { fileName: 'button.js' });
console.log(s.length, r && r.code.length, r && r.code.slice(0, 600));
const s2 = readFileSync('packages/widgets/src/points-ledger/views/statement.ts', 'utf8').replace(
  /import type.*\n/g,
  '',
);
import { transform } from 'esbuild';
const j = await transform(s2, { loader: 'ts', target: 'es2022' });
const r2 = await minifyHTMLLiterals(j.code, { fileName: 'st.js' });
console.log(j.code.length, r2 && r2.code.length, r2 && r2.code.slice(1200, 2600));
