import type { Path } from '../finding.js';

/** Line and column, both from 1; columns in characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A part of a path that somebody asked for, with those below it. */
interface Wanted {
  at: number;
  readonly children: Map<string, Wanted>;
}

const node = (): Wanted => ({ at: -1, children: new Map() });

/**
 * Where the values at the paths stand in a JSON text: a member at its name, an item of a list at its beginning. A path that
 * leads nowhere gets the place of the nearest part that is there. Call it only on a text that `JSON.parse` takes.
 */
export function locateJson(text: string, paths: readonly Path[]): readonly TextPlace[] {
  const root = node();
  for (const path of paths) grow(root, path);
  new Locator(text, root).run();
  const places = paths.map((path) => nearest(root, path));
  return inLines(text, places);
}

function grow(root: Wanted, path: Path): void {
  let at = root;
  for (const key of path) {
    const next = at.children.get(String(key)) ?? node();
    at.children.set(String(key), next);
    at = next;
  }
}

function nearest(root: Wanted, path: Path): number {
  let at = root;
  for (const key of path) {
    const next = at.children.get(String(key));
    if (!next || next.at < 0) break;
    at = next;
  }
  return Math.max(0, at.at);
}

interface Open {
  readonly wanted: Wanted | undefined;
  /** Position in a list; -1 in an object. */
  index: number;
}

/** One pass over the text; keeps only where it is, so that depth and size do not matter. */
class Locator {
  private at = 0;
  private readonly open: Open[] = [];
  private next: Wanted | undefined;

  constructor(
    private readonly text: string,
    root: Wanted,
  ) {
    this.next = root;
  }

  run(): void {
    for (; this.at < this.text.length; this.at++) this.step(this.text.charCodeAt(this.at));
  }

  private step(unit: number): void {
    switch (unit) {
      case 123: // {
      case 91: // [
        this.value();
        this.open.push({ wanted: this.next, index: unit === 91 ? 0 : -1 });
        this.next = unit === 91 ? this.item() : undefined;
        return;
      case 125: // }
      case 93: // ]
        this.open.pop();
        return;
      case 44: // ,
        this.comma();
        return;
      case 34: // "
        this.string();
        return;
      case 58: // :
      case 32:
      case 9:
      case 10:
      case 13:
        return;
      default:
        this.value();
        while (/[-+.\w]/.test(this.text[this.at + 1] ?? '')) this.at++;
    }
  }

  private top(): Open | undefined {
    return this.open[this.open.length - 1];
  }

  private item(): Wanted | undefined {
    const top = this.top();
    return top?.wanted?.children.get(String(top.index));
  }

  private comma(): void {
    const top = this.top();
    if (!top || top.index < 0) return;
    top.index++;
    this.next = this.item();
  }

  /** A member was placed at its name already. */
  private value(): void {
    if (this.next && this.top()?.index !== -1) this.next.at = this.at;
  }

  private string(): void {
    const start = this.at;
    do this.at = this.text.indexOf('"', this.at + 1);
    while (this.at >= 0 && this.escaped());
    if (this.at < 0) this.at = this.text.length;
    const top = this.top();
    if (top?.index === -1 && this.isName()) this.member(top, start);
    else if (this.next && top?.index !== -1) this.next.at = start;
  }

  private escaped(): boolean {
    let before = this.at;
    while (this.text.charCodeAt(before - 1) === 92) before--;
    return (this.at - before) % 2 === 1;
  }

  private isName(): boolean {
    let after = this.at + 1;
    while (/[ \t\n\r]/.test(this.text.charAt(after))) after++;
    return this.text[after] === ':';
  }

  private member(top: Open, start: number): void {
    this.next = undefined;
    if (!top.wanted?.children.size) return;
    const name = JSON.parse(this.text.slice(start, this.at + 1)) as string;
    this.next = top.wanted.children.get(name);
    if (this.next) this.next.at = start;
  }
}

/** Positions as lines and columns, in one pass over the text. */
function inLines(text: string, places: readonly number[]): readonly TextPlace[] {
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const found: TextPlace[] = [];
  const breaks = /\r\n|\r|\n/g;
  let line = 1;
  let start = 0;
  let end = breaks.exec(text);
  for (const { at, index } of order) {
    while (end && end.index + end[0].length <= at) {
      line++;
      start = end.index + end[0].length;
      end = breaks.exec(text);
    }
    found[index] = { line, column: Array.from(text.slice(start, at)).length + 1 };
  }
  return found;
}
