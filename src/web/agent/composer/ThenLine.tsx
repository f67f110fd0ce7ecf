import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, FlashRegular } from '@fluentui/react-icons';
import type { AfterReply } from '../../../domain/policy/afterReply.ts';
import { openEnds } from '../../../domain/telling/desk/openEnds.ts';
import type { CaseView } from '../../../server/desk/wire.ts';
import { thenWords } from '../cannedReplies.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: '6px', fontSize: tokens.fontSizeBase200 },
  icon: { lineHeight: 0, paddingTop: '4px', color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0, paddingTop: '3px' },
  left: { color: tokens.colorStatusWarningForeground3 },
});

/** What a reply does as it is sent, said before it is, with the way to send the words alone. */
export function ThenLine({ then, view, onDrop }: { then: AfterReply; view: CaseView; onDrop: () => void }) {
  const styles = useStyles();
  // The reply itself answers what the buyer wrote last.
  const left = then.complete === null ? [] : openEnds({ ...view, unanswered: null });
  return (
    <div className={styles.line}>
      <span className={styles.icon} aria-hidden>
        <FlashRegular />
      </span>
      <span className={styles.words}>
        When it is sent: {thenWords(then)}.
        {left.map(({ words, isWell }) => (
          <div key={words} className={isWell ? undefined : styles.left}>
            {words}
          </div>
        ))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Send the words alone"
        title="Send the words alone"
        onClick={onDrop}
      />
    </div>
  );
}
