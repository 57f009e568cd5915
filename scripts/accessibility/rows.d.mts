/** The rows of the checklist in their order. */
export const rows: readonly {
  readonly id: string;
  readonly requirement: string;
  readonly basis: string;
  readonly method: string;
}[];
