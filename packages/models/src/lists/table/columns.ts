/** What a column of a table of duties holds. */
export type Column =
  | 'list'
  | 'code'
  | 'name'
  | 'category'
  | 'does'
  | 'doesNot'
  | 'basis'
  | 'department'
  | 'phone'
  | 'funding'
  | 'amount'
  | 'timeLimit'
  | 'frequency'
  | 'materials'
  | 'keywords'
  | 'instead'
  | 'effectiveFrom'
  | 'effectiveTo';

/** Header words of each column, without blanks and brackets. */
const HEADERS: Readonly<Record<Column, string>> = {
  list: '清单类别 清单类型 清单名称 所属清单 清单种类 清单',
  code: '序号 编号 事项编码 事项代码 事项编号 代码 编码',
  name: '事项名称 工作事项 清单事项 具体事项 事项 证明名称 证明事项 项目名称 工作名称 主要事项 名称',
  category: '类别 分类 事项类别 事项分类 事项类型 工作类别 类型',
  does: '工作内容 主要内容 具体内容 职责 工作职责 村级职责 社区职责 职责内容 事项内容 事项描述 工作要求 内容 协助内容',
  doesNot: '不得 不得事项 负面事项 禁止事项 不承担 不承担内容 禁止内容',
  basis: '依据 法律依据 政策依据 设定依据 法规依据 法律法规依据 政策法规依据 文件依据 实施依据 准入依据 事项依据',
  department: '牵头部门 责任部门 主管部门 部门 责任单位 牵头单位 主管单位 指导部门 委托部门 业务部门 责任主体 交办部门',
  phone: '联系电话 电话 咨询电话 部门电话',
  funding: '经费来源 经费保障 经费 资金来源 经费渠道 费用来源 经费安排 工作经费 保障经费',
  amount: '经费金额 金额 补助标准 经费标准 经费数额 资金数额',
  timeLimit: '时限 办理时限 完成时限 期限 工作时限 办结时限 时限要求',
  frequency: '频次 频率 周期 工作频次 办理频次',
  materials: '材料 所需材料 申请材料 提交材料 办理材料',
  keywords: '关键词 别名 俗称 群众叫法 常用说法',
  instead: '替代方式 替代办法 办理途径 办理渠道 去哪里办 办理机构 规范办理方式 办理方式',
  effectiveFrom: '生效日期 起始日期 实施日期 启用日期 执行日期 准入日期',
  effectiveTo: '截止日期 失效日期 有效期至 终止日期 到期日期 有效期',
};

const byHeader: ReadonlyMap<string, Column> = new Map(
  (Object.keys(HEADERS) as Column[]).flatMap((column) =>
    HEADERS[column].split(' ').map((header): [string, Column] => [header, column]),
  ),
);
const longestFirst = [...byHeader.keys()].sort((a, b) => b.length - a.length);

/** A header as it is compared: without blanks, digits, signs and what stands in brackets. */
const bare = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/[(（【[][^)）】\]]{0,40}[)）】\]]/g, '')
    .replace(/[^\p{Script=Han}a-z]+/giu, '');

/** The longest header that is worth reading: longer cells are text. */
const LONGEST = 16;

/** What a header names; `undefined` when it names nothing that we know. */
export function columnOf(header: string): Column | undefined {
  const text = bare(header);
  if (text === '' || text.length > LONGEST) return undefined;
  const exact = byHeader.get(text);
  if (exact) return exact;
  const inside = longestFirst.find((word) => word.length >= 2 && text.endsWith(word));
  return inside === undefined ? undefined : byHeader.get(inside);
}

export interface Header {
  /** Position of the row. */
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** Headers that name nothing that we know. */
  readonly unknown: readonly string[];
}

/** Rows in which a header is looked for. */
const SEARCHED = 30;

/** The columns of a row; the first of two that name the same column counts. */
export function headerOf(cells: readonly string[], row: number): Header {
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  cells.forEach((cell, at) => {
    const column = columnOf(cell);
    if (column === undefined && cell !== '') unknown.push(cell);
    else if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return { row, columns, unknown };
}

/** Whether a row is a header: it names the duty and one more column, and holds hardly anything else. */
export const isHeader = ({ columns, unknown }: Header): boolean =>
  columns.has('name') && columns.size >= 2 && columns.size >= unknown.length;

/** The first header among the first rows. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  return rows.slice(0, SEARCHED).map(headerOf).find(isHeader);
}
