import { html, type TemplateResult } from 'lit';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/points-ledger/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';

/** The four widgets of a village, one under the other, as its page has them. */
export const fourWidgets = (): TemplateResult => html`
  <section aria-label="正在议的事">
    <cunju-consultation id="vote" audience="resident" links="event" src="data/village/road-lamps.json"
      ><p>路灯怎么装，可以到村部填纸质表决票，电话 0738-555 0110。</p></cunju-consultation
    >
  </section>
  <section aria-label="三个清单">
    <cunju-task-list id="lists" audience="resident" links="event" src="data/village/lists.json"
      ><p>三个清单张贴在村部公开栏。</p></cunju-task-list
    >
  </section>
  <section aria-label="村规民约">
    <cunju-village-rules id="rules" audience="resident" links="event" src="data/village/rules.json"
      ><p>《石桥村村规民约》全文张贴在村部公开栏，并发到每户。</p></cunju-village-rules
    >
  </section>
  <section aria-label="积分台账">
    <cunju-points-ledger id="points" audience="resident" links="event" src="data/village/points.json"
      ><p>积分每月公示一次，张贴在村部公开栏。</p></cunju-points-ledger
    >
  </section>
`;
