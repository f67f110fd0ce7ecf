import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { EvidenceItem } from '../../domain/completeness/evidenceItems.ts';
import type { CaseView, MarkEvidence } from '../../server/desk/wire.ts';
import { useToasts } from '../shared/toasts.tsx';
import type { CaseStore } from './caseStore.ts';

const useStyles = makeStyles({
  side: { margin: '6px 0 2px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
  ask: { marginTop: '8px' },
});

interface Props {
  store: CaseStore;
  view: CaseView;
  onInsert: (words: string) => void;
  Section: ComponentType<{ title: string; children: ReactNode }>;
}

/** What the marketplace would want to see if it had to decide, whose it is to give, and what of it is there. */
export function EvidenceSection({ store, view, onInsert, Section }: Props) {
  const styles = useStyles();
  const { items, ask } = view.completeness;
  if (items.length === 0) return null;
  const there = items.filter(({ has }) => has).length;
  return (
    <Section title={`Evidence the marketplace wants: ${there} of ${items.length}`}>
      <Side title="From the buyer" items={items.filter(({ owedBy }) => owedBy === 'buyer')} store={store} />
      <Side title="From us" items={items.filter(({ owedBy }) => owedBy === 'seller')} store={store} />
      {view.mine && ask !== null ? (
        <Button
          className={styles.ask}
          size="small"
          icon={<ChatHelpRegular />}
          onClick={() => {
            onInsert(ask);
          }}
        >
          Ask the buyer
        </Button>
      ) : null}
    </Section>
  );
}

function Side({ title, items, store }: { title: string; items: EvidenceItem[]; store: CaseStore }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h4 className={styles.side}>{title}</h4>
      <ul className={styles.list} aria-label={title}>
        {items.map((item) => (
          <Item key={item.id} item={item} store={store} />
        ))}
      </ul>
    </>
  );
}

function Item({ item, store }: { item: EvidenceItem; store: CaseStore }) {
  const styles = useStyles();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const mark = (has: boolean): void => {
    setBusy(true);
    store
      .step('evidence', { requirementId: item.id, has } satisfies MarkEvidence)
      .catch((error: unknown) => {
        toasts.failed('It was not kept', error);
      })
      .finally(() => setBusy(false));
  };
  return (
    <li className={styles.item}>
      <Checkbox
        // What was only counted is half a tick: one more makes it whole.
        checked={isGuess(item) ? 'mixed' : item.has}
        disabled={busy}
        onChange={(_event, { checked }) => mark(checked === true)}
        label={
          <span className={styles.words}>
            {item.title}
            <span className={mergeClasses(styles.why, !item.has && styles.missing)}>{whyWords(item)}</span>
          </span>
        }
      />
    </li>
  );
}

const isGuess = ({ because }: EvidenceItem): boolean =>
  because === 'sent_when_asked' || because === 'sent_unasked';

function whyWords({ because, by, asked, kind }: EvidenceItem): string {
  switch (because) {
    case 'marked':
      return `${by ?? 'Somebody'} looked`;
    case 'order_record':
      return 'In the order record';
    case 'told':
      return 'The buyer told it';
    case 'sent_when_asked':
      return `A ${kind} came after it was asked for; nobody looked yet`;
    case 'sent_unasked':
      return `Probably: a ${kind} came unasked; nobody looked yet`;
    case null:
      if (by !== null) return `Missing, says ${by}`;
      return asked ? 'Missing, was asked for' : 'Missing';
  }
}
