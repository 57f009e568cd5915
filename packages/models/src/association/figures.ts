import type { Confidence } from '../finding.js';
import type { AssociationKind, EventMeasure, EventType } from './facts.js';

/** How many members an association has. A figure of a county or a default, never law. */
export interface AssociationSize {
  readonly kind: AssociationKind;
  /** For villages of fewer, or of more, people than this. */
  readonly below?: number;
  readonly above?: number;
  readonly least: number;
  readonly most?: number;
  readonly odd?: boolean;
  readonly confidence: Confidence;
  readonly source: string;
}

const SHEXIAN = '歙县 2020 年的做法';
const OWN = '本系统的默认要求';

/** Sizes as they were read. Of a village of exactly 5,000 people the source says nothing; both sizes fit it. */
export const associationSizes: readonly AssociationSize[] = [
  { kind: 'weddingFuneralCouncil', below: 5_000, least: 5, most: 9, confidence: 'P', source: SHEXIAN },
  { kind: 'weddingFuneralCouncil', above: 5_000, least: 7, most: 11, confidence: 'P', source: SHEXIAN },
  { kind: 'moralReviewCouncil', least: 5, odd: true, confidence: 'D', source: OWN },
];

/** Posts of a 红白理事会, and how many groups one member looks after at most. */
export const weddingFuneralPosts = { chair: 1, vice: 2, liaison: 1, confidence: 'P', source: SHEXIAN } as const;
export const MOST_GROUPS = 2;

/** What villages advise at most. Advice is no rule: nobody is fined or loses points for more. */
export interface EventCeiling {
  readonly types: readonly EventType[];
  readonly what: EventMeasure;
  /** Tables and days by number, money in fen. */
  readonly ceiling: number;
  /** More for each child after the first. */
  readonly perFurtherChild?: number;
  readonly confidence: Confidence;
  readonly source: string;
}

const CUANXI = '醴陵市汆溪村的倡导';
const TYPICAL = '村规民约里常见的倡导';
const funeral = { types: ['funeral'], confidence: 'P', source: TYPICAL } as const;
const others = { types: ['wedding', 'other'], confidence: 'P', source: TYPICAL } as const;

/** Typical ceilings as they were read; a village passes its own. */
export const eventCeilings: readonly EventCeiling[] = [
  { ...funeral, what: 'tables', ceiling: 25, perFurtherChild: 5, source: CUANXI },
  { ...funeral, what: 'gift', ceiling: 20_000 },
  { ...funeral, what: 'cigarettes', ceiling: 3_000 },
  { ...funeral, what: 'liquor', ceiling: 10_000 },
  { ...funeral, what: 'days', ceiling: 1 },
  { ...others, what: 'tables', ceiling: 20 },
  { ...others, what: 'perTable', ceiling: 39_000 },
];

/** The size for a village: of all rows that fit, the least of the least and the most of the most. */
export function associationSize(
  kind: AssociationKind,
  population: number | undefined,
): { readonly least: number; readonly most?: number; readonly odd: boolean } | undefined {
  const fitting = associationSizes.filter(
    ({ kind: of, below = Infinity, above = -Infinity }) =>
      of === kind && (population === undefined || (population <= below && population >= above)),
  );
  if (fitting.length === 0) return undefined;
  const most = fitting.map((size) => size.most ?? Infinity).reduce((a, b) => Math.max(a, b));
  return {
    least: fitting.map(({ least }) => least).reduce((a, b) => Math.min(a, b)),
    ...(most < Infinity && { most }),
    odd: fitting.some(({ odd }) => odd === true),
  };
}
