import { checkTaskList } from '../../checks/task-list.js';
import type { Department, TaskItem, TaskList } from '../../documents/index.js';
import { SCHEMA_VERSION } from '../../documents/constants.js';
import type { ListKind } from '../../documents/task-list.js';
import type { Finding } from '../../finding.js';
import { collector, mergeFindings, type Report } from '../../read/collector.js';
import { clip } from '../../text/clip.js';
import { checkTaskListDepth } from '../depth.js';
import type { Column } from './columns.js';
import { cellText, readRows, type TableRow } from './rows.js';
import { basisOf, cut, dateOf, daysOf, fundingOf, partsOf } from './values.js';

/** What a table does not say: whose lists they are and from when. */
export type TaskListFrame = Partial<
  Pick<
    TaskList,
    'id' | 'locality' | 'publisher' | 'publishedOn' | 'updatedAt' | 'title' | 'level' | 'number' | 'effectiveFrom'
  >
>;

export interface ImportedTable {
  /** A draft, to be looked through and put in force by its keeper. */
  readonly document: TaskList;
  readonly findings: readonly Finding[];
}

const MOST_ROWS = 20_000;
const LISTS: Readonly<Record<ListKind, { readonly title: string; readonly prefix: string }>> = {
  autonomy: { title: '依法自治事项', prefix: 'ZZ' },
  assist: { title: '依法协助政府工作事项', prefix: 'XZ' },
  relief: { title: '减负事项', prefix: 'JF' },
  certificateAllowed: { title: '可以出具的证明', prefix: 'KJ' },
  certificateForbidden: { title: '不应出具的证明', prefix: 'BK' },
};
const ROLES: Readonly<Record<ListKind, TaskItem['villageRole']>> = {
  autonomy: 'lead',
  assist: 'assist',
  relief: 'refuse',
  certificateAllowed: 'lead',
  certificateForbidden: 'refuse',
};

/**
 * Makes a draft of the three lists from the rows of a table whose header words are known (事项名称, 牵头部门, 依据, 经费来源,
 * 时限, 清单类别 and the like, in any order). Titles before the header, headings between rows, repeated headers, merged
 * cells and 同上 are understood. Never throws; cells that are not text or numbers count as blank.
 *
 * @returns the draft with the findings of the table (rows counted from 1) and of the lists made from it
 */
export function importTable(rows: readonly (readonly unknown[])[], frame: TaskListFrame = {}): ImportedTable {
  const { report, findings } = collector();
  const table = Array.isArray(rows) ? rows.slice(0, MOST_ROWS) : [];
  const read = readRows(table);
  if (read.header)
    for (const column of read.header.unknown) report('column-unknown', 'advice', [], { column: clip(column, 20) });
  else {
    const isEmpty = !table.some((row) => Array.isArray(row) && row.some((cell) => cellText(cell) !== ''));
    report('table-unread', 'error', [], { reason: isEmpty ? 'empty' : 'no-header' });
  }
  for (const row of read.skipped) report('row-skipped', 'warning', [row - 1], { row });
  const document = draftOf(read.rows, frame, report);
  return { document, findings: mergeFindings(findings(), checkTaskList(document), checkTaskListDepth(document)) };
}

function draftOf(rows: readonly TableRow[], frame: TaskListFrame, report: Report): TaskList {
  for (const field of ['locality', 'publisher', 'effectiveFrom'] as const)
    if (frame[field] === undefined) report('missing-field', 'warning', [field], { field });
  const effectiveFrom = frame.effectiveFrom ?? frame.publishedOn ?? '2026-01-01';
  const builder = new Builder(effectiveFrom, frame.locality?.kind === 'community' ? 'urban' : 'rural', report);
  rows.forEach((row) => builder.add(row));
  const kinds = (Object.keys(LISTS) as ListKind[]).filter((kind) => builder.items.some(({ list }) => list === kind));
  return {
    type: 'task-list',
    schemaVersion: SCHEMA_VERSION,
    id: frame.id ?? 'task-list-draft',
    locality: frame.locality ?? { code: '000000', kind: 'village', name: '待填' },
    publisher: frame.publisher ?? { name: '待填' },
    publishedOn: frame.publishedOn ?? effectiveFrom,
    updatedAt: frame.updatedAt ?? `${frame.publishedOn ?? effectiveFrom}T00:00:00+08:00`,
    language: 'zh-Hans',
    scope: 'village',
    title: frame.title ?? '三个清单（草稿）',
    status: 'draft',
    level: frame.level ?? 'village',
    ...(frame.number !== undefined && { number: frame.number }),
    effectiveFrom,
    lists: kinds.map((kind) => ({ kind, title: LISTS[kind].title, effectiveFrom })),
    departments: builder.departments,
    items: builder.items,
  };
}

