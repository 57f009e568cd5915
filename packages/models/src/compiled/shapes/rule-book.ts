// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, type Predicate } from './predicates.js';
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
  s12,
  s15,
  s18,
  s19,
  s20,
  s24,
  s25,
  s26,
  s27,
  s28,
  s33,
  s34,
  s35,
  s37,
  s38,
} from './shared.js';

const v0: Predicate = (value) => value === 'rule-book';
const v1: Predicate = (value) =>
  value === 'charter' || value === 'villageRules' || value === 'residentConvention' || value === 'specialRules';
const v2: Predicate = (value) =>
  value === 'draft' || value === 'inForce' || value === 'amended' || value === 'repealed';
const v3: Predicate = (value) =>
  isObject(value) && s5(value.from) && s5(value.to) && s10(value.received) && s10(value.adopted);
const v4: Predicate = (value) => value === 'pass' || value === 'revise' || value === 'reject';
const v5: Predicate = (value) =>
  isObject(value) && s2(value.office) && isAbsentOr(value.number, s9) && v4(value.conclusion) && s5(value.signedOn);
const v6: Predicate = (value) =>
  isObject(value) &&
  s24(value.body) &&
  s25(value.mode) &&
  s5(value.heldOn) &&
  isAbsentOr(value.noticedOn, s5) &&
  s26(value.base) &&
  s10(value.present) &&
  s33(value.votes);
const v7: Predicate = (value) =>
  isObject(value) && s2(value.office) && isAbsentOr(value.number, s9) && s5(value.filedOn);
const v8: Predicate = (value) =>
  isObject(value) && s5(value.postedOn) && isAbsentOr(value.takenDownOn, s5) && s20(value.places);
const v9: Predicate = (value) => isList(value, 20, s35);
const v10: Predicate = (value) => isObject(value) && s1(value.id) && s26(value.no) && s12(value.text);
const v11: Predicate = (value) => isList(value, 60, v10);
const v12: Predicate = (value) =>
  value === 'must' || value === 'mustNot' || value === 'should' || value === 'may' || value === 'declares';
const v13: Predicate = (value) =>
  value === 'advise' ||
  value === 'criticize' ||
  value === 'warn' ||
  value === 'requestCorrection' ||
  value === 'apologize' ||
  value === 'restore' ||
  value === 'compensateActualLoss' ||
  value === 'honourIneligible' ||
  value === 'pointDeduct' ||
  value === 'referMediation' ||
  value === 'referAuthority';
const v14: Predicate = (value) => isList(value, 11, v13);
const v15: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s26(value.no) &&
  s35(value.text) &&
  isAbsentOr(value.items, v11) &&
  v12(value.norm) &&
  isAbsentOr(value.measures, v14);
const v16: Predicate = (value) => isList(value, 60, v15);
const v17: Predicate = (value) =>
  value === 'conduct' ||
  value === 'order' ||
  value === 'rights' ||
  value === 'disputes' ||
  value === 'customs' ||
  value === 'general';
const v18: Predicate = (value) => isList(value, 20, s28);
const v19: Predicate = (value) => isObject(value) && s2(value.order) && s5(value.on);
const v20: Predicate = (value) => isList(value, 20, s19);
const v21: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s26(value.no) &&
  isAbsentOr(value.title, s2) &&
  v16(value.clauses) &&
  isAbsentOr(value.basis, s37) &&
  isAbsentOr(value.category, v17) &&
  isAbsentOr(value.topics, v18) &&
  isAbsentOr(value.pointsItem, s28) &&
  isAbsentOr(value.suspended, v19) &&
  isAbsentOr(value.notes, v20);
const v22: Predicate = (value) => isList(value, 1000, v21);
const v23: Predicate = (value) =>
  isObject(value) && s1(value.id) && s26(value.no) && s2(value.title) && v22(value.articles);
const v24: Predicate = (value) => isList(value, 100, v23);
const v25: Predicate = (value) => Array.isArray(value) && value.length === 2 && s28(value[0]) && s28(value[1]);
const v26: Predicate = (value) => isList(value, 200, v25);
const v27: Predicate = (value) => isList(value, 100, s1);
const v28: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  isAbsentOr(value.title, s2) &&
  s26(value.meter) &&
  v26(value.lines) &&
  v27(value.illustrates);
const v29: Predicate = (value) => isList(value, 100, v28);
const v30: Predicate = (value) =>
  isObject(value) && s1(value.id) && s38(value.word) && s27(value.meaning) && s1(value.article);
const v31: Predicate = (value) => isList(value, 200, v30);
const v32: Predicate = (value) =>
  value === 'insert' || value === 'delete' || value === 'replace' || value === 'renumber' || value === 'move';
const v33: Predicate = (value) => isObject(value) && v32(value.op) && s1(value.targetId) && s27(value.reason);
const v34: Predicate = (value) => isList(value, 1000, v33);
const v35: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s26(value.no) &&
  s2(value.label) &&
  v2(value.status) &&
  isAbsentOr(value.basedOn, s1) &&
  isAbsentOr(value.rulePackId, s9) &&
  isAbsentOr(value.proposedOn, s5) &&
  isAbsentOr(value.comments, v3) &&
  isAbsentOr(value.partyDiscussedOn, s5) &&
  isAbsentOr(value.review, v5) &&
  isAbsentOr(value.meeting, v6) &&
  isAbsentOr(value.adoptedOn, s5) &&
  isAbsentOr(value.filing, v7) &&
  isAbsentOr(value.posting, v8) &&
  isAbsentOr(value.effectiveFrom, s5) &&
  isAbsentOr(value.effectiveTo, s5) &&
  isAbsentOr(value.preamble, v9) &&
  v24(value.chapters) &&
  isAbsentOr(value.rhymes, v29) &&
  isAbsentOr(value.terms, v31) &&
  isAbsentOr(value.changes, v34) &&
  isAbsentOr(value.documents, s34);
const v36: Predicate = (value) => isList(value, 200, v35);
export const isRuleBookShape: Predicate = (value) =>
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
  v1(value.kind) &&
  s1(value.currentVersion) &&
  v36(value.versions) &&
  isAbsentOr(value.nextReviewOn, s5);
