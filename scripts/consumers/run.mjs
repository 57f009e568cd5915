import { spawn } from 'node:child_process';

const QUIET = { NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1', CI: '1' };
const LONGEST = 900_000;

/**
 * Runs a program to its end.
 *
 * @throws {Error} with what it said, when it fails or takes longer than a quarter of an hour
 */
export function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, cwd);
    let said = '';
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(late);
      if (code === 0) resolve(said);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${said.slice(-6000)}`));
    });
  });
}

/** Starts a program without telemetry. */
export const start = (command, args, cwd) =>
  spawn(command, args, {
    cwd,
    env: { ...process.env, ...QUIET },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  });

export const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
