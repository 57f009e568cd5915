import type { ConsultationWords } from '../words/consultation.js';

export const consultation: ConsultationWords = {
  name: '',
};
