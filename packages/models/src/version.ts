/** Version of this package, by which a recorded result names the program that judged it. */
export const VALIDATOR_VERSION = '0.1.0';
