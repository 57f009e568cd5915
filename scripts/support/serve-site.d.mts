export function serveSite(options?: {
  port?: number;
  header?: string;
}): Promise<{ url: string; close: () => Promise<void> }>;
