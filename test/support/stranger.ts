import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { SECURITY_HEADER } from '../../packages/embed/scripts/security-header.mjs';

const root = join(import.meta.dirname, '../..');
const FOLDERS: Record<string, string> = {
  cunju: join(root, 'packages/embed/dist'),
  data: join(root, 'packages/site/public/data'),
};
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A web server of a stranger: files in folders, pages of HTML, and the security header on every one. */
export interface Stranger {
  readonly url: string;
  /** Puts a page there and gives its address. */
  page(body: string, head?: string): string;
  /** Puts a script there, as a site's own, and gives its address. */
  script(source: string): string;
  /** Puts a text there under a path, which begins with a slash. */
  put(path: string, text: string): void;
  close(): Promise<void>;
}

function sendFile(path: string, response: ServerResponse): void {
  const [, folder = '', ...rest] = path.split('/');
  const file = join(FOLDERS[folder] ?? '', ...rest);
  if (!FOLDERS[folder] || rest.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

const document = (body: string, head: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>村务公开</title>${head}</head><body>${body}</body></html>`;

export async function serve(): Promise<Stranger> {
  // Browsers ask every site for it, and call a missing one an error of the page.
  const written = new Map([['/favicon.ico', '']]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-security-policy', SECURITY_HEADER);
    const text = written.get(pathname);
    if (text === undefined) sendFile(decodeURIComponent(pathname), response);
    else response.writeHead(200, { 'content-type': `${TYPES[extname(pathname)]}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const add = (ending: string, text: string): string => {
    const path = `/written-${written.size}${ending}`;
    written.set(path, text);
    return url + path;
  };
  return {
    url,
    page: (body, head = '') => add('.html', document(body, head)),
    script: (source) => add('.js', source),
    put: (path, text) => void written.set(path, text),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A sample document. */
export const sample = <T = Record<string, unknown>>(path: string): T =>
  JSON.parse(readFileSync(join(FOLDERS['data']!, `${path}.json`), 'utf8')) as T;
