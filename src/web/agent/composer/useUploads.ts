import { useEffect, useRef, useState } from 'react';
import type { StoredFile } from '../../../server/desk/wire.ts';
import { api } from '../../shared/api.ts';
import { useToasts } from '../../shared/toasts.tsx';
import type { Draft } from './draft.ts';

interface Uploads {
  /** How many are on their way. */
  uploading: number;
  attach: (files: Iterable<File>) => void;
}

/** Brings files to a reply, each as soon as it is kept; several at once lose none of another. */
export function useUploads(
  caseId: string,
  files: StoredFile[],
  change: (part: Partial<Draft>) => void,
): Uploads {
  const toasts = useToasts();
  const [uploading, setUploading] = useState(0);
  const added = useRef(files);
  useEffect(() => {
    added.current = files;
  }, [files]);
  const attach = (chosen: Iterable<File>): void => {
    for (const file of chosen) {
      setUploading((count) => count + 1);
      api
        .upload<StoredFile[]>(`/api/desk/cases/${caseId}/files`, file)
        .then((kept) => {
          added.current = [...added.current, ...kept];
          change({ files: added.current });
        })
        .catch((error: unknown) => toasts.failed(`${file.name} could not be attached`, error))
        .finally(() => setUploading((count) => count - 1));
    }
  };
  return { uploading, attach };
}
