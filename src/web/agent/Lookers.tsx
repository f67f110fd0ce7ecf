import { Badge, makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useDesk } from './desk.ts';

const useStyles = makeStyles({
  lookers: { minWidth: '40px', flexShrink: 1, overflow: 'hidden' },
  clip: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

/** Which colleagues have the same case before them just now. */
export function Lookers({ caseId }: { caseId: string }) {
  const styles = useStyles();
  const { looking, me } = useDesk();
  const names = looking
    .filter((each) => each.caseId === caseId && each.agent.id !== me.agent.id)
    .map(({ agent }) => agent.name);
  if (names.length === 0) return null;
  const words = `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} looking`;
  return (
    <Badge
      className={styles.lookers}
      appearance="tint"
      size="small"
      color="informative"
      icon={<EyeRegular />}
      title={`${words} at this case too`}
    >
      <span className={styles.clip}>{words}</span>
    </Badge>
  );
}
