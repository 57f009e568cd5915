import { articleLabel } from '@cunju/models';
import { at, plus } from './dates.mjs';
import { envelopeOf } from './places.mjs';
import { ARTICLES, VERSES } from './articles.mjs';
import { DEDUCT } from './scoring.mjs';

/** The article that the deductions of a village's points rest on: always the last one. */
const DEDUCTION = {
  title: '积分怎么扣',
  category: 'general',
  norm: 'must',
  text: `只有公示过的这几样扣积分：${DEDUCT.map(([, title]) => title).join('；')}。\n扣之前先劝，再听本人说明，由积分评议小组集体评议；不服的，可以找村务监督委员会。`,
  measures: ['advise', 'pointDeduct'],
};

/** A short book of village rules: general part, chosen articles, and how it was passed. */
export function rulesOf(village, random) {
  const id = `${village.code}-rules`;
  const adopted = plus('2026-03-14', random.int(0, 180));
  const chapters = chaptersOf(village, random);
  const present = Math.ceil((village.households * 2) / 3) + random.int(3, 24);
  const against = random.int(0, 7);
  const abstain = random.int(0, 5);
  const version = {
    id: 'v2026',
    no: 1,
    label: random.pick(['2026年修订本', '2026年新订本', '2026年本']),
    status: 'inForce',
    rulePackId: 'cn-rural-2026',
    proposedOn: plus(adopted, -75),
    comments: {
      from: plus(adopted, -66),
      to: plus(adopted, -46),
      received: random.int(18, 74),
      adopted: random.int(5, 17),
    },
    partyDiscussedOn: plus(adopted, -38),
    review: { office: `${village.township.name}司法所`, conclusion: 'pass', signedOn: plus(adopted, -20) },
    meeting: {
      body: 'villageAssembly',
      mode: 'household',
      heldOn: adopted,
      noticedOn: plus(adopted, -random.int(11, 15)),
      base: village.households,
      present,
      votes: { for: present - against - abstain, against, abstain, invalid: 0 },
    },
    adoptedOn: adopted,
    filing: { office: `${village.township.name}人民政府`, filedOn: plus(adopted, random.int(3, 8)) },
    posting: {
      postedOn: plus(adopted, 1),
      takenDownOn: plus(adopted, random.int(24, 30)),
      places: ['村务公开栏', village.gathering],
    },
    effectiveFrom: plus(adopted, 10),
    chapters,
    ...rhymeOf(random, chapters),
  };
  return {
    ...envelopeOf(village, {
      type: 'rule-book',
      id,
      title: `${village.name}村规民约`,
      publishedOn: plus(adopted, 1),
      updatedAt: at(plus(adopted, 10), '09:00'),
    }),
    kind: 'villageRules',
    currentVersion: 'v2026',
    versions: [version],
    nextReviewOn: plus(adopted, 365),
  };
}

/** Where the deductions are, in the form in which a ledger names an article. */
export function deductionOf({ id, versions: [version] }) {
  const [article] = version.chapters.flatMap(({ articles }) => articles).slice(-1);
  return { article: `${id}@${version.id}#${article.id}`, articleLabel: articleLabel(article) };
}

function chaptersOf(village, random) {
  const chosen = random.some(ARTICLES, random.int(4, 7));
  const opening = {
    title: '为什么定这些约定',
    category: 'general',
    norm: 'declares',
    text: `${village.name}${village.groups}个村民小组、${village.households}户，守着${village.water}，种着${village.crop}。邻里的事商量着办，定下来的大家照着做。`,
  };
  const groups = [
    ['总则', [opening]],
    ['家园', chosen.filter(({ category }) => category === 'conduct' || category === 'order')],
    ['人情', chosen.filter(({ category }) => category === 'customs' || category === 'disputes')],
    ['大家的权利', [...chosen.filter(({ category }) => category === 'rights' || category === 'general'), DEDUCTION]],
  ].filter(([, articles]) => articles.length > 0);
  let no = 0;
  return groups.map(([title, articles], place) => ({
    id: `c${place + 1}`,
    no: place + 1,
    title,
    articles: articles.map((article) => {
      no += 1;
      return articleOf(article, no, village);
    }),
  }));
}

function articleOf({ title, category, norm, text, measures, basis }, no, village) {
  const id = `a${no}`;
  const filled = text
    .replace(/\{水\}/g, village.water)
    .replace(/\{坪\}/g, village.gathering)
    .replace(/\{产\}/g, village.crop);
  return {
    id,
    no,
    title,
    clauses: filled.split('\n').map((line, place) => ({
      id: `${id}-${place + 1}`,
      no: place + 1,
      text: line,
      norm,
      ...(measures && { measures }),
    })),
    ...(basis && { basis: [{ law: basis[0], ...(basis[1] && { article: basis[1] }) }] }),
    category,
  };
}

function rhymeOf(random, chapters) {
  if (random.int(0, 2) > 0) return {};
  const articles = chapters.flatMap((chapter) => chapter.articles.map(({ id }) => id));
  const lines = random.some(VERSES, 4);
  return { rhymes: [{ id: 'r1', title: '三字歌', meter: 3, lines, illustrates: articles.slice(0, 4) }] };
}
