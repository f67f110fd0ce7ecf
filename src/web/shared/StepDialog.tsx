import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { wordsOf } from './api.ts';
import { useToasts } from './toasts.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '14px' },
  // As high as its words are.
  refused: { flexShrink: 0 },
  wide: { maxWidth: 'min(920px, 96vw)' },
  // It stands free of the window's edges, and scrolls inside.
  surface: { '@media (min-height: 480px)': { maxHeight: 'calc(100dvh - 48px)' } },
  body: { '@media (min-height: 480px)': { maxHeight: 'calc(100dvh - 96px)' } },
});

interface StepDialogProps<T> {
  title: string;
  action: string;
  /** Said when it is done; may say what the server answered, or nothing where something else tells. */
  done: string | ((answer: T) => string | null);
  disabled?: boolean;
  /** Has two columns to show. */
  isWide?: boolean;
  run: () => Promise<T>;
  onClose: () => void;
  children: ReactNode;
}

/** Whoever presses the button of a long form is at its end. */
const bringIntoView = (bar: HTMLElement | null): void => bar?.scrollIntoView({ block: 'nearest' });

/** Asks before a step, and stays open with the reason when the step is refused. */
export function StepDialog<T>({
  title,
  action,
  done,
  disabled = false,
  isWide = false,
  run,
  onClose,
  children,
}: StepDialogProps<T>) {
  const styles = useStyles();
  const toasts = useToasts();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const answer = await run();
      const told = typeof done === 'string' ? done : done(answer);
      if (told !== null) toasts.done(told);
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={mergeClasses(styles.surface, isWide && styles.wide)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!disabled && !isBusy) void submit();
          }}
        >
          <DialogBody className={styles.body}>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error === null ? null : (
                <MessageBar ref={bringIntoView} className={styles.refused} intent="error" layout="multiline">
                  <MessageBarBody>{wordsOf(error)}</MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button type="submit" appearance="primary" disabled={disabled || isBusy}>
                {action}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
