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
  { stocked: s10, perHousehold: s27, limitPerMonth: s27, source: s2 },
);
const v3: Predicate = /* @__PURE__ */ list(500, v2);
const v4: Predicate = /* @__PURE__ */ one('in out');
const v5: Predicate = /* @__PURE__ */ shape({ on: s5, label: s2, direction: v4, amount: s24 });
const v6: Predicate = /* @__PURE__ */ list(5000, v5);
const v7: Predicate = /* @__PURE__ */ one('points-ledger');
const v8: Predicate = /* @__PURE__ */ one('open closed');
const v9: Predicate = /* @__PURE__ */ shape({ label: s38, from: s5, to: s5, status: v8 }, { closedOn: s5 });
const v10: Predicate = /* @__PURE__ */ whole(1, 10);
const v11: Predicate = /* @__PURE__ */ shape({ stars: v10, atLeast: s10 });
const v12: Predicate = /* @__PURE__ */ list(10, v11);
const v13: Predicate = /* @__PURE__ */ shape({ name: s2, address: s2, hours: s2 });
const v14: Predicate = /* @__PURE__ */ text(10);
const v15: Predicate = /* @__PURE__ */ whole(-9007199254740991);
const v16: Predicate = /* @__PURE__ */ one('none quarterReset yearReset rolling');
const v17: Predicate = /* @__PURE__ */ shape({ policy: v16 }, { months: s27, carryCap: s10 });
const v18: Predicate = /* @__PURE__ */ code(200);
const v19: Predicate = /* @__PURE__ */ one('earn deduct');
const v20: Predicate = /* @__PURE__ */ one('active ended');
const v21: Predicate = /* @__PURE__ */ shape(
  { id: s1, code: s32, category: s38, title: s2, direction: v19, points: s27, status: v20 },
  {
    pointsMax: s27,
    per: s41,
    capPerAct: s27,
    capPerMonth: s27,
    capPerYear: s27,
    evidence: s34,
    verifier: s2,
    article: v18,
    articleLabel: s41,
    hearing: s31,
    effectiveFrom: s5,
    effectiveTo: s5,
  },
);
const v22: Predicate = /* @__PURE__ */ list(1000, v21);
const v23: Predicate = /* @__PURE__ */ shape(
  { unit: v14, floor: v15, noticeDays: s27, approvers: s27, expiry: v17, items: v22 },
  { starLevels: v12, shop: v13 },
);
const v24: Predicate = /* @__PURE__ */ whole(0, 10);
const v25: Predicate = /* @__PURE__ */ one('household person group fund system');
const v26: Predicate = /* @__PURE__ */ shape(
  { id: s1, kind: v25, code: s32, openedOn: s5 },
  {
    maskedName: s29,
    group: s38,
    closedOn: s5,
    household: s1,
    splitFrom: s1,
    splitAgreement: s1,
    movedOutOn: s5,
    minor: s31,
    guardianConsent: s31,
    concealed: s10,
    stars: v24,
  },
);
const v27: Predicate = /* @__PURE__ */ list(200000, v26);
const v28: Predicate = /* @__PURE__ */ one('base earned honour');
const v29: Predicate = /* @__PURE__ */ list(20, s1);
const v30: Predicate = /* @__PURE__ */ one('previous');
const v31: Predicate = /* @__PURE__ */ one('earn deduct redeem reversal expiry transfer opening carry adjust');
const v32: Predicate = /* @__PURE__ */ list(10, s38);
const v33: Predicate = /* @__PURE__ */ shape(
  { id: s1, seq: s10, credit: s1, points: s27, kind: v31, actDate: s5, postedAt: s6, batch: s1, approvals: v32 },
  {
    debit: s1,
    balance: v28,
    item: s1,
    article: s9,
    since: s5,
    reverses: s1,
    createdBy: s38,
    commitment: s11,
    uncollected: s27,
    evidenceIds: v29,
    hearingRecordId: s1,
    reward: s1,
    quantity: s27,
    receipt: s1,
    requestId: s1,
    ofPeriod: v30,
    note: s30,
  },
);
const v34: Predicate = /* @__PURE__ */ list(1000000, v33);
const v35: Predicate = /* @__PURE__ */ one('declared verified scored audited publicNotice objected rejected withdrawn');
const v36: Predicate = /* @__PURE__ */ shape(
  { id: s1, account: s1, points: s27, direction: v19, actDate: s5, state: v35 },
  { item: s1, noticeFrom: s5, noticeTo: s5, objectedOn: s5, disputes: s1, reason: s30 },
);
const v37: Predicate = /* @__PURE__ */ list(20000, v36);
const v38: Predicate = /* @__PURE__ */ shape({ rows: s10, points: s10 }, { hash: s11 });
const v39: Predicate = /* @__PURE__ */ shape(
  { id: s1, label: s2, postedFrom: s5, postedTo: s5, places: s21, approvedBy: v32 },
  { table: v38 },
);
const v40: Predicate = /* @__PURE__ */ list(2000, v39);
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
    scheme: v23,
    accounts: v27,
    entries: v34,
    pending: v37,
    batches: v40,
  },
  { indexNumber: s9, checkedOn: s5, integrity: s15, rules: v0, rewards: v3, fund: v6, documents: s36 },
);
