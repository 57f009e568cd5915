import * as z from 'zod/mini';

/**
 * How far a string field may travel (design: privacy classes).
 * `code`: ids, hashes, addresses, duty phones, never scanned; `public`: short words written for everybody;
 * `masked`: a person, already shortened to the form 张*; `free-text`: prose, scanned for private data.
 */
export type FieldClass = 'code' | 'public' | 'masked' | 'free-text';

/** Marks every string schema with its privacy class; the generated field tables and JSON Schemas read it. */
export const fieldClasses = z.registry<{ fieldClass: FieldClass }>();

const classed = <S extends z.ZodMiniType<string>>(schema: S, fieldClass: FieldClass): S => {
  fieldClasses.add(schema, { fieldClass });
  return schema;
};

/** A stable identifier: letters, digits, Han and `. _ : / @ # -`, at most 128 characters, no spaces. */
export const id = () => classed(z.string().check(z.regex(/^[\p{L}\p{N}._:/@#-]{1,128}$/u)), 'code');

/** A code that is not an identifier of ours: document numbers, index numbers, statute articles. */
export const code = (max = 128) => classed(z.string().check(z.minLength(1), z.maxLength(max)), 'code');

/** A short public label such as a title, a place or an office. */
export const label = (max = 200) => classed(z.string().check(z.minLength(1), z.maxLength(max)), 'public');

/** Prose of one paragraph, at most 20,000 characters. */
export const text = (max = 20_000) => classed(z.string().check(z.minLength(1), z.maxLength(max)), 'free-text');

/** A person in masked form: 张*, 欧阳**, 阿**. The check is `findPrivateData`, not the schema. */
export const maskedName = () => classed(z.string().check(z.minLength(1), z.maxLength(40)), 'masked');

/** A duty phone: digits, spaces, `+ - ( )` and an extension. */
export const phone = () => classed(z.string().check(z.regex(/^[0-9+() -]{3,32}(?:转[0-9]{1,6})?$/)), 'code');

/** An address of a document or a site. Whether it may become a link is decided by `safeUrl` at render. */
export const href = () => classed(z.string().check(z.minLength(1), z.maxLength(2048)), 'code');

/** A calendar date of Asia/Shanghai, `YYYY-MM-DD`. Whether the day exists is checked by `checkDates`. */
export const date = () => classed(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), 'code');

/** An instant with an offset, for example `2026-11-21T09:00:00+08:00`. */
export const instant = () =>
  classed(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/)),
    'code',
  );

/** Lower-case hexadecimal of a SHA-256 value. */
export const sha256Hex = () => classed(z.string().check(z.regex(/^[0-9a-f]{64}$/)), 'code');

/** A whole number from zero to nine hundred million million (safe integers only). */
export const count = () => z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));

/** A whole number from one. */
export const positive = () => z.int().check(z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER));

/** At most `max` items. */
export const list = <S extends z.ZodMiniType>(schema: S, max = 2_000) => z.array(schema).check(z.maxLength(max));

/** A link to a paper, an annex or a page. */
export const documentLink = z.looseObject({
  title: label(),
  href: href(),
  publishedOn: z.optional(date()),
  /** 索引号 or document number. */
  number: z.optional(code()),
});

/** A passage of a law or policy that something rests on. */
export const legalReference = z.looseObject({
  /** Name of the law, regulation or document. */
  law: label(),
  /** Article as the law numbers it, digits: `26`, `28.3`. */
  article: z.optional(code(40)),
  /** Date of the version read. */
  versionOn: z.optional(date()),
  href: z.optional(href()),
});

/** Money in fen, so that sums stay whole. */
export const money = z.looseObject({ fen: count(), note: z.optional(text(200)) });

export type DocumentLink = z.infer<typeof documentLink>;
export type LegalReference = z.infer<typeof legalReference>;
export type Money = z.infer<typeof money>;
