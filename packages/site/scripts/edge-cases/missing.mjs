import { bases } from './all-bases.mjs';

/** Each required field at the top of each type, left out once; the names come from the schemas. */
export function missingCases(schemas) {
  return Object.entries(schemas).flatMap(([type, { shape }]) =>
    Object.keys(shape)
      .filter((field) => !shape[field].safeParse(undefined).success)
      .map((field) => {
        const { [field]: left, ...value } = bases[type]();
        if (left === undefined) throw new Error(`${type} has no ${field} to leave out`);
        return {
          file: `missing/${type}/${field}.json`,
          type,
          ok: false,
          codes: ['missing-field'],
          zh: `缺少“${field}”`,
          en: `Without \`${field}\``,
          value,
        };
      }),
  );
}

/** The small right documents themselves. */
export const validCases = () =>
  Object.entries(bases).map(([type, base]) => ({
    file: `valid/${type}.json`,
    type,
    ok: true,
    codes: [],
    zh: '小而完整的样例',
    en: 'A small right document',
    value: base(),
  }));
