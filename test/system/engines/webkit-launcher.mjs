import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { miniBrowser, program } from '../../../scripts/system/programs.mjs';
import { WebDriver } from './webdriver.mjs';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen that nobody sees; the server takes a number that is free and names it. */
async function startScreen() {
  const process_ = spawn(program('Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    process_.stdio[3].once('data', (data) => resolve(String(data).trim()));
    process_.once('exit', () => reject(new Error('Xvfb ended at once')));
  });
  return { process: process_, display: `:${number}` };
}

/** The bars of the window keep it 447 px wide, unless nothing in them takes room. Pages are not styled by this. */
function flatBars() {
  const folder = mkdtempSync(join(tmpdir(), 'cunju-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const nothing = ['padding', 'margin', 'min-width', 'min-height', 'border-width', 'border-spacing'];
  const rules = nothing.map((name) => `${name}: 0;`).join(' ');
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), `* { ${rules} font-size: 1px; }`);
  return folder;
}

async function startDriver(display, config) {
  const port = await freePort();
  const process_ = spawn(program('WebKitWebDriver'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: config },
  });
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  for (let tries = 0; tries < 300; tries += 1) {
    const answers = await fetch(`${driver.address}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return { process: process_, driver };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** After so many test files the window is opened anew. */
const FILES_OF_A_WINDOW = 8;

/**
 * WebKitGTK for the test runner: one window on a screen of its own, one test file after the other.
 *
 * To the commands of the runner it looks like Playwright, whose page has the same few functions.
 */
export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'playwright';
  concurrency = 1;
  #active = new Set();
  #files = 0;
  #starting;

  async #start() {
    this.screen = await startScreen();
    this.config = flatBars();
    this.service = await startDriver(this.screen.display, this.config);
    this.driver = this.service.driver;
    await this.#openWindow();
  }

  #openWindow() {
    return this.driver.start({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active.add(id);
    // A page that has lived through many files hangs in the end.
    if (this.#files++ % FILES_OF_A_WINDOW === FILES_OF_A_WINDOW - 1) await this.driver.stop().catch(() => {});
    // A file whose page crashed has failed; the next one gets a new window.
    await this.driver.where().catch(() => this.#openWindow());
    await this.driver.resize({ width: 1200, height: 900 });
    await this.driver.open(url);
  }

  isActive = (id) => this.#active.has(id);
  getBrowserUrl = () => this.driver.where().catch(() => undefined);

  async stopSession(id) {
    await this.driver.open('about:blank').catch(() => {});
    this.#active.delete(id);
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('There is no window to debug in.'));
  }

  getPage() {
    const { driver } = this;
    return {
      keyboard: { type: driver.type.bind(driver), press: driver.press.bind(driver), down: driver.down, up: driver.up },
      setViewportSize: (size) => driver.resize(size),
    };
  }

  async stop() {
    await this.driver?.stop().catch(() => {});
    this.service?.process.kill();
    this.screen?.process.kill();
    if (this.config) rmSync(this.config, { recursive: true, force: true });
  }
}
