import type { Consultation, Stage } from '@cunju/models';

/** A stage of a procedure; one that is done has both days unless they are set to `undefined`. */
export const step = (kind: Stage['kind'], status: Stage['status'], more: object = {}): Stage =>
  ({
    id: kind,
    kind,
    title: `题-${kind}`,
    actor: '村委会',
    status,
    ...(status === 'done' && { startedOn: '2026-03-01', endedOn: '2026-03-01' }),
    ...more,
  }) as unknown as Stage;

/** A consultation of a village in Hunan with these stages; no vote, period or deciding body unless given. */
export const proceeding = (kind: string, stages: readonly Stage[], more: object = {}): Consultation =>
  ({
    mode: 'ballot',
    setting: 'rural',
    matter: 'public-works',
    publishedOn: '2026-03-01',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    procedure: { kind, stages },
    ...more,
  }) as unknown as Consultation;

export const notice = (postedOn: string) => ({ notice: { postedOn, channels: ['公开栏'] } });
export const posting = (postedOn: string, takenDownOn?: string) => ({
  posting: { postedOn, places: ['公开栏'], ...(takenDownOn !== undefined && { takenDownOn }) },
});
export const meeting = (more: object = {}) => ({
  meeting: {
    body: 'villageAssembly',
    mode: 'household',
    heldOn: '2026-03-16',
    place: '',
    base: 9,
    present: 9,
    ...more,
  },
});

export const rural = (article: string, pack = 'cn-rural-2026', versionOn = '2025-10-28') =>
  ({ pack, law: '村民委员会组织法', article, versionOn, confidence: 'T' }) as const;
