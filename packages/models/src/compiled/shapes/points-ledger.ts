// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, isText, isWhole, type Predicate } from './predicates.js';
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
  s20,
  s23,
  s26,
  s28,
  s29,
  s30,
  s32,
  s34,
  s36,
} from './shared.js';

const v0: Predicate = (value) => value === 'points-ledger';
const v1: Predicate = (value) => value === 'open' || value === 'closed';
const v2: Predicate = (value) =>
  isObject(value) && s36(value.label) && s5(value.from) && s5(value.to) && v1(value.status);
const v3: Predicate = (value) => isObject(value) && s1(value.document) && s1(value.version) && s2(value.title);
const v4: Predicate = (value) => isText(value, 1, 10);
const v5: Predicate = (value) => isWhole(value, -9007199254740991, 9007199254740991);
const v6: Predicate = (value) =>
  value === 'none' || value === 'quarterReset' || value === 'yearReset' || value === 'rolling';
const v7: Predicate = (value) =>
  isObject(value) && v6(value.policy) && isAbsentOr(value.months, s26) && isAbsentOr(value.carryCap, s10);
const v8: Predicate = (value) => value === 'earn' || value === 'deduct';
const v9: Predicate = (value) => value === 'active' || value === 'ended';
const v10: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s28(value.code) &&
  s36(value.category) &&
  s2(value.title) &&
  v8(value.direction) &&
  s26(value.points) &&
  isAbsentOr(value.pointsMax, s26) &&
  isAbsentOr(value.per, s28) &&
  isAbsentOr(value.capPerMonth, s26) &&
  isAbsentOr(value.capPerYear, s26) &&
  isAbsentOr(value.evidence, s32) &&
  isAbsentOr(value.verifier, s2) &&
  isAbsentOr(value.article, s2) &&
  isAbsentOr(value.articleLabel, s28) &&
  isAbsentOr(value.hearing, s30) &&
  v9(value.status);
const v11: Predicate = (value) => isList(value, 1000, v10);
const v12: Predicate = (value) => isObject(value) && s2(value.name) && s2(value.address) && s2(value.hours);
const v13: Predicate = (value) =>
  isObject(value) &&
  v4(value.unit) &&
  v5(value.floor) &&
  s26(value.noticeDays) &&
  s26(value.approvers) &&
  v7(value.expiry) &&
  v11(value.items) &&
  isAbsentOr(value.shop, v12);
const v14: Predicate = (value) =>
  value === 'household' || value === 'person' || value === 'group' || value === 'fund' || value === 'system';
const v15: Predicate = (value) => isWhole(value, 0, 10);
const v16: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  v14(value.kind) &&
  s28(value.code) &&
  isAbsentOr(value.maskedName, s28) &&
  isAbsentOr(value.group, s36) &&
  s5(value.openedOn) &&
  isAbsentOr(value.closedOn, s5) &&
  isAbsentOr(value.concealed, s10) &&
  isAbsentOr(value.stars, v15);
const v17: Predicate = (value) => isList(value, 200000, v16);
const v18: Predicate = (value) =>
  value === 'earn' ||
  value === 'deduct' ||
  value === 'redeem' ||
  value === 'reversal' ||
  value === 'expiry' ||
  value === 'transfer' ||
  value === 'opening' ||
  value === 'carry' ||
  value === 'adjust';
const v19: Predicate = (value) => value === 'base' || value === 'earned' || value === 'honour';
const v20: Predicate = (value) => isList(value, 10, s36);
const v21: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s10(value.seq) &&
  isAbsentOr(value.debit, s1) &&
  s1(value.credit) &&
  s26(value.points) &&
  v18(value.kind) &&
  isAbsentOr(value.balance, v19) &&
  isAbsentOr(value.item, s1) &&
  isAbsentOr(value.article, s9) &&
  s5(value.actDate) &&
  s6(value.postedAt) &&
  isAbsentOr(value.reverses, s1) &&
  s1(value.batch) &&
  v20(value.approvals) &&
  isAbsentOr(value.commitment, s11) &&
  isAbsentOr(value.note, s29);
const v22: Predicate = (value) => isList(value, 1000000, v21);
const v23: Predicate = (value) =>
  value === 'declared' ||
  value === 'verified' ||
  value === 'scored' ||
  value === 'audited' ||
  value === 'publicNotice' ||
  value === 'objected' ||
  value === 'rejected' ||
  value === 'withdrawn';
const v24: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s1(value.account) &&
  s26(value.points) &&
  v8(value.direction) &&
  isAbsentOr(value.item, s1) &&
  s5(value.actDate) &&
  v23(value.state) &&
  isAbsentOr(value.noticeFrom, s5) &&
  isAbsentOr(value.noticeTo, s5) &&
  isAbsentOr(value.reason, s29);
const v25: Predicate = (value) => isList(value, 20000, v24);
const v26: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s2(value.label) &&
  s5(value.postedFrom) &&
  s5(value.postedTo) &&
  s20(value.places) &&
  v20(value.approvedBy);
const v27: Predicate = (value) => isList(value, 2000, v26);
const v28: Predicate = (value) => isText(value, 1, 20);
const v29: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s2(value.name) &&
  s26(value.cost) &&
  s10(value.stock) &&
  v28(value.unit) &&
  isAbsentOr(value.perHousehold, s26) &&
  isAbsentOr(value.source, s2);
const v30: Predicate = (value) => isList(value, 500, v29);
const v31: Predicate = (value) => value === 'in' || value === 'out';
const v32: Predicate = (value) =>
  isObject(value) && s5(value.on) && s2(value.label) && v31(value.direction) && s23(value.amount);
const v33: Predicate = (value) => isList(value, 5000, v32);
export const isPointsLedgerShape: Predicate = (value) =>
  isObject(value) &&
  v0(value.type) &&
  s0(value.schemaVersion) &&
  s1(value.id) &&
  s4(value.publisher) &&
  s5(value.publishedOn) &&
  s6(value.updatedAt) &&
  s7(value.language) &&
  s8(value.scope) &&
  s2(value.title) &&
  isAbsentOr(value.indexNumber, s9) &&
  isAbsentOr(value.checkedOn, s5) &&
  isAbsentOr(value.integrity, s15) &&
  s18(value.locality) &&
  v2(value.period) &&
  isAbsentOr(value.rules, v3) &&
  v13(value.scheme) &&
  v17(value.accounts) &&
  v22(value.entries) &&
  v25(value.pending) &&
  v27(value.batches) &&
  isAbsentOr(value.rewards, v30) &&
  isAbsentOr(value.fund, v33) &&
  isAbsentOr(value.documents, s34);
