import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notes, notesOf } from '../../stories/primitives/notes/index.js';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'packages/primitives/src');
const elements = readdirSync(source).filter((name) => name !== 'base' && existsSync(join(source, name, 'define.ts')));
const styles = ['button', 'icons'];

describe('The book of primitives', () => {
  it.each([...elements, ...styles])(
    'says of %s what it is, when to use it and when not, its parts, keys and access',
    (name) => {
      expect(Object.keys(notes)).toContain(name);
      const note = notes[name]!;
      expect(Object.keys(note).sort()).toEqual(['access', 'anatomy', 'english', 'keys', 'not', 'use', 'what']);
      for (const [key, text] of Object.entries(note)) {
        expect(text.length, key).toBeGreaterThan(2);
        if (key !== 'english') expect(text, key).toMatch(/[。，]$/);
      }
      expect(notesOf(name).docs.description.component).toContain(note.not);
    },
  );

  it('has notes of nothing else', () => {
    expect(Object.keys(notes).sort()).toEqual([...elements, ...styles].sort());
  });

  it.each([...elements, ...styles])('shows %s in stories that carry its notes', (name) => {
    const text = readFileSync(join(root, `stories/primitives/${name}.stories.ts`), 'utf8');
    expect(text).toContain(`notesOf('${name}')`);
    expect(text.match(/export const \w+: StoryObj/g)!.length).toBeGreaterThan(0);
  });

  it('counts 36 icons', async () => {
    const icons = await import('@cunju/primitives/icons.js');
    const paths = Object.entries(icons).filter(([name]) => name.endsWith('Icon'));
    expect(paths).toHaveLength(36);
    // A path that leaves its box would be cut off.
    for (const [name, path] of paths) expect(path, name).toMatch(/^M[\d.]+ [\d.]+[MLHVAaChlvcz\d. -]*$/);
    expect(new Set(paths.map(([, path]) => path)).size).toBe(36);
  });
});
