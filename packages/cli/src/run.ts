import { createRequire } from 'node:module';
import { cliWords, type CliCommand, type CliWords } from '@cunju/i18n/cli.js';
import { readArguments, type Asked } from './arguments.js';
import { check } from './commands/check/check.js';
import { explain } from './commands/explain.js';
import { schema } from './commands/schema.js';
import { staticPage } from './commands/static.js';
import { verify } from './commands/verify.js';
import { commandHelp, mainHelp } from './help.js';
import type { ExitCode, Io } from './io.js';
import { clean } from './terminal/clean.js';

type Command = (asked: Asked, words: CliWords, io: Io) => Promise<ExitCode>;

const commands: Readonly<Record<CliCommand, Command>> = { check, schema, explain, verify, static: staticPage };

/**
 * Runs the program `cunju`.
 * @param args what stands after its name
 * @returns the exit code. Never throws: whatever happens is said in one sentence.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = readArguments(args);
  const words = cliWords(asked.locale);
  if ('problem' in asked) {
    const help = words.problem.seeHelp(`cunju ${asked.about ? `${asked.about} ` : ''}--help`);
    io.err(`${clean(asked.problem)}\n${help}\n`);
    return 2;
  }
  try {
    return await perform(asked, words, io);
  } catch (error) {
    io.err(`${words.problem.broken(clean(error instanceof Error ? error.message : String(error)))}\n`);
    return 2;
  }
}

async function perform(asked: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  switch (asked.command) {
    case 'help':
      io.out(asked.about ? commandHelp(asked.about, words, io.columns) : mainHelp(words));
      return 0;
    case 'version':
      io.out(`${version()}\n`);
      return 0;
    default:
      return commands[asked.command](asked, words, io);
  }
}

function version(): string {
  return (createRequire(import.meta.url)('../package.json') as { version: string }).version;
}
