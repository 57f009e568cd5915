import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { Documents, NavigateDetail, ReadyDetail } from '@cunju/embed';
import { fetchDocument } from './documents.js';
import { VoteComponent } from './vote.component.js';

@Component({
  selector: 'app-root',
  imports: [VoteComponent],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.component.html',
})
export class AppComponent {
  protected readonly matters = [
    { name: 'road-lamps', label: '通组公路装路灯' },
    { name: 'homestay', label: '老学校改民宿' },
  ];
  protected readonly matter = signal('');
  protected readonly consultation = signal<Documents['consultation'] | undefined>(undefined);
  protected readonly lists = signal<Documents['task-list'] | undefined>(undefined);
  protected readonly openedList = signal('');
  protected readonly openedRule = signal('');
  protected readonly ledger = signal('');

  constructor() {
    void this.choose('road-lamps');
    void fetchDocument<'task-list'>('lists').then((document) => this.lists.set(document));
  }

  protected async choose(name: string): Promise<void> {
    this.matter.set(name);
    this.consultation.set(await fetchDocument<'consultation'>(name));
  }

  protected spoken({ detail }: CustomEvent<NavigateDetail>): string {
    return `打开了：${detail.kind} ${detail.id}`;
  }

  protected pointsReady({ detail }: CustomEvent<ReadyDetail>): void {
    this.ledger.set(`显示出来了：${detail.document.id}`);
  }
}
