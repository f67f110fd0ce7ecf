import {
  AreaChart,
  DonutChart,
  GroupedVerticalBarChart,
  HorizontalBarChartWithAxis,
  LineChart,
  VerticalStackedBarChart,
  type Chart as Drawn,
} from '@fluentui/react-charts';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { Chart, Unit } from '../../../server/review/wire.ts';
import { shopZone, useScheme } from '../../shared/Shell.tsx';
import { dayIn } from '../days.ts';
import { colourOf } from './colours.ts';
import { LETTER, toldApart, withRoom } from './chartLabels.ts';
import { daysLabel, finishedOf, firstDay, isAlongDays, LIMIT, spanLabel } from './rows.ts';
import { axisTicks, axisWords, barsEnd, ticksUpTo, valueWords } from './units.ts';

const HEIGHT = 320;
const RING = 250;
const BAR = 34;
/** What lies on a narrow screen has this share of it for its names. */
const NAMES = 0.52;
const NAMES_NARROW = 0.6;
const NARROW = 420;
/** A line of a legend. */
const LINE = 40;
const MARGINS = { top: 12, right: 24, bottom: 36, left: 72 };
/** A bar bears its number where there is so much room for it. */
const NUMBER = 58;

const useStyles = makeStyles({
  ring: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px 20px',
  },
  legend: {
    flexGrow: 1,
    minWidth: '220px',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto auto',
    gap: '6px 10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  part: { display: 'contents' },
  swatch: { width: '12px', height: '12px', marginTop: '4px', borderRadius: tokens.borderRadiusSmall },
  name: { color: tokens.colorNeutralForeground1 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

export interface ChartViewProps {
  chart: Chart;
  currency: string;
  width: number;
  drawn: Ref<Drawn>;
  /** Opens the cases behind a point. */
  onOpen: (query: string) => void;
}

/** The charts of the library are as large as what they stand in. */
function Box({ height, children }: { height: number; children: ReactNode }) {
  return <div style={{ height }}>{children}</div>;
}

/** A chart as it is best drawn: along days as lines or columns, along anything else as bars that lie, or as a ring. */
export function ChartView(props: ChartViewProps) {
  const { kind, points, series } = props.chart;
  if (kind === 'donut') return <Ring {...props} />;
  if (isAlongDays(points))
    return kind === 'line' || kind === 'area' ? <Line {...props} /> : <Columns {...props} />;
  return kind === 'bar' && series.length > 1 ? <Groups {...props} /> : <Bars {...props} />;
}

/** Where the axis of values is marked. */
const marks = (unit: Unit, values: readonly (number | null)[]) => {
  const ticks = axisTicks(values, unit);
  return { yAxisTickValues: ticks, yMaxValue: ticks.at(-1) ?? 0 };
};

const valuesIn = ({ points }: Chart): (number | null)[] =>
  points.flatMap(({ values }) => Object.values(values));

const noonOf = (key: string): Date => new Date(`${firstDay(key)}T12:00:00`);
const dayWords = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at);

function Line({ chart, currency, width, drawn, onOpen }: ChartViewProps) {
  const { isDark } = useScheme();
  const { series, unit, title } = chart;
  const points = finishedOf(chart.points, dayIn(new Date(), shopZone));
  const lines = series.map(({ id, label }, index) => ({
    legend: label,
    color: colourOf(id, index, isDark),
    lineOptions: {
      lineBorderWidth: 0,
      strokeWidth: 2.5,
      ...(id === LIMIT ? { strokeDasharray: '5 5' } : {}),
    },
    hideNonActiveDots: points.length > 45,
    data: points.flatMap(({ key, label: at, values, query }) => {
      const y = values[id] ?? null;
      return y === null
        ? []
        : [
            {
              x: noonOf(key),
              y,
              xAxisCalloutData: at === key ? daysLabel(key) : at,
              yAxisCalloutData: valueWords(y, unit, currency),
              onDataPointClick: () => onOpen(query),
            },
          ];
    }),
  }));
  const props = {
    componentRef: drawn,
    width,
    height: HEIGHT,
    margins: MARGINS,
    culture: 'en-GB',
    useUTC: false,
    customDateTimeFormatter: dayWords,
    yAxisTickFormat: (value: number) => axisWords(value, unit, currency),
    ...marks(unit, valuesIn(chart)),
    yMinValue: 0,
    xAxisTickCount: width < 420 ? 4 : 6,
    hideTickOverlap: true,
    enabledLegendsWrapLines: true,
    hideLegend: series.length < 2,
  };
  const data = { chartTitle: title, lineChartData: lines };
  return (
    <Box height={HEIGHT}>
      {chart.kind === 'area' ? (
        <AreaChart {...props} data={data} mode="tonexty" />
      ) : (
        <LineChart {...props} data={data} />
      )}
    </Box>
  );
}

function Columns({ chart, currency, width, drawn, onOpen }: ChartViewProps) {
  const { isDark } = useScheme();
  const { series, unit, title } = chart;
  // Months are not equally long: drawn along time, columns that are equally far apart would drift away from their dates.
  const isOfDays = chart.points.every(({ key }) => !key.includes('..'));
  const points = isOfDays ? chart.points : finishedOf(chart.points, dayIn(new Date(), shopZone));
  const parts = series.filter(({ id }) => id !== LIMIT);
  const limit = series.find(({ id }) => id === LIMIT);
  const data = points.map(({ key, values }) => {
    const at = daysLabel(key);
    const bound = values[LIMIT] ?? null;
    return {
      xAxisPoint: isOfDays ? noonOf(key) : spanLabel(key),
      xAxisCalloutData: at,
      chartData: parts.map(({ id, label: legend }, index) => ({
        legend,
        data: values[id] ?? 0,
        color: colourOf(id, index, isDark),
        xAxisCalloutData: at,
        yAxisCalloutData: valueWords(values[id] ?? null, unit, currency),
      })),
      ...(limit === undefined || bound === null
        ? {}
        : {
            lineData: [
              {
                y: bound,
                legend: limit.label,
                color: colourOf(LIMIT, 0, isDark),
                yAxisCalloutData: valueWords(bound, unit, currency),
              },
            ],
          }),
    };
  });
  return (
    <Box height={HEIGHT}>
      <VerticalStackedBarChart
        componentRef={drawn}
        chartTitle={title}
        data={data}
        width={width}
        height={HEIGHT}
        margins={MARGINS}
        culture="en-GB"
        useUTC={false}
        customDateTimeFormatter={dayWords}
        yAxisTickFormat={(value: number) => axisWords(value, unit, currency)}
        {...marks(unit, data.map(highest))}
        xAxisTickCount={width < 420 ? 4 : 6}
        {...(isOfDays ? { hideTickOverlap: true } : { rotateXAxisLables: true })}
        barWidth="auto"
        maxBarWidth={24}
        barGapMax={1}
        hideLabels
        lineOptions={{ strokeDasharray: '5 5', strokeWidth: 2 }}
        enabledLegendsWrapLines
        hideLegend={series.length < 2}
        onBarClick={(_event, clicked) => {
          const point = points.find(({ key }) => daysLabel(key) === clicked.xAxisCalloutData);
          const part = 'legend' in clicked ? parts.find(({ label }) => label === clicked.legend) : undefined;
          if (point) onOpen((part && point.queries[part.id]) ?? point.query);
        }}
      />
    </Box>
  );
}

/** The limit must be in sight, however far above the columns it is. */
const highest = (column: { chartData: { data: number }[]; lineData?: { y: number }[] }): number =>
  Math.max(
    column.chartData.reduce((sum, { data }) => sum + data, 0),
    ...(column.lineData ?? []).map(({ y }) => 1.05 * y),
  );

/** Right of bars that lie. */
const RIGHT = 28;

function Bars({ chart, currency, width, drawn, onOpen }: ChartViewProps) {
  const { isDark } = useScheme();
  const { series, points, unit, title } = chart;
  const isNarrow = width < NARROW;
  const longest = Math.max(...points.map(({ label }) => label.length), 4);
  const legend = series.length < 2 ? 0 : isNarrow ? 2 * LINE : LINE;
  const height = Math.max(points.length * BAR + 60 + legend, 130);
  const room = Math.min(longest * LETTER + 20, Math.floor(width * (isNarrow ? NAMES_NARROW : NAMES)));
  const names = toldApart(
    points.map(({ label }) => label),
    Math.floor((room - 20) / LETTER),
  );
  const sums = points.map(({ values }) =>
    Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0),
  );
  const end = barsEnd(Math.max(0, ...sums));
  const inWords = (tick: number): string => axisWords(tick, unit, currency);
  const px = width - room - RIGHT;
  const ticks = withRoom(ticksUpTo(end, axisTicks(sums, unit)), inWords, { end, px });
  return (
    <Box height={height}>
      <HorizontalBarChartWithAxis
        componentRef={drawn}
        chartTitle={title}
        data={points.toReversed().flatMap(({ label, values, query, queries }, at) =>
          series.map(({ id, label: part }, index) => ({
            x: values[id] ?? 0,
            y: names.at(-1 - at) ?? label,
            legend: part,
            color: colourOf(id, index, isDark),
            xAxisCalloutData: `${label}, ${part.toLowerCase()}`,
            yAxisCalloutData: valueWords(values[id] ?? null, unit, currency),
            onClick: () => onOpen(queries[id] ?? query),
          })),
        )}
        width={width}
        height={height}
        barHeight={18}
        margins={{ top: 8, right: RIGHT, bottom: 32, left: room }}
        tickValues={ticks}
        xMaxValue={end}
        xAxis={{ tickText: ticks.map(inWords) }}
        showYAxisLables
        showYAxisLablesTooltip
        noOfCharsToTruncate={longest}
        enabledLegendsWrapLines
        hideLegend={series.length < 2}
        hideLabels
        culture="en-GB"
      />
    </Box>
  );
}

function Groups({ chart, currency, width, drawn, onOpen }: ChartViewProps) {
  const { isDark } = useScheme();
  const { series, points, unit, title } = chart;
  const isFew = points.length <= 4;
  const hasRoom = isFew && (width - MARGINS.left) / (points.length * (series.length + 1)) >= NUMBER;
  return (
    <Box height={isFew ? HEIGHT : HEIGHT + 80}>
      <GroupedVerticalBarChart
        componentRef={drawn}
        chartTitle={title}
        data={points.map(({ label, values, query, queries }) => ({
          name: label,
          series: series.map(({ id, label: legend }, index) => ({
            key: id,
            legend,
            data: values[id] ?? 0,
            color: colourOf(id, index, isDark),
            xAxisCalloutData: label,
            yAxisCalloutData: valueWords(values[id] ?? null, unit, currency),
            ...(hasRoom ? { barLabel: axisWords(values[id] ?? 0, unit, currency) } : {}),
            onClick: () => onOpen(queries[id] ?? query),
          })),
        }))}
        width={width}
        height={isFew ? HEIGHT : HEIGHT + 80}
        margins={hasRoom ? { ...MARGINS, top: 28 } : MARGINS}
        culture="en-GB"
        yAxisTickFormat={(value: number) => axisWords(value, unit, currency)}
        {...marks(unit, valuesIn(chart))}
        rotateXAxisLables={!isFew}
        wrapXAxisLables={isFew}
        barWidth="auto"
        maxBarWidth={hasRoom ? NUMBER : 32}
        hideLabels={!hasRoom}
        enabledLegendsWrapLines
      />
    </Box>
  );
}

function Ring({ chart, currency, width, drawn, onOpen }: ChartViewProps) {
  const styles = useStyles();
  const { isDark } = useScheme();
  const { series, points, unit, title } = chart;
  const id = series[0]?.id ?? '';
  const sum = points.reduce((total, { values }) => total + (values[id] ?? 0), 0);
  const parts = points.map(({ key, label, values, query }, index) => ({
    legend: label,
    data: values[id] ?? 0,
    color: colourOf(key, index, isDark),
    xAxisCalloutData: label,
    yAxisCalloutData: valueWords(values[id] ?? null, unit, currency),
    query,
    onClick: () => onOpen(query),
  }));
  const across = Math.min(RING, width);
  return (
    <div className={styles.ring}>
      {/* It is as wide as what it stands in. */}
      <div style={{ width: across, height: RING }}>
        <DonutChart
          componentRef={drawn}
          data={{ chartTitleAccessibilityData: { ariaLabel: title }, chartData: parts }}
          innerRadius={Math.min(62, width / 5)}
          width={across}
          height={RING}
          hideLabels
          hideLegend
          valueInsideDonut={valueWords(sum, unit, currency)}
          culture="en-GB"
        />
      </div>
      <ul className={styles.legend}>
        {parts.map(({ legend, data, color, query }) => (
          <li key={legend} className={styles.part}>
            <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
            <Link
              className={styles.name}
              href={`/review?${query}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(query);
              }}
            >
              {legend}
            </Link>
            <span className={styles.number}>{valueWords(data, unit, currency)}</span>
            <span className={styles.number}>{valueWords(sum === 0 ? 0 : data / sum, 'share', currency)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
