import { join } from 'node:path';
import { preview } from 'vite';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';

const root = join(import.meta.dirname, '..', '..', 'packages/site');

/**
 * Serves packages/site/dist on 127.0.0.1; the next free port is taken when `port` is not.
 *
 * @param {{ port?: number, header?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function serveSite({ port = 0, header = SECURITY_HEADER } = {}) {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    appType: 'mpa',
    build: { outDir: 'dist' },
    preview: {
      host: '127.0.0.1',
      port: port || 4173,
      strictPort: false,
      headers: { 'Content-Security-Policy': header },
    },
  });
  const address = server.httpServer.address();
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
