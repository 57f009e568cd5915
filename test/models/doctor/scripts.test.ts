import { describe, expect, it } from 'vitest';
import { examine, type DoctorCheck, type DoctorFacts } from '@cunju/models/doctor.js';
import { FOLDER, HASH, OTHER, bundle, facts, files, page, script } from './facts.js';

const of = (group: string, change: Partial<DoctorFacts>): readonly DoctorCheck[] =>
  examine(facts(change)).filter((check) => check.group === group);

const line = `<script src="/cunju/0.1.0/cunju-task-list.js" integrity="${HASH}" charset="utf-8"></script>`;
const loader = script({ name: 'loader.js', address: `${FOLDER}loader.js`, charset: '' });
const far = `${OTHER}/cunju/`;
const farScript = script({ address: `${far}cunju-task-list.js` });

const rows: readonly (readonly [string, string, Partial<DoctorFacts>, readonly DoctorCheck[]])[] = [
  [
    'names the file, its folder and its site',
    'script',
    {},
    [
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'], folder: '/cunju/0.1.0/', own: true, loader: false, module: false },
        lines: [],
      },
    ],
  ],
  [
    'tells the loader and modules',
    'script',
    { delivery: files({ scripts: [loader, script({ module: true })] }) },
    [
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: {
          files: ['loader.js', 'cunju-task-list.js'],
          folder: '/cunju/0.1.0/',
          own: true,
          loader: true,
          module: true,
        },
        lines: [],
      },
    ],
  ],
  [
    'has no script of a bundle',
    'script',
    { delivery: bundle },
    [{ code: 'script-bundled', group: 'script', status: 'unfit', facts: {}, lines: [] }],
  ],
  [
    'misses the tag of a script that was merged into another',
    'script',
    { delivery: files({ scripts: [farScript] }) },
    [{ code: 'script-unnamed', group: 'script', status: 'unchecked', facts: { folder: FOLDER }, lines: [] }],
  ],
  [
    'takes another site with a hash',
    'script',
    { delivery: files({ folder: far, scripts: [farScript] }) },
    [
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'], folder: far, own: false, loader: false, module: false },
        lines: [],
      },
    ],
  ],
  [
    'does not take another site without a hash',
    'script',
    { delivery: files({ folder: far, scripts: [{ ...farScript, integrity: '' }] }) },
    [
      {
        code: 'script-other-site',
        group: 'script',
        status: 'failed',
        facts: { origin: OTHER },
        lines: [
          `<script src="${far}cunju-task-list.js" integrity="${HASH}" crossorigin="anonymous" charset="utf-8"></script>`,
        ],
      },
    ],
  ],
  ...(['', 'gbk'] as const).map((charset): (typeof rows)[number] => [
    `wants a charset on a GBK page where the tag says “${charset}”`,
    'script',
    { page: page({ charset: 'GBK' }), delivery: files({ scripts: [loader, script({ charset })] }) },
    [
      {
        code: 'script-charset',
        group: 'script',
        status: 'failed',
        facts: { files: ['cunju-task-list.js'], charset: 'GBK' },
        lines: [line],
      },
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: {
          files: ['loader.js', 'cunju-task-list.js'],
          folder: '/cunju/0.1.0/',
          own: true,
          loader: true,
          module: false,
        },
        lines: [],
      },
    ],
  ]),
  [
    'names a file that stands twice, once for each address',
    'script',
    {
      delivery: files({ scripts: [script(), script(), script({ address: `${FOLDER}old/cunju-task-list.js` })] }),
    },
    [
      {
        code: 'script-twice',
        group: 'script',
        status: 'failed',
        facts: {
          file: 'cunju-task-list.js',
          addresses: [`${FOLDER}cunju-task-list.js`, `${FOLDER}old/cunju-task-list.js`],
        },
        lines: [],
      },
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'], folder: '/cunju/0.1.0/', own: true, loader: false, module: false },
        lines: [],
      },
    ],
  ],
  [
    'names tags whose script has not run',
    'script',
    { page: page({ dead: ['cunju-consultation'] }) },
    [
      {
        code: 'script-dead',
        group: 'script',
        status: 'failed',
        facts: { tags: ['cunju-consultation'] },
        lines: ['<script src="/cunju/0.1.0/cunju-consultation.js" charset="utf-8"></script>'],
      },
      {
        code: 'script-runs',
        group: 'script',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'], folder: '/cunju/0.1.0/', own: true, loader: false, module: false },
        lines: [],
      },
    ],
  ],
  [
    'names them in a bundle by what to import',
    'script',
    {
      delivery: bundle,
      page: page({ dead: ['cunju-consultation'] }),
    },
    [
      {
        code: 'script-dead',
        group: 'script',
        status: 'failed',
        facts: { tags: ['cunju-consultation'] },
        lines: ["import '@cunju/embed/define/consultation.js';"],
      },
      { code: 'script-bundled', group: 'script', status: 'unfit', facts: {}, lines: [] },
    ],
  ],
  [
    'knows one version',
    'version',
    {},
    [{ code: 'version-one', group: 'version', status: 'passed', facts: { version: '0.1.0' }, lines: [] }],
  ],
  [
    'knows the version of a bundle',
    'version',
    { delivery: bundle },
    [{ code: 'version-one', group: 'version', status: 'passed', facts: { version: '0.1.0' }, lines: [] }],
  ],
  [
    'tells two versions',
    'version',
    { delivery: files({ versions: ['0.1.0', '0.2.0'] }) },
    [
      {
        code: 'version-several',
        group: 'version',
        status: 'failed',
        facts: { versions: ['0.1.0', '0.2.0'], own: '0.1.0' },
        lines: [],
      },
    ],
  ],
];

