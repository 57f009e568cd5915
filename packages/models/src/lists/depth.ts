import type { TaskItem, TaskList } from '../documents/index.js';
import type { Finding, Path } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { admissionBasis, lawfulBasis } from './basis.js';
import { likeness, NameFinder } from './likeness.js';
import { powerWordIn } from './power-words.js';

/** Two names this much alike may be one duty. */
const ALIKE = 0.8;

/**
 * What a keeper of the lists should look at beyond `checkTaskList`: help that came onto the list without admission or
 * whose trial is over (L-ADMIT), powers of authorities in village duties (L-POWER), and names that are nearly the same
 * in two lists. Of several documents also a code or name that two of the same place both have.
 *
 * The day is that of the last check of each document, or `on` (`YYYY-MM-DD`). The path of a finding starts at the
 * document; when an array is given, at the position in it.
 */
export function checkTaskListDepth(lists: TaskList | readonly TaskList[], on?: string): readonly Finding[] {
  const { report, findings } = collector();
  const several = Array.isArray(lists);
  const documents = several ? (lists as readonly TaskList[]) : [lists as TaskList];
  documents.forEach((document, at) => checkOne(document, several ? [at] : [], on, report));
  if (several) checkOverDocuments(documents, report);
  return findings();
}

function checkOne(document: TaskList, root: Path, on: string | undefined, report: Report): void {
  const today = on ?? document.checkedOn ?? document.updatedAt.slice(0, 10);
  document.items.forEach((item, at) => {
    if (item.status !== 'active') return;
    const path: Path = [...root, 'items', at];
    if (item.list === 'assist') checkAdmission(item, document, path, today, report);
    if (item.list === 'assist' || item.list === 'autonomy') checkPower(item, document, path, today, report);
  });
  checkAlike(document.items, root, report);
}

function checkAdmission(item: TaskItem, document: TaskList, path: Path, today: string, report: Report): void {
  const { name, admission, effectiveFrom } = item;
  const { kind, code } = document.locality;
  const more = { basis: admissionBasis(kind, code, effectiveFrom), ref: 'L-ADMIT' };
  if (!admission) {
    const group = document.lists.find((one) => one.kind === item.list);
    const adopted = group?.effectiveFrom ?? document.effectiveFrom;
    if (effectiveFrom > adopted)
      report('admission-missing', 'warning', [...path, 'admission'], { item: name, on: effectiveFrom }, more);
    return;
  }
  const at: Path = [...path, 'admission'];
  const { decidedOn, trialUntil, exitOn } = admission;
  if (decidedOn > effectiveFrom)
    report(
      'dates-reversed',
      'warning',
      [...at, 'decidedOn'],
      { from: decidedOn, to: effectiveFrom },
      { ref: 'L-ADMIT' },
    );
  const leftOn = exitOn ?? today;
  const triedUntil = trialUntil ?? today;
  if (leftOn < today) report('item-expired', 'warning', [...at, 'exitOn'], { item: name, on: leftOn }, more);
  else if (triedUntil < today)
    report('trial-ended', 'warning', [...at, 'trialUntil'], { item: name, on: triedUntil }, more);
}

function checkPower(item: TaskItem, document: TaskList, path: Path, today: string, report: Report): void {
  for (const key of ['name', 'does'] as const) {
    const words = powerWordIn(item[key] ?? '');
    if (words === undefined) continue;
    const more = { basis: lawfulBasis(document.locality.kind, today), ref: 'L-POWER' };
    report('power-in-duty', 'warning', [...path, key], { item: item.name, words }, more);
    return;
  }
}

/** Nearly the same name twice. The same name or code is told by `checkTaskList`. */
function checkAlike(items: readonly TaskItem[], root: Path, report: Report): void {
  const finder = new NameFinder(items.map(({ name }) => name));
  items.forEach((item, at) => {
    const shape = finder.shapes[at];
    if (item.status === 'removed' || !shape) return;
    for (const other of finder.near(shape)) {
      const [first, firstShape] = [items[other], finder.shapes[other]];
      if (other >= at || !first || !firstShape || first.status === 'removed' || isSame(first, item)) continue;
      if (likeness(shape, firstShape) < ALIKE) continue;
      const lists = first.list === item.list ? [item.list] : [first.list, item.list];
      const severity = lists.length > 1 ? 'warning' : 'advice';
      report('item-similar', severity, [...root, 'items', at, 'name'], { item: item.name, other: first.name, lists });
      return;
    }
  });
}

const bare = (name: string): string => name.replace(/[\s，、。（）()“”"]/g, '');
const isSame = (a: TaskItem, b: TaskItem): boolean => a.code === b.code || bare(a.name) === bare(b.name);

/** One place, two documents in force, and a duty in both: the later document is reported. */
function checkOverDocuments(documents: readonly TaskList[], report: Report): void {
  const known = new Map<string, { item: TaskItem; document: number }>();
  documents.forEach((document, at) => {
    if (document.status !== 'inForce') return;
    document.items.forEach((item, place) => {
      if (item.status !== 'active') return;
      const keys = [`code ${item.code}`, `name ${bare(item.name)}`].map((key) => `${document.locality.code} ${key}`);
      const hit = keys.map((key) => known.get(key)).find((one) => one && one.document !== at);
      if (hit) {
        const lists = hit.item.list === item.list ? [item.list] : [hit.item.list, item.list];
        const key = hit.item.code === item.code ? 'code' : 'name';
        report('item-duplicated', 'warning', [at, 'items', place, key], { code: item.code, lists });
      }
      for (const key of keys) if (!known.has(key)) known.set(key, { item, document: at });
    });
  });
}
