import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export type Params = Record<string, unknown>;

/** A message of the DevTools protocol: an answer has an `id`, an event a `method`. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly sessionId?: string;
  readonly result?: Params;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(result: Params): void;
  reject(error: Error): void;
}

export type Listener = (method: string, params: Params) => void;

/**
 * A Chromium that is spoken to over a pipe, in the DevTools protocol as it is. Libraries for it have long stopped
 * speaking with browsers of 2020.
 */
export class Chromium {
  private readonly process: ChildProcess;
  private readonly profile = mkdtempSync(join(tmpdir(), 'cunju-chromium-'));
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Listener>();
  private count = 0;
  private rest = '';
  private noise = '';
  private ended = '';

  /** @param folder Where `chromium` and its `lib` lie. */
  constructor(folder: string) {
    const args = [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1200,900',
      '--remote-debugging-pipe',
      `--user-data-dir=${this.profile}`,
    ];
    this.process = spawn(join(folder, 'chromium'), args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
    });
    this.process.stderr?.on('data', (data: Buffer) => (this.noise = (this.noise + String(data)).slice(-2000)));
    const answers = this.process.stdio[4] as Readable;
    answers.setEncoding('utf8').on('data', (data: string) => this.receive(data));
    this.process.on('exit', (code, signal) => this.fail(`Chromium ended (${code ?? signal}). ${this.noise}`));
    this.process.on('error', (error) => this.fail(error.message));
    this.process.stdio[3]?.on('error', () => {});
  }

  /** Sends a command to the browser, or to the page of a session. */
  send<R = Params>(method: string, params: Params = {}, sessionId?: string): Promise<R> {
    if (this.ended) return Promise.reject(new Error(this.ended));
    const id = ++this.count;
    const answer = new Promise<Params>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    (this.process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return answer as Promise<R>;
  }

  /** Hears the events of a session. */
  listen(sessionId: string, listener: Listener): void {
    this.listeners.set(sessionId, listener);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    if (!this.ended) {
      this.send('Browser.close').catch(() => this.process.kill());
      await ended;
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private receive(data: string): void {
    const messages = (this.rest + data).split('\0');
    this.rest = messages.pop() ?? '';
    for (const message of messages) this.handle(JSON.parse(message) as Message);
  }

  private handle({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) return void this.listeners.get(sessionId ?? '')?.(method ?? '', params ?? {});
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result ?? {});
  }

  private fail(why: string): void {
    this.ended = why;
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }
}
