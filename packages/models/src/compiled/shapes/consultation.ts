// Written by scripts/compile-validators.mjs from the schemas. Do not edit.
import { isAbsentOr, isList, isObject, type Predicate } from './predicates.js';
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
  s11,
  s12,
  s15,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s34,
  s35,
} from './shared.js';

const v0: Predicate = (value) => value === 'consultation';
const v1: Predicate = (value) => value === 'opinion' || value === 'poll' || value === 'ballot' || value === 'record';
const v2: Predicate = (value) =>
  value === 'upcoming' ||
  value === 'open' ||
  value === 'paused' ||
  value === 'counting' ||
  value === 'objection' ||
  value === 'final' ||
  value === 'void' ||
  value === 'archived';
const v3: Predicate = (value) => value === 'rural' || value === 'urban' || value === 'collective' || value === 'owners';
const v4: Predicate = (value) =>
  value === 'charter-or-rules' ||
  value === 'committee-election' ||
  value === 'committee-recall' ||
  value === 'rep-assembly-decision-review' ||
  value === 'rep-assembly-set-up' ||
  value === 'committee-area-change' ||
  value === 'village-planning' ||
  value === 'work-subsidy' ||
  value === 'collective-income-use' ||
  value === 'public-works' ||
  value === 'fund-labour-raising' ||
  value === 'key-assistance' ||
  value === 'annual-report-appraisal' ||
  value === 'resignation-vacancy' ||
  value === 'non-local-voter' ||
  value === 'supervision-committee' ||
  value === 'group-matter' ||
  value === 'land-contract-plan' ||
  value === 'collective-member-right' ||
  value === 'collective-property' ||
  value === 'owners-common-part' ||
  value === 'owners-maintenance-fund' ||
  value === 'community-fund-raising' ||
  value === 'other-important';
const v5: Predicate = (value) => isList(value, 40, s12);
const v6: Predicate = (value) =>
  isObject(value) && s2(value.office) && isAbsentOr(value.phone, s3) && isAbsentOr(value.hours, s2);
const v7: Predicate = (value) => isObject(value) && s6(value.opensAt) && s6(value.closesAt);
const v8: Predicate = (value) => isList(value, 100, s22);
const v9: Predicate = (value) => isObject(value) && s2(value.label) && s23(value.amount);
const v10: Predicate = (value) => isList(value, 50, v9);
const v11: Predicate = (value) =>
  isObject(value) && s1(value.resolutionId) && s5(value.grantedOn) && s5(value.expiresOn);
const v12: Predicate = (value) =>
  isObject(value) && s5(value.publishedOn) && s5(value.appealUntil) && isAbsentOr(value.hash, s11);
const v13: Predicate = (value) => isObject(value) && s25(value.mode) && s26(value.base);
const v14: Predicate = (value) =>
  value === 'unreachable' ||
  value === 'illness' ||
  value === 'unable-to-express' ||
  value === 'deceased' ||
  value === 'moved-out' ||
  value === 'other';
const v15: Predicate = (value) => isObject(value) && v14(value.kind) && s26(value.count) && isAbsentOr(value.note, s27);
const v16: Predicate = (value) => isList(value, 20, v15);
const v17: Predicate = (value) =>
  isObject(value) &&
  s28(value.maskedName) &&
  s29(value.reason) &&
  s2(value.decidedBy) &&
  s26(value.count) &&
  s30(value.votes);
const v18: Predicate = (value) => isList(value, 50, v17);
const v19: Predicate = (value) =>
  isObject(value) &&
  s25(value.mode) &&
  s26(value.base) &&
  s2(value.label) &&
  isAbsentOr(value.roll, v12) &&
  isAbsentOr(value.otherMode, v13) &&
  isAbsentOr(value.adjustments, v16) &&
  isAbsentOr(value.recusals, v18);
const v20: Predicate = (value) =>
  value === 'open' || value === 'public-secret' || value === 'admin-secret' || value === 'untraceable';
const v21: Predicate = (value) =>
  value === 'online' || value === 'paper' || value === 'assisted' || value === 'hand' || value === 'proxy';
