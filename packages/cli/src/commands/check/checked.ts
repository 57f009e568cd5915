import {
  checkDepth,
  locateJson,
  readAny,
  type AnyDocument,
  type DocumentType,
  type Finding,
  type TextPlace,
} from '@cunju/models';
import type { Loaded } from '../../files/load.js';

/** A finding with the place in its file, where that is known. */
export interface Placed {
  readonly finding: Finding;
  readonly place?: TextPlace;
}

/** What a look at one file gave. */
export interface Checked {
  readonly file: string;
  readonly type?: DocumentType;
  readonly document?: AnyDocument;
  readonly findings: readonly Placed[];
  /** Of an index: lines, and how many of their files were opened. */
  readonly listed?: { readonly all: number; readonly read: number };
}

type Content = Exclude<Loaded, { readonly failed: string }>;

/** Reads what was loaded, with everything that its keeper should know. */
export function checkContent(file: string, content: Content): Checked {
  if ('refused' in content) return { file, findings: [{ finding: content.refused }] };
  const result = readAny(content.bytes);
  const findings = result.ok ? checkDepth(result.document, result.findings) : result.findings;
  return {
    file,
    ...(result.type && { type: result.type }),
    ...(result.ok && { document: result.document }),
    findings: placed(findings, content.text),
  };
}

/** Findings with their lines and columns. Those of broken JSON carry their own. */
export function placed(findings: readonly Finding[], text: string | undefined): readonly Placed[] {
  const within = findings.filter(({ path }) => path.length > 0);
  const places =
    text === undefined || within.length === 0
      ? []
      : locateJson(
          plain(text),
          within.map(({ path }) => path),
        );
  const found = new Map(within.map((finding, at) => [finding, places[at]] as const));
  return findings.map((finding) => {
    const place = found.get(finding) ?? ownPlace(finding);
    return place ? { finding, place } : { finding };
  });
}

/** A byte order mark that the decoder let pass is no column. */
const plain = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function ownPlace({ facts, path }: Finding): TextPlace | undefined {
  const { line, column } = facts as { line?: unknown; column?: unknown };
  return path.length === 0 && typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
