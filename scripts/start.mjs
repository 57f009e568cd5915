// Serves the built village site on loopback under the strict security header, and says where.
import { serveSite } from './support/serve-site.mjs';

const port = Number(process.env.PORT ?? 8080);
const { url } = await serveSite({ port });

console.log(`
  村居示范村网站  ${url}
  社区页面        ${url}community.html
  全县页面        ${url}county.html

  改一改 packages/site/public/data/village/ 里的文件，再运行一次，就能在页面上看到。
  按 Ctrl+C 停止。 Press Ctrl+C to stop.
`);