const v22: Predicate = (value) => isList(value, 5, v21);
const v23: Predicate = (value) => value === 'yesNo' || value === 'single' || value === 'approval';
const v24: Predicate = (value) => value === 'for' || value === 'against' || value === 'abstain';
const v25: Predicate = (value) =>
  isObject(value) && s1(value.id) && s2(value.label) && isAbsentOr(value.meaning, s29) && isAbsentOr(value.stands, v24);
const v26: Predicate = (value) => isList(value, 50, v25);
const v27: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s27(value.text) &&
  v23(value.kind) &&
  v26(value.options) &&
  isAbsentOr(value.maxChoices, s26);
const v28: Predicate = (value) => isList(value, 20, v27);
const v29: Predicate = (value) =>
  isObject(value) &&
  v20(value.secrecy) &&
  v22(value.channels) &&
  s30(value.changeable) &&
  s30(value.binding) &&
  isAbsentOr(value.bindingBasis, s31) &&
  v28(value.questions);
const v30: Predicate = (value) =>
  isObject(value) &&
  s2(value.place) &&
  s2(value.hours) &&
  isAbsentOr(value.until, s6) &&
  isAbsentOr(value.phone, s3) &&
  isAbsentOr(value.note, s29);
const v31: Predicate = (value) => isObject(value) && s6(value.asOf) && s10(value.present);
const v32: Predicate = (value) =>
  value === 'fourDeliberationsTwoDisclosures' ||
  value === 'oneSolicitThreeDeliberationsTwoDisclosures' ||
  value === 'fourPeopleMethod' ||
  value === 'fourPartyConsultation' ||
  value === 'fundLabourRaising' ||
  value === 'consultation' ||
  value === 'assembly' ||
  value === 'memberAssembly' ||
  value === 'ownersDecision' ||
  value === 'custom';
const v33: Predicate = (value) => isList(value, 5, s2);
const v34: Predicate = (value) => isObject(value) && s29(value.reason) && v33(value.approvedBy) && s5(value.noticedOn);
const v35: Predicate = (value) =>
  value === 'collect' ||
  value === 'solicit' ||
  value === 'propose' ||
  value === 'discuss' ||
  value === 'partyReview' ||
  value === 'review' ||
  value === 'publicComment' ||
  value === 'legalReview' ||
  value === 'resolve' ||
  value === 'publishResolution' ||
  value === 'implement' ||
  value === 'publishResult' ||
  value === 'archive' ||
  value === 'raise' ||
  value === 'deliberate' ||
  value === 'decide' ||
  value === 'evaluate' ||
  value === 'notice' ||
  value === 'held' ||
  value === 'followUp' ||
  value === 'feedback' ||
  value === 'filing';
const v36: Predicate = (value) =>
  value === 'done' || value === 'current' || value === 'upcoming' || value === 'skipped' || value === 'failed';
const v37: Predicate = (value) =>
  isObject(value) && s5(value.postedOn) && s32(value.channels) && isAbsentOr(value.special, s29);
const v38: Predicate = (value) => isObject(value) && s25(value.mode) && s26(value.base) && s10(value.present);
const v39: Predicate = (value) => value === 'secret' || value === 'recorded' || value === 'show-of-hands';
const v40: Predicate = (value) =>
  isObject(value) &&
  s24(value.body) &&
  s25(value.mode) &&
  s5(value.heldOn) &&
  s2(value.place) &&
  isAbsentOr(value.convener, s2) &&
  isAbsentOr(value.chair, s2) &&
  isAbsentOr(value.recorder, s2) &&
  isAbsentOr(value.supervisor, s2) &&
  s26(value.base) &&
  s10(value.present) &&
  isAbsentOr(value.otherMode, v38) &&
  isAbsentOr(value.womenPresent, s10) &&
  isAbsentOr(value.adjustments, v16) &&
  isAbsentOr(value.recusals, v18) &&
  isAbsentOr(value.voteBy, v39) &&
  isAbsentOr(value.votes, s33) &&
  isAbsentOr(value.minutes, s22);
