import { at, plus } from './dates.mjs';
import { ballotOf, consultationOf, decided, stagesBefore, twoThirds } from './parts.mjs';

/** A vote that was held, from the first question to the posting of its result. */
export const finished = (
  village,
  random,
  { heldOn, meeting, procedure = 'fourDeliberationsTwoDisclosures', pack = 'cn-rural-2026', ...rest },
) => {
  const before = stagesBefore(village, random, { heldOn, pack });
  const { stages, result, objections, outcome, postedTo } = decided(village, random, {
    ...meeting,
    heldOn,
    pack,
    questionId: 'q1',
  });
  const milestones =
    outcome === 'passed'
      ? (rest.milestones ?? []).map(([title, days, done], n) => ({
          id: `m${n + 1}`,
          title,
          dueOn: plus(heldOn, days),
          ...(done && plus(heldOn, days - done) <= '2026-11-20' && { doneOn: plus(heldOn, days - done) }),
        }))
      : [];
  const { milestones: _, question, ...more } = rest;
  return consultationOf(village, {
    publishedOn: before[4].startedOn,
    updatedAt: at(plus(postedTo, 1), '09:20'),
    mode: 'ballot',
    status: 'final',
    period: { opensAt: at(heldOn, '09:00'), closesAt: at(heldOn, '11:30') },
    decidingBody: meeting.body,
    electorate: { mode: meeting.mode, base: meeting.base, label: meeting.label },
    ballot: ballotOf(question),
    procedure: { kind: procedure, stages: [...before, ...stages] },
    result,
    objections,
    ...(milestones.length > 0 && { followUp: { milestones } }),
    ...more,
  });
};

/** The villagers' assembly by households: two thirds of them and some more came. */
export const householdMeeting = (village, random, share, resolution) => ({
  body: 'villageAssembly',
  mode: 'household',
  base: village.households,
  present: twoThirds(village.households) + random.int(2, Math.floor(village.households / 6)),
  label: `全村${village.households}户，每户一位代表`,
  actor: '村民会议',
  share,
  resolution,
});

/** The representatives, one for about nine households, with the committee. */
export function repMeeting(village, random, share, resolution) {
  const reps = Math.round(village.households / 9);
  const base = reps + random.pick([3, 5]);
  return {
    body: 'villageRepAssembly',
    mode: 'member',
    base,
    present: twoThirds(base) + random.int(1, Math.floor(base / 5)),
    label: `村民代表会议组成人员${base}人`,
    actor: '村民代表会议',
    place: '村部会议室',
    share,
    resolution,
  };
}

/** What the assembly handed to its representatives for this year. */
export const delegation = (village, random) => ({
  resolutionId: `${village.code}-resolution-2026-01`,
  grantedOn: plus('2026-01-18', random.int(0, 40)),
  expiresOn: '2026-12-31',
});
