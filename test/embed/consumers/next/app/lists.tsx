'use client';

import { useState } from 'react';
import '@cunju/embed/react.js';
import type { Documents } from '@cunju/embed';

/** 文档由服务器交给页面，作为对象设在元素上。 */
export function Lists({ document }: { document: Documents['task-list'] }) {
  const [opened, setOpened] = useState('');
  return (
    <>
      <cunju-task-list
        id="lists"
        data={document}
        oncunju-navigate={({ detail }) => setOpened(`打开了：${detail.kind} ${detail.id}`)}
      >
        依法自治事项、协助政府工作事项、减负工作事项三个清单，张贴在村部公开栏。
      </cunju-task-list>
      <p className="said" role="status">
        {opened}
      </p>
    </>
  );
}
