// Servers that know nothing of the project: files of a folder, and `next start`.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { start } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

async function fileOf(folder, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(join(folder, '/')) && (await stat(file)).isFile() ? file : undefined;
}

/** Serves a folder on the loopback address. */
export async function serveFolder(folder, header) {
  const server = createServer(async (request, response) => {
    const file = await fileOf(folder, request.url).catch(() => undefined);
    if (!file) return response.writeHead(404).end();
    const policy = header ? { 'Content-Security-Policy': header } : {};
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...policy });
    return response.end(await readFile(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

/** Starts `next start` on the loopback address. */
export async function serveNext(folder) {
  const next = join(folder, 'node_modules/next/dist/bin/next');
  const child = start(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', '0'], folder);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  };
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const listen = (bytes) => {
      said += bytes;
      const address = /http:\/\/(?:127\.0\.0\.1|localhost):(\d+)/.exec(said);
      if (address && said.includes('Ready')) resolve(`http://127.0.0.1:${address[1]}/`);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`next start ended with ${code}\n${said}`)));
  });
  return { url, close };
}
