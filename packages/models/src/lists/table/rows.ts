import type { ListKind } from '../../documents/task-list.js';
import { findHeader, headerOf, isHeader, type Column, type Header } from './columns.js';
import { listKindOf } from './values.js';

/** One duty of a table: its cells by column, the number of its row (from 1) and the list that it stands under. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<Column, string>;
  /** As a column or a heading of the table says. */
  readonly list?: ListKind;
}

export interface TableRead {
  readonly header: Header | undefined;
  readonly rows: readonly TableRow[];
  /** Rows with content and without a name. */
  readonly skipped: readonly number[];
}

/** Cells that merged cells leave blank below. What a blank funding or basis means is not known: it stays blank. */
const MERGED = ['list', 'category', 'department'] as const;
const DITTO = /^(?:同上|同前|〃|"|''|″)$/;
const MOST_CELLS = 100;
const MOST_CHARACTERS = 20_000;

/** Text of a cell: no control characters, no half characters, no blanks around. */
export function cellText(cell: unknown): string {
  const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g, '$1')
    .replace(SUSPECT, '')
    .trim();
}

// eslint-disable-next-line no-control-regex -- these are what is taken out
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Reads the cells of a table under its header; headings between rows (一、协助政府工作事项) say the list of what follows. */
export function readRows(table: readonly (readonly unknown[])[]): TableRead {
  const texts = table.map((row) => (Array.isArray(row) ? row.slice(0, MOST_CELLS).map(cellText) : []));
  const header = findHeader(texts);
  if (!header) return { header, rows: [], skipped: [] };
  const reader = new RowReader(header, headingList(texts.slice(0, header.row)));
  texts.forEach((cells, at) => {
    if (at > header.row) reader.add(cells, at);
  });
  return { header, rows: reader.rows, skipped: reader.skipped };
}

const headingList = (rows: readonly (readonly string[])[]): ListKind | undefined => {
  const kinds = new Set(rows.flatMap((cells) => listKindOf(cells.join('')) ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};

class RowReader {
  readonly rows: TableRow[] = [];
  readonly skipped: number[] = [];
  private above = new Map<Column, string>();

  constructor(
    private header: Header,
    private heading: ListKind | undefined,
  ) {}

  add(cells: readonly string[], at: number): void {
    const [first, second] = new Set(cells.filter((cell) => cell !== ''));
    if (first === undefined) return;
    const again = headerOf(cells, at);
    if (isHeader(again) && again.unknown.length === 0) {
      this.header = again;
      this.above = new Map();
    } else if (second === undefined && this.isHeading(first)) {
      this.heading = listKindOf(first);
      this.above = new Map();
    } else this.addDuty(cells, at);
  }

  /** A line of its own such as 二、减负工作事项清单（32项）. */
  private isHeading(text: string): boolean {
    return text.length <= 40 && listKindOf(text) !== undefined && /清单|事项|证明|[一二三四五六][、.．]/.test(text);
  }

  private addDuty(cells: readonly string[], at: number): void {
    const read = new Map<Column, string>();
    for (const [column, place] of this.header.columns) read.set(column, cells[place] ?? '');
    this.fillDown(read);
    this.above = read;
    if (!read.get('name')) {
      this.skipped.push(at + 1);
      return;
    }
    const list = listKindOf(read.get('list') ?? '') ?? this.heading;
    this.rows.push({ row: at + 1, cells: read, ...(list && { list }) });
  }

  private fillDown(read: Map<Column, string>): void {
    const isNewList = Boolean(read.get('list')) && read.get('list') !== this.above.get('list');
    for (const [column, value] of read) {
      const merged = value === '' && !isNewList && (MERGED as readonly Column[]).includes(column);
      if (merged || DITTO.test(value)) read.set(column, this.above.get(column) ?? '');
    }
  }
}
