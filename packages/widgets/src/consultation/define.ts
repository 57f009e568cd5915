import { defineElement } from '@cunju/primitives/base.js';
import { CunjuConsultation } from './consultation.js';

defineElement('cunju-consultation', CunjuConsultation);
