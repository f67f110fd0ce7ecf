import { Button, Link, makeStyles, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  FilterRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Figure, Overview } from '../../../server/review/wire.ts';
import { useNow } from '../../shared/clock.ts';
import { momentWords } from '../../shared/format.ts';
import { Notice } from '../../shared/Notice.tsx';
import { goTo, usePlace, withQuery } from '../../shared/router.ts';
import { useShortcuts } from '../../shared/shortcuts.tsx';
import { Failed, Loading } from '../../shared/States.tsx';
import { useLoaded } from '../../shared/useLoaded.ts';
import { DayRange } from '../DayRange.tsx';
import { dayLabel, daysAhead, halvesOf, PRESETS, type Range } from '../days.ts';
import { lastDays } from '../shopDays.ts';
import { chipsOf, filterOf, type FilterName } from '../filter.ts';
import { FilterChips } from '../FilterChips.tsx';
import { FilterDrawer, FilterPanel } from '../FilterPanel.tsx';
import { PageFrame } from '../PageFrame.tsx';
import { Presets } from '../Presets.tsx';
import { useReview } from '../review.ts';
import { ChartCard } from './ChartCard.tsx';
import { FigureCard } from './FigureCard.tsx';
import { HeadlineCards } from './HeadlineCards.tsx';
import { casesWords } from './headlines.ts';
import { isEmpty } from './rows.ts';
import { isComparable, unusualIn, type Unusual } from './unusual.ts';

const DAYS: readonly FilterName[] = ['from', 'to'];

const useStyles = makeStyles({
  sum: {
    margin: '0 0 10px',
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    gap: '8px',
    flexWrap: 'wrap',
  },
  figures: {
    listStyleType: 'none',
    margin: '0 0 16px',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 44%), 1fr))',
    gap: '10px',
  },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(480px, 100%), 1fr))',
    gap: '12px',
  },
  stale: { opacity: 0.6 },
  news: { margin: '6px 0', padding: 0, listStyleType: 'none' },
  warning: { marginBottom: '12px' },
  all: { margin: '0 0 12px' },
});

/** What came of the cases of some days, in figures and charts; each opens the cases it was counted from. */
export function OverviewPage({ isNarrow }: { isNarrow: boolean }) {
  const place = usePlace();
  const { choices } = useReview();
  const [isOpen, setOpen] = useState(false);
  const range = { ...lastDays(30) };
  const from = place.query.get('from') ?? range.from;
  const to = place.query.get('to') ?? range.to;
  const asked = new URLSearchParams(place.query);
  asked.set('from', from);
  asked.set('to', to);
  const query = filterOf(asked);
  const overview = useLoaded<Overview>(`/api/review/overview?${query}`);
  const earlier = daysAhead({ from, to });
  asked.set('from', earlier.from);
  asked.set('to', earlier.to);
  const before = useLoaded<Overview>(`/api/review/overview?${filterOf(asked)}`);
  const change = (changes: Partial<Record<FilterName, string | null>>): void =>
    goTo(withQuery(place, changes));
  const filters = chipsOf(place.query, choices).filter(({ name }) => !DAYS.includes(name)).length;
  useShortcuts([
    { keys: 'f', group: 'Overview', label: 'Filters', run: () => setOpen(true) },
    ...PRESETS.map(({ label, days }, index) => ({
      keys: String(index + 1),
      group: 'Overview',
      label,
      run: () => change({ ...lastDays(days) }),
    })),
  ]);
  return (
    <PageFrame
      title="Overview"
      isNarrow={isNarrow}
      tools={
        <>
          <Presets range={{ from, to }} onChange={(preset) => change({ ...preset })} />
          <DayRange from={from} to={to} onChange={change} />
          <Button icon={<FilterRegular />} onClick={() => setOpen(true)}>
            Filters{filters === 0 ? '' : ` (${filters})`}
          </Button>
          <Button
            as="a"
            href={`/api/review/overview.csv?${query}`}
            download="figures.csv"
            icon={<ArrowDownloadRegular />}
            title="The figures, as a table"
          >
            CSV
          </Button>
        </>
      }
    >
      <FilterChips query={place.query} except={DAYS} onChange={change} />
      <Shown
        overview={overview}
        before={before.value?.to === earlier.to && before.value.from === earlier.from ? before.value : null}
        query={query}
      />
      <FilterDrawer isOpen={isOpen} onClose={() => setOpen(false)}>
        <FilterPanel query={place.query} onChange={change} hasDays={false} />
      </FilterDrawer>
    </PageFrame>
  );
}

