import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { languageWords, lower, REMEDY_WORDS } from '../../../domain/telling/words.ts';
import { thenWords } from '../cannedReplies.ts';
import type { CannedReply } from '../../../server/desk/wire.ts';

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
  then: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Of a reply's line in the list, so that the box can say which one is chosen. */
export const cannedId = ({ id }: CannedReply): string => `canned-${id}`;

interface Props {
  /** With the case's facts in their texts. */
  replies: readonly CannedReply[];
  active: number;
  onChoose: (reply: CannedReply) => void;
}

/** Canned replies that fit what stands after the `/`; the arrow keys choose, Enter puts one in the box. */
export function CannedList({ replies, active, onChoose }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, replies]);
  return (
    <ul ref={list} className={styles.list} role="listbox" aria-label="Canned replies" tabIndex={0}>
      {replies.map((reply, index) => (
        <li
          key={reply.id}
          id={cannedId(reply)}
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
          {reply.then === null ? null : <div className={styles.then}>Then {thenWords(reply.then)}</div>}
          {reply.offers === null ? null : (
            <div className={styles.then}>Goes with a remedy: {lower(REMEDY_WORDS[reply.offers])}</div>
          )}
        </li>
      ))}
    </ul>
  );
}
