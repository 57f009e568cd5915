import { readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
export const dist = join(root, 'packages/embed/dist');
const pages = join(import.meta.dirname, '../pages');
const data = join(root, 'packages/site/public/data');

interface Answer {
  readonly body: string | Uint8Array;
  readonly headers: OutgoingHttpHeaders;
}

/** A site of some stranger and, on another port, the server that its vendor keeps script files on. */
export interface Stranger {
  /** Origin of the pages and their documents. */
  readonly site: string;
  /** Origin that only has files: everything of it may be asked for from other origins. */
  readonly files: string;
  /** Paths that were asked for since `forget()`, in order. */
  readonly asked: string[];
  /** Puts something at a path of both origins. */
  put(path: string, body: string | Uint8Array, headers?: OutgoingHttpHeaders): void;
  forget(): void;
  close(): Promise<void>;
}

const SCRIPT = { 'content-type': 'text/javascript' };

/** A file of the build or a sample document; no site of a stranger names the charset of a script. */
function stored(path: string): Answer | undefined {
  const inside = normalize(path);
  try {
    if (/^\/cunju\/[\w-]+\.js$/.test(inside))
      return { body: readFileSync(join(dist, inside.slice(7))), headers: SCRIPT };
    if (inside === '/cunju/cunju.css')
      return { body: readFileSync(join(dist, 'cunju.css')), headers: { 'content-type': 'text/css' } };
    if (inside.startsWith('/pages/')) return { body: readFileSync(join(pages, inside.slice(7))), headers: SCRIPT };
    if (inside.startsWith('/data/'))
      return { body: readFileSync(join(data, inside.slice(6))), headers: { 'content-type': 'application/json' } };
  } catch {
    return undefined;
  }
  return undefined;
}

/** `launch()` leads every name below `.test` to this machine. */
const listen = (server: Server, name: string): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://${name}.test:${(server.address() as AddressInfo).port}`));
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export async function serveStranger(): Promise<Stranger> {
  const own = new Map<string, Answer>([['/favicon.ico', { body: '', headers: { 'content-type': 'image/x-icon' } }]]);
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse, headers: OutgoingHttpHeaders): void => {
    const path = (request.url ?? '').split('?')[0]!;
    asked.push(path);
    const found = own.get(path) ?? stored(path);
    response.writeHead(found ? 200 : 404, { ...headers, ...found?.headers }).end(found?.body);
  };
  const site = createServer((request, response) => answer(request, response, {}));
  const files = createServer((request, response) => answer(request, response, { 'access-control-allow-origin': '*' }));
  const [siteOrigin, filesOrigin] = await Promise.all([listen(site, 'shiqiao'), listen(files, 'vendor')]);
  return {
    site: siteOrigin,
    files: filesOrigin,
    asked,
    put: (path, body, headers = {}) => {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      own.set(path, { body, headers: { 'content-type': type, ...headers } });
    },
    forget: () => void asked.splice(0),
    close: async () => {
      await Promise.all([stop(site), stop(files)]);
    },
  };
}
