const BLOCKS =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tr|ul)$/;
const SILENT = /^(?:script|style|template|noscript)$/;

/**
 * The text of some nodes, a line for each block, whether they are shown or not: what is between the tags of a widget is
 * hidden as soon as the widget is drawn.
 */
export function textOf(nodes: Iterable<Node>): string {
  let text = '';
  const take = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (!(node instanceof Element) || SILENT.test(node.localName)) return;
    const block = BLOCKS.test(node.localName);
    if (block || node.localName === 'br') text += '\n';
    // What stands before a break in plain text may be laid out by hand.
    if (node.localName === 'pre') text += node.textContent ?? '';
    else node.childNodes.forEach(take);
    if (block) text += '\n';
  };
  for (const node of Array.from(nodes)) {
    // Text that was typed between the tags keeps its own lines.
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
    else take(node);
  }
  return text;
}

const MOST_SPAN = 1_000;

/** The cells of a table row by row; a cell that spans rows or columns stands in each of them. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: string[][] = [];
  Array.from(table.rows).forEach((row, at) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (rows[at]?.[column] !== undefined) column += 1;
      const text = textOf([cell]).trim();
      const [down, across] = [span(cell.rowSpan), span(cell.colSpan)];
      for (let r = at; r < Math.min(at + down, table.rows.length); r += 1)
        for (let c = column; c < column + across; c += 1) (rows[r] ??= [])[c] = text;
      column += across;
    }
    rows[at] ??= [];
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

const span = (value: number): number => Math.min(MOST_SPAN, Math.max(1, value));
