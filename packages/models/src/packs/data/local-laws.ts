import type { LegalBasis } from '../../finding.js';

/** A law of a province in the version that was read; `versionOn` is the day on which it was adopted or last amended. */
export interface LocalLaw {
  readonly law: string;
  readonly versionOn: string;
}

const ofVillages = '《中华人民共和国村民委员会组织法》';
const local = (law: string, versionOn: string): LocalLaw => ({ law, versionOn });

/** Laws of provinces that a rule of this library names, each under the title it has. */
export const localLaws = {
  hainan: local(`海南省实施${ofVillages}办法`, '2025-11-27'),
  zhejiang: local(`浙江省实施${ofVillages}办法`, '2020-07-31'),
  shanghai: local(`上海市实施${ofVillages}办法`, '2020-05-14'),
  shanghaiCommunities: local('上海市居民委员会工作条例', '2020-05-14'),
  shandong: local(`山东省实施${ofVillages}办法`, '2012-11-29'),
  shandongOpenAffairs: local('山东省村务公开条例', '2018-09-21'),
  sichuan: local(`四川省${ofVillages}实施办法`, '2015-12-03'),
  sichuanOpenAffairs: local('四川省村务公开条例', '2009-07-22'),
  sichuanElections: local('四川省村民委员会选举条例', '2025-11-26'),
  sichuanCommunityElections: local('四川省城市居民委员会选举条例', '2025-11-26'),
  chongqing: local(`重庆市实施${ofVillages}办法`, '2013-09-25'),
  beijing: local(`北京市实施${ofVillages}的若干规定`, '2012-09-28'),
  henanCommunities: local('河南省实施《中华人民共和国城市居民委员会组织法》办法', '2020-06-03'),
} as const;

/** An article of a law of a province, as the basis of a finding. */
export const localArticle = (law: LocalLaw, article: string): LegalBasis & { readonly article: string } => ({
  ...law,
  article,
  confidence: 'T',
});
