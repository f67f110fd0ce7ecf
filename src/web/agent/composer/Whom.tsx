import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../server/desk/wire.ts';
import { nameOf } from '../../shared/words.ts';
import { statusWords } from '../words.ts';
import type { Mode } from './draft.ts';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  closed: { display: 'flex', alignItems: 'center', gap: '10px', flexWrap: 'wrap', padding: '6px 0' },
});

interface Props {
  view: CaseView;
  me: string;
  mode: Mode;
  onMode: (mode: Mode) => void;
  onTake: () => void;
}

/** Whom one writes to. */
export function Whom({ view, me, mode, onMode, onTake }: Props) {
  if (!view.mine) return <NotYours view={view} me={me} onTake={onTake} />;
  return (
    <TabList size="small" selectedValue={mode} onTabSelect={(_event, { value }) => onMode(value as Mode)}>
      <Tab value="reply">Reply to {nameOf(view.row)}</Tab>
      <Tab value="note">Internal note</Tab>
    </TabList>
  );
}

/** Why one cannot write to the buyer now, and what to do about it. */
function NotYours({ view: { row }, me, onTake }: Pick<Props, 'view' | 'me' | 'onTake'>) {
  const styles = useStyles();
  if (row.status === 'waiting') {
    return (
      <div className={styles.closed}>
        <span className={styles.hint}>Take the case to write to {nameOf(row)}</span>
        <Button size="small" onClick={onTake}>
          Take it
        </Button>
      </div>
    );
  }
  const words = {
    with_agent: `${statusWords(row, me)}: only they write to the buyer.`,
    open: 'The assistant speaks with the buyer.',
    closed: 'The case is closed.',
  }[row.status];
  return <div className={mergeClasses(styles.closed, styles.hint)}>{words}</div>;
}
