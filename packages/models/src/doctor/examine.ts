import { CHECK_GROUPS, type CheckStatus, type DoctorCheck } from './checks.js';
import { examineClock } from './clock.js';
import { examineCors, examineData } from './data.js';
import type { DoctorFacts } from './facts.js';
import { examinePage } from './page.js';
import { examinePolicy } from './policy.js';
import { examineSchema } from './schema.js';
import { examineIntegrity, examineScript, examineVersion } from './scripts.js';

const ORDER: readonly CheckStatus[] = ['failed', 'unchecked', 'passed', 'unfit'];

/** Says what is right and what is wrong with a widget on its page: what failed first, then in the order of the groups. */
export function examine(facts: DoctorFacts): readonly DoctorCheck[] {
  const checks = [
    ...examineScript(facts.delivery, facts.page),
    examineVersion(facts.delivery),
    ...examineIntegrity(facts.delivery, facts.page),
    ...examineData(facts),
    examineCors(facts),
    ...examinePolicy(facts),
    examineClock(facts.clock),
    examineSchema(facts.widget),
    ...examinePage(facts),
  ];
  const place = ({ status, group }: DoctorCheck): number =>
    ORDER.indexOf(status) * CHECK_GROUPS.length + CHECK_GROUPS.indexOf(group);
  return checks.sort((a, b) => place(a) - place(b));
}
