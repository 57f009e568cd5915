import { html, type CSSResult, type TemplateResult } from 'lit';
import type { DoctorCheck, Finding } from '@cunju/models';
import { examine } from '@cunju/models/doctor.js';
import { completeLocale, formatInstant, type CommonWords, type Locale, type WidgetLocale } from '@cunju/i18n';
import { loadDoctorWords } from '@cunju/i18n/doctor/load.js';
import type { DoctorWords } from '@cunju/i18n/doctor/words.js';
import { copyText } from '../base/copy-text.js';
import type { DataState } from '../base/source-state.js';
import { collectFacts, type Patient } from './collect/index.js';
import { plainAddress } from './collect/page.js';
import { doctorStyles } from './doctor.styles.js';
import { reportText } from './report.js';
import { doctorPanel } from './view.js';

export type DoctorHost = Patient['host'] & { requestUpdate(): void };

/** Draws what the doctor says of a widget that is in such a state. */
export type DoctorRender = (
  findings: readonly Finding[],
  phase: DataState,
  words: CommonWords,
  locale: WidgetLocale,
) => TemplateResult | string;

/** Gives a widget its doctor. */
export function callDoctor(host: DoctorHost, adopt: (...styles: readonly CSSResult[]) => void): DoctorRender {
  const doctor = new Doctor(host);
  adopt(...doctorStyles);
  return (findings, phase, words, locale) => doctor.render({ findings, phase, locale }, words);
}

/** Examines one widget again whenever it has become something else, and says what was found. */
class Doctor {
  #checks?: readonly DoctorCheck[] | undefined;
  #words?: DoctorWords;
  #spoken?: Locale;
  #wordsLost = false;
  /** What was examined last. */
  #seen?: string;
  #copied?: string | undefined;

  constructor(private readonly host: DoctorHost) {}

  render(patient: Omit<Patient, 'host'>, common: CommonWords): TemplateResult {
    const locale = completeLocale(patient.locale);
    this.#speak(locale);
    this.#look(patient);
    const words = this.#words;
    if (!words) {
      const lost = `cunju-part-doctor-${locale.toLowerCase()}.js`;
      return html`<p class="support" role="status">${this.#wordsLost ? common.missingPart(lost) : common.loading}</p>`;
    }
    return doctorPanel({
      tag: this.host.localName,
      locale,
      words,
      checks: this.#checks,
      waiting: patient.phase === 'loading',
      copied: this.#copied,
      again: () => this.#again(patient),
      copy: () => void this.#copy(words),
    });
  }

  /** Until the words of another language are there, those of the last one stay. */
  #speak(locale: Locale): void {
    if (this.#spoken === locale) return;
    this.#spoken = locale;
    loadDoctorWords(locale)
      .then(
        ({ doctor }) => {
          if (this.#spoken === locale) this.#words = doctor;
        },
        () => {
          this.#wordsLost = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }

  #look(patient: Omit<Patient, 'host'>): void {
    const { phase, findings } = patient;
    const { src, links, allowOrigin, id } = this.host;
    const now = JSON.stringify([phase, findings.length, src, links, allowOrigin, id]);
    if (phase === 'loading' || now === this.#seen) return;
    this.#seen = now;
    void this.#examine(patient, now);
  }

  async #examine(patient: Omit<Patient, 'host'>, now: string): Promise<void> {
    const facts = await collectFacts({ ...patient, host: this.host });
    if (this.#seen !== now) return;
    this.#checks = examine(facts);
    this.#copied = undefined;
    this.host.requestUpdate();
  }

  #again(patient: Omit<Patient, 'host'>): void {
    this.#checks = undefined;
    this.#seen = undefined;
    this.#look(patient);
    this.host.requestUpdate();
  }

  async #copy(words: DoctorWords): Promise<void> {
    const text = reportText(this.host.localName, this.#checks ?? [], words, {
      page: plainAddress(location.href),
      browser: navigator.userAgent,
      time: formatInstant(new Date().toISOString(), this.#spoken ?? 'zh-Hans'),
    });
    this.#copied = (await copyText(text, this.host.shadowRoot ?? document.body)) ? words.copied : words.notCopied;
    this.host.requestUpdate();
  }
}
