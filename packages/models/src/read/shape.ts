import * as z from 'zod/mini';
import type { Path } from '../finding.js';
import type { Report } from './collector.js';
import { formatOf } from './formats.js';
import { kindOf } from './kind.js';
import { reportMissing, reportSize, shown } from './wrong-value.js';

type Issue = z.core.$ZodIssue;

/** Checks the shape with zod and reports what differs. Returns whether the shape is right. */
export function checkShape(schema: z.ZodMiniType, value: unknown, report: Report): boolean {
  const result = z.safeParse(schema, value);
  if (result.success) return true;
  const { issues } = result.error;
  const places = issues.map(({ path }) => JSON.stringify(path));
  const mistyped = new Set<string>();
  issues.forEach((issue, at) => {
    const place = places[at] as string;
    // zod also measures what is of another type, and says that a number is unsafe before it says what the bound is.
    if (mistyped.has(place) || ((issue as { origin?: string }).origin === 'int' && places[at + 1] === place)) return;
    if (issue.code === 'invalid_type') mistyped.add(place);
    reportIssue(issue, value, report);
  });
  return false;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], root);
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  int: 'integer',
  record: 'object',
};

function reportIssue(issue: Issue, root: unknown, report: Report): void {
  // What was read as JSON has no symbols for keys.
  const path = issue.path as (string | number)[];
  const value = valueAt(root, path);
  if (value === undefined) return reportMissing(path, report);
  switch (issue.code) {
    case 'invalid_value':
      return report('not-allowed-value', 'error', path, { found: shown(value), allowed: issue.values.map(String) });
    case 'invalid_format':
      return report('wrong-format', 'error', path, {
        format: formatOf((issue as { pattern?: string }).pattern),
        found: shown(value),
      });
    case 'too_small':
      return reportSize(value, true, Number(issue.minimum), path, report);
    case 'too_big':
      return reportSize(value, false, Number(issue.maximum), path, report);
    default: {
      // Our schemas have no unions and no rules of their own: nothing else is left.
      const { expected } = issue as z.core.$ZodIssueInvalidType;
      return report('wrong-type', 'error', path, { expected: EXPECTED[expected] ?? expected, found: kindOf(value) });
    }
  }
}
