// npm run shoot -- [--look=dark] <part of a story id>…: screenshots of stories into .shots/, in five looks each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookEntries } from './book/reader.mjs';
import { shootAll } from './book/shoot.mjs';

const out = join(import.meta.dirname, '..', '.shots');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const only = process.argv.find((word) => word.startsWith('--look='))?.slice(7);

/** What the toolbar says; `own` leaves a story as it is. */
const LOOKS = {
  own: '',
  phone: 'theme:blue;width:phone',
  desktop: 'theme:blue;width:desktop',
  care: 'theme:blue care;width:phone',
  dark: 'theme:dark;width:phone',
};

const stories = bookEntries().filter(
  ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((word) => id.includes(word))),
);
const looks = Object.entries(LOOKS).filter(([name]) => !only || only === name);

mkdirSync(out, { recursive: true });
await shootAll(
  stories.flatMap((entry) => looks.map(([look, globals]) => ({ entry, look, globals }))),
  ({ entry, look }, picture) => {
    const file = join(out, `${entry.id}--${look}.png`);
    writeFileSync(file, picture);
    console.log(file);
  },
  { height: 6000 },
);
