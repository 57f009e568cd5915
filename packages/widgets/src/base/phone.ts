/** What a phone dials: digits, a plus, and a pause before an extension; empty where nothing is left. */
export const dialled = (phone: string): string => phone.replace('转', ',').replace(/[^\d+,]/g, '');
