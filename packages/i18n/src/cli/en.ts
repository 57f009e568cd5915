import { consultation } from '../en/consultation.js';
import { steps } from '../en/consultation-steps.js';
import { terms } from '../findings/terms/en.js';
import type { CliWords } from './types.js';

/** Words of the command line in English. */
export const cli: CliWords = {
  help: {
    about: 'cunju: checks and explains documents of village and community governance.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exits: 'Exit codes',
    takes: { check: 'file…', schema: '[type]', explain: 'file', verify: 'file' },
    command: {
      check: 'check documents: what is wrong, on what ground, and what to do',
      schema: 'print the JSON Schema of a type, or list the types',
      explain: 'show the arithmetic of a vote step by step',
      verify: 'recompute the proof of a ledger and find what was changed',
    },
    more: {
      check: [
        'The type is read from each document.',
        '“-” reads standard input; a folder stands for every .json file in it.',
        'For an index the files beside it are opened too: what is missing, stale or wrong is named.',
      ],
      schema: ['The type openapi prints the HTTP contract as OpenAPI.'],
      explain: ['Explains votes in consultations, minutes and village rules; “-” reads standard input.'],
      verify: ['“-” reads standard input. A ledger without a proof cannot be verified: exit code 1.'],
    },
    value: { lang: 'language' },
    option: {
      lang: 'language: zh-Hans (default), zh-Hant, en',
      json: 'print JSON for other programs',
      csv: 'print CSV for a spreadsheet',
      strict: 'warnings fail as well',
      help: 'show this help',
      version: 'show the version',
    },
    exit: { 0: 'no errors', 1: 'errors', 2: 'wrong usage, or a file that cannot be opened' },
    oneCommand: 'Help on one command: cunju check --help',
  },
  problem: {
    noCommand: 'No command was given.',
    unknownCommand: (name) => `There is no command called “${name}”.`,
    unknownOption: (name) => `There is no option called “${name}”.`,
    optionElsewhere: (option, command) => `The command ${command} has no option ${option}.`,
    optionValue: (option) => `The option ${option} is not written correctly.`,
    twoForms: 'Choose one of --json and --csv.',
    language: (value) => `There is no language “${value}”. Write zh-Hans, zh-Hant or en.`,
    noFile: (command) => `The command ${command} needs the name of a file.`,
    oneFile: (command) => `The command ${command} takes one file at a time.`,
    unknownType: (type) => `There is no document type “${type}”.`,
    notFound: (file) => `The file ${file} was not found.`,
    notAllowed: (file) => `You may not read ${file}.`,
    notReadable: (file, code) => `The file ${file} cannot be read (${code}).`,
    emptyFolder: (file) => `There is no .json file in the folder ${file}.`,
    seeHelp: (command) => `Help: ${command}`,
    broken: (what) =>
      `The program failed and did not finish (${what}). Please report this line together with the file.`,
  },
  stdin: 'standard input',
  types: terms.types,
  colon: ': ',
  aside: (text) => ` (${text})`,
  check: {
    severity: { error: 'error', warning: 'warning', advice: 'advice' },
    basis: 'Basis: ',
    ref: (ref) => ` [${ref}]`,
    clean: (file, type) => `${file} (${type}): nothing found.`,
    index: (listed, read) => `The index lists ${listed} files; ${read} were opened and compared.`,
    summary: ({ files, errors, warnings, advice }) =>
      `Files checked: ${files}; errors: ${errors}; warnings: ${warnings}; advice: ${advice}.`,
    columns: {
      file: 'File',
      line: 'Line',
      column: 'Column',
      severity: 'Severity',
      township: 'Township',
      village: 'Village',
      publisher: 'Publisher',
      title: 'Title',
      href: 'Address',
      where: 'Where',
      sentence: 'What',
      basis: 'Basis',
      code: 'Code',
    },
  },
  schema: {
    lists: 'JSON Schemas of these documents can be printed:',
    openapi: 'HTTP contract (OpenAPI 3.1)',
    columns: { type: 'Type', name: 'Name' },
  },
  explain: {
    body: (body, date) => `Decided by ${body}, by the rules in force on ${date}.`,
    rule: (law, id) => `Rule: ${law} (${id})`,
    question: (at, title) => `${at}. ${title}`,
    steps,
    outcome: (outcome) => `Result: ${outcome}.`,
    recorded: (outcome) => `The document records “${outcome}”, which differs. Please compare.`,
    noRule: (date) => `No rule is in force on ${date}, so nothing was computed. Please check by hand.`,
    noFigures: 'The document does not hold all the figures, so nothing was computed.',
    notVoted: 'No votes are recorded yet; only the attendance is computed.',
    none: (type) => `There is no vote in this document (${type}), so there is no arithmetic to explain.`,
    refused: (errors) => `This document can be explained once its errors are put right (${errors}):`,
    bodies: terms.bodies,
    outcomes: consultation.outcomes,
  },
  verify: {
    whole: (entries) => `The ledger is whole: all ${entries} entries were recomputed and match the published proof.`,
    root: (root) => `Root ${root}`,
    checkpoint: 'The checkpoint names the same log, size and root. Its signatures are verified with the server’s key.',
    noCheckpoint:
      'There is no checkpoint: the file agrees with itself, which does not show that it is the one that was published.',
    noProof: 'This document has no proof (integrity) and cannot be verified.',
    notSealed: (type) => `This document (${type}) has no entries that could be verified.`,
    size: (recorded, found) => `The proof counts ${recorded} entries, the document has ${found}.`,
    entry: ({ at, id, block, line }) =>
      `Entry ${at} (id ${id}, block ${block}${line ? `, line ${line}` : ''}) does not match the published proof.`,
    block: ({ block, from, to }) =>
      `Block ${block} does not match the published proof: among entries ${from} to ${to} at least one was changed, added or removed.`,
    rootDiffers: (recorded) =>
      `The recomputed root is not the published ${recorded}. Without roots of blocks the entry cannot be found.`,
    checkpointDiffers: 'The checkpoint names another log, size or root than this document.',
    advice: 'Please compare with the original book; do not change the file by hand.',
    alsoRefused: (errors) => `The document has other errors too (${errors}); run cunju check to see them.`,
  },
};
