import { encode } from 'uqr';

/** Whether each square of a QR code is dark, row by row, without the white edge. */
export type QrSquares = readonly (readonly boolean[])[];

/**
 * The QR code of a text, at the correction level M, which survives a fold in the paper. Throws a RangeError when the text
 * is longer than a code can hold (about 2,300 bytes).
 */
export function qrSquares(text: string): QrSquares {
  return encode(text, { ecc: 'M', border: 0 }).data;
}
