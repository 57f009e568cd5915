import { join } from 'node:path';
import { build } from 'esbuild';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';
import { peersFolder } from './peers.mjs';

const ADDRESS = 'http://bench.test/';

/** Bundles a case for a page, runs it there under the security header and gives its rows. */
export async function runCase(browser, name) {
  const script = await bundled(name);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': SECURITY_HEADER },
          body: '<!doctype html><title>bench</title><script src="/case.js"></script>',
        }),
  );
  await page.goto(ADDRESS);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const rows = await page.evaluate(() => globalThis.bench());
  await page.close();
  return rows;
}

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'cases', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['@cunju/source'],
    nodePaths: [peersFolder],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
