/** Compiled against the built package, never run: what Vue's template checker looks up. */
import type { GlobalComponents } from 'vue';
import '@cunju/embed/define.js';
import '@cunju/embed/vue.js';
import type { CunjuPointsLedger, ReadyDetail } from '@cunju/embed';

type PropsOf<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const rules: PropsOf<'cunju-village-rules'> = {
  src: '/rules.json',
  allowOrigin: 'https://data.invalid',
  links: 'event',
  onCunjuNavigate: (event) => event.detail.id.length,
  class: 'wide',
};

export const vote: PropsOf<'cunju-consultation'> = {
  data: { type: 'consultation' },
  writes: 'host',
  onCunjuVoteRequest: (event) => event.detail.respondWith({ ok: false, problem: 'closed' }),
};

export const ledger = (element: InstanceType<GlobalComponents['cunju-points-ledger']>): CunjuPointsLedger => element;

export const wrong: PropsOf<'cunju-task-list'>[] = [
  // @ts-expect-error not one of the values
  { audience: 'everybody' },
  // @ts-expect-error only a consultation writes
  { writes: 'host' },
  // @ts-expect-error the detail of another event
  { onCunjuNavigate: (event: CustomEvent<ReadyDetail>) => event },
];
