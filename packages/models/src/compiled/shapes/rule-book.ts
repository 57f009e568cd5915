// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { list, one, shape, tuple, type Predicate } from './predicates.js';
import {
  s0,
  s1,
  s2,
  s4,
  s5,
  s6,
  s7,
  s8,
  s9,
  s10,
  s15,
  s18,
  s19,
  s20,
  s21,
  s25,
  s26,
  s27,
  s28,
  s32,
  s35,
  s36,
  s37,
  s39,
  s40,
  s41,
} from './shared.js';

const v0: Predicate = /* @__PURE__ */ one('rule-book');
const v1: Predicate = /* @__PURE__ */ one('charter villageRules residentConvention specialRules');
const v2: Predicate = /* @__PURE__ */ shape({ from: s5, to: s5, received: s10, adopted: s10 }, { replied: s10 });
const v3: Predicate = /* @__PURE__ */ one('pass revise reject');
const v4: Predicate = /* @__PURE__ */ shape({ office: s2, conclusion: v3, signedOn: s5 }, { number: s9 });
const v5: Predicate = /* @__PURE__ */ shape(
  { body: s25, mode: s26, heldOn: s5, base: s27, present: s10, votes: s35 },
  { noticedOn: s5 },
);
const v6: Predicate = /* @__PURE__ */ shape({ office: s2, filedOn: s5 }, { number: s9 });
const v7: Predicate = /* @__PURE__ */ shape({ postedOn: s5, places: s21 }, { takenDownOn: s5 });
const v8: Predicate = /* @__PURE__ */ list(20, s37);
const v9: Predicate = /* @__PURE__ */ tuple(s41, s41);
const v10: Predicate = /* @__PURE__ */ list(200, v9);
const v11: Predicate = /* @__PURE__ */ list(100, s1);
const v12: Predicate = /* @__PURE__ */ shape({ id: s1, meter: s27, lines: v10, illustrates: v11 }, { title: s2 });
const v13: Predicate = /* @__PURE__ */ list(100, v12);
const v14: Predicate = /* @__PURE__ */ shape({ id: s1, word: s40, meaning: s28, article: s1 });
const v15: Predicate = /* @__PURE__ */ list(200, v14);
const v16: Predicate = /* @__PURE__ */ one('insert delete replace renumber move');
const v17: Predicate = /* @__PURE__ */ shape({ op: v16, targetId: s1, reason: s28 });
const v18: Predicate = /* @__PURE__ */ list(1000, v17);
const v19: Predicate = /* @__PURE__ */ one('draft inForce amended repealed');
const v20: Predicate = /* @__PURE__ */ one('conduct order rights disputes customs general');
const v21: Predicate = /* @__PURE__ */ list(20, s41);
const v22: Predicate = /* @__PURE__ */ shape({ order: s2, on: s5 });
const v23: Predicate = /* @__PURE__ */ list(20, s19);
const v24: Predicate = /* @__PURE__ */ shape({ id: s1, no: s27, text: s20 });
const v25: Predicate = /* @__PURE__ */ list(60, v24);
const v26: Predicate = /* @__PURE__ */ one(
  'advise criticize warn requestCorrection apologize restore compensateActualLoss honourIneligible pointDeduct referMediation referAuthority',
);
const v27: Predicate = /* @__PURE__ */ list(11, v26);
const v28: Predicate = /* @__PURE__ */ one('must mustNot should may declares');
const v29: Predicate = /* @__PURE__ */ shape({ id: s1, no: s27, text: s37, norm: v28 }, { items: v25, measures: v27 });
const v30: Predicate = /* @__PURE__ */ list(60, v29);
const v31: Predicate = /* @__PURE__ */ shape(
  { id: s1, no: s27, clauses: v30 },
  { title: s2, basis: s39, category: v20, topics: v21, pointsItem: s32, suspended: v22, notes: v23 },
);
const v32: Predicate = /* @__PURE__ */ list(1000, v31);
const v33: Predicate = /* @__PURE__ */ shape({ id: s1, no: s27, title: s2, articles: v32 });
const v34: Predicate = /* @__PURE__ */ list(100, v33);
const v35: Predicate = /* @__PURE__ */ shape(
  { id: s1, no: s27, label: s2, status: v19, chapters: v34 },
  {
    basedOn: s1,
    rulePackId: s9,
    proposedOn: s5,
    comments: v2,
    partyDiscussedOn: s5,
    review: v4,
    meeting: v5,
    adoptedOn: s5,
    filing: v6,
    posting: v7,
    effectiveFrom: s5,
    effectiveTo: s5,
    preamble: v8,
    rhymes: v13,
    terms: v15,
    changes: v18,
    documents: s36,
  },
);
const v36: Predicate = /* @__PURE__ */ list(200, v35);
export const isRuleBookShape: Predicate = /* @__PURE__ */ shape(
  {
    type: v0,
    schemaVersion: s0,
    id: s1,
    publisher: s4,
    publishedOn: s5,
    updatedAt: s6,
    language: s7,
    scope: s8,
    title: s2,
    locality: s18,
    kind: v1,
    currentVersion: s1,
    versions: v36,
  },
  { indexNumber: s9, checkedOn: s5, integrity: s15, nextReviewOn: s5 },
);
