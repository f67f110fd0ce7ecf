import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  inner: { maxWidth: '1480px', margin: '0 auto', padding: '16px 20px 48px' },
  tight: { padding: '12px 12px 32px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px', marginBottom: '12px' },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

interface Props {
  title: string;
  isNarrow: boolean;
  /** What narrows the page, beside its title. */
  tools: ReactNode;
  children: ReactNode;
}

/** A page that is read from top to bottom. */
export function PageFrame({ title, isNarrow, tools, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={title}>
      <div className={mergeClasses(styles.inner, isNarrow && styles.tight)}>
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {tools}
        </div>
        {children}
      </div>
    </section>
  );
}
