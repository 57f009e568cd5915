import { formatNumber as n } from '@cunju/i18n';
import { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, dotted, lines, paragraph, section } from '../base/pieces.js';
import type { LedgerStatic } from './context.js';

/** What points can be spent on, and where. */
export function rewards(context: LedgerStatic): Content {
  const { document, words, own } = context;
  const { rewards: goods, scheme } = document;
  if (!goods?.length) return undefined;
  const rows = goods.map(({ name, cost, stock, unit, perHousehold, source }) =>
    lines([
      [own(name), ' ', say.pointsText(cost, context)],
      dotted([
        stock === 0 ? words.soldOut : own(`${words.stock} ${n(stock)} ${unit}`),
        perHousehold && own(words.limit(n(perHousehold), unit)),
        source && own(source),
      ]),
    ]),
  );
  const shop = scheme.shop && own(words.rewardShop(scheme.shop.name, scheme.shop.address, scheme.shop.hours));
  return section(words.rewards, [paragraph(shop), bullets(rows)], context);
}
