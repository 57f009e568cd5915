import { renderStatic } from '@cunju/embed/static.js';
import '@cunju/embed/react.js';
import { readDocument } from './documents';
import { Lists } from './lists';
import { Register } from './register';
import { Rules } from './rules';
import { Vote } from './vote';

export default async function Page() {
  const lamps = await readDocument<'consultation'>('road-lamps');
  return (
    <main className="page">
      <Register />
      <h1>石桥村村务公开</h1>
      <section aria-label="议事投票">
        <Vote>
          <div dangerouslySetInnerHTML={{ __html: renderStatic(lamps, 'zh-Hans', { id: 'vote' }) }} />
        </Vote>
      </section>
      <section aria-label="三个清单">
        <Lists document={await readDocument<'task-list'>('lists')} />
      </section>
      <section aria-label="村规民约">
        <Rules document={await readDocument<'rule-book'>('rules')} />
      </section>
      <section aria-label="积分台账">
        <cunju-points-ledger id="points" src="/data/points.json">
          积分每月公示一次，张贴在村部公开栏。对积分有疑问，请到村部核对。
        </cunju-points-ledger>
      </section>
    </main>
  );
}
