import { defineElement } from '@cunju/primitives/base.js';
import { CunjuVillageRules } from './village-rules.js';

defineElement('cunju-village-rules', CunjuVillageRules);
