import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  ArchiveRegular,
  ArrowLeftRegular,
  ChatMultipleRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  DeleteRegular,
  LockClosedRegular,
  LockOpenRegular,
  MoreHorizontalRegular,
  PersonDeleteRegular,
  StarRegular,
} from '@fluentui/react-icons';
import { FLAG_WORDS, OUTCOME_WORDS } from '../../../domain/telling/words.ts';
import type { ReviewCase } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { fullMoment, momentWords } from '../../shared/format.ts';
import { Labels } from '../../shared/Labels.tsx';
import { complaintWords, nameOf } from '../../shared/words.ts';
import { STATUS_WORDS } from '../filter.ts';
import { IntegrityBadge } from './IntegrityBadge.tsx';
import type { RecordStep } from './RecordDialogs.tsx';

const useStyles = makeStyles({
  head: {
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  who: { flexGrow: 1, minWidth: '180px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '6px' },
  steps: { display: 'flex' },
});

interface Props {
  view: ReviewCase;
  isNarrow: boolean;
  steps: Neighbours;
  onBack: () => void;
  onOpen: (caseId: string) => void;
  onStep: (step: RecordStep | 'score' | 'package') => void;
}

/** Whose case it is, how it ended, whether its record is whole, and what can be done with it. */
export interface Neighbours {
  before: string | null;
  next: string | null;
}

export function CaseHead({ view, isNarrow, steps, onBack, onOpen, onStep }: Props) {
  const styles = useStyles();
  const now = useNow();
  const { facts, hold, erasedAt } = view;
  const { outcome, status, openedAt } = facts;
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label="Back to what was found"
          onClick={onBack}
        />
        <div className={styles.who}>
          <h1 className={styles.name}>{nameOf(facts)}</h1>
          <div className={styles.quiet}>
            {complaintWords(facts)} · {outcome === null ? STATUS_WORDS[status] : OUTCOME_WORDS[outcome]} ·{' '}
            <time dateTime={openedAt} title={fullMoment(openedAt)}>
              opened {momentWords(openedAt, now)}
            </time>
          </div>
        </div>
        <IntegrityBadge caseId={facts.caseId} />
        <Button icon={<StarRegular />} onClick={() => onStep('score')}>
          Score
        </Button>
        <RecordMenu view={view} onStep={onStep} />
        {isNarrow ? null : (
          <span className={styles.steps}>
            <Button
              appearance="subtle"
              icon={<ChevronUpRegular />}
              aria-label="Case found before"
              disabled={steps.before === null}
              onClick={() => steps.before !== null && onOpen(steps.before)}
            />
            <Button
              appearance="subtle"
              icon={<ChevronDownRegular />}
              aria-label="Next case found"
              disabled={steps.next === null}
              onClick={() => steps.next !== null && onOpen(steps.next)}
            />
          </span>
        )}
      </div>
      <div className={styles.badges}>
        {erasedAt === null ? null : (
          <Badge appearance="filled" color="important">
            Erased {momentWords(erasedAt, now)}
          </Badge>
        )}
        {hold === null ? null : (
          <Badge appearance="filled" color="warning" title={`${hold.by}: ${hold.because}`}>
            On hold: {hold.because}
          </Badge>
        )}
        {facts.flags
          .filter((flag) => flag !== 'on_hold' && flag !== 'erased')
          .map((flag) => (
            <Badge key={flag} appearance="tint" color="informative">
              {FLAG_WORDS[flag]}
            </Badge>
          ))}
        <Labels labels={facts.labels} />
      </div>
    </header>
  );
}

function RecordMenu({ view: { facts, hold, erasedAt }, onStep }: Pick<Props, 'view' | 'onStep'>) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label="More" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<ChatMultipleRegular />}
            onClick={() => window.location.assign(`/agent/cases/${facts.caseId}`)}
          >
            Open at the desk
          </MenuItem>
          <MenuItem icon={<ArchiveRegular />} disabled={erasedAt !== null} onClick={() => onStep('package')}>
            Package for arbitration …
          </MenuItem>
          <MenuDivider />
          {hold === null ? (
            <MenuItem icon={<LockClosedRegular />} onClick={() => onStep('hold')}>
              Put on hold …
            </MenuItem>
          ) : (
            <MenuItem icon={<LockOpenRegular />} onClick={() => onStep('lift')}>
              Lift the hold …
            </MenuItem>
          )}
          <MenuItem icon={<DeleteRegular />} disabled={erasedAt !== null} onClick={() => onStep('erase')}>
            Erase the case …
          </MenuItem>
          <MenuItem icon={<PersonDeleteRegular />} onClick={() => onStep('erase-buyer')}>
            Erase all of this buyer …
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
