// The models answer more than a page asks: rule packs by their names, second ballots, the women at a meeting, days off by
// name. Of a document a widget asks some of it only. What it never asks is left out here; where a file does not read as it
// did, the build stops.
import { join } from 'node:path';
import { packages } from './paths.mjs';

/** A stage says on what it rests, and whether the party speaks first. A page says neither. */
const PLAIN_STAGES = [
  [/\b(?:law|practice|local|design|policy|stage\('\w+', '\w'\))\(/g, 'stage('],
  [/^const policy = .*\n/m, ''],
  [/^( {2,4})number: '\w+',\n/gm, ''],
  [/^( {2,4})confidence: '\w',\n/gm, ''],
  [/\bpartyDiscussion: true(?:, )?/g, ''],
];

const FILES = {
  'decide/compare.ts': [
    [/\n {2}typeof pack === 'string' \? rulePackById\(pack\) : pack;/, ' pack;'],
    ["typeof pack === 'string' ? pack : pack.id;", 'pack.id;'],
    ["typeof pack === 'string' ? { pack, law: '', confidence: 'D' } : basisOf", 'basisOf'],
  ],
  'decide/assembly.ts': [
    ['input.nonMemberBenefit && pack.nonMemberBenefit ? pack.nonMemberBenefit : rule.pass', 'rule.pass'],
    ['input.nonMemberBenefit && pack.nonMemberBenefit ? pack.nonMemberBenefit.article : rule.article', 'rule.article'],
    [/ {4}if \(!input\.women\) \{\n( {6}steps\.push.*\n)[^]*?(?= {2}\}\n {2}return met;)/, '$1'],
    ['  let met = true;\n', ''],
    ['  return met;\n', '  return true;\n'],
  ],
  'decide/ballot.ts': [
    [/ {2}const floor = .*\n/, ''],
    ['floor ?? rule.pass', 'rule.pass'],
  ],
  'packs/data/property.ts': [
    [/const cnLandContract2019[^]*?\n\};\n/, ''],
    ['cnCollective2025, cnLandContract2019,', 'cnCollective2025,'],
    [/ {2}owners: \{[^]*?\n {2}\},\n/, ''],
  ],
  'dates/holidays.ts': [
    [/\(\[name, from, to\]\) => \(\{ name, (.*), confidence \}\)/, '([from, to]) => ({ $1 })'],
    [/year\((y|\d{4}), '\w', /g, 'year($1, '],
    ['y: number, confidence: Confidence, rows', 'y: number, rows'],
    [/\['[a-z-]+', /g, '['],
  ],
  'procedures/stage.ts': [
    [/export const stage =[^]*/, 'export const stage = (kind, actor, more) => ({ kind, actor, ...more });'],
  ],
  'procedures/data.ts': [
    ['{ design, law, local, practice, stage }', '{ stage }'],
    ...PLAIN_STAGES.filter(([pattern]) => !pattern.source.startsWith('^const')),
  ],
  'procedures/by-laws/stages.ts': [['{ design, law, stage }', '{ stage }'], ...PLAIN_STAGES],
};

/** Rules have lists of fixed lengths; other documents have none. */
const TUPLES = [
  ['    else if (asks.items) this.tuple(asks.items, value);\n', ''],
  [/ {2}private tuple\([^]*?\n {2}\}\n/, ''],
];

const less = (code, id, edits) =>
  edits.reduce((text, [from, to]) => {
    const shorter = text.replace(from, to);
    if (shorter === text) throw new Error(`${id} is not the one that is known: ${from}`);
    return shorter;
  }, code);

/** `hasTuples`: whether a file reads documents with such lists. */
export const pageModels = (hasTuples) => ({
  name: 'cunju-page-models',
  enforce: 'pre',
  transform(code, id) {
    const file = id.startsWith(join(packages, 'models/src')) && id.slice(join(packages, 'models/src/').length);
    if (file === 'read/explain-shape.ts') return hasTuples ? null : less(code, id, TUPLES);
    return file && file in FILES ? less(code, id, FILES[file]) : null;
  },
});
