import * as z from 'zod/mini';
import type { Path } from '../finding.js';
import { clip } from '../text/clip.js';
import type { Report } from './collector.js';
import { formatOf } from './formats.js';
import { kindOf } from './kind.js';

type Issue = z.core.$ZodIssue;

/** Checks the shape with zod and reports what differs. Returns whether the shape is right. */
export function checkShape(schema: z.ZodMiniType, value: unknown, report: Report): boolean {
  const result = z.safeParse(schema, value);
  if (result.success) return true;
  for (const issue of result.error.issues) reportIssue(issue, value, report);
  return false;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], root);
}

const EXPECTED: Record<string, string> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  int: 'integer',
  record: 'object',
};

function reportIssue(issue: Issue, root: unknown, report: Report): void {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const value = valueAt(root, path);
  if (value === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return report('missing-field', 'error', path, { field: String(path[path.length - 1] ?? '') });
  }
  switch (issue.code) {
    case 'invalid_value':
      return report('not-allowed-value', 'error', path, { found: shown(value), allowed: issue.values.map(String) });
    case 'invalid_format':
      return report('wrong-format', 'error', path, {
        format: formatOf((issue as { pattern?: string }).pattern),
        found: shown(value),
      });
    case 'too_small':
    case 'too_big':
      return reportSize(issue, path, value, report);
    default:
      return report('wrong-type', 'error', path, {
        expected: issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? issue.expected) : 'object',
        found: kindOf(value),
      });
  }
}

function reportSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Path,
  value: unknown,
  report: Report,
): void {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (typeof value === 'number') {
    return report('number-range', 'error', path, { [small ? 'minimum' : 'maximum']: bound, found: value });
  }
  return small
    ? report('too-short', 'error', path, { minimum: bound })
    : report('too-long', 'error', path, { maximum: bound });
}

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? clip(String(value))
    : kindOf(value);
