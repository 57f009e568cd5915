import type { WidgetLocale } from '@cunju/i18n';

type Phase = 'silent' | 'speaking' | 'paused';

const LANGUAGES: Record<WidgetLocale, RegExp> = {
  'zh-Hans': /^(?:zh|cmn)/i,
  'zh-Hant': /^(?:zh|cmn|yue)/i,
  en: /^en/i,
  ug: /^ug/i,
};

/** Browsers fall silent in the middle of long texts, so that a text is read sentence by sentence. */
const sentencesOf = (text: string): string[] =>
  text.match(/[^。！？；\n]+[。！？；]?/g)?.filter((one) => /\S/.test(one)) ?? [];

/** Reads a text aloud with a voice that the system has. */
export class Speech {
  phase: Phase = 'silent';
  #run = 0;
  readonly #ask = (): void => this.changed();

  constructor(private readonly changed: () => void) {}

  /** Voices are often known only some time after they were asked for. */
  connect(): void {
    this.#engine?.addEventListener?.('voiceschanged', this.#ask);
  }

  disconnect(): void {
    this.#engine?.removeEventListener?.('voiceschanged', this.#ask);
    this.stop();
  }

  get #engine(): SpeechSynthesis | undefined {
    return (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  }

  /** The voice for a language, where there is one. */
  voice(locale: WidgetLocale): SpeechSynthesisVoice | undefined {
    return this.#engine?.getVoices().filter(({ lang }) => LANGUAGES[locale].test(lang))[0];
  }

  start(text: string, locale: WidgetLocale): void {
    const engine = this.#engine;
    const voice = this.voice(locale);
    if (!engine || !voice) return;
    const run = (this.#run += 1);
    const sentences = sentencesOf(text);
    engine.cancel();
    sentences.forEach((sentence, at) => {
      const said = new SpeechSynthesisUtterance(sentence);
      said.voice = voice;
      said.lang = voice.lang;
      const done = (): void => {
        if (run === this.#run && at === sentences.length - 1) this.#be('silent');
      };
      said.onend = done;
      // Another part of the page began to speak, or the voice was lost.
      said.onerror = () => run === this.#run && this.#be('silent');
      engine.speak(said);
    });
    this.#be(sentences.length > 0 ? 'speaking' : 'silent');
  }

  pause(): void {
    this.#engine?.pause();
    this.#be('paused');
  }

  resume(): void {
    this.#engine?.resume();
    this.#be('speaking');
  }

  stop(): void {
    if (this.phase === 'silent') return;
    this.#run += 1;
    this.#engine?.cancel();
    // A paused engine would keep the next text waiting.
    this.#engine?.resume();
    this.#be('silent');
  }

  #be(phase: Phase): void {
    this.phase = phase;
    this.changed();
  }
}
