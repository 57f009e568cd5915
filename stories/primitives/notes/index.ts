import { answering } from './answering.js';
import { moving } from './moving.js';
import { reading } from './reading.js';
import { seeing } from './seeing.js';
import type { Notes } from './types.js';

export type { Notes } from './types.js';

/** What a designer must know of each primitive, by the name of its element without the prefix. */
export const notes: Readonly<Record<string, Notes>> = { ...answering, ...moving, ...reading, ...seeing };

/** The notes of one primitive as the text above its page in the book. */
export function notesOf(name: string): { docs: { description: { component: string } } } {
  const note = notes[name];
  if (!note) throw new Error(`No notes for ${name}`);
  const component = [
    note.what,
    `**什么时候用**：${note.use}`,
    `**什么时候不用**：${note.not}`,
    `**由什么组成**：${note.anatomy}`,
    `**键盘**：${note.keys}`,
    `**无障碍**：${note.access}`,
    `*English.* ${note.english}`,
  ].join('\n\n');
  return { docs: { description: { component } } };
}
