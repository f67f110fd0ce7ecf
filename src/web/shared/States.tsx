import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordsOf } from './api.ts';

const useStyles = makeStyles({
  middle: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    height: '100%',
    minHeight: '160px',
    padding: tokens.spacingHorizontalXXL,
    boxSizing: 'border-box',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
  },
  icon: { fontSize: '32px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
  title: { color: tokens.colorNeutralForeground1 },
  body: { maxWidth: '44ch' },
});

/** Something is on its way. */
export function Loading({ label }: { label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.middle}>
      <Spinner size="small" label={`${label} …`} />
    </div>
  );
}

/** There is nothing here, and why that is fine or what to do. */
export function Nothing({
  icon,
  title,
  children,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.middle}>
      {icon === undefined ? null : (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Text as="p" size={400} weight="semibold" className={styles.title} block>
        {title}
      </Text>
      {children === undefined ? null : (
        <Text as="p" className={styles.body} block>
          {children}
        </Text>
      )}
    </div>
  );
}

/** It could not be shown; says why, and tries again. */
export function Failed({ what, error, onRetry }: { what: string; error: unknown; onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.middle} role="alert">
      <Text as="p" size={400} weight="semibold" className={styles.title} block>
        {what}
      </Text>
      <Text as="p" className={styles.body} block>
        {wordsOf(error)}
      </Text>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
