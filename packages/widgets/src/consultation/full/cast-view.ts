import { html, type TemplateResult } from 'lit';
import type { Consultation, OnlineCasting, Question } from '@cunju/models';
import type { CastState } from '../state.js';
import type { FullContext } from './context.js';

/** What a visitor does while casting. */
export interface CastActs {
  choose(questionId: string, optionIds: readonly string[]): void;
  review(): void;
  edit(): void;
  send(): void;
  again(): void;
  print(): void;
  showNewer(): void;
}

export interface CastView {
  readonly document: Consultation;
  readonly state: CastState;
  readonly kind: OnlineCasting;
  /** The choice was made before this element came. */
  readonly restored: boolean;
  /** A newer version of the document waits until the visitor asks for it. */
  readonly newer: boolean;
  readonly acts: CastActs;
}

export type In<Phase extends CastState['phase']> = Extract<CastState, { phase: Phase }>;

export const questionsOf = ({ ballot }: Consultation): readonly Question[] => ballot?.questions ?? [];

/** What the visitor must know before choosing: what the vote is worth, how secret it is, whether it can be changed. */
export function labels({ document, kind, state }: CastView, { words }: FullContext): TemplateResult {
  const { cast } = words;
  const { ballot } = document;
  const lines = [
    ...(kind === 'advisory' && document.mode === 'ballot' && state.phase !== 'choosing' ? [cast.advisory] : []),
    ...(ballot ? [cast.secrecy[ballot.secrecy], ballot.changeable ? cast.changeable : cast.final] : []),
  ];
  return html`<ul class="labels bullets">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
