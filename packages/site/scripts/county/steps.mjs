/** The steps of a talk, each with an id of its own. */
export const simple = (village, stages) => ({
  kind: 'consultation',
  stages: stages.map(([id, kind, title, actor, status, startedOn, endedOn, more], n) => ({
    id: `${id}${n}`,
    kind,
    title,
    actor,
    status,
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    rulePackId: 'cn-rural-2026',
    ...more,
  })),
});
