import { run } from './run.js';

/** As a shell says it of a program whose reader went away: nobody is left to be told. */
const READER_GONE = 141;

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? READER_GONE : 2));

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
});
