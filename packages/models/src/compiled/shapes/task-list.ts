// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { list, one, shape, whole, type Predicate } from './predicates.js';
import {
  s0,
  s1,
  s2,
  s3,
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
  s24,
  s27,
  s28,
  s30,
  s32,
  s36,
  s38,
  s39,
  s40,
} from './shared.js';

const v0: Predicate = /* @__PURE__ */ shape({ advice: s28, office: s2 }, { phone: s3 });
const v1: Predicate = /* @__PURE__ */ whole(1949, 2200);
const v2: Predicate = /* @__PURE__ */ shape({ year: v1, source: s2 }, { duties: s10, certificates: s10, plates: s10 });
const v3: Predicate = /* @__PURE__ */ list(50, v2);
const v4: Predicate = /* @__PURE__ */ one('task-list');
const v5: Predicate = /* @__PURE__ */ one('draft inForce withdrawn');
const v6: Predicate = /* @__PURE__ */ one('province city county township village');
const v7: Predicate = /* @__PURE__ */ one('autonomy assist relief certificateAllowed certificateForbidden');
const v8: Predicate = /* @__PURE__ */ shape(
  { kind: v7, title: s2, effectiveFrom: s5 },
  { number: s9, summary: s19, effectiveTo: s5 },
);
const v9: Predicate = /* @__PURE__ */ list(10, v8);
const v10: Predicate = /* @__PURE__ */ shape({ id: s1, name: s2 }, { phone: s3, address: s2 });
const v11: Predicate = /* @__PURE__ */ list(500, v10);
const v12: Predicate = /* @__PURE__ */ one('item household person month year once');
const v13: Predicate = /* @__PURE__ */ shape({}, { source: s2, amount: s24, per: v12, inKind: s2, noCostReason: s30 });
const v14: Predicate = /* @__PURE__ */ whole(1, 12);
const v15: Predicate = /* @__PURE__ */ list(12, v14);
const v16: Predicate = /* @__PURE__ */ list(30, s2);
const v17: Predicate = /* @__PURE__ */ list(40, s40);
const v18: Predicate = /* @__PURE__ */ shape(
  { applicant: s2, decidedOn: s5, decidedBy: s2 },
  { number: s9, trialUntil: s5, exitOn: s5, exitReason: s30 },
);
const v19: Predicate = /* @__PURE__ */ one('rural urban both');
const v20: Predicate = /* @__PURE__ */ one('lead assist inform refuse');
const v21: Predicate = /* @__PURE__ */ one('active suspended expired removed');
const v22: Predicate = /* @__PURE__ */ shape(
  {
    id: s1,
    list: v7,
    code: s32,
    name: s2,
    category: s38,
    scope: v19,
    villageRole: v20,
    effectiveFrom: s5,
    status: v21,
  },
  {
    does: s19,
    doesNot: s19,
    basis: s39,
    department: s1,
    funding: v13,
    frequency: s38,
    timeLimitDays: s27,
    months: v15,
    materials: v16,
    dataRequested: v16,
    keywords: v17,
    instead: s28,
    effectiveTo: s5,
    replacedBy: s1,
    admission: v18,
  },
);
const v23: Predicate = /* @__PURE__ */ list(20000, v22);
export const isTaskListShape: Predicate = /* @__PURE__ */ shape(
  {
    type: v4,
    schemaVersion: s0,
    id: s1,
    publisher: s4,
    publishedOn: s5,
    updatedAt: s6,
    language: s7,
    scope: s8,
    title: s2,
    locality: s18,
    status: v5,
    level: v6,
    effectiveFrom: s5,
    lists: v9,
    departments: v11,
    items: v23,
  },
  {
    indexNumber: s9,
    checkedOn: s5,
    integrity: s15,
    number: s9,
    effectiveTo: s5,
    summary: s19,
    documents: s36,
    unlisted: v0,
    years: v3,
  },
);
