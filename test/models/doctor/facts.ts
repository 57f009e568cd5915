import type {
  DoctorFacts,
  DataOutcome,
  Delivery,
  ExaminedData,
  ExaminedPage,
  ScriptTag,
} from '@cunju/models/doctor.js';

export const SITE = 'https://www.village.gov.cn';
export const OTHER = 'https://data.county.gov.cn';
export const FOLDER = `${SITE}/cunju/0.1.0/`;
export const HEADER = "default-src 'none'";
export const HASH = 'sha384-right';

export const script = (change: Partial<ScriptTag> = {}): ScriptTag => ({
  name: 'cunju-task-list.js',
  address: `${FOLDER}cunju-task-list.js`,
  module: false,
  charset: 'utf-8',
  integrity: HASH,
  ...change,
});

type Files = Extract<Delivery, { kind: 'files' }>;

export const files = (change: Partial<Files> = {}): Files => ({
  kind: 'files',
  version: '0.1.0',
  versions: ['0.1.0'],
  folder: FOLDER,
  scripts: [script()],
  listed: { 'cunju-task-list.js': HASH },
  partsLoaded: 5,
  partsLost: [],
  testedHeader: HEADER,
  ...change,
});

export const bundle: Delivery = { kind: 'bundle', version: '0.1.0' };

type Answer = Extract<DataOutcome, { kind: 'answer' }>;

export const answer = (change: Partial<Answer> = {}): Answer => ({
  kind: 'answer',
  status: 200,
  contentType: 'application/json',
  bytes: 1_234,
  encoding: 'utf-8',
  webPage: false,
  milliseconds: 40,
  ...change,
});

export const fromSrc = (outcome: DataOutcome, address = `${SITE}/data/lists.json`): ExaminedData => ({
  from: 'src',
  address,
  written: '/data/lists.json',
  outcome,
});

export const page = (change: Partial<ExaminedPage> = {}): ExaminedPage => ({
  address: `${SITE}/news/1.html`,
  quirks: false,
  charset: 'UTF-8',
  charsetDeclared: true,
  language: 'zh-CN',
  twiceUsed: [],
  hashRoute: false,
  dead: [],
  lacks: [],
  ...change,
});

/** A page on which all is well, with what a test changes. */
export const facts = (change: Partial<DoctorFacts> = {}): DoctorFacts => ({
  widget: {
    tag: 'cunju-task-list',
    state: 'ready',
    document: { type: 'task-list', schemaVersion: 1, language: 'zh-Hans', updatedAt: '2026-11-21T09:00:00+08:00' },
    errors: 0,
    notes: 0,
  },
  page: page(),
  delivery: files(),
  data: fromSrc(answer()),
  policy: { read: true, lines: [], violations: [] },
  clock: { device: 1_000_000, server: 1_000_000, zone: 'Asia/Shanghai' },
  ...change,
});
