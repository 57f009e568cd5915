import { isFurniture, markOf, type Line, type Mark } from './lines.js';
import type { Piece, PieceKind } from './types.js';

/** A paragraph or an item in the making. Joined lines become one text. */
export interface Words {
  text: string;
  line: number;
}

export interface ClauseBuild extends Words {
  readonly items: (Words & { readonly no: number })[];
}

export interface ArticleBuild {
  readonly no: number;
  readonly line: number;
  title?: string;
  readonly clauses: ClauseBuild[];
  /** Its items stand without words before them: each is a clause. */
  listed?: boolean;
}

export interface ChapterBuild {
  readonly no?: number;
  readonly line: number;
  title: string;
  readonly articles: ArticleBuild[];
}

export interface Parsed {
  title?: string;
  readonly preamble: Words[];
  readonly chapters: ChapterBuild[];
  readonly pieces: Piece[];
  /** Lines that were set aside because nothing told where they belong. */
  readonly stray: Line[];
}

/** 一、 is an article where the text has no 第一条, unless （一） stands under it: then it is a chapter. */
type NumeralMeans = 'article' | 'chapter' | 'item';

const LONGEST_TITLE = 60;
const ENDS_SENTENCE = /[。；;！!？?：:…”」）)]$/;
const TITLE = /(?:规约|村规民约|公约|章程|规定|办法|守则|約|規約|公約)$/;
const IN_BRACKETS = /^[（(【[〔][^（()）】\]〕]{1,40}[）)】\]〕]/;

/** Sorts every line of a text into title, preamble, chapters, articles, clauses and items. */
export function parse(lines: readonly Line[]): Parsed {
  return new Parser(lines).run();
}

class Parser {
  private readonly parsed: Parsed = { preamble: [], chapters: [], pieces: [], stray: [] };
  private readonly numeral: NumeralMeans;
  private readonly digit: 'article' | 'item';
  /** No line says 第一条. */
  private readonly plain: boolean;
  private chapter: ChapterBuild | undefined;
  private article: ArticleBuild | undefined;
  /** Whether the last line of the paragraph ran on to the next. */
  private open?: boolean;

  constructor(private readonly lines: readonly Line[]) {
    const kinds = new Set(lines.map(({ text }) => markOf(text)?.kind));
    const plain = !kinds.has('article');
    this.plain = plain;
    this.numeral = plain
      ? kinds.has('item') && kinds.has('digit')
        ? 'chapter'
        : 'article'
      : kinds.has('chapter')
        ? 'item'
        : 'chapter';
    this.digit = plain && !kinds.has('numeral') ? 'article' : 'item';
  }

  run(): Parsed {
    for (const line of this.lines) this.take(line);
    return this.parsed;
  }

  private take(line: Line): void {
    if (isFurniture(line.text)) return this.put('note', line.start, line.end);
    const mark = markOf(line.text);
    const means = mark && this.meaning(mark);
    if (mark && means === 'chapter') this.openChapter(line, mark);
    else if (mark && means === 'article') this.openArticle(line, mark);
    else if (mark && this.article) this.addItem(line, mark);
    else this.addWords(line, line.start);
  }

  private meaning({ kind }: Mark): 'chapter' | 'article' | 'item' {
    if (kind === 'chapter' || kind === 'section') return 'chapter';
    if (kind === 'article') return 'article';
    if (kind === 'numeral') return this.numeral;
    if (kind === 'digit') return this.digit;
    return this.numeral === 'chapter' && this.digit === 'item' && this.plain ? 'article' : 'item';
  }

  private openChapter(line: Line, { no, length }: Mark): void {
    const { start } = this.rest(line, length);
    const title = line.text.slice(start - line.start);
    this.chapter = { no, line: line.number, title: title.slice(0, 200), articles: [] };
    this.parsed.chapters.push(this.chapter);
    this.article = undefined;
    this.put('mark', line.start, line.start + length);
    this.put('chapter', start, Math.min(line.end, start + 200));
    if (title.length > 200) this.setAside({ ...line, start: start + 200, text: title.slice(200) });
  }

  private openArticle(line: Line, { no, length }: Mark): void {
    this.article = { no, line: line.number, clauses: [] };
    this.chapterFor(line).articles.push(this.article);
    this.put('mark', line.start, line.start + length);
    let { start } = this.rest(line, length);
    const bracket = IN_BRACKETS.exec(line.text.slice(start - line.start))?.[0];
    if (bracket !== undefined) {
      this.article.title = bracket.slice(1, -1).trim() || bracket;
      this.put('article-title', start, start + bracket.length);
      start = this.rest(line, start - line.start + bracket.length).start;
    }
    if (start < line.end) this.addWords(line, start);
  }

  private chapterFor(line: Line): ChapterBuild {
    if (!this.chapter) {
      this.chapter = { line: line.number, title: '', articles: [] };
      this.parsed.chapters.push(this.chapter);
    }
    return this.chapter;
  }

  private addItem(line: Line, { no, length }: Mark): void {
    const article = this.article as ArticleBuild;
    const { start } = this.rest(line, length);
    if (start >= line.end) return this.addWords(line, line.start);
    const clause = article.clauses[article.clauses.length - 1];
    this.put('mark', line.start, line.start + length);
    if (!clause || article.listed) {
      article.listed = true;
      this.open = false;
      return this.addWords(line, start);
    }
    this.put('item', start, line.end);
    const text = line.text.slice(start - line.start);
    clause.items.push({ no, line: line.number, text });
    this.open = !ENDS_SENTENCE.test(text);
  }

  private addWords(line: Line, start: number): void {
    const text = line.text.slice(start - line.start);
    if (!this.article) return this.addBefore(line, text);
    const clause = this.article.clauses[this.article.clauses.length - 1];
    const last = clause?.items[clause.items.length - 1] ?? clause;
    if (last && this.open) {
      last.text += text;
      this.put(last === clause ? 'clause' : 'item', start, line.end);
    } else {
      this.article.clauses.push({ text, line: line.number, items: [] });
      this.put('clause', start, line.end);
    }
    this.open = !ENDS_SENTENCE.test(text);
  }

  /** Before the first article stand the title and the preamble; between a chapter and its first article nothing should. */
  private addBefore(line: Line, text: string): void {
    const { title, preamble, chapters } = this.parsed;
    if (chapters.length > 0) return this.setAside(line);
    const short = text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(text);
    if (title === undefined && preamble.length === 0 && short && (TITLE.test(text) || line === this.lines[0])) {
      this.parsed.title = text;
      return this.put('title', line.start, line.end);
    }
    const last = preamble[preamble.length - 1];
    if (last && this.open) last.text += text;
    else preamble.push({ text, line: line.number });
    this.open = !ENDS_SENTENCE.test(text);
    this.put('preamble', line.start, line.end);
  }

  private setAside(line: Line): void {
    this.parsed.stray.push(line);
    this.put('note', line.start, line.end);
  }

  /** Where the words after a mark begin. */
  private rest(line: Line, length: number): { start: number } {
    let start = line.start + length;
    while (/[\s\u200b]/.test(line.text.charAt(start - line.start))) start += 1;
    return { start };
  }

  private put(kind: PieceKind, start: number, end: number): void {
    if (end > start) this.parsed.pieces.push({ kind, start, end });
  }
}
