import { writeFile } from 'node:fs/promises';
import { renderPage } from '@cunju/embed/static.js';
import type { AnyDocument } from '@cunju/models';
import { formatNumber as n, matchComplete } from '@cunju/i18n';
import type { CliWords } from '@cunju/i18n/cli.js';
import type { Asked } from '../arguments.js';
import { load } from '../files/load.js';
import type { ExitCode, Io } from '../io.js';
import { clean } from '../terminal/clean.js';
import { checkContent } from './check/checked.js';
import { findingText } from './check/text.js';
import { failure } from './failures.js';

const SHOWN = ['consultation', 'task-list', 'rule-book', 'points-ledger', 'index'];

/** Writes a page with the document baked in. Whatever is not fit for a public page is said, and nothing is written. */
export async function staticPage(asked: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  const [file = ''] = asked.names;
  const content = await load(file, io);
  if ('failed' in content) {
    io.err(`${failure(file, content.failed, words)}\n`);
    return 2;
  }
  const { document, findings } = checkContent(file, content);
  if (!document) {
    const errors = findings.filter(({ finding }) => finding.severity === 'error');
    io.err(`${words.static.refused(n(errors.length))}\n`);
    for (const one of errors) io.err(findingText(file, one, asked.locale, words, io));
    return 1;
  }
  const unfit = unfitFor(document, words);
  if (unfit !== undefined) {
    io.err(`${unfit}\n`);
    return 1;
  }
  const locale = asked.page ?? matchComplete(document.language) ?? 'zh-Hans';
  const page = renderPage(document, locale, { folder: folderOf(asked.folder) });
  return asked.out === undefined ? printed(page, io) : written(page, asked.out, words, io);
}

function unfitFor(document: AnyDocument, words: CliWords): string | undefined {
  if (!SHOWN.includes(document.type)) return words.static.notShown(words.types[document.type]);
  return document.scope === 'household' ? words.static.household : undefined;
}

const folderOf = (folder = ''): string => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`);

function printed(page: string, io: Io): ExitCode {
  io.out(page);
  return 0;
}

async function written(page: string, out: string, words: CliWords, io: Io): Promise<ExitCode> {
  try {
    await writeFile(out, page, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    io.err(`${words.problem.notWritable(clean(out), code)}\n`);
    return 2;
  }
  io.out(`${words.static.written(clean(out))}\n`);
  return 0;
}
