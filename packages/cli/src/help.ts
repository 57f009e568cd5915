import type { CliCommand, CliOption, CliWords } from '@cunju/i18n/cli.js';
import { COMMANDS, OPTIONS } from './arguments.js';
import { table } from './terminal/table.js';
import { indented } from './terminal/wrap.js';

const SHORT: Readonly<Partial<Record<CliOption, string>>> = { help: '-h, ', version: '-v, ' };

const written = (option: CliOption, { help }: CliWords): string =>
  `${SHORT[option] ?? ''}--${option}${help.value[option] === undefined ? '' : ` <${help.value[option]}>`}`;

const optionTable = (options: readonly CliOption[], words: CliWords): string =>
  table(options.map((option) => [written(option, words), words.help.option[option]]));

function exitTable({ help }: CliWords): string {
  return table(([0, 1, 2] as const).map((code) => [String(code), help.exit[code]]));
}

/** Everything at a glance. */
export function mainHelp(words: CliWords): string {
  const { help } = words;
  const commands = COMMANDS.map((command) => [`${command} ${help.takes[command]}`, help.command[command]]);
  const options: readonly CliOption[] = ['lang', 'json', 'csv', 'strict', 'locale', 'out', 'folder', 'help', 'version'];
  return [
    `${help.about}\n\n`,
    `${help.usage}${words.colon}cunju <${help.commands}> [${help.options}]\n\n`,
    `${help.commands}\n${table(commands)}\n`,
    `${help.options}\n${optionTable(options, words)}\n`,
    `${help.exits}\n${exitTable(words)}\n`,
    `${help.oneCommand}\n`,
  ].join('');
}

/** One command. */
export function commandHelp(command: CliCommand, words: CliWords, columns: number | undefined): string {
  const { help } = words;
  const options: readonly CliOption[] = [...OPTIONS[command], 'lang', 'help'];
  return [
    `${help.usage}${words.colon}cunju ${command} ${help.takes[command]} [${help.options}]\n\n`,
    indented(help.command[command], 2, columns),
    ...help.more[command].map((line) => indented(line, 2, columns)),
    `\n${help.options}\n${optionTable(options, words)}\n`,
    `${help.exits}\n${exitTable(words)}`,
  ].join('');
}
