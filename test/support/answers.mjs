// Answers of a difficult network for browser tests: /__answers/<kind>.
const LARGE = 33 * 1024 * 1024;

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
    context.body = '{"type":"task-list","schemaVersion":1,"publisher":{"name":"村委会","phone":"0738-555 0110"},"items":[{"id":"a';
  },
  large: (context) => {
    context.type = 'application/json';
    context.body = `"${'x'.repeat(LARGE)}"`;
  },
};

const challenged = new Set();

/** Koa middleware. */
export async function answers(context, next) {
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
