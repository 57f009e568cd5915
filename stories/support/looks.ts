import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { CunjuConsultation } from '@cunju/widgets/consultation.js';
import '@cunju/widgets/consultation/define.js';
import '@cunju/widgets/points-ledger/define.js';
import '@cunju/widgets/task-list/define.js';
import '@cunju/widgets/village-rules/define.js';
import { showOnPaper } from './on-paper.js';

/** What one of the four is shown with. */
export interface Sample {
  readonly tag: 'cunju-consultation' | 'cunju-points-ledger' | 'cunju-task-list' | 'cunju-village-rules';
  /** Address of a document. */
  readonly src: string;
  /** The document with every text as long as texts get. */
  readonly lengthen: (document: Record<string, unknown>) => Record<string, unknown>;
}

type Load = NonNullable<CunjuConsultation['load']>;

interface Given {
  readonly src?: string;
  readonly load?: Load;
  readonly brand?: string;
}

const tags = {
  'cunju-consultation': ({ src, load, brand }: Given) =>
    html`<cunju-consultation
      src=${src ?? ''}
      audience="resident"
      brand=${brand ?? nothing}
      .load=${load}
    ></cunju-consultation>`,
  'cunju-points-ledger': ({ src, load, brand }: Given) =>
    html`<cunju-points-ledger
      src=${src ?? ''}
      audience="resident"
      brand=${brand ?? nothing}
      .load=${load}
    ></cunju-points-ledger>`,
  'cunju-task-list': ({ src, load, brand }: Given) =>
    html`<cunju-task-list
      src=${src ?? ''}
      audience="resident"
      brand=${brand ?? nothing}
      .load=${load}
    ></cunju-task-list>`,
  'cunju-village-rules': ({ src, load, brand }: Given) =>
    html`<cunju-village-rules
      src=${src ?? ''}
      audience="resident"
      brand=${brand ?? nothing}
      .load=${load}
    ></cunju-village-rules>`,
};

const phone = { width: 'phone', bare: true };

/** The fourteen looks that every widget is judged in. */
export function looksOf({ tag, src, lengthen }: Sample): Record<string, StoryObj> {
  const draw = tags[tag];
  const look = (parameters: StoryObj['parameters'] = {}): StoryObj => ({ parameters, render: () => draw({ src }) });
  const loadLong: Load = async (url) =>
    lengthen((await (await fetch(url)).json()) as Record<string, unknown>) as Awaited<ReturnType<Load>>;
  return {
    phone: look(phone),
    desktop: look({ width: 'desktop', bare: true }),
    care: look({ ...phone, theme: 'blue care' }),
    dark: look({ ...phone, theme: 'dark' }),
    red: look({ ...phone, theme: 'red' }),
    contrast: look({ ...phone, theme: 'contrast' }),
    brand: { parameters: phone, render: () => draw({ src, brand: '#1f6f43' }) },
    refused: { parameters: phone, render: () => draw({ src, brand: '#409eff' }) },
    forced: look(phone),
    paper: {
      ...look({ width: 'paper' }),
      play: ({ canvasElement }) => showOnPaper(canvasElement),
    },
    rightToLeft: look({ ...phone, direction: 'rtl' }),
    uyghur: look({ ...phone, language: 'ug' }),
    long: { parameters: phone, render: () => draw({ src, load: loadLong }) },
    empty: { parameters: phone, render: () => draw({}) },
  };
}
