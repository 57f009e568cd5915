import { readFileSync } from 'node:fs';
import { at, plus } from './dates.mjs';
import { envelopeOf } from './places.mjs';

const model = JSON.parse(readFileSync(new URL('../../public/data/village/lists.json', import.meta.url), 'utf8'));
const TITLES = {
  autonomy: '依法自治事项',
  assist: '依法协助政府工作事项',
  relief: '减负事项',
  certificateForbidden: '不应出具的证明',
};
const SUMMARIES = [
  '村里常办的、常被派来的、常被问到的，先印成一页，贴在村部门口。全本在县里的目录。',
  '这一页只写本村最常用到的事项，谁办、谁出钱、什么时候办，一看就明白。',
  '来办事先看它，来派活也先看它。没写的，打电话问。',
  '按县里的三个清单选出本村今年用得上的，年底再调一次。',
];

/** A short list: the items of the county's model that this village uses most. */
export function listsOf(village, random) {
  const { township } = village;
  const chosen = Object.entries({
    autonomy: random.int(3, 4),
    assist: random.int(3, 4),
    relief: random.int(2, 3),
    certificateForbidden: 1,
  }).flatMap(([kind, count]) =>
    random.some(
      model.items.filter(({ list }) => list === kind),
      count,
    ),
  );
  const used = new Set(chosen.map(({ department }) => department));
  const from = plus('2026-03-01', random.int(0, 60));
  const number = `${village.name.slice(0, 2)}村〔2026〕${random.int(2, 9)}号`;
  const kinds = Object.keys(TITLES).filter((kind) => chosen.some(({ list }) => list === kind));
  const certificates = random.int(52, 140);
  return {
    ...envelopeOf(village, {
      type: 'task-list',
      id: `${village.code}-lists`,
      title: `${village.name}三个清单（常用页）`,
      publishedOn: from,
      updatedAt: at(plus('2026-11-02', random.int(0, 18)), '10:00'),
    }),
    checkedOn: plus('2026-11-02', random.int(0, 18)),
    status: 'inForce',
    level: 'village',
    number,
    effectiveFrom: from,
    summary: random.pick(SUMMARIES),
    lists: kinds.map((kind) => ({
      kind,
      title: TITLES[kind],
      effectiveFrom: from,
    })),
    departments: model.departments
      .filter(({ id }) => used.has(id))
      .map(({ id, name, phone }) => ({
        id,
        name: name.replace('清溪镇', township.name),
        phone: phone.replace('555 02', `555 2${township.code.slice(-1)}`),
      })),
    items: chosen.map(({ admission: _, ...item }) => ({ ...item, effectiveFrom: from })),
    unlisted: {
      advice: `没写在清单上的事，先问依据、经费和期限，交${township.name}研究能不能准入；没有准入的，村里写退回函。`,
      office: `${township.name}党政综合办公室`,
      phone: village.phone.replace(/\d{4}$/, `20${township.code.slice(-2)}`),
    },
    years: [2024, 2025, 2026].map((year, n) => ({
      year,
      certificates: Math.floor(certificates / 3 ** n),
      duties: 112 - n * random.int(18, 27),
      source: `${village.name}用章登记簿、收文登记簿`,
    })),
  };
}
