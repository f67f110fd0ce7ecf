import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArchiveRegular,
  ArrowLeftRegular,
  ArrowSwapRegular,
  BotRegular,
  CheckmarkRegular,
  ClockPauseRegular,
  GiftRegular,
  HandRightRegular,
  MoreHorizontalRegular,
  TagRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { languageWords } from '../../domain/telling/words.ts';
import type { CaseView } from '../../server/desk/wire.ts';
import { useNow } from '../shared/clock.ts';
import { Labels } from '../shared/Labels.tsx';
import { sinceWords } from '../shared/format.ts';
import { useMedia } from '../shared/media.ts';
import { complaintWords, nameOf } from '../shared/words.ts';
import { useDesk } from './desk.ts';
import { Mood } from '../shared/Mood.tsx';
import { Lookers } from './Lookers.tsx';
import { AlarmBadge } from './AlarmBadge.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { statusWords } from './words.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minHeight: '58px',
    flexShrink: 0,
    padding: '6px 14px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  narrow: { padding: '6px 8px', gap: '6px' },
  who: { flexGrow: 1, minWidth: 0 },
  // What has no room goes on below: whose case it is, is never cut for it.
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  name: {
    margin: 0,
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  wrapped: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  about: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  badge: { flexShrink: 0 },
  actions: { display: 'flex', alignItems: 'center', gap: '6px', flexShrink: 0 },
});

interface Props {
  view: CaseView;
  isNarrow: boolean;
  onClose: () => void;
  onTake: () => void;
  onDialog: (dialog: CaseDialog) => void;
}

/** Who it is, where the case stands, and what can be done with it. */
export type CaseDialog =
  'transfer' | 'return' | 'complete' | 'offer' | 'package' | 'snooze' | 'labels' | null;

export function CaseHeader({ view, isNarrow, onClose, onTake, onDialog }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { me } = useDesk();
  const { row, mine, clock } = view;
  // The queue has the first heading, where it is shown beside the case.
  const Heading = isNarrow ? 'h1' : 'h2';
  const waited =
    row.status === 'waiting' && row.waitingSince !== null ? ` · ${sinceWords(row.waitingSince, now)}` : '';
  const colour = {
    waiting: 'warning',
    with_agent: mine ? 'brand' : 'informative',
    open: 'informative',
    closed: 'subtle',
  } as const;
  return (
    <header className={mergeClasses(styles.head, isNarrow && styles.narrow)}>
      <Tooltip content="Back to the queue (Esc)" relationship="label">
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose} />
      </Tooltip>
      <div className={styles.who}>
        <div className={styles.line}>
          <Heading className={mergeClasses(styles.name, isNarrow && styles.wrapped)} title={nameOf(row)}>
            {nameOf(row)}
          </Heading>
          {isNarrow && row.status === 'waiting' ? null : (
            <Badge className={styles.badge} appearance="tint" color={colour[row.status]}>
              {statusWords(row, me.agent.id)}
              {waited}
            </Badge>
          )}
          <AlarmBadge {...row} />
          {isNarrow ? null : <Mood mood={row.mood} trend={row.moodTrend} words />}
        </div>
        <div className={styles.line}>
          <span className={mergeClasses(styles.about, isNarrow && styles.wrapped)}>
            {complaintWords(row)} ·{' '}
            {row.orderNumber === null ? 'order not known' : `order ${row.orderNumber}`}
            {row.language === null ? '' : ` · ${languageWords(row.language)}`}
          </span>
          {isNarrow ? null : (
            <>
              <Lookers caseId={row.caseId} />
              <Labels labels={row.labels} />
            </>
          )}
          {clock.answerBy === null || row.status === 'closed' ? null : <TimeLeft until={clock.answerBy} />}
        </div>
        {isNarrow ? (
          <div className={styles.line}>
            <Labels labels={row.labels} room={34} />
            <Lookers caseId={row.caseId} />
          </div>
        ) : null}
      </div>
      <div className={styles.actions}>
        {row.status === 'waiting' ? (
          <Button appearance="primary" icon={<HandRightRegular />} onClick={onTake}>
            Take
          </Button>
        ) : null}
        {me.labels.length === 0 && row.labels.length === 0 ? null : (
          <Tooltip content="Labels (l)" relationship="label">
            <Button appearance="subtle" icon={<TagRegular />} onClick={() => onDialog('labels')} />
          </Tooltip>
        )}
        <Tooltip content="Package for arbitration" relationship="label">
          <Button appearance="subtle" icon={<ArchiveRegular />} onClick={() => onDialog('package')} />
        </Tooltip>
        {!mine && row.status === 'with_agent' && me.roles.includes('supervisor') ? (
          <Button icon={<ArrowSwapRegular />} onClick={() => onDialog('transfer')}>
            Transfer
          </Button>
        ) : null}
        {mine ? <OwnActions isNarrow={isNarrow} onDialog={onDialog} /> : null}
      </div>
    </header>
  );
}

function OwnActions({ isNarrow, onDialog }: Pick<Props, 'isNarrow' | 'onDialog'>) {
  const isWide = useMedia('(min-width: 1600px)');
  const actions: [Exclude<CaseDialog, null>, string, ReactElement][] = [
    ['offer', 'Give a remedy', <GiftRegular key="offer" />],
    ['snooze', 'Snooze', <ClockPauseRegular key="snooze" />],
    ['transfer', 'Transfer', <ArrowSwapRegular key="transfer" />],
    ['return', 'Return to the assistant', <BotRegular key="return" />],
  ];
  if (isNarrow) {
    return (
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label="Actions" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {actions.map(([name, label, icon]) => (
              <MenuItem key={name} icon={icon} onClick={() => onDialog(name)}>
                {label}
              </MenuItem>
            ))}
            <MenuItem icon={<CheckmarkRegular />} onClick={() => onDialog('complete')}>
              Complete
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  }
  return (
    <>
      {actions.map(([name, label, icon]) =>
        name === 'offer' || isWide ? (
          <Button key={name} icon={icon} onClick={() => onDialog(name)}>
            {label}
          </Button>
        ) : (
          <Tooltip key={name} content={label} relationship="label">
            <Button appearance="subtle" icon={icon} onClick={() => onDialog(name)} />
          </Tooltip>
        ),
      )}
      <Button appearance="primary" icon={<CheckmarkRegular />} onClick={() => onDialog('complete')}>
        Complete
      </Button>
    </>
  );
}
