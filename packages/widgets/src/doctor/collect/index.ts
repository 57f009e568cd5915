import type { Finding } from '@cunju/models';
import type { DoctorFacts, ExaminedWidget } from '@cunju/models/doctor.js';
import type { WidgetLocale } from '@cunju/i18n';
import type { DataState } from '../../base/source-state.js';
import { askForPage } from './answer.js';
import { collectData, type DataHost } from './data.js';
import { collectPage } from './page.js';
import { collectDelivery } from './scripts.js';
import { violationsOf, watchViolations } from './violations.js';

/** What a widget says of itself. */
export interface Patient {
  readonly host: DataHost & { readonly links?: string };
  readonly phase: DataState;
  readonly findings: readonly Finding[];
  readonly locale: WidgetLocale;
}

/** Looks at the page, at the files and at the data of one widget. Never rejects, and asks no other site but that of the data. */
export async function collectFacts(patient: Patient): Promise<DoctorFacts> {
  watchViolations();
  const { host, locale } = patient;
  const [answer, delivery] = await Promise.all([askForPage(), collectDelivery(locale)]);
  const lines = [...(answer.policy === undefined ? [] : [answer.policy]), ...metaPolicies()];
  const data = await collectData(host, lines);
  const ours = [
    ...(delivery.kind === 'files' ? [delivery.folder] : []),
    ...(data.from === 'src' ? [data.address] : []),
  ];
  const { device, server } = answer;
  return {
    widget: widgetOf(patient),
    page: collectPage(answer.contentType),
    delivery,
    data,
    policy: { read: answer.read, lines, violations: violationsOf(ours) },
    clock: { device, ...(server === undefined ? {} : { server }), zone: zone() },
  };
}

const metaPolicies = (): readonly string[] =>
  Array.from(
    document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]'),
    (meta) => meta.content,
  );

function zone(): string {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return '';
  }
}

function widgetOf({ host, phase, findings }: Patient): ExaminedWidget {
  const shown = host.document as ExaminedWidget['document'];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    tag: host.localName,
    state: phase,
    ...(host.id ? { id: host.id } : {}),
    ...(host.links === undefined ? {} : { links: host.links }),
    ...(shown ? { document: shown } : {}),
    errors,
    notes: findings.length - errors,
  };
}
