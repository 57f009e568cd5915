import { checkNotice, type Body, type Finding, type Notice } from '@cunju/models';
import { body as bodies } from '../../../packages/models/src/documents/consultation/bodies.js';
import { noticeKind } from '../../../packages/models/src/documents/notice/kinds.js';
import { notice } from '../read/valid.js';
import { but, placedAt, places } from './places.js';

const first = '20';
const changes: readonly ((d: Notice) => unknown)[] = [
  (d) => (d.parts = []),
  (d) => (d.posting.takenDownOn = d.posting.postedFrom),
  (d) => delete d.posting.takenDownOn,
  (d) => (d.posting.channels = ['broadcast'] as never),
  (d) => (d.eventOn = d.posting.postedFrom),
  (d) => (d.eventOn = `${d.posting.postedFrom.slice(0, 4)}-09-01`),
  (d) => delete d.objections,
  (d) => (d.objections!.until = d.posting.postedFrom),
  (d) => (d.inquiries![0]!.repliedOn = `${d.posting.postedFrom.slice(0, 4)}-11-15`),
  (d) => delete d.review,
  (d) => (d.approval!.signedOn = d.updatedAt.slice(0, 10)),
  (d) => (d.rows = [{ maskedName: '张*' }] as never),
  (d) => (d.rulePackId = 'cn-rural-1949'),
];

const meeting = (body: Body) => (d: Notice) =>
  Object.assign(d, {
    kind: 'meeting-notice',
    meeting: { body, mode: 'household', heldOn: d.posting.postedFrom.replace(/..$/, first), place: '村部' },
  });

/** What a notice of each kind is told, wherever it hangs. */
export const noticeFindings = (): readonly Finding[] =>
  places.flatMap((place) => {
    const placed = placedAt(notice, place);
    const kinds = noticeKind.options.flatMap((kind) =>
      changes.map((change) => but({ ...placed, kind }, (d) => change(d))),
    );
    return [...kinds, ...bodies.options.map((body) => but(placed, meeting(body)))].flatMap(checkNotice);
  });
