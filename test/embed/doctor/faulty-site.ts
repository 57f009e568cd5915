import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';

const root = join(import.meta.dirname, '../../..');
const dist = join(root, 'packages/embed/dist');
const data = join(root, 'packages/site/public/data');

/** One page of the site: what it answers with, and what is wrong with it. */
export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A good page with some widgets in it. */
export const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>村务公开</title>${head}</head><body>${body}</body></html>`;

export const strict = { 'content-security-policy': SECURITY_HEADER };

/** Hash of a built file, as `sri.json` has it. */
export const hashOf = (file: string): string =>
  (JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')) as Record<string, string>)[file]!;

/** A script tag as the manual writes it. */
export const tag = (file: string, folder = '/cunju/', integrity = hashOf(file)): string =>
  `<script src="${folder}${file}" integrity="${integrity}" charset="utf-8"></script>`;

/** A site whose faults are in its addresses: `/<fault>/cunju/` is the folder of files, `/data/` the documents. */
export class FaultySite {
  readonly pages: Record<string, SitePage> = {};
  readonly asked: string[] = [];
  origin = '';
  /** Another site, which lets nobody read. */
  other = '';
  readonly #servers: Server[] = [];

  async open(): Promise<void> {
    this.origin = await this.#listen((request, response) => this.#answer(request, response));
    this.other = await this.#listen((request, response) => {
      const allowed = (request.url ?? '').startsWith('/open/') ? { 'access-control-allow-origin': this.origin } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...allowed }).end(lists());
    });
  }

  close(): void {
    for (const server of this.#servers) server.close();
  }

  async #listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer(answer);
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').split('?')[0]!;
    this.asked.push(path);
    const page = this.pages[path];
    if (page) {
      response.setHeader('content-type', 'text/html');
      for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
      return void response.end(page.html);
    }
    const found = path.startsWith('/data/') ? document(path) : file(path);
    if (found === undefined) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response
      .writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'application/json' })
      .end(found);
  }
}

const lists = (): Buffer => readFileSync(join(data, 'village/lists.json'));

function document(path: string): Buffer | undefined {
  if (path === '/data/login.json') return Buffer.from('<!doctype html><title>请登录</title>');
  try {
    return readFileSync(join(data, path.slice('/data/'.length)));
  } catch {
    return undefined;
  }
}

/** Files of the library, some of them touched on their way to the server. */
function file(path: string): Buffer | string | undefined {
  const [, fault, name] = /^\/(?:(\w+)\/)?cunju\/([\w.-]+)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (fault === 'unlisted' && name === 'sri.json') return undefined;
  if (fault === 'lost' && name === 'cunju-part-task-list.js') return undefined;
  const built = readFileSync(join(dist, name));
  if (fault === 'mixed' && name === 'sri.json') return JSON.stringify({ 'cunju-task-list.js': 'sha384-another' });
  const touched = { minified: 'cunju-part-task-list-explain.js', entry: 'cunju-task-list.js' }[fault ?? ''];
  return name === touched ? `${built.toString()}\n` : built;
}
