import { Badge, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { moneyWords } from '../../domain/telling/money.ts';
import { refusalWords } from '../../domain/telling/trail.ts';
import { REMEDY_WORDS, remedyWords } from '../../domain/telling/words.ts';
import type { Ladder, OfferChoice } from '../../server/desk/wire.ts';
import { byUse, isOld } from './offerOrder.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
  choice: {
    width: '100%',
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  label: { display: 'block' },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  more: { marginTop: '8px', '& summary': { cursor: 'pointer' } },
  refused: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface Props {
  ladder: Ladder;
  currency: string;
  chosen: string;
  onChoose: (key: string) => void;
}

/** What can be given now, then any amount, then what the buyer has had before; and what nobody can give. */
export function OfferChoices({ ladder, currency, chosen, onChoose }: Props) {
  const styles = useStyles();
  const now = ladder.choices.filter((choice) => !isOld(choice)).toSorted(byUse);
  const old = ladder.choices.filter(isOld);
  return (
    <div>
      <RadioGroup value={chosen} onChange={(_event, { value }) => onChoose(value)} aria-label="Remedy">
        <div className={styles.choices}>
          {now.map((choice) => (
            <Choice key={choice.key} choice={choice} currency={currency} />
          ))}
          {ladder.free.map(({ key, remedy }) => (
            <Radio
              key={key}
              className={styles.choice}
              value={key}
              label={<span className={styles.name}>{anyAmountWords({ remedy })}</span>}
            />
          ))}
          {old.length === 0 ? null : (
            <details className={styles.more}>
              <summary>Offered already, or no better than that ({old.length})</summary>
              {old.map((choice) => (
                <Choice key={choice.key} choice={choice} currency={currency} />
              ))}
            </details>
          )}
        </div>
      </RadioGroup>
      <Refused refused={ladder.refused} currency={currency} />
    </div>
  );
}

export const anyAmountWords = ({ remedy }: Pick<Ladder['free'][number], 'remedy'>): string =>
  `${REMEDY_WORDS[remedy]} of another amount`;

function Choice({ choice, currency }: { choice: OfferChoice; currency: string }) {
  const styles = useStyles();
  const { percent, promiseDays, reserved, byBot, unmet, passed, amount, cost } = choice;
  const facts = [
    ...(amount === null && cost.amount > 0 ? [`costs ${moneyWords(cost)}`] : []),
    ...(percent === null ? [] : [`${percent} %`]),
    ...(promiseDays === null ? [] : [`within ${promiseDays} days`]),
    ...unmet.map((line) => `the assistant would not: ${refusalWords(line, currency)}`),
  ];
  return (
    <Radio
      className={styles.choice}
      value={choice.key}
      label={
        <span className={styles.label}>
          <span className={styles.line}>
            <span className={styles.name}>{remedyWords(choice)}</span>
            {byBot ? (
              <Badge size="small" appearance="tint" color="brand">
                allowed by the policy
              </Badge>
            ) : null}
            {reserved ? (
              <Badge size="small" appearance="tint" color="informative">
                only people give it
              </Badge>
            ) : null}
            {passed.length > 0 ? (
              <Badge size="small" appearance="tint" color="warning">
                needs approval
              </Badge>
            ) : null}
          </span>
          {facts.length === 0 ? null : <span className={styles.quiet}>{facts.join(' · ')}</span>}
        </span>
      }
    />
  );
}

function Refused({ refused, currency }: { refused: Ladder['refused']; currency: string }) {
  const styles = useStyles();
  if (refused.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>Not possible for anybody ({refused.length})</summary>
      <ul className={styles.refused}>
        {refused.map((each) => (
          <li key={each.key} className={styles.quiet}>
            {remedyWords(each)}: {refusalWords(each, currency)}.
          </li>
        ))}
      </ul>
    </details>
  );
}
