import { decide } from '@cunju/models';
import { at, plus } from './dates.mjs';
import { envelopeOf } from './places.mjs';

export const yuan = (amount) => ({ fen: amount * 100 });
export const spaced = (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
const CHANNELS = ['村务公开栏', '村广播', '村民微信群', '组长上门'];

/** What every consultation of the county has in common. */
export function consultationOf(village, { id, title, publishedOn, updatedAt, ...rest }) {
  return {
    ...envelopeOf(village, { type: 'consultation', id: `${village.code}-${id}`, title, publishedOn, updatedAt }),
    setting: 'rural',
    organizer: `${village.name}村民委员会`,
    contact: { office: `${village.name}村民委员会`, phone: village.phone, hours: '周一至周六 8:30至17:30' },
    ...rest,
  };
}

export const yesNo = (id, text, [yes, no, abstain]) => ({
  id,
  text,
  kind: 'yesNo',
  options: [
    { id: 'yes', label: '同意', meaning: yes, stands: 'for' },
    { id: 'no', label: '不同意', meaning: no, stands: 'against' },
    { id: 'abstain', label: '弃权', meaning: abstain ?? '算到会，但不算同意。', stands: 'abstain' },
  ],
});

/** The stages before a vote held on `heldOn`, each on a day of its own. */
export function stagesBefore(village, random, { heldOn, noticeDays = random.int(11, 16), pack = 'cn-rural-2026' }) {
  const asked = village.households;
  const replied = Math.floor((asked * random.int(58, 88)) / 100);
  const done = (id, kind, title, actor, on, more = {}) => ({
    id,
    kind,
    title,
    actor,
    status: 'done',
    startedOn: on,
    endedOn: on,
    rulePackId: pack,
    ...more,
  });
  const first = plus(heldOn, -noticeDays - random.int(24, 34));
  const noticedOn = plus(heldOn, -noticeDays);
  return [
    {
      ...done('collect', 'collect', '征求意见', '村民委员会', first),
      endedOn: plus(first, 10),
      reach: { asked, replied, unit: 'household' },
    },
    done('propose', 'propose', '党支部提议', '村党支部', plus(first, 13)),
    done('discuss', 'discuss', '两委会商议', '村党支部、村民委员会', plus(first, 16)),
    done('partyReview', 'partyReview', '党员大会审议', '全体党员', plus(first, 20)),
    done('notice', 'notice', '发会议通知', '会议召集人', noticedOn, {
      notice: { postedOn: noticedOn, channels: CHANNELS },
    }),
  ];
}

/** Votes of `present`: the share of yes in per cent, the rest divided. */
export function votesOf(present, share, random) {
  const yes = Math.floor((present * share) / 100);
  const invalid = Math.min(present - yes, random.int(0, 2));
  const abstain = Math.floor(((present - yes - invalid) * random.int(25, 45)) / 100);
  return { for: yes, against: present - yes - invalid - abstain, abstain, invalid };
}

/** A meeting that was held: its stage, result and posting, the outcome computed by the rules of its day. */
export function decided(village, random, meeting) {
  const { body, mode, base, present, heldOn, questionId, share, pack, resolution, certifiedBy } = meeting;
  const votes = votesOf(present, share, random);
  const outcome = decide({ pack, body, mode, base, present, votes }).outcome;
  const postedOn = plus(heldOn, 1);
  const postedTo = plus(postedOn, random.int(16, 20));
  const place = meeting.place ?? village.gathering;
  const places = ['村务公开栏', village.gathering];
  const stages = [
    {
      id: 'resolve',
      kind: 'resolve',
      title: '表决',
      actor: meeting.actor,
      status: 'done',
      startedOn: heldOn,
      endedOn: heldOn,
      rulePackId: pack,
      meeting: { body, mode, heldOn, place, base, present, voteBy: 'secret', votes, supervisor: '村务监督委员会' },
    },
    {
      id: 'publishResolution',
      kind: 'publishResolution',
      title: '结果公开',
      actor: '会议召集人',
      status: 'done',
      startedOn: postedOn,
      endedOn: postedTo,
      rulePackId: pack,
      posting: { postedOn, takenDownOn: postedTo, places, checkedBy: '村务监督委员会' },
    },
  ];
  const result = {
    heldOn,
    place,
    base,
    present,
    mode,
    questions: [{ questionId, votes }],
    outcome,
    rulePackId: pack,
    validatorVersion: '0.1.0',
    resolution: outcome === 'passed' ? resolution.passed : resolution.not,
    certifiedBy: certifiedBy ?? ['会议主持人', '监票人两名', '村务监督委员会'],
    recordedAt: at(heldOn, '17:30'),
  };
  const objections = {
    until: postedTo,
    to: `村务监督委员会，也可以向${village.township.name}人民政府反映`,
    phone: village.phone,
  };
  return { stages, result, objections, outcome, postedOn, postedTo };
}

export const ballotOf = (question, channels = ['paper', 'assisted']) => ({
  secrecy: 'untraceable',
  channels,
  changeable: false,
  binding: true,
  questions: [question],
});

/** Least whole households or people of a quorum: more than a half, or two thirds and more. */
export const overHalf = (base) => Math.floor(base / 2) + 1;
export const twoThirds = (base) => Math.ceil((base * 2) / 3);