describe('The doctor looks at the script and', () => {
  for (const [title, group, change, expected] of rows) {
    it(title, () => {
      expect(of(group, change)).toEqual(expected);
    });
  }

  it('needs no charset on a UTF-8 page, nor for a module', () => {
    for (const charset of ['UTF-8', 'utf8'])
      expect(
        of('script', { page: page({ charset }), delivery: files({ scripts: [script({ charset: '' })] }) }),
      ).toHaveLength(1);
    expect(
      of('script', {
        page: page({ charset: 'GBK' }),
        delivery: files({ scripts: [script({ charset: '', module: true }), script({ charset: 'UTF8' })] }),
      }).filter(({ code }) => code === 'script-charset'),
    ).toEqual([]);
  });
});

const parts = { code: 'integrity-parts', group: 'integrity', status: 'passed', facts: { count: 5 }, lines: [] };

const integrity: readonly (readonly [string, Partial<DoctorFacts>, readonly object[]])[] = [
  [
    'passes the hash of sri.json',
    {},
    [
      {
        code: 'integrity-equal',
        group: 'integrity',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'] },
        lines: [],
      },
      parts,
    ],
  ],
  [
    'passes one of several hashes',
    { delivery: files({ scripts: [script({ integrity: `sha384-old ${HASH}` })] }) },
    [
      {
        code: 'integrity-equal',
        group: 'integrity',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'] },
        lines: [],
      },
      parts,
    ],
  ],
  [
    'asks for a hash',
    { delivery: files({ scripts: [script({ integrity: '' })] }) },
    [
      {
        code: 'integrity-missing',
        group: 'integrity',
        status: 'failed',
        facts: { files: ['cunju-task-list.js'] },
        lines: [line],
      },
      parts,
    ],
  ],
  [
    'asks for a hash that it does not know',
    { delivery: files({ listed: 404, scripts: [script({ integrity: '' })] }) },
    [
      {
        code: 'integrity-missing',
        group: 'integrity',
        status: 'failed',
        facts: { files: ['cunju-task-list.js'] },
        lines: ['<script src="/cunju/0.1.0/cunju-task-list.js" charset="utf-8"></script>'],
      },
      parts,
    ],
  ],
  [
    'fails the hash of another version',
    { delivery: files({ scripts: [script({ integrity: 'sha384-old' })] }) },
    [
      {
        code: 'integrity-differs',
        group: 'integrity',
        status: 'failed',
        facts: { files: ['cunju-task-list.js'] },
        lines: [line],
      },
      parts,
    ],
  ],
  [
    'fails a file that sri.json does not have',
    { delivery: files({ listed: {} }) },
    [
      {
        code: 'integrity-differs',
        group: 'integrity',
        status: 'failed',
        facts: { files: ['cunju-task-list.js'] },
        lines: ['<script src="/cunju/0.1.0/cunju-task-list.js" charset="utf-8"></script>'],
      },
      parts,
    ],
  ],
  [
    'says that there is no sri.json',
    { delivery: files({ listed: 404 }) },
    [{ code: 'integrity-unlisted', group: 'integrity', status: 'unchecked', facts: { status: 404 }, lines: [] }, parts],
  ],
  [
    'says that sri.json did not come',
    { delivery: files({ listed: 'unread' }) },
    [{ code: 'integrity-unlisted', group: 'integrity', status: 'unchecked', facts: { status: 0 }, lines: [] }, parts],
  ],
  ['says nothing of tags that are not there', { delivery: files({ scripts: [] }) }, [parts]],
  [
    'leaves out pages from disk',
    {
      page: page({ address: 'file:///D:/演示.html', charset: 'UTF-8' }),
      delivery: files({ folder: 'file:///D:/cunju/' }),
    },
    [parts, { code: 'integrity-from-disk', group: 'integrity', status: 'unfit', facts: {}, lines: [] }],
  ],
  [
    'leaves out bundles',
    { delivery: bundle },
    [{ code: 'integrity-bundled', group: 'integrity', status: 'unfit', facts: {}, lines: [] }],
  ],
  [
    'sorts lost parts by their reason',
    {
      delivery: files({
        partsLost: [
          { name: 'a.js', why: 'missing' },
          { name: 'b.js', why: 'changed' },
          { name: 'c.js', why: 'blocked' },
          { name: 'd.js', why: 'unknown' },
        ],
      }),
    },
    [
      {
        code: 'integrity-parts-lost',
        group: 'integrity',
        status: 'failed',
        facts: { missing: ['a.js'], changed: ['b.js'], blocked: ['c.js', 'd.js'] },
        lines: [],
      },
      {
        code: 'integrity-equal',
        group: 'integrity',
        status: 'passed',
        facts: { files: ['cunju-task-list.js'] },
        lines: [],
      },
    ],
  ],
];

describe('The doctor looks at the hashes and', () => {
  for (const [title, change, expected] of integrity) {
    it(title, () => {
      expect(of('integrity', change)).toEqual(expected);
    });
  }
});