class Builder {
  readonly items: TaskItem[] = [];
  readonly departments: Department[] = [];
  private readonly counts = new Map<ListKind, number>();
  private readonly byName = new Map<string, string>();

  constructor(
    private readonly effectiveFrom: string,
    private readonly scope: TaskItem['scope'],
    private readonly report: Report,
  ) {}

  add(row: TableRow): void {
    const cell = (column: Column): string => row.cells.get(column) ?? '';
    const list = row.list ?? this.guess(row, cell('department'));
    const no = (this.counts.get(list) ?? 0) + 1;
    this.counts.set(list, no);
    const ours = `${LISTS[list].prefix}-${String(no).padStart(2, '0')}`;
    const department = this.departmentOf(cell('department'), cell('phone'));
    const basis = basisOf(cell('basis')).slice(0, 20);
    const funding = list === 'assist' ? fundingOf(cell('funding'), cell('amount')) : undefined;
    this.items.push({
      id: ours.toLowerCase(),
      list,
      // A number that starts again in each list is no code.
      code: /^[\d.、]*$/.test(cell('code')) ? ours : cut(cell('code'), 40),
      name: cut(cell('name').replace(/\n/g, ''), 200),
      category: cut(cell('category').replace(/\n/g, ''), 80) || LISTS[list].title,
      scope: this.scope,
      villageRole: ROLES[list],
      ...this.texts(cell),
      ...(basis.length > 0 && { basis: basis.map(({ law, ...rest }) => ({ law: cut(law, 200), ...rest })) }),
      ...(department !== undefined && { department }),
      ...(funding && { funding }),
      ...this.timeOf(row, cell('timeLimit'), cell('frequency')),
      effectiveFrom: this.dayOf(row, 'effectiveFrom', cell('effectiveFrom')) ?? this.effectiveFrom,
      ...this.endOf(row, cell('effectiveTo')),
      status: 'active',
    });
  }

  /** Without a word on the list, what a department leads is help and the rest is the village's own. */
  private guess({ row }: TableRow, department: string): ListKind {
    const list = department === '' ? 'autonomy' : 'assist';
    this.report('list-guessed', 'warning', [row - 1], { row, list });
    return list;
  }

  private departmentOf(text: string, phone: string): string | undefined {
    const name = cut(text.replace(/\n/g, ''), 200);
    if (name === '' || /^[无\-—/]+$/.test(name)) return undefined;
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const id = `d${this.departments.length + 1}`;
    this.byName.set(name, id);
    if (this.departments.length >= 500) return undefined;
    const isPhone = /^[0-9+() -]{3,32}(?:转[0-9]{1,6})?$/.test(phone);
    this.departments.push({ id, name, ...(isPhone && { phone }) });
    return id;
  }

  private texts(cell: (column: Column) => string): Partial<TaskItem> {
    const [does, doesNot, instead] = [
      cut(cell('does'), 2_000),
      cut(cell('doesNot'), 2_000),
      cut(cell('instead'), 1_000),
    ];
    const materials = partsOf(cell('materials'), 30).map((one) => cut(one, 200));
    const keywords = partsOf(cell('keywords'), 40).map((one) => cut(one, 60));
    return {
      ...(does && { does }),
      ...(doesNot && { doesNot }),
      ...(instead && { instead }),
      ...(materials.length > 0 && { materials }),
      ...(keywords.length > 0 && { keywords }),
    };
  }

  private timeOf({ row }: TableRow, limit: string, often: string): Partial<TaskItem> {
    const timeLimitDays = daysOf(limit);
    const isFrequency = timeLimitDays === undefined && /每|长期|常年|随时|按需|年度|季度/.test(limit);
    const frequency = cut((often || (isFrequency ? limit : '')).replace(/\n/g, ''), 80);
    if (limit !== '' && timeLimitDays === undefined && !isFrequency && !/^[无\-—/]+$/.test(limit))
      this.report('value-unread', 'advice', [row - 1], { row, column: '时限', found: clip(limit, 20) });
    return { ...(timeLimitDays !== undefined && { timeLimitDays }), ...(frequency && { frequency }) };
  }

  private endOf(row: TableRow, text: string): Partial<TaskItem> {
    if (/长期|永久|无固定/.test(text)) return {};
    const effectiveTo = this.dayOf(row, 'effectiveTo', text);
    return effectiveTo === undefined ? {} : { effectiveTo };
  }

  private dayOf({ row }: TableRow, column: 'effectiveFrom' | 'effectiveTo', text: string): string | undefined {
    const day = dateOf(text);
    const header = column === 'effectiveFrom' ? '生效日期' : '截止日期';
    if (text !== '' && day === undefined)
      this.report('value-unread', 'warning', [row - 1], { row, column: header, found: clip(text, 20) });
    return day;
  }
}
