/** Words of `<cunju-village-rules>`. */
export interface VillageRulesWords {
  name: string;
}