const v41: Predicate = (value) =>
  isObject(value) &&
  s5(value.postedOn) &&
  isAbsentOr(value.takenDownOn, s5) &&
  s20(value.places) &&
  isAbsentOr(value.checkedBy, s2) &&
  isAbsentOr(value.objections, s10);
const v42: Predicate = (value) => isObject(value) && s10(value.asked) && s10(value.replied) && s25(value.unit);
const v43: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  v35(value.kind) &&
  s2(value.title) &&
  s2(value.actor) &&
  v36(value.status) &&
  isAbsentOr(value.startedOn, s5) &&
  isAbsentOr(value.endedOn, s5) &&
  isAbsentOr(value.rulePackId, s9) &&
  isAbsentOr(value.notice, v37) &&
  isAbsentOr(value.meeting, v40) &&
  isAbsentOr(value.posting, v41) &&
  isAbsentOr(value.reach, v42) &&
  isAbsentOr(value.output, s34) &&
  isAbsentOr(value.note, s19);
const v44: Predicate = (value) => isList(value, 40, v43);
const v45: Predicate = (value) =>
  isObject(value) &&
  v32(value.kind) &&
  isAbsentOr(value.title, s2) &&
  isAbsentOr(value.urgent, v34) &&
  v44(value.stages);
const v46: Predicate = (value) => isObject(value) && s1(value.optionId) && s10(value.votes);
const v47: Predicate = (value) => isList(value, 50, v46);
const v48: Predicate = (value) => isObject(value) && v21(value.channel) && s10(value.votes);
const v49: Predicate = (value) => isList(value, 5, v48);
const v50: Predicate = (value) =>
  isObject(value) &&
  s1(value.questionId) &&
  isAbsentOr(value.votes, s33) &&
  isAbsentOr(value.options, v47) &&
  isAbsentOr(value.channels, v49);
const v51: Predicate = (value) => isList(value, 20, v50);
const v52: Predicate = (value) =>
  value === 'passed' ||
  value === 'not-passed' ||
  value === 'no-quorum' ||
  value === 'invalid' ||
  value === 'elected' ||
  value === 'run-off';
const v53: Predicate = (value) =>
  isObject(value) &&
  s5(value.heldOn) &&
  isAbsentOr(value.place, s2) &&
  s26(value.base) &&
  s10(value.present) &&
  s25(value.mode) &&
  isAbsentOr(value.otherMode, v38) &&
  v51(value.questions) &&
  v52(value.outcome) &&
  s9(value.rulePackId) &&
  s9(value.validatorVersion) &&
  isAbsentOr(value.resolution, s35) &&
  s32(value.certifiedBy) &&
  s6(value.recordedAt);
const v54: Predicate = (value) =>
  value === 'received' || value === 'upheld' || value === 'dismissed' || value === 'withdrawn';
const v55: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s5(value.on) &&
  s27(value.ground) &&
  v54(value.status) &&
  isAbsentOr(value.ruling, s19) &&
  isAbsentOr(value.ruledOn, s5);
const v56: Predicate = (value) => isList(value, 200, v55);
const v57: Predicate = (value) =>
  isObject(value) && s5(value.until) && s2(value.to) && isAbsentOr(value.phone, s3) && isAbsentOr(value.items, v56);
const v58: Predicate = (value) =>
  value === 'hamletMeeting' ||
  value === 'courtyardMeeting' ||
  value === 'benchMeeting' ||
  value === 'roundTable' ||
  value === 'residentTalkDay' ||
  value === 'publicHearing' ||
  value === 'coordinationMeeting' ||
  value === 'appraisalMeeting' ||
  value === 'deliberationCouncil' ||
  value === 'candidTalk' ||
  value === 'other';
const v59: Predicate = (value) => isList(value, 50, s27);
const v60: Predicate = (value) =>
  value === 'solved' || value === 'doing' || value === 'referred' || value === 'answered';
