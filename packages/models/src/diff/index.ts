export { diffVersions, type DiffOptions } from './diff-versions.js';
export { applyDiff } from './apply-diff.js';
export { applyText, diffText, readsDifferently } from './text-diff.js';
export { byCharacter, wordSegment, type Segment } from './tokens.js';
export type {
  ArticleDifference,
  Change as RuleChange,
  ChapterDifference,
  ClauseDifference,
  Difference,
  FieldChange,
  ItemDifference,
  NumberValue,
  ParagraphDifference,
  Place as RulePlace,
  TextOp,
  VersionDiff,
  VersionText,
} from './types.js';
