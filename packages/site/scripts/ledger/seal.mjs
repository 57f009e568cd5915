import * as models from '@cunju/models';
export const seal = async (ledger) => (models.sealLedger ? await models.sealLedger(ledger) : ledger);
