import { COUNTY, townships } from './places.mjs';

const STATUS = {
  upcoming: 'upcoming',
  open: 'ongoing',
  paused: 'ongoing',
  counting: 'ongoing',
  objection: 'ongoing',
  final: 'ended',
  archived: 'ended',
  void: 'withdrawn',
};

/** The index of the county: what its villages publish, and the sample village with its own folder. */
export function countyIndexOf(all, sampleVillage) {
  const own = all.flatMap(({ village, files }) =>
    Object.entries(files).map(([name, document]) => entryOf(village, name, document)),
  );
  const sample = sampleVillage.documents.map((entry) => ({
    ...entry,
    ...(entry.feedback?.href && { feedback: { ...entry.feedback, href: `../village/${entry.feedback.href}` } }),
    href: `../village/${entry.href}`,
  }));
  const documents = [...own, ...sample].sort(inOrder);
  return {
    type: 'index',
    schemaVersion: 1,
    id: `${COUNTY.code}-index`,
    locality: COUNTY,
    publisher: { name: '青岚县民政局基层政权建设股', phone: '0738-555 0088', hours: '周一至周五 8:30至17:30' },
    publishedOn: '2026-03-02',
    updatedAt: documents.map(({ updatedAt }) => updatedAt).reduce((last, one) => (one > last ? one : last)),
    language: 'zh-Hans',
    scope: 'village',
    title: '青岚县村务公开目录：4个乡镇40个村',
    documents,
  };
}

const place = ({ township }) => townships.findIndex(({ code }) => code === township.code);

/** Township, village, then what is going on before what is settled. */
function inOrder(a, b) {
  const rank = ({ status }) => ['ongoing', 'upcoming', 'ended', 'inForce', 'draft', 'withdrawn'].indexOf(status);
  return (
    place(a) - place(b) || a.village.code.localeCompare(b.village.code) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
  );
}

function entryOf(village, name, document) {
  const href = `${village.code}/${name}`;
  const { type, id, title, updatedAt, publisher } = document;
  return {
    type,
    id,
    title,
    village: { code: village.code, name: village.name },
    township: village.township,
    ...facts[type](document, href),
    publisher: publisher.name,
    updatedAt,
    href,
  };
}

const facts = {
  consultation: ({ period, record, status, feedback, result, procedure }, href) => {
    const from = period?.opensAt.slice(0, 10) ?? record.heldOn;
    const to = period?.closesAt.slice(0, 10) ?? record.heldOn;
    const posted = procedure.stages.map(({ posting }) => posting?.postedOn).find(Boolean);
    const publishedOn = feedback?.publishedOn ?? (result || record ? posted : undefined);
    return {
      period: { from, to },
      status: STATUS[status],
      feedback: publishedOn ? { due: false, publishedOn, href } : { due: true },
    };
  },
  'task-list': ({ effectiveFrom }) => ({ period: { from: effectiveFrom }, status: 'inForce' }),
  'rule-book': ({ versions }) => ({ period: { from: versions[0].effectiveFrom }, status: 'inForce' }),
  'points-ledger': ({ period: { from, to } }) => ({ period: { from, to }, status: 'ongoing' }),
};
