/** The three names that our types take from Vue. */
export interface HTMLAttributes {
  class?: unknown;
  style?: unknown;
}
export interface PublicProps {
  key?: PropertyKey;
}
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by augmentation, as in Vue
export interface GlobalComponents {}
