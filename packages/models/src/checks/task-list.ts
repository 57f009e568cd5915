import type { Funding, TaskItem, TaskList } from '../documents/index.js';
import type { Finding, LegalBasis, Path } from '../finding.js';
import { fundingBasis } from '../lists/basis.js';
import { collector, type Report } from '../read/collector.js';
import { severityOf } from './basis.js';
import { checkContent } from './content.js';
import { indexById } from './ids.js';

/**
 * What must hold in the three lists beyond their shape. What has expired is judged by the day on which the document was
 * last checked or updated, so that the answer does not change with the clock.
 */
export function checkTaskList(document: TaskList): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  const departments = indexById(document.departments, ['departments'], report);
  const items = indexById(document.items, ['items'], report);
  const today = document.checkedOn ?? document.updatedAt.slice(0, 10);
  document.items.forEach((item, at) => {
    const path: Path = ['items', at];
    checkReferences(item, path, departments, items, report);
    checkExpiry(item, path, today, report);
    if (item.status === 'active') checkDuties(item, path, fundingBasis(document.locality.kind, today), report);
  });
  checkDuplicates(document.items, report);
  return findings();
}

function checkReferences(
  { department, replacedBy }: TaskItem,
  path: Path,
  departments: ReadonlyMap<string, unknown>,
  items: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  if (department !== undefined && !departments.has(department)) {
    report('unknown-reference', 'warning', [...path, 'department'], { id: department, in: 'departments' });
  }
  if (replacedBy !== undefined && !items.has(replacedBy)) {
    report('unknown-reference', 'warning', [...path, 'replacedBy'], { id: replacedBy, in: 'items' });
  }
}

function checkExpiry({ name, status, effectiveTo }: TaskItem, path: Path, today: string, report: Report): void {
  if (status !== 'active' || effectiveTo === undefined || effectiveTo >= today) return;
  report('item-expired', 'warning', [...path, 'effectiveTo'], { item: name, on: effectiveTo });
}

const isFunded = (funding: Funding | undefined): boolean =>
  Boolean(funding && ((funding.amount?.fen ?? 0) > 0 || funding.inKind || funding.noCostReason));

function checkDuties(item: TaskItem, path: Path, payer: LegalBasis, report: Report): void {
  if (!item.basis?.length) {
    // A village's own affairs may rest on its own rules; what is asked of it needs a law.
    const severity = item.list === 'autonomy' ? 'advice' : 'warning';
    report('basis-missing', severity, [...path, 'basis'], { item: item.name });
  }
  if (item.list !== 'assist') return;
  if (item.department === undefined)
    report('department-missing', 'warning', [...path, 'department'], { item: item.name });
  if (!isFunded(item.funding)) {
    const more = { basis: payer, ref: 'L-FUND' };
    report('funding-missing', severityOf(payer), [...path, 'funding'], { item: item.name }, more);
  }
}

/** The same code, or the same name, twice among the items that are not removed: the later one is reported. */
function checkDuplicates(items: readonly TaskItem[], report: Report): void {
  const byCode = new Map<string, TaskItem>();
  const byName = new Map<string, TaskItem>();
  items.forEach((item, at) => {
    if (item.status === 'removed') return;
    const name = item.name.replace(/[\s，、。（）()“”"]/g, '');
    const sameCode = byCode.get(item.code);
    const first = sameCode ?? byName.get(name);
    if (first) {
      const lists = first.list === item.list ? [item.list] : [first.list, item.list];
      report('item-duplicated', 'warning', ['items', at, sameCode ? 'code' : 'name'], { code: item.code, lists });
    }
    if (!sameCode) byCode.set(item.code, item);
    if (!byName.has(name)) byName.set(name, item);
  });
}
