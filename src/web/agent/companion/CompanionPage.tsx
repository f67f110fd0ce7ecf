import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CompanionRow } from '../../../server/companion/wire.ts';
import { goTo, withQuery, type Place } from '../../shared/router.ts';
import { CompanionTalk } from './CompanionTalk.tsx';
import { RecentList } from './RecentList.tsx';
import { orNull } from '../../shared/words.ts';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    padding: '18px 20px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: '0 0 14px', color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
  opened: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center', marginBottom: '12px' },
  names: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-end', marginBottom: '16px' },
});

interface Props {
  place: Place;
  onOpen: (caseId: string) => void;
}

/** Where agents carry the words of buyers who write in a place that the assistant has no way to. */
export function CompanionPage({ place, onOpen }: Props) {
  const styles = useStyles();
  const named = { order: place.query.get('order'), reference: place.query.get('reference') };
  const { order, reference } = named;
  const go = (to: { order: string | null; reference: string | null }): void =>
    goTo(withQuery(place, to, '/agent/companion'));
  return (
    <section className={styles.page} aria-label="Companion">
      <h1 className={styles.title}>Companion</h1>
      {order === null && reference === null ? (
        <>
          <p className={styles.hint}>
            For buyers who write where the assistant cannot, such as AliExpress’s message centre: paste what
            they wrote, copy the reply, and say whether you sent it.
          </p>
          <Names onNamed={go} />
          <RecentList version={place.path} onOpen={(row: CompanionRow) => go(row)} />
        </>
      ) : (
        <>
          <div className={styles.opened}>
            <span>{[order && `Order ${order}`, reference].filter(Boolean).join(' · ')}</span>
            <Button size="small" onClick={() => go({ order: null, reference: null })}>
              Another buyer
            </Button>
          </div>
          <CompanionTalk key={`${order ?? ''} ${reference ?? ''}`} named={named} onOpen={onOpen} />
        </>
      )}
    </section>
  );
}

function Names({
  onNamed,
}: {
  onNamed: (named: { order: string | null; reference: string | null }) => void;
}) {
  const styles = useStyles();
  const [number, setNumber] = useState('');
  const [other, setOther] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className={styles.names}
      aria-label="Whose words"
      onSubmit={(event) => {
        event.preventDefault();
        const named = { order: orNull(number), reference: orNull(other) };
        setRefused(named.order === null && named.reference === null);
        onNamed(named);
      }}
    >
      <Field label="Order number" hint="By naming the order you say that this buyer is its buyer.">
        <Input value={number} maxLength={120} onChange={(_event, { value }) => setNumber(value)} />
      </Field>
      <Field label="Or a reference of yours">
        <Input value={other} maxLength={120} onChange={(_event, { value }) => setOther(value)} />
      </Field>
      <Button type="submit">Open</Button>
      {isRefused ? (
        <MessageBar intent="error">
          <MessageBarBody>Name the order, or give the conversation a reference.</MessageBarBody>
        </MessageBar>
      ) : null}
    </form>
  );
}
