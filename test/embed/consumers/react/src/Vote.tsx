import '@cunju/embed/react.js'; // 只有类型
import type { Documents, VoteRequestDetail } from '@cunju/embed';
import { send } from './votes.js';

export function Vote({ document }: { document: Documents['consultation'] }) {
  return (
    <cunju-consultation id="vote" data={document} writes="host" oncunju-vote-request={vote}>
      路灯怎么装，正在征求每户意见。电话 0738-555 0110。
    </cunju-consultation>
  );
}

function vote(event: CustomEvent<VoteRequestDetail>) {
  event.preventDefault();
  event.detail.respondWith(send(event.detail)); // 在同一轮里调用
}
