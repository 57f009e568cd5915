/** Compiled against the built package, never run: what a React 19 project may write. */
import { createRef } from 'react';
import '@cunju/embed/define/consultation.js';
import '@cunju/embed/react.js';
import type { CunjuConsultation, Documents, VoteRequestDetail } from '@cunju/embed';

const widget = createRef<CunjuConsultation>();

function vote(event: CustomEvent<VoteRequestDetail>): void {
  event.preventDefault();
  event.detail.respondWith(Promise.resolve({ ok: true, receipt: { number: '20261122-0017' } }));
  void widget.current?.refresh();
  const shown: string | undefined = widget.current?.document?.id;
  void shown;
}

export const page = (document: Documents['consultation']) => (
  <>
    <cunju-consultation
      ref={widget}
      id="vote"
      lang="zh-Hans"
      data={document}
      theme="blue care"
      writes="host"
      oncunju-vote-request={vote}
    >
      <p>到村部办理。</p>
    </cunju-consultation>
    <cunju-village-rules
      src="/rules.json"
      allow-origin="https://data.invalid"
      links="event"
      oncunju-navigate={(event) => event.detail.kind.length}
      load={async (url, { signal }) => (await fetch(url, { signal })).text()}
    />
    <cunju-task-list src="/lists.json" audience="operator" />
    <cunju-points-ledger village="431322105210" oncunju-village={(event) => event.detail.index.length} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error not one of the values */}
    <cunju-consultation writes="nobody" />
    {/* @ts-expect-error only a consultation writes */}
    <cunju-task-list writes="host" />
    {/* @ts-expect-error the detail of another event */}
    <cunju-consultation oncunju-ready={(event: CustomEvent<VoteRequestDetail>) => event} />
    {/* @ts-expect-error no such element */}
    <cunju-something />
  </>
);
