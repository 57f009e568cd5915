import { speaker } from '../findings/en.js';
import type { KeeperLanguage, KeeperWords } from './words.js';

export const words: KeeperWords = {
  refused: (count) => `This content cannot be shown until these are put right (${count}):`,
  notes: (count) => `Notes for the keeper: ${count} (residents do not see them)`,
  where: 'Where: ',
  basis: 'Basis: ',
};

export const language: KeeperLanguage = { locale: 'en', speaker, words };
