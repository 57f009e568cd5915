import { finding, type Finding, type JsonExpectation } from '../finding.js';
import { clip } from './clip.js';
import { CHINESE_QUOTES, misplacedQuote, quoteBeforePunctuation, stringToken, wordToken } from './json-tokens.js';

type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/**
 * Says why a text is not JSON: the first offending character by line and column, both from 1, columns in characters.
 * Call it only after `JSON.parse` failed. Returns `html-instead`, `json-truncated`, `json-chinese-quote` or `json-broken`.
 */
export function explainJson(text: string): Finding {
  const start = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
  if (text[start] === '<') return finding('html-instead', 'error', [], { start: clip(text.slice(start, start + 240)) });
  return new Scanner(text).run();
}

class Scanner {
  private at = 0;
  private state: State = 'value';
  private readonly open: string[] = [];
  private lastStringStart = -1;
  private lastStringEnd = -1;
  private lastComma = -1;

  constructor(private readonly text: string) {}

  run(): Finding {
    for (;;) {
      while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at++;
      const unit = this.text[this.at];
      if (unit === undefined) return this.truncated();
      const broken = this.step(unit);
      if (broken) return broken;
    }
  }

  private step(unit: string): Finding | undefined {
    switch (this.state) {
      case 'end':
        return this.broken(this.at, 'end');
      case 'colon':
        if (unit !== ':') return this.afterString('colon');
        return this.move('value');
      case 'comma':
        return this.afterValue(unit);
      case 'key':
      case 'first-key':
        return this.key(unit);
      default:
        return this.value(unit);
    }
  }

  private value(unit: string): Finding | undefined {
    if (unit === '{' || unit === '[') {
      this.open.push(unit === '{' ? '}' : ']');
      return this.move(unit === '{' ? 'first-key' : 'first-value');
    }
    if (unit === ']' && this.open[this.open.length - 1] === ']') {
      return this.state === 'first-value' ? this.close() : this.broken(this.lastComma, 'no-trailing-comma');
    }
    if (unit === '"') return this.string(this.open.length ? 'comma' : 'end');
    if (CHINESE_QUOTES.includes(unit) || /[,:\]}，：｛｝［］]/.test(unit)) return this.broken(this.at, 'value');
    const token = wordToken(this.text, this.at);
    if ('next' in token) return this.jump(token.next, this.open.length ? 'comma' : 'end');
    return token.why === 'truncated'
      ? this.truncated()
      : this.broken(token.at, token.why === 'number' ? 'number' : 'value');
  }

  private key(unit: string): Finding | undefined {
    if (unit === '}')
      return this.state === 'first-key' ? this.close() : this.broken(this.lastComma, 'no-trailing-comma');
    if (unit === '"') return this.string('colon');
    return this.broken(this.at, /[\p{L}'_$]/u.test(unit) ? 'quote' : 'key');
  }

  private string(then: State): Finding | undefined {
    const token = stringToken(this.text, this.at);
    if ('next' in token) {
      this.lastStringStart = this.at;
      this.jump(token.next, then);
      this.lastStringEnd = token.next - 1;
      return undefined;
    }
    const misplaced = quoteBeforePunctuation(this.text, this.at + 1, token.at);
    if (misplaced >= 0) return this.broken(misplaced, 'quote');
    return token.why === 'truncated'
      ? this.truncated()
      : this.broken(token.at, token.why === 'escape' ? 'escape' : 'quote');
  }

  private afterValue(unit: string): Finding | undefined {
    const closing = this.open[this.open.length - 1];
    if (unit === closing) return this.close();
    if (unit !== ',') return this.afterString('comma');
    this.lastComma = this.at;
    return this.move(closing === '}' ? 'key' : 'value');
  }

  /** `"name“: "x"`: the string swallowed the Chinese mark and ended at the next real one. */
  private afterString(expected: JsonExpectation): Finding {
    const straight = !/[，：｛｝［］]/.test(this.text[this.at] as string);
    const misplaced = straight ? misplacedQuote(this.text, this.lastStringStart + 1, this.lastStringEnd) : -1;
    if (misplaced >= 0) return this.broken(misplaced, 'quote');
    return this.broken(this.at, expected);
  }

  private close(): undefined {
    this.open.pop();
    return this.move(this.open.length ? 'comma' : 'end');
  }

  private move(state: State): undefined {
    return this.jump(this.at + 1, state);
  }

  private jump(at: number, state: State): undefined {
    this.at = at;
    this.lastStringEnd = -1;
    this.state = state;
    return undefined;
  }

  private broken(at: number, expected: JsonExpectation): Finding {
    const found = this.text[at] as string;
    if (CHINESE_QUOTES.includes(found)) {
      return finding('json-chinese-quote', 'error', [], { ...this.place(at), found });
    }
    const word = /^[^\s,:[\]{}"，：]{1,20}/u.exec(this.text.slice(at, at + 20))?.[0] ?? found;
    return finding('json-broken', 'error', [], { ...this.place(at), found: word, expected });
  }

  private truncated(): Finding {
    return finding('json-truncated', 'error', [], this.place(this.text.length));
  }

  private place(at: number): { line: number; column: number } {
    const lines = this.text.slice(0, at).split(/\r\n|\r|\n/);
    return { line: lines.length, column: Array.from(lines[lines.length - 1] as string).length + 1 };
  }
}
