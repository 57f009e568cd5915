import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatInstant } from '@cunju/i18n';
import { unitGrid } from '@cunju/primitives/unit-grid.js';
import { attendanceHeading, attendanceOf, attendanceSentence, type Attendance } from '../sayings/attendance.js';
import type { FullContext } from './context.js';
import { phrases } from '../views/text.js';
import { space } from '../../base/text.js';

/** How many came, of how many, against how many were needed: while it is open, and when it is over. */
export function attendance(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const facts = attendanceOf(document, context);
  return facts ? figure(document, facts, context) : nothing;
}

function figure(document: Consultation, facts: Attendance, context: FullContext): TemplateResult {
  const { words, room, rtl, locale } = context;
  const { needed, mode, base, present } = facts;
  const sentence = attendanceSentence(document, facts, context);
  const asOf =
    document.result || !document.turnout ? undefined : words.asOf(formatInstant(document.turnout.asOf, locale));
  return html`<section class="block">
    <h3 class="h3" id="attendance">${attendanceHeading(document, facts, context)}</h3>
    ${unitGrid({
      blocks: [{ kind: 'present', count: Math.min(present, base) }],
      total: base,
      ...(needed !== undefined && { needed, neededLabel: words.needed(needed, mode) }),
      sentence: html`${phrases(sentence)}${asOf ? html`${space}<span class="support phrase">${asOf}</span>` : nothing}`,
      name: sentence,
      room,
      rtl,
    })}
  </section>`;
}
