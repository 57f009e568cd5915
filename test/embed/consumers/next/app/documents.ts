import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Documents } from '@cunju/embed';

/** 在服务器上读一份文档。 */
export async function readDocument<T extends keyof Documents>(name: string): Promise<Documents[T]> {
  const text = await readFile(join(process.cwd(), 'public/data', `${name}.json`), 'utf8');
  return JSON.parse(text) as Documents[T];
}