function Shown({
  overview: { value, error, isLoading, reload },
  before,
  query,
}: {
  overview: ReturnType<typeof useLoaded<Overview>>;
  /** As many days before; null while it is not known. */
  before: Overview | null;
  query: string;
}) {
  const styles = useStyles();
  const now = useNow();
  const place = usePlace();
  const showsAll = place.query.get('all') === '1';
  if (error !== null)
    return <Failed what="The figures could not be computed" error={error} onRetry={reload} />;
  if (value === null) return <Loading label="Counting" />;
  const known = before !== null && isComparable(value, before) ? before : null;
  return (
    <div aria-busy={isLoading}>
      <p className={styles.sum} role="status">
        {casesWords(value)}, days in {value.timezone}, computed {momentWords(value.computedAt, now)}
        {before === null ? '' : againstWords(before, known !== null)}
        {isLoading ? <Spinner size="extra-tiny" label="Counting …" /> : null}
      </p>
      <div className={isLoading ? styles.stale : undefined}>
        {known === null ? null : <News unusual={unusualIn(value, known)} />}
        {before !== null && known === null ? <NewsWithin query={query} /> : null}
        <HeadlineCards now={value} before={known} />
        <Button
          className={styles.all}
          size="small"
          icon={showsAll ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={showsAll}
          onClick={() => goTo(withQuery(place, { all: showsAll ? null : '1' }), { replace: true })}
        >
          All figures
        </Button>
        {showsAll ? (
          <ul className={styles.figures} aria-label="Figures">
            {value.figures.filter(hasSomething).map((figure) => (
              <FigureCard key={figure.id} figure={figure} currency={value.currency} />
            ))}
          </ul>
        ) : null}
        <div className={styles.charts}>
          {value.charts
            .filter((chart) => !isEmpty(chart))
            .map((chart) => (
              <ChartCard
                key={chart.id}
                chart={chart}
                currency={value.currency}
                query={query}
                range={`${dayLabel(value.from)} – ${dayLabel(value.to)}`}
              />
            ))}
        </div>
      </div>
    </div>
  );
}

function againstWords({ from, to }: Range, isKnown: boolean): string {
  const days = `${dayLabel(from)} – ${dayLabel(to)}`;
  return isKnown ? `; changes are against ${days}` : `; ${days} had too little to tell a change`;
}

/** A figure that nothing is counted in says nothing. */
const hasSomething = ({ value, tooEarly }: Figure): boolean => value !== null || tooEarly > 0;

/** Where there is too little before these days, their later half is held against their earlier one. */
function NewsWithin({ query }: { query: string }) {
  const asked = new URLSearchParams(query);
  const { earlier, later } = halvesOf({ from: asked.get('from') ?? '', to: asked.get('to') ?? '' });
  const of = ({ from, to }: Range): string => {
    asked.set('from', from);
    asked.set('to', to);
    return `/api/review/overview?${asked}`;
  };
  const before = useLoaded<Overview>(of(earlier)).value;
  const now = useLoaded<Overview>(of(later)).value;
  return before && now ? <News unusual={unusualIn(now, before)} /> : null;
}

/** What is unusual is said first, each with the cases behind it. */
function News({ unusual }: { unusual: readonly Unusual[] }) {
  const styles = useStyles();
  if (unusual.length === 0) return null;
  return (
    <div className={styles.warning}>
      <Notice intent="warning">
        <MessageBarBody>
          <ul className={styles.news} aria-label="Unusual in these days">
            {unusual.map(({ sentence, query }) => (
              <li key={sentence}>
                {sentence}{' '}
                <Link
                  href={`/review?${query}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(`/review?${query}`);
                  }}
                >
                  Show the cases
                </Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </Notice>
    </div>
  );
}