const v61: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s2(value.title) &&
  v59(value.opinions) &&
  v60(value.status) &&
  isAbsentOr(value.handler, s2) &&
  isAbsentOr(value.dueOn, s5) &&
  isAbsentOr(value.doneOn, s5) &&
  isAbsentOr(value.reply, s19);
const v62: Predicate = (value) => isList(value, 200, v61);
const v63: Predicate = (value) =>
  isObject(value) &&
  v58(value.format) &&
  s5(value.heldOn) &&
  isAbsentOr(value.from, s6) &&
  isAbsentOr(value.to, s6) &&
  s2(value.place) &&
  s2(value.convener) &&
  isAbsentOr(value.recorder, s2) &&
  s10(value.persons) &&
  isAbsentOr(value.households, s10) &&
  v62(value.topics);
const v64: Predicate = (value) => isList(value, 100, s27);
const v65: Predicate = (value) => isObject(value) && s27(value.opinion) && s27(value.reason);
const v66: Predicate = (value) => isList(value, 100, v65);
const v67: Predicate = (value) =>
  isObject(value) && s5(value.publishedOn) && s35(value.summary) && v64(value.adopted) && v66(value.notAdopted);
const v68: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s2(value.title) &&
  isAbsentOr(value.dueOn, s5) &&
  isAbsentOr(value.doneOn, s5) &&
  isAbsentOr(value.proof, s22);
const v69: Predicate = (value) => isList(value, 50, v68);
const v70: Predicate = (value) =>
  isObject(value) &&
  s1(value.id) &&
  s2(value.title) &&
  isAbsentOr(value.firm, s2) &&
  isAbsentOr(value.maskedName, s28) &&
  s5(value.signedOn) &&
  isAbsentOr(value.amount, s23) &&
  isAbsentOr(value.terms, s19) &&
  isAbsentOr(value.href, s21);
const v71: Predicate = (value) => isList(value, 100, v70);
const v72: Predicate = (value) => isList(value, 5, s10);
const v73: Predicate = (value) => isObject(value) && s5(value.on) && v72(value.answers);
const v74: Predicate = (value) =>
  isObject(value) && v69(value.milestones) && isAbsentOr(value.contracts, v71) && isAbsentOr(value.satisfaction, v73);
const v75: Predicate = (value) =>
  value === 'published' ||
  value === 'opened' ||
  value === 'paused' ||
  value === 'resumed' ||
  value === 'extended' ||
  value === 'closed' ||
  value === 'counted' ||
  value === 'recorded' ||
  value === 'corrected' ||
  value === 'voided' ||
  value === 'posted' ||
  value === 'ruled';
const v76: Predicate = (value) =>
  isObject(value) &&
  s10(value.seq) &&
  s6(value.at) &&
  s2(value.actorRole) &&
  v75(value.act) &&
  isAbsentOr(value.reason, s27);
const v77: Predicate = (value) => isList(value, 5000, v76);
export const isConsultationShape: Predicate = (value) =>
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
  v1(value.mode) &&
  v2(value.status) &&
  v3(value.setting) &&
  v4(value.matter) &&
  s19(value.summary) &&
  isAbsentOr(value.background, v5) &&
  s2(value.organizer) &&
  isAbsentOr(value.coOrganizers, s20) &&
  v6(value.contact) &&
  isAbsentOr(value.period, v7) &&
  isAbsentOr(value.documents, v8) &&
  isAbsentOr(value.costs, v10) &&
  isAbsentOr(value.decidingBody, s24) &&
  isAbsentOr(value.delegation, v11) &&
  isAbsentOr(value.electorate, v19) &&
  isAbsentOr(value.ballot, v29) &&
  isAbsentOr(value.paper, v30) &&
  isAbsentOr(value.turnout, v31) &&
  isAbsentOr(value.procedure, v45) &&
  isAbsentOr(value.result, v53) &&
  isAbsentOr(value.objections, v57) &&
  isAbsentOr(value.record, v63) &&
  isAbsentOr(value.feedback, v67) &&
  isAbsentOr(value.followUp, v74) &&
  isAbsentOr(value.log, v77);
