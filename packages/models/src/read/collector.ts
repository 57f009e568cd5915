import {
  finding,
  type Finding,
  type FindingCode,
  type FindingFacts,
  type LegalBasis,
  type Path,
  type Severity,
} from '../finding.js';
import { MAX_FINDINGS } from './limits.js';

/** Takes what a check has to say. */
export type Report = <C extends FindingCode>(
  code: C,
  severity: Severity,
  path: Path,
  facts: FindingFacts[C],
  more?: { basis?: LegalBasis; ref?: string },
) => void;

export interface Collector {
  readonly report: Report;
  /** Errors first, then warnings, then advice; each in the order of the document; at most 200. */
  readonly findings: () => readonly Finding[];
}

/** Keeps at most 200 findings of each severity, so that a thousand hints never hide an error. */
export function collector(): Collector {
  const kept: Record<Severity, Finding[]> = { error: [], warning: [], advice: [] };
  return {
    report: (code, severity, path, facts, more) => {
      if (kept[severity].length < MAX_FINDINGS)
        kept[severity].push(finding(code, severity, path.slice(), facts, more) as Finding);
    },
    findings: () => [...kept.error, ...kept.warning, ...kept.advice].slice(0, MAX_FINDINGS),
  };
}

/** Several lists of findings as one, errors first, at most 200. */
export function mergeFindings(...lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const all = ([] as Finding[]).concat(...lists);
  const of = (severity: Severity) => all.filter((one) => one.severity === severity);
  return [...of('error'), ...of('warning'), ...of('advice')].slice(0, MAX_FINDINGS);
}

export const hasError = (findings: readonly Finding[]): boolean => findings.some((one) => one.severity === 'error');
