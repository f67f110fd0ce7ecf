import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { languageWords } from '../../domain/telling/words.ts';
import type { CannedReply } from '../../server/desk/wire.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: '4px',
    maxHeight: '220px',
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  item: { padding: '5px 8px', borderRadius: tokens.borderRadiusSmall, cursor: 'pointer' },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  replies: readonly CannedReply[];
  active: number;
  onChoose: (reply: CannedReply) => void;
}

/** Canned replies that fit what stands after the `/`; the arrow keys choose, Enter puts one in the box. */
export function CannedList({ replies, active, onChoose }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="listbox" aria-label="Canned replies" tabIndex={-1}>
      {replies.map((reply, index) => (
        <li
          key={reply.id}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.item, index === active && styles.active)}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(reply);
          }}
        >
          <div className={styles.title}>
            {reply.title} · {languageWords(reply.language)}
          </div>
          <div className={styles.text}>{reply.text}</div>
        </li>
      ))}
    </ul>
  );
}
