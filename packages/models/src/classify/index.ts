export { classify, type ClassAnswer, type Classification } from './classify.js';
