import type { RuleVersion, Standing } from '@cunju/models';
import type { VillageRulesWords } from '@cunju/i18n';
import type { villageRules as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';

/** What the parts of a rule book are written with. */
export interface RuleBookStatic extends StaticContext, Omit<say.RulesSpeaking, 'locale'> {
  readonly words: VillageRulesWords;
  readonly version: RuleVersion;
  readonly standing: Standing;
}
