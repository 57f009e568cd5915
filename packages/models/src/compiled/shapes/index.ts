// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { list, one, shape, type Predicate } from './predicates.js';
import { s0, s1, s2, s4, s5, s6, s7, s8, s9, s15, s16, s22, s31 } from './shared.js';

const v0: Predicate = /* @__PURE__ */ one('index');
const v1: Predicate = /* @__PURE__ */ one('village community township county');
const v2: Predicate = /* @__PURE__ */ shape({ code: s16, kind: v1, name: s2 });
const v3: Predicate = /* @__PURE__ */ shape({ code: s16, name: s2 });
const v4: Predicate = /* @__PURE__ */ shape({ from: s5 }, { to: s5 });
const v5: Predicate = /* @__PURE__ */ shape({ due: s31 }, { publishedOn: s5, href: s22 });
const v6: Predicate = /* @__PURE__ */ one('consultation task-list rule-book points-ledger');
const v7: Predicate = /* @__PURE__ */ one('upcoming ongoing ended inForce draft withdrawn');
const v8: Predicate = /* @__PURE__ */ shape(
  { type: v6, id: s1, title: s2, village: v3, status: v7, publisher: s2, updatedAt: s6, href: s22 },
  { township: v3, period: v4, feedback: v5 },
);
const v9: Predicate = /* @__PURE__ */ list(50000, v8);
export const isIndexShape: Predicate = /* @__PURE__ */ shape(
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
    locality: v2,
    documents: v9,
  },
  { indexNumber: s9, checkedOn: s5, integrity: s15 },
);
