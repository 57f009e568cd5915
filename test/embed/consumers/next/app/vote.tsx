'use client';

import { useState } from 'react';
import '@cunju/embed/react.js';
import type { VoteRequestDetail } from '@cunju/embed';
import { send } from './votes';

const MATTERS = [
  { name: 'road-lamps', label: '通组公路装路灯' },
  { name: 'homestay', label: '老学校改民宿' },
];

export function Vote({ children }: { children: React.ReactNode }) {
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
      <cunju-consultation id="vote" src={`/data/${matter}.json`} writes="host" oncunju-vote-request={vote}>
        {children}
      </cunju-consultation>
    </>
  );
}

function vote(event: CustomEvent<VoteRequestDetail>) {
  event.preventDefault();
  event.detail.respondWith(send(event.detail)); // 在同一轮里调用
}
