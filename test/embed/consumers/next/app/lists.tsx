'use client';

import { useEffect, useRef, useState } from 'react';
import '@cunju/embed/react.js';
import type { CunjuTaskList, Documents, NavigateDetail } from '@cunju/embed';

export function Lists({ document }: { document: Documents['task-list'] }) {
  const [opened, setOpened] = useState('');
  const widget = useRef<CunjuTaskList>(null);

  useEffect(() => {
    if (widget.current) widget.current.data = document;
  }, [document]);

  useEffect(() => {
    const element = widget.current;
    const tell = ({ detail }: CustomEvent<NavigateDetail>) => setOpened(`打开了：${detail.kind} ${detail.id}`);
    element?.addEventListener('cunju-navigate', tell);
    return () => element?.removeEventListener('cunju-navigate', tell);
  }, []);

  return (
    <>
      <cunju-task-list id="lists" ref={widget}>
        依法自治事项、协助政府工作事项、减负工作事项三个清单，张贴在村部公开栏。
      </cunju-task-list>
      <p className="said" role="status">
        {opened}
      </p>
    </>
  );
}
