// Writes public/data/county: the index of 青岚县 and a few small documents of each village.
// Run: npx tsx --conditions=@cunju/source packages/site/scripts/make-county.mjs
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from './county/format.mjs';
import { countyIndexOf } from './county/index.mjs';
import { listsOf } from './county/lists.mjs';
import { villages } from './county/places.mjs';
import { pointsOf } from './county/points.mjs';
import { randomOf } from './county/random.mjs';
import { recordOf } from './county/record.mjs';
import { deductionOf, rulesOf } from './county/rules.mjs';
import { TALKS } from './county/talks.mjs';
import { VOTES } from './county/votes.mjs';
import { seal } from './ledger/seal.mjs';

const data = new URL('../public/data/', import.meta.url);
const county = new URL('county/', data);

const TOPICS = [...VOTES, ...TALKS];

/** Steps of five through the topics, so that neighbours differ; every other village also has the record of a meeting. */
function documentsOf(village, order) {
  const random = (name) => randomOf(`${village.code}/${name}`);
  const topic = TOPICS[(order * 5) % TOPICS.length];
  const rules = rulesOf(village, random('rules'));
  const files = {
    'consultation.json': topic(village, random('consultation')),
    ...(order % 2 === 0 && { 'meeting.json': recordOf(village, random('meeting')) }),
    'lists.json': listsOf(village, random('lists')),
    'rules.json': rules,
    'points.json': seal(pointsOf(village, random('points'), deductionOf(rules))),
  };
  return { village, files };
}

function clear() {
  if (!existsSync(county)) return;
  for (const name of readdirSync(county)) rmSync(new URL(name, county), { recursive: true });
}

clear();
const all = villages.map(documentsOf);
for (const { village, files } of all) {
  const folder = new URL(`${village.code}/`, county);
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of Object.entries(files)) writeFileSync(new URL(name, folder), `${format(document)}\n`);
}
const stone = JSON.parse(readFileSync(new URL('village/index.json', data), 'utf8'));
writeFileSync(new URL('index.json', county), `${format(countyIndexOf(all, stone))}\n`);
