import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { SECURITY_HEADER } from '../security-header.mjs';
import { loansOf } from './lending.mjs';
import { here, out } from './paths.mjs';
import { bundle } from './settings.mjs';

const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The files of one build. */
export class PageFiles {
  files = new Map();
  hashes = {};

  /** Bundles and writes a file; returns its modules. */
  async file(name, options) {
    const { code, modules } = await bundle({ name, ...options });
    this.add(`${name}.js`, code);
    return modules;
  }

  add(file, code) {
    this.files.set(file, code);
    writeFileSync(join(out, file), code);
  }

  /** Sha384 of a file, in base64. */
  hashOf(file) {
    return integrityOf(this.files.get(file)).slice('sha384-'.length);
  }

  /** A part, and what it borrows of each lender. */
  async part(name, options) {
    const modules = await this.file(`cunju-part-${name}`, { ...options, isPart: true });
    this.hashes[name] = this.hashOf(`cunju-part-${name}.js`);
    return loansOf(modules, options.lenders);
  }

  only(names) {
    return Object.fromEntries(names.map((name) => [name, this.hashes[name]]));
  }

  writeLists() {
    const sri = {};
    const sizes = [];
    for (const [file, code] of this.files) {
      sri[file] = integrityOf(code);
      sizes.push({
        file,
        raw: Buffer.byteLength(code),
        gzip: gzipSync(code, { level: 9 }).length,
        br: brotliCompressSync(code).length,
      });
    }
    writeFileSync(join(out, 'sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
    writeFileSync(join(out, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
    writeFileSync(join(out, 'csp.txt'), `${SECURITY_HEADER}\n`);
    copyFileSync(join(here, '../../LICENSE'), join(out, 'LICENSE'));
    console.table(sizes);
  }
}
