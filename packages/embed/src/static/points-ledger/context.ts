import type { PointsLedger } from '@cunju/models';
import type { PointsLedgerWords } from '@cunju/i18n';
import type { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';

/** What the parts of a ledger are written with. */
export interface LedgerStatic extends StaticContext, Omit<say.Speaking, 'locale'> {
  readonly document: PointsLedger;
  readonly words: PointsLedgerWords;
}
