/** What a part of the interface means in Chinese, and since which version it is there. */
export interface InterfaceWords {
  readonly zh: string;
  readonly since: string;
}

type Table = Readonly<Record<string, InterfaceWords>>;

export const elements: Table;
export const attributes: Table;
export const properties: Table;
export const methods: Table;
export const events: Table;
export const slots: Table;
export const parts: Table;
export const cssProperties: Table;
