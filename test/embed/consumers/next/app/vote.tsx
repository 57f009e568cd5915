'use client';

import { useState, type ReactNode } from 'react';
import '@cunju/embed/react.js';
import type { CunjuConsultation, VoteRequestDetail } from '@cunju/embed';
import { send } from './votes';

const MATTERS = [
  { name: 'road-lamps', label: '通组公路装路灯' },
  { name: 'homestay', label: '老学校改民宿' },
];

export function Vote({ children }: { children: ReactNode }) {
  const [matter, setMatter] = useState('road-lamps');
  return (
    <>
      <div className="matters">
        {MATTERS.map(({ name, label }) => (
          <button key={name} type="button" aria-pressed={name === matter} onClick={() => setMatter(name)}>
            {label}
          </button>
        ))}
      </div>
      <cunju-consultation id="vote" src={`/data/${matter}.json`} writes="host" ref={takeVotes}>
        {children}
      </cunju-consultation>
    </>
  );
}

function takeVotes(widget: CunjuConsultation | null) {
  widget?.addEventListener('cunju-vote-request', vote);
  return () => widget?.removeEventListener('cunju-vote-request', vote);
}

function vote(event: CustomEvent<VoteRequestDetail>) {
  event.preventDefault();
  event.detail.respondWith(send(event.detail)); // 在同一轮里调用
}
