import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ComponentType, type ReactNode } from 'react';
import { moneyWords } from '../../domain/telling/money.ts';
import { inPieces } from '../../domain/telling/pieces.ts';
import { titled } from '../../domain/telling/words.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import { useNow } from './clock.ts';
import { dayWords } from './format.ts';
import { Facts } from './Facts.tsx';
import { fileUrl } from './Files.tsx';
import { shopZone } from './Shell.tsx';
import { ZoneNote } from './ZoneNote.tsx';

const useStyles = makeStyles({
  items: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '10px', marginBottom: '6px' },
  picture: {
    flexShrink: 0,
    width: '56px',
    height: '56px',
    objectFit: 'contain',
    borderRadius: tokens.borderRadiusMedium,
  },
  what: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  price: { whiteSpace: 'nowrap' },
});

/** Breaks at its at sign and dots before it breaks within a word. */
const breakable = (email: string): ReactNode =>
  email.split(/(?=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));

interface Props {
  order: Order | null;
  /** The shop's own, by the article's `sku`. */
  pictures: Case['itemPictures'];
  Section: ComponentType<{ title: string; children: ReactNode }>;
}

/** What was bought, and where the parcel is. */
export function OrderSection({ order, pictures, Section }: Props) {
  const styles = useStyles();
  const now = useNow();
  if (order === null) {
    return (
      <Section title="Order">
        <span className={styles.quiet}>The buyer has not proved an order.</span>
      </Section>
    );
  }
  const { tracking, items } = order;
  const day = (at: string | null): string => (at === null ? 'not yet' : dayWords(at, now, shopZone));
  const scan = [
    tracking.lastScanAt === null ? null : day(tracking.lastScanAt),
    tracking.lastScanPlace,
  ].filter((each) => each !== null);
  return (
    <Section title={`Order ${order.number} · ${order.marketplace}`}>
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.sku} className={styles.item}>
            {!Object.hasOwn(pictures, item.sku) ? null : (
              <img
                className={styles.picture}
                src={fileUrl(pictures[item.sku]?.sha256 ?? '', '?size=thumb')}
                alt=""
              />
            )}
            <span className={styles.what}>
              {inPieces(item.quantity, item.title)}
              <span className={styles.quiet}>
                {item.variant === null ? '' : `${item.variant} · `}
                {item.stock} in stock
              </span>
            </span>
            <span className={styles.price}>
              {moneyWords(item.price)}
              {item.quantity > 1 ? ' for one' : ''}
            </span>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          ['Paid', moneyWords(order.total)],
          ['Ordered', day(order.placedAt)],
          ['Shipped', day(order.shippedAt)],
          ['Promised by', order.promisedBy === null ? 'no date' : day(order.promisedBy)],
          ['Delivered', day(order.deliveredAt)],
          ['Parcel', titled(tracking.status)],
          ['Tracking', tracking.number && [tracking.carrier, tracking.number].filter(Boolean).join(' ')],
          ['Last scan', scan.length === 0 ? null : scan.join(', ')],
          ['Email', order.buyer.email && breakable(order.buyer.email)],
        ]}
      />
      <ZoneNote />
    </Section>
  );
}
