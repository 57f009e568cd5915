/**
 * `npm run test:consumers`: packs @cunju/embed, installs it into the example projects of test/embed/consumers outside the
 * workspace, checks their types, builds them, and uses their pages in Chromium. Ends with "N passed, N failed", and
 * leaves the counts in .cache/consumers.json. It packs what `npm run build` left.
 *
 * `npm run test:consumers -- vue next` takes only these projects; `--keep=folder` leaves them in a folder, laid out and
 * built.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { usePages } from '../../test/embed/consumers/checks/index.mjs';
import { ROOT } from '../release/paths.mjs';
import { launchChromium } from './chromium.mjs';
import { Counts } from './counts.mjs';
import { PROJECTS } from './projects.mjs';
import { run } from './run.mjs';
import { serveFolder, serveNext } from './serve.mjs';
import { install, layOutProject, noRegistry, packEmbed } from './workshop.mjs';

const options = process.argv.slice(2);
const kept = options.find((option) => option.startsWith('--keep='))?.slice('--keep='.length);
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !Object.hasOwn(PROJECTS, name));
const names = Object.keys(PROJECTS).filter((name) => named.length === 0 || named.includes(name));
const counts = new Counts();

/** All but plain HTML, which copies files. */
const isInstalled = (name) => PROJECTS[name].steps.length > 0;

async function steps(name, folder, installed) {
  const check = (title, act) => counts.check(`${PROJECTS[name].title} ${title}`, act);
  if (installed && !(await check('is installed from its lock and the tarball', () => installed))) return false;
  for (const [title, program, ...args] of PROJECTS[name].steps) {
    const path = join(folder, 'node_modules', program);
    if (!(await check(title, () => run(process.execPath, [path, ...args], folder)))) return false;
  }
  return true;
}

async function pages(name, folder, browser) {
  const { site, header } = PROJECTS[name];
  const server = site ? await serveFolder(join(folder, site), header) : await serveNext(folder);
  try {
    const check = (title, act) => counts.check(`${PROJECTS[name].title}: ${title}`, act);
    await usePages(name, { browser, url: server.url, folder, check });
  } finally {
    await server.close();
  }
}

async function consume(workshop) {
  const tarball = packEmbed(join(workshop, 'packed'));
  const absent = await noRegistry(workshop);
  const possible = names.filter((name) => !absent || !isInstalled(name));
  for (const name of names) if (!possible.includes(name)) counts.absent(PROJECTS[name].title, absent);
  for (const name of possible) layOutProject(name, tarball, join(workshop, name));
  const installed = new Map(possible.filter(isInstalled).map((name) => [name, install(join(workshop, name))]));
  for (const promise of installed.values()) promise.catch(() => {});
  const browser = await launchChromium();
  for (const name of possible) {
    const folder = join(workshop, name);
    if (await steps(name, folder, installed.get(name))) await pages(name, folder, browser);
  }
  await browser.close();
}

if (unknown.length > 0) {
  console.error(`There is no project ${unknown.join(', ')}. Projects: ${Object.keys(PROJECTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const workshop = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'cunju-consumers-'));
  mkdirSync(workshop, { recursive: true });
  await counts.check('The tarball is packed, and every project that can be is used', () => consume(workshop));
  if (!kept) rmSync(workshop, { recursive: true, force: true });
  counts.end(join(ROOT, '.cache/consumers.json'));
}
