import { useRef, useState } from 'react';
import '@cunju/embed/react.js';
import type { CunjuPointsLedger, NavigateDetail } from '@cunju/embed';
import { useDocument } from './use-document.js';
import { Vote } from './Vote.js';

const MATTERS = [
  { name: 'road-lamps', label: '通组公路装路灯' },
  { name: 'homestay', label: '老学校改民宿' },
];

const spoken = ({ detail }: CustomEvent<NavigateDetail>) => `打开了：${detail.kind} ${detail.id}`;

export function App() {
  const [matter, setMatter] = useState('road-lamps');
  const [opened, setOpened] = useState({ lists: '', rules: '' });
  const consultation = useDocument<'consultation'>(matter);
  const lists = useDocument<'task-list'>('lists');

  return (
    <main className="page">
      <h1>石桥村村务公开</h1>

      <section aria-label="议事投票">
        <div className="matters">
          {MATTERS.map(({ name, label }) => (
            <button key={name} type="button" aria-pressed={name === matter} onClick={() => setMatter(name)}>
              {label}
            </button>
          ))}
        </div>
        {consultation && <Vote document={consultation} />}
      </section>

      <section aria-label="三个清单">
        <cunju-task-list
          id="lists"
          data={lists}
          oncunju-navigate={(event) => setOpened((before) => ({ ...before, lists: spoken(event) }))}
        >
          依法自治事项、协助政府工作事项、减负工作事项三个清单，张贴在村部公开栏。
        </cunju-task-list>
        <p className="said" role="status">
          {opened.lists}
        </p>
      </section>

      <section aria-label="村规民约">
        <cunju-village-rules
          id="rules"
          src="/data/rules.json"
          links="event"
          oncunju-navigate={(event) => setOpened((before) => ({ ...before, rules: spoken(event) }))}
        >
          《石桥村村规民约》全文张贴在村部公开栏，并发到每户。
        </cunju-village-rules>
        <p className="said" role="status">
          {opened.rules}
        </p>
      </section>

      <section aria-label="积分台账">
        <Points />
      </section>
    </main>
  );
}

/** 用 ref 拿到元素：可以调用它的方法，也可以用 addEventListener。 */
function Points() {
  const [shown, setShown] = useState('');
  const ledger = useRef<CunjuPointsLedger>(null);
  return (
    <>
      <cunju-points-ledger
        ref={ledger}
        id="points"
        src="/data/points.json"
        oncunju-ready={(event) => setShown(`显示出来了：${event.detail.document.id}`)}
      >
        积分每月公示一次，张贴在村部公开栏。对积分有疑问，请到村部核对。
      </cunju-points-ledger>
      <div className="matters">
        <button type="button" onClick={() => ledger.current?.print()}>
          打印积分
        </button>
      </div>
      <p className="said" role="status">
        {shown}
      </p>
    </>
  );
}
