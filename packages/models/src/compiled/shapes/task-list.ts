// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, isWhole, type Predicate } from './predicates.js';
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
  s23,
  s26,
  s27,
  s28,
  s29,
  s34,
  s36,
  s37,
  s38,
} from './shared.js';

const v0: Predicate = (value) => value === 'task-list';
const v1: Predicate = (value) => value === 'draft' || value === 'inForce' || value === 'withdrawn';
const v2: Predicate = (value) =>
  value === 'province' || value === 'city' || value === 'county' || value === 'township' || value === 'village';
const v3: Predicate = (value) =>
  value === 'autonomy' ||
  value === 'assist' ||
  value === 'relief' ||
  value === 'certificateAllowed' ||
  value === 'certificateForbidden';
const v4: Predicate = (value) =>
  isObject(value) &&
  v3(value.kind) &&
  s2(value.title) &&
  isAbsentOr(value.number, s9) &&
  isAbsentOr(value.summary, s19) &&
  s5(value.effectiveFrom) &&
  isAbsentOr(value.effectiveTo, s5);
const v5: Predicate = (value) => isList(value, 10, v4);
const v6: Predicate = (value) =>
  isObject(value) && s1(value.id) && s2(value.name) && isAbsentOr(value.phone, s3) && isAbsentOr(value.address, s2);
const v7: Predicate = (value) => isList(value, 500, v6);
const v8: Predicate = (value) => value === 'rural' || value === 'urban' || value === 'both';
const v9: Predicate = (value) => value === 'lead' || value === 'assist' || value === 'inform' || value === 'refuse';
const v10: Predicate = (value) =>
  value === 'item' ||
  value === 'household' ||
  value === 'person' ||
  value === 'month' ||
  value === 'year' ||
  value === 'once';
const v11: Predicate = (value) =>
  isObject(value) &&
  isAbsentOr(value.source, s2) &&
  isAbsentOr(value.amount, s23) &&
  isAbsentOr(value.per, v10) &&
  isAbsentOr(value.inKind, s2) &&
  isAbsentOr(value.noCostReason, s29);
const v12: Predicate = (value) => isWhole(value, 1, 12);
const v13: Predicate = (value) => isList(value, 12, v12);
const v14: Predicate = (value) => isList(value, 30, s2);
const v15: Predicate = (value) => isList(value, 40, s38);
const v16: Predicate = (value) =>
  value === 'active' || value === 'suspended' || value === 'expired' || value === 'removed';
const v17: Predicate = (value) =>
  isObject(value) &&
  s2(value.applicant) &&
  s5(value.decidedOn) &&
  s2(value.decidedBy) &&
  isAbsentOr(value.number, s9) &&
  isAbsentOr(value.trialUntil, s5) &&
  isAbsentOr(value.exitOn, s5) &&
  isAbsentOr(value.exitReason, s29);
const v18: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  v3(value.list) &&
  s28(value.code) &&
  s2(value.name) &&
  s36(value.category) &&
  v8(value.scope) &&
  v9(value.villageRole) &&
  isAbsentOr(value.does, s19) &&
  isAbsentOr(value.doesNot, s19) &&
  isAbsentOr(value.basis, s37) &&
  isAbsentOr(value.department, s1) &&
  isAbsentOr(value.funding, v11) &&
  isAbsentOr(value.frequency, s36) &&
  isAbsentOr(value.timeLimitDays, s26) &&
  isAbsentOr(value.months, v13) &&
  isAbsentOr(value.materials, v14) &&
  isAbsentOr(value.dataRequested, v14) &&
  isAbsentOr(value.keywords, v15) &&
  isAbsentOr(value.instead, s27) &&
  s5(value.effectiveFrom) &&
  isAbsentOr(value.effectiveTo, s5) &&
  v16(value.status) &&
  isAbsentOr(value.replacedBy, s1) &&
  isAbsentOr(value.admission, v17);
const v19: Predicate = (value) => isList(value, 20000, v18);
const v20: Predicate = (value) =>
  isObject(value) && s27(value.advice) && s2(value.office) && isAbsentOr(value.phone, s3);
const v21: Predicate = (value) => isWhole(value, 1949, 2200);
const v22: Predicate = (value) =>
  isObject(value) &&
  v21(value.year) &&
  isAbsentOr(value.duties, s10) &&
  isAbsentOr(value.certificates, s10) &&
  isAbsentOr(value.plates, s10) &&
  s2(value.source);
const v23: Predicate = (value) => isList(value, 50, v22);
export const isTaskListShape: Predicate = (value) =>
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
  v1(value.status) &&
  v2(value.level) &&
  isAbsentOr(value.number, s9) &&
  s5(value.effectiveFrom) &&
  isAbsentOr(value.effectiveTo, s5) &&
  isAbsentOr(value.summary, s19) &&
  isAbsentOr(value.documents, s34) &&
  v5(value.lists) &&
  v7(value.departments) &&
  v19(value.items) &&
  isAbsentOr(value.unlisted, v20) &&
  isAbsentOr(value.years, v23);
