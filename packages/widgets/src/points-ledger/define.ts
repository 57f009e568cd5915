import { defineElement } from '@cunju/primitives/base.js';
import { CunjuPointsLedger } from './points-ledger.js';

defineElement('cunju-points-ledger', CunjuPointsLedger);
