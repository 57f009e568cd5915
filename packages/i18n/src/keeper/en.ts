import { speaker } from '../findings/en.js';
import type { KeeperLanguage } from './words.js';

export const language: KeeperLanguage = {
  locale: 'en',
  speaker,
  words: {
    refused: (count) => `This content cannot be shown until these are put right (${count}):`,
    notes: (count) => `Notes for the keeper: ${count} (residents do not see them)`,
    where: 'Where: ',
    basis: 'Basis: ',
  },
};
