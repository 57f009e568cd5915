import type { Body, DocumentType, Outcome, Severity } from '@cunju/models';
import type { StepSentences } from '../words/consultation.js';

export type CliCommand = 'check' | 'schema' | 'explain' | 'verify' | 'static';
export type CliOption = 'lang' | 'json' | 'csv' | 'strict' | 'locale' | 'out' | 'folder' | 'help' | 'version';
export type CliColumn =
  | 'file'
  | 'line'
  | 'column'
  | 'severity'
  | 'township'
  | 'village'
  | 'publisher'
  | 'title'
  | 'href'
  | 'where'
  | 'sentence'
  | 'basis'
  | 'code';

/** Words of the program `cunju`. What stands in a sentence comes as it is to be read. */
export interface CliWords {
  help: {
    about: string;
    usage: string;
    commands: string;
    options: string;
    exits: string;
    /** After the name of a command: what it takes. */
    takes: Record<CliCommand, string>;
    command: Record<CliCommand, string>;
    /** Some lines on one command. */
    more: Record<CliCommand, readonly string[]>;
    /** What stands after an option. */
    value: Partial<Record<CliOption, string>>;
    option: Record<CliOption, string>;
    exit: Record<0 | 1 | 2, string>;
    oneCommand: string;
  };
  /** Why the program could not do what it was asked. */
  problem: {
    noCommand: string;
    unknownCommand: (name: string) => string;
    unknownOption: (name: string) => string;
    optionElsewhere: (option: string, command: string) => string;
    optionValue: (option: string) => string;
    twoForms: string;
    language: (value: string) => string;
    noFile: (command: string) => string;
    oneFile: (command: string) => string;
    unknownType: (type: string) => string;
    notFound: (file: string) => string;
    notAllowed: (file: string) => string;
    notReadable: (file: string, code: string) => string;
    notWritable: (file: string, code: string) => string;
    pageLanguage: (value: string) => string;
    folder: (file: string) => string;
    emptyFolder: (file: string) => string;
    seeHelp: (command: string) => string;
    broken: (what: string) => string;
  };
  stdin: string;
  types: Readonly<Record<DocumentType, string>>;
  colon: string;
  /** Around what explains the word before: （…）. */
  aside: (text: string) => string;
  check: {
    severity: Record<Severity, string>;
    basis: string;
    ref: (ref: string) => string;
    clean: (file: string, type: string) => string;
    index: (listed: string, read: string) => string;
    summary: (counts: { files: string; errors: string; warnings: string; advice: string }) => string;
    columns: Record<CliColumn, string>;
  };
  schema: { lists: string; openapi: string; columns: { type: string; name: string } };
  explain: {
    body: (body: string, date: string) => string;
    rule: (id: string, pack: string) => string;
    question: (at: string, title: string) => string;
    steps: StepSentences;
    outcome: (outcome: string) => string;
    recorded: (outcome: string) => string;
    noRule: (date: string) => string;
    noFigures: string;
    notVoted: string;
    none: (type: string) => string;
    refused: (errors: string) => string;
    bodies: Readonly<Record<Body, string>>;
    outcomes: Readonly<Record<Outcome, string>>;
  };
  static: {
    written: (file: string) => string;
    refused: (errors: string) => string;
    notShown: (type: string) => string;
    household: string;
  };
  verify: {
    whole: (entries: string) => string;
    root: (root: string) => string;
    checkpoint: string;
    noCheckpoint: string;
    noProof: string;
    notSealed: (type: string) => string;
    size: (recorded: string, found: string) => string;
    entry: (facts: { at: string; id: string; block: string; line: string }) => string;
    block: (facts: { block: string; from: string; to: string }) => string;
    rootDiffers: (recorded: string) => string;
    checkpointDiffers: string;
    advice: string;
    alsoRefused: (errors: string) => string;
  };
}
