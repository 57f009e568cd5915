import { parseArgs } from 'node:util';
import { matchComplete, type Locale } from '@cunju/i18n';
import { cliWords, type CliCommand, type CliOption, type CliWords } from '@cunju/i18n/cli.js';

/** What the program is asked to do. */
export interface Asked {
  readonly command: CliCommand | 'help' | 'version';
  /** The command that help is wanted on. */
  readonly about?: CliCommand;
  readonly names: readonly string[];
  readonly locale: Locale;
  readonly json: boolean;
  readonly csv: boolean;
  readonly strict: boolean;
  /** Language of a page that is written. */
  readonly page?: Locale;
  /** File that is written to. */
  readonly out?: string;
  /** Address of the library's files. */
  readonly folder?: string;
}

/** One sentence on what is wrong with the arguments, and where help is. */
export interface Misused {
  readonly locale: Locale;
  readonly problem: string;
  readonly about?: CliCommand;
}

/** Options of each command beside `--lang` and `--help`. */
export const OPTIONS: Readonly<Record<CliCommand, readonly CliOption[]>> = {
  check: ['json', 'csv', 'strict'],
  schema: [],
  explain: ['json'],
  verify: ['json'],
  static: ['locale', 'out', 'folder'],
};

export const COMMANDS = Object.keys(OPTIONS) as readonly CliCommand[];

const KNOWN = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  strict: { type: 'boolean' },
  locale: { type: 'string' },
  out: { type: 'string' },
  folder: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the arguments after the name of the program. Never throws. */
export function readArguments(args: readonly string[]): Asked | Misused {
  const { tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, { value: string | undefined; raw: string }>();
  const names: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option') given.set(token.name, { value: token.value, raw: token.rawName });
    if (token.kind === 'positional') names.push(token.value);
  }
  const language = given.get('lang');
  const locale = matchComplete(language?.value) ?? 'zh-Hans';
  const words = cliWords(locale);
  if (language?.value !== undefined && !matchComplete(language.value))
    return { locale, problem: words.problem.language(language.value) };
  const pageLanguage = given.get('locale')?.value;
  const page = matchComplete(pageLanguage);
  const [first, ...rest] = names;
  const command = COMMANDS.find((one) => one === first);
  const about = command && { about: command };
  const wrong = wrongOption(given, command, words);
  if (wrong !== undefined) return { locale, problem: wrong, ...about };
  if (pageLanguage !== undefined && !page)
    return { locale, problem: words.problem.pageLanguage(pageLanguage), ...about };
  const asked = {
    names: rest,
    locale,
    json: given.has('json'),
    csv: given.has('csv'),
    strict: given.has('strict'),
    ...(page && { page }),
    ...textOf(given, 'out'),
    ...textOf(given, 'folder'),
  };
  if (given.has('version')) return { ...asked, command: 'version' };
  if (given.has('help') || first === 'help') return { ...asked, command: 'help', ...helpOn(command, rest) };
  if (first === undefined) return { locale, problem: words.problem.noCommand };
  if (!command) return { locale, problem: words.problem.unknownCommand(first) };
  const missing = wrongNames(command, rest, words);
  return missing === undefined ? { ...asked, command } : { locale, problem: missing, about: command };
}

/** The value of an option, where one was given. */
function textOf<K extends 'out' | 'folder'>(given: Given, name: K): Partial<Record<K, string>> {
  const value = given.get(name)?.value;
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>);
}

function helpOn(command: CliCommand | undefined, rest: readonly string[]): { about?: CliCommand } {
  const about = command ?? COMMANDS.find((one) => one === rest[0]);
  return about ? { about } : {};
}

type Given = ReadonlyMap<string, { readonly value: string | undefined; readonly raw: string }>;

function wrongOption(given: Given, command: CliCommand | undefined, { problem }: CliWords): string | undefined {
  for (const [name, { value, raw }] of given) {
    const known = Object.prototype.hasOwnProperty.call(KNOWN, name) ? KNOWN[name as CliOption] : undefined;
    if (!known) return problem.unknownOption(raw);
    if ((known.type === 'string') !== (value !== undefined)) return problem.optionValue(raw);
    const everywhere = name === 'lang' || name === 'help' || name === 'version';
    if (command && !everywhere && !OPTIONS[command].includes(name as CliOption))
      return problem.optionElsewhere(raw, command);
  }
  return given.has('json') && given.has('csv') ? problem.twoForms : undefined;
}

function wrongNames(command: CliCommand, names: readonly string[], { problem }: CliWords): string | undefined {
  if (command === 'schema') return names.length > 1 ? problem.oneFile(command) : undefined;
  if (names.length === 0) return problem.noFile(command);
  return command !== 'check' && names.length > 1 ? problem.oneFile(command) : undefined;
}
