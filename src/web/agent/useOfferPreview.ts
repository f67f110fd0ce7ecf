import { useEffect, useState } from 'react';
import type { OfferPreviewed, PreviewOffer } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';

/** Asked for once so long nothing was typed, in ms. */
const QUIET_MS = 300;

export interface OfferPreviewState {
  /** What would come of what is wanted now; null while it is not known, or nothing is wanted. */
  preview: OfferPreviewed | null;
  /** Why it cannot be. */
  error: unknown;
  /** Asked the server for, and not there yet. */
  isAsking: boolean;
}

/** What would come of an offer, as the server reckons it; null for nothing that could be asked for. */
export function useOfferPreview(caseId: string, wanted: PreviewOffer | null): OfferPreviewState {
  const asked = wanted === null ? null : JSON.stringify(wanted);
  const [known, setKnown] = useState<{
    asked: string;
    preview: OfferPreviewed | null;
    error: unknown;
  } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let isDropped = false;
    const timer = window.setTimeout(() => {
      const know = (preview: OfferPreviewed | null, error: unknown): void => {
        if (!isDropped) setKnown({ asked, preview, error });
      };
      api.post<OfferPreviewed>(`/api/desk/cases/${caseId}/offer-preview`, JSON.parse(asked)).then(
        (preview) => know(preview, null),
        (error: unknown) => know(null, error),
      );
    }, QUIET_MS);
    return () => {
      isDropped = true;
      window.clearTimeout(timer);
    };
  }, [caseId, asked]);
  if (asked === null || known?.asked !== asked)
    return { preview: null, error: null, isAsking: asked !== null };
  return { preview: known.preview, error: known.error, isAsking: false };
}
