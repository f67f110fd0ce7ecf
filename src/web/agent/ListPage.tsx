import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Failed, Loading, Nothing } from '../shared/States.tsx';
import type { Loaded } from '../shared/useLoaded.ts';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '18px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxWidth: '860px',
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '8px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props<T> {
  title: string;
  list: Pick<Loaded<T[]>, 'value' | 'error' | 'reload'>;
  keyOf: (item: T) => string;
  /** Under the title. */
  tools?: ReactNode;
  empty: { icon: ReactElement; title: string; hint: string };
  /** Under the list, where there is one. */
  below?: ReactNode;
  children: (item: T) => ReactNode;
}

/** A page that is one list of things to do. */
export function ListPage<T>({
  title,
  list: { value: items, error, reload },
  keyOf,
  tools = null,
  empty,
  below = null,
  children,
}: Props<T>) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={title}>
      <h1 className={styles.title}>{title}</h1>
      {tools}
      {items === null ? (
        error === null ? (
          <Loading label="Loading" />
        ) : (
          <Failed what="The list could not be loaded" error={error} onRetry={reload} />
        )
      ) : items.length === 0 ? (
        <Nothing icon={empty.icon} title={empty.title}>
          {empty.hint}
        </Nothing>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={keyOf(item)} className={styles.item}>
              {children(item)}
            </li>
          ))}
        </ul>
      )}
      {below}
    </section>
  );
}
