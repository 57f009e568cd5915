import { renderStatic } from '@cunju/embed/static.js';
import type { Documents } from '@cunju/embed';
import '@cunju/embed/react.js';

export function Rules({ document }: { document: Documents['rule-book'] }) {
  return (
    <cunju-village-rules id="rules" src="/data/rules.json">
      <div dangerouslySetInnerHTML={{ __html: renderStatic(document, 'zh-Hans', { id: 'rules' }) }} />
    </cunju-village-rules>
  );
}
