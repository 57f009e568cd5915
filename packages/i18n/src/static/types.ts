/** Words that only the text without script needs; the others are those of the widgets. */
export interface StaticWords {
  /** The code of a household, as the head of a column. */
  household: string;
  holder: string;
  group: string;
  /** Over the table of what each household has. */
  balances: string;
  /** Over the table of what was posted. */
  entries: string;
  newestEntries: (shown: string, all: string) => string;
  firstHouseholds: (shown: string, all: string) => string;
  /** In place of the account of one household, which belongs on no public page. */
  ownOnly: string;
  /** In place of a document of a kind that no page shows. */
  notShown: string;
}
