import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import type { Documents, VoteRequestDetail } from '@cunju/embed';
import { send } from './votes.js';

@Component({
  selector: 'app-vote',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cunju-consultation id="vote" [data]="document()" writes="host" (cunju-vote-request)="vote($event)">
      路灯怎么装，正在征求每户意见。电话 0738-555 0110。
    </cunju-consultation>
  `,
})
export class VoteComponent {
  readonly document = input.required<Documents['consultation']>();

  protected vote(event: CustomEvent<VoteRequestDetail>): void {
    event.preventDefault();
    event.detail.respondWith(send(event.detail)); // 在同一轮里调用
  }
}
