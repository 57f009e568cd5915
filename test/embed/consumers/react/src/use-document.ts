import { useEffect, useState } from 'react';
import type { Documents } from '@cunju/embed';
import { fetchDocument } from './documents.js';

/** 一份文档；换了名字就换一份，取到以前是 undefined。 */
export function useDocument<T extends keyof Documents>(name: string): Documents[T] | undefined {
  const [document, setDocument] = useState<Documents[T]>();
  useEffect(() => {
    let wanted = true;
    void fetchDocument<T>(name).then((fetched) => {
      if (wanted) setDocument(fetched);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return document;
}
