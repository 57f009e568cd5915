const FIRST = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;

const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const words = new Int32Array(64);

/** Always inside an array of fixed length, so never undefined. */
type Cells = Record<number, number>;

/** One block of 64 bytes from `at`. */
function compress(state: Cells, block: Cells, at: number): void {
  const w: Cells = words;
  const k: Cells = K;
  for (let i = 0, p = at; i < 16; i += 1, p += 4) {
    w[i] = (block[p]! << 24) | (block[p + 1]! << 16) | (block[p + 2]! << 8) | block[p + 3]!;
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

const state = new Int32Array(8);
let scratch = new Uint8Array(1024);

/** Room for a message with its padding: the bit 1, zeros, and the length in bits, to whole blocks of 64. */
function roomFor(length: number): number {
  const size = (length + 72) & ~63;
  if (scratch.length < size) scratch = new Uint8Array(size * 2);
  return size;
}

/** Pads the message in `scratch` and writes its hash into `target`. */
function finish(length: number, size: number, target: Cells, at: number): void {
  const bytes = scratch;
  bytes.fill(0, length, size);
  bytes[length] = 0x80;
  const high = Math.floor(length / 0x20000000);
  const low = length << 3;
  for (let i = 0; i < 4; i += 1) {
    bytes[size - 5 - i] = high >>> (8 * i);
    bytes[size - 1 - i] = low >>> (8 * i);
  }
  state.set(FIRST);
  for (let block = 0; block < size; block += 64) compress(state, bytes, block);
  for (let i = 0; i < 32; i += 1) target[at + i] = (state[i >> 2]! >>> (24 - 8 * (i & 3))) & 255;
}

/** SHA-256 (FIPS 180-4) in plain JavaScript: the same answer on pages without a secure context, and no wait per entry. */
export function sha256(message: Uint8Array): Uint8Array {
  const size = roomFor(message.length);
  const hash = new Uint8Array(32);
  scratch.set(message);
  finish(message.length, size, hash, 0);
  return hash;
}

/** Writes the SHA-256 of one byte followed by a message into `target` from `at`: nothing is allocated. */
export function sha256Into(target: Uint8Array, at: number, prefix: number, message: Uint8Array): void {
  const size = roomFor(1 + message.length);
  scratch[0] = prefix;
  scratch.set(message, 1);
  finish(1 + message.length, size, target, at);
}

/** The same for the 64 bytes from `from`, two hashes side by side. */
export function sha256OfPair(target: Uint8Array, at: number, prefix: number, pairs: Cells, from: number): void {
  const size = roomFor(65);
  const bytes = scratch;
  bytes[0] = prefix;
  for (let i = 0; i < 64; i += 1) bytes[i + 1] = pairs[from + i]!;
  finish(65, size, target, at);
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
}
