// For browser tests: answers of a difficult network at /__answers/<kind>, and the sample documents as they are in their
// files at /__data/<path> (the test server turns every other .json into a module).
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../../packages/site/public/data/', import.meta.url));
const LARGE = 50 * 1024 * 1024;

const kinds = {
  'not-found': (context) => void (context.status = 404),
  broken: (context) => void (context.status = 500),
  forbidden: (context) => void (context.status = 403),
  page: (context) => {
    context.type = 'text/html';
    context.body = '<!doctype html><title>登录</title><p>请先登录</p>';
  },
  truncated: (context) => {
    context.type = 'application/json';
    context.body =
      '{"type":"task-list","schemaVersion":1,"publisher":{"name":"村委会","phone":"0738-555 0110"},"items":[{"id":"a';
  },
  large: (context) => {
    context.type = 'application/json';
    context.body = `"${'x'.repeat(LARGE)}"`;
  },
};

const challenged = new Set();

/** Past the server's own transformations, which would read the body. */
function sendData(context, path) {
  context.respond = false;
  if (path.includes('..') || !existsSync(DATA + path)) return context.res.writeHead(404).end();
  context.res.writeHead(200, { 'content-type': 'application/json' });
  createReadStream(DATA + path).pipe(context.res);
}

/** Koa middleware. */
export async function answers(context, next) {
  const data = /^\/__data\/([\w./-]+)$/.exec(context.path);
  if (data) return sendData(context, data[1]);
  const match = /^\/__answers\/([a-z-]+)/.exec(context.path);
  if (!match) return next();
  const [, kind] = match;
  if (kind === 'silent') {
    // Headers never come; the client has to give up by itself.
    context.respond = false;
    return;
  }
  if (kind === 'challenge') {
    const key = context.querystring;
    if (!challenged.has(key)) {
      challenged.add(key);
      context.status = 403;
      return;
    }
    context.redirect(`/${context.query.then}`);
    return;
  }
  context.set('cache-control', 'no-store');
  kinds[kind]?.(context);
}
