// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { code, list, one, shape, text, whole, type Predicate } from './predicates.js';
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
  s11,
  s15,
  s18,
  s21,
  s24,
  s27,
  s29,
  s30,
  s31,
  s32,
  s34,
  s36,
  s38,
  s41,
} from './shared.js';

const v0: Predicate = /* @__PURE__ */ shape({ document: s1, version: s1, title: s2 });
const v1: Predicate = /* @__PURE__ */ text(20);
const v2: Predicate = /* @__PURE__ */ shape(
  { id: s1, name: s2, cost: s27, stock: s10, unit: v1 },
  { perHousehold: s27, source: s2 },
);
const v3: Predicate = /* @__PURE__ */ list(500, v2);
const v4: Predicate = /* @__PURE__ */ one('in out');
const v5: Predicate = /* @__PURE__ */ shape({ on: s5, label: s2, direction: v4, amount: s24 });
const v6: Predicate = /* @__PURE__ */ list(5000, v5);
const v7: Predicate = /* @__PURE__ */ one('points-ledger');
const v8: Predicate = /* @__PURE__ */ one('open closed');
const v9: Predicate = /* @__PURE__ */ shape({ label: s38, from: s5, to: s5, status: v8 });
const v10: Predicate = /* @__PURE__ */ shape({ name: s2, address: s2, hours: s2 });
const v11: Predicate = /* @__PURE__ */ text(10);
const v12: Predicate = /* @__PURE__ */ whole(-9007199254740991);
const v13: Predicate = /* @__PURE__ */ one('none quarterReset yearReset rolling');
const v14: Predicate = /* @__PURE__ */ shape({ policy: v13 }, { months: s27, carryCap: s10 });
const v15: Predicate = /* @__PURE__ */ code(200);
const v16: Predicate = /* @__PURE__ */ one('earn deduct');
const v17: Predicate = /* @__PURE__ */ one('active ended');
const v18: Predicate = /* @__PURE__ */ shape(
  { id: s1, code: s32, category: s38, title: s2, direction: v16, points: s27, status: v17 },
  {
    pointsMax: s27,
    per: s41,
    capPerMonth: s27,
    capPerYear: s27,
    evidence: s34,
    verifier: s2,
    article: v15,
    articleLabel: s41,
    hearing: s31,
  },
);
const v19: Predicate = /* @__PURE__ */ list(1000, v18);
const v20: Predicate = /* @__PURE__ */ shape(
  { unit: v11, floor: v12, noticeDays: s27, approvers: s27, expiry: v14, items: v19 },
  { shop: v10 },
);
const v21: Predicate = /* @__PURE__ */ whole(0, 10);
const v22: Predicate = /* @__PURE__ */ one('household person group fund system');
const v23: Predicate = /* @__PURE__ */ shape(
  { id: s1, kind: v22, code: s32, openedOn: s5 },
  { maskedName: s29, group: s38, closedOn: s5, concealed: s10, stars: v21 },
);
const v24: Predicate = /* @__PURE__ */ list(200000, v23);
const v25: Predicate = /* @__PURE__ */ one('base earned honour');
const v26: Predicate = /* @__PURE__ */ one('earn deduct redeem reversal expiry transfer opening carry adjust');
const v27: Predicate = /* @__PURE__ */ list(10, s38);
const v28: Predicate = /* @__PURE__ */ shape(
  { id: s1, seq: s10, credit: s1, points: s27, kind: v26, actDate: s5, postedAt: s6, batch: s1, approvals: v27 },
  { debit: s1, balance: v25, item: s1, article: s9, reverses: s1, commitment: s11, note: s30 },
);
const v29: Predicate = /* @__PURE__ */ list(1000000, v28);
const v30: Predicate = /* @__PURE__ */ one('declared verified scored audited publicNotice objected rejected withdrawn');
const v31: Predicate = /* @__PURE__ */ shape(
  { id: s1, account: s1, points: s27, direction: v16, actDate: s5, state: v30 },
  { item: s1, noticeFrom: s5, noticeTo: s5, reason: s30 },
);
const v32: Predicate = /* @__PURE__ */ list(20000, v31);
const v33: Predicate = /* @__PURE__ */ shape({
  id: s1,
  label: s2,
  postedFrom: s5,
  postedTo: s5,
  places: s21,
  approvedBy: v27,
});
const v34: Predicate = /* @__PURE__ */ list(2000, v33);
export const isPointsLedgerShape: Predicate = /* @__PURE__ */ shape(
  {
    type: v7,
    schemaVersion: s0,
    id: s1,
    publisher: s4,
    publishedOn: s5,
    updatedAt: s6,
    language: s7,
    scope: s8,
    title: s2,
    locality: s18,
    period: v9,
    scheme: v20,
    accounts: v24,
    entries: v29,
    pending: v32,
    batches: v34,
  },
  { indexNumber: s9, checkedOn: s5, integrity: s15, rules: v0, rewards: v3, fund: v6, documents: s36 },
);
