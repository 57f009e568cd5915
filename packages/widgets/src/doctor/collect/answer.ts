/** What the server of the page says of it and of the time. */
export interface PageAnswer {
  readonly contentType?: string;
  readonly policy?: string;
  /** By the header `Date`, with the age of an answer that a cache gave. */
  readonly server?: number;
  /** By the device, in the middle of the request. */
  readonly device: number;
  readonly read: boolean;
}

/** Asks for the page once more: a script cannot see the headers that it came with. */
export async function askForPage(): Promise<PageAnswer> {
  const asked = Date.now();
  try {
    if (!/^http/.test(location.protocol)) throw new Error('No server');
    const { headers } = await fetch(location.href, { cache: 'no-store', credentials: 'same-origin' });
    const date = Date.parse(headers.get('date') ?? '');
    return {
      read: true,
      device: (asked + Date.now()) / 2,
      ...optional('contentType', headers.get('content-type')),
      ...optional('policy', headers.get('content-security-policy')),
      ...(isNaN(date) ? {} : { server: date + Number(headers.get('age') ?? 0) * 1_000 }),
    };
  } catch {
    return { read: false, device: asked };
  }
}

const optional = <K extends string>(key: K, value: string | null): Partial<Record<K, string>> =>
  value === null ? {} : ({ [key]: value } as Record<K, string>);
