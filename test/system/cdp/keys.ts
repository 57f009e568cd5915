import type { Params } from './pipe.js';

export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'Backspace' | 'End';

const codes: Record<Key, { key: string; code: number; text?: string }> = {
  Tab: { key: 'Tab', code: 9 },
  Enter: { key: 'Enter', code: 13, text: '\r' },
  Space: { key: ' ', code: 32, text: ' ' },
  Escape: { key: 'Escape', code: 27 },
  ArrowDown: { key: 'ArrowDown', code: 40 },
  ArrowUp: { key: 'ArrowUp', code: 38 },
  ArrowRight: { key: 'ArrowRight', code: 39 },
  Backspace: { key: 'Backspace', code: 8 },
  End: { key: 'End', code: 35 },
};

const SHIFT = 8;

/** What the keyboard sends for one key: down, and up again. */
export function strokes(name: Key, shift = false): Params[] {
  const { key, code, text } = codes[name];
  const common = { key, code: name, windowsVirtualKeyCode: code, modifiers: shift ? SHIFT : 0 };
  const down = text && !shift ? { type: 'keyDown', text } : { type: 'rawKeyDown' };
  return [
    { ...common, ...down },
    { ...common, type: 'keyUp' },
  ];
}

/** One character as a keyboard or an input method commits it. */
export const character = (text: string): Params => ({ type: 'char', text });
