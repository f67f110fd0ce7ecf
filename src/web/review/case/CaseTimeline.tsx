import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Photo } from '../../../domain/case/case.ts';
import type { ReviewCase, TimelineItem } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { dayWords } from '../../shared/format.ts';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { Nothing } from '../../shared/States.tsx';
import { TimelineEntry } from './TimelineEntry.tsx';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '980px' },
  day: {
    padding: '10px 0 6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Kind = TimelineItem['kind'];
const GROUPS = {
  said: { label: 'Said', kinds: ['said', 'file'] },
  read: { label: 'Read', kinds: ['read'] },
  decided: { label: 'Decided and why', kinds: ['decided', 'agreed', 'handoff'] },
  done: { label: 'Who did what', kinds: ['desk', 'delivery', 'care', 'record'] },
} as const satisfies Record<string, { label: string; kinds: readonly Kind[] }>;
type Group = keyof typeof GROUPS;
const groupOf = (kind: Kind): Group =>
  (Object.keys(GROUPS) as Group[]).find((name) => (GROUPS[name].kinds as readonly Kind[]).includes(kind)) ??
  'done';

/** Everything that happened, in its order; what is not wanted can be left out. */
export function CaseTimeline({ view }: { view: ReviewCase }) {
  const styles = useStyles();
  const now = useNow();
  const place = usePlace();
  const asked = place.query.get('show');
  const shown = new Set<string>(asked === null ? Object.keys(GROUPS) : asked.split(','));
  const toggle = (group: string): void => {
    const next = Object.keys(GROUPS).filter((name) => shown.has(name) !== (name === group));
    goTo(
      withQuery(place, {
        show: next.length === Object.keys(GROUPS).length ? null : next.join(',') || 'none',
      }),
      {
        replace: true,
      },
    );
  };
  const items = view.timeline.filter(({ kind }) => shown.has(groupOf(kind)));
  const files = new Map(view.photos.map((photo) => [photo.sha256, photo]));
  return (
    <>
      <div className={styles.kinds} role="group" aria-label="What is shown">
        {Object.entries(GROUPS).map(([name, { label }]) => {
          const count = view.timeline.filter(({ kind }) => groupOf(kind) === name).length;
          return (
            <ToggleButton
              key={name}
              size="small"
              shape="circular"
              checked={shown.has(name)}
              onClick={() => toggle(name)}
            >
              {label} ({count})
            </ToggleButton>
          );
        })}
      </div>
      {items.length === 0 ? <Nothing title="Nothing of that kind happened" /> : null}
      <ol className={styles.list} aria-label="What happened">
        {items.map((item, index) => {
          const day = dayWords(item.at, now);
          const before = items[index - 1];
          return (
            <Fragment key={`${item.n} ${item.kind} ${index}`}>
              {before && dayWords(before.at, now) === day ? null : <li className={styles.day}>{day}</li>}
              <TimelineEntry item={item} photo={fileOf(item, files)} />
            </Fragment>
          );
        })}
      </ol>
    </>
  );
}

/** A file under the name it came with here: by its content it may be known under another as well. */
function fileOf({ sha256, fileName }: TimelineItem, files: ReadonlyMap<string, Photo>): Photo | null {
  const file = sha256 === null ? undefined : files.get(sha256);
  return file ? { ...file, name: fileName ?? file.name } : null;
}
