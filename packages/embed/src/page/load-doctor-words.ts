import type { loadDoctorWords as load } from '@cunju/i18n/doctor/load.js';
import { loadPart } from './parts.js';

/** Stands in for the module of `@cunju/i18n`: the doctor's words come as a part of each language. */
export const loadDoctorWords: typeof load = (locale) => loadPart(`doctor-${locale.toLowerCase()}`);
