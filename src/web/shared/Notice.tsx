import { makeStyles, MessageBar, type MessageBarProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A column that is full gives way elsewhere: what a notice says, and its button, would be cut off.
  notice: { flexShrink: 0, height: 'auto' },
});

/** A line across a column, as high as its words need. */
export function Notice(props: Omit<MessageBarProps, 'className'>) {
  const styles = useStyles();
  return <MessageBar {...props} className={styles.notice} />;
}
