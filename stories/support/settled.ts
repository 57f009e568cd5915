import type { CunjuConsultation } from '@cunju/widgets/consultation.js';
import type { CunjuPointsLedger } from '@cunju/widgets/points-ledger.js';
import type { CunjuTaskList } from '@cunju/widgets/task-list.js';
import type { CunjuVillageRules } from '@cunju/widgets/village-rules.js';

/** One of the four. */
export type Widget = CunjuConsultation | CunjuPointsLedger | CunjuTaskList | CunjuVillageRules;

/** The widgets of a story, each with its document shown. */
export async function readyWidgets(canvas: HTMLElement): Promise<Widget[]> {
  const widgets = Array.from(
    canvas.querySelectorAll<Widget>('cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger'),
  );
  for (const widget of widgets) {
    await widget.whenReady;
    await widget.updateComplete;
  }
  return widgets;
}
