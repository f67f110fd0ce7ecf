import { Toast, ToastBody, ToastTitle, useToastController } from '@fluentui/react-components';
import { useMemo } from 'react';
import { wordsOf } from './api.ts';

export const TOASTER = 'parley';

export interface Toasts {
  done(text: string): void;
  /** Stays until it is closed or replaced: a failure nobody saw is a failure nobody mends. */
  failed(what: string, error: unknown): void;
}

export function useToasts(): Toasts {
  const { dispatchToast } = useToastController(TOASTER);
  return useMemo(
    () => ({
      done: (text) => {
        dispatchToast(
          <Toast>
            <ToastTitle>{text}</ToastTitle>
          </Toast>,
          { intent: 'success', timeout: 4_000 },
        );
      },
      failed: (what, error) => {
        dispatchToast(
          <Toast>
            <ToastTitle>{what}</ToastTitle>
            <ToastBody>{wordsOf(error)}</ToastBody>
          </Toast>,
          { intent: 'error', timeout: 12_000 },
        );
      },
    }),
    [dispatchToast],
  );
}
