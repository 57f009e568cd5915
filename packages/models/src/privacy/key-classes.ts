// Written by scripts/compile-validators.mjs from the schemas. Do not edit.

/** The keys of string fields by how they are looked at; every other key is prose. */
export const KEYS = {
  strict:
    'account act balance basedOn batch blocks body channel commitment conclusion credit currentVersion debit decidingBody department direction document format hash id illustrates item kind language leaves level list matter measures mode norm op optionId outcome phone policy questionId replacedBy resolutionId reverses root scope secrecy setting stands state status targetId type version villageRole voteBy',
  code: 'article checkpoint code indexNumber number pointsItem rulePackId validatorVersion',
  day: 'actDate adoptedOn appealUntil asOf at checkedOn closedOn closesAt decidedOn doneOn dueOn effectiveFrom effectiveTo endedOn exitOn expiresOn filedOn from grantedOn heldOn nextReviewOn noticeFrom noticeTo noticedOn on openedOn opensAt partyDiscussedOn postedAt postedFrom postedOn postedTo proposedOn publishedOn recordedAt ruledOn signedOn startedOn takenDownOn to trialUntil until updatedAt versionOn',
  link: 'href',
  public:
    'actor actorRole address applicant approvals approvedBy category certifiedBy chair channels checkedBy coOrganizers convener county dataRequested decidedBy evidence firm frequency group handler hours inKind keywords label law materials name office order organizer origin per place places publisher recorder source supervisor title topics township unit verifier word',
  masked: 'maskedName',
} as const;
