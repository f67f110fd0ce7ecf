import {
  Button,
  Card,
  Link,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { Chart as Drawn } from '@fluentui/react-charts';
import { ArrowDownloadRegular, DataBarVerticalRegular, TableRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Chart } from '../../../server/review/wire.ts';
import { goTo } from '../../shared/router.ts';
import { useScheme } from '../../shared/Shell.tsx';
import { useToasts } from '../../shared/toasts.tsx';
import { ChartView } from './ChartView.tsx';
import { colourOf } from './colours.ts';
import { Definition } from '../Definition.tsx';
import { savePicture } from './picture.ts';
import { daysLabel, rowsOf } from './rows.ts';
import { unitWords, valueWords } from './units.ts';
import { useWidth } from './useWidth.ts';

const useStyles = makeStyles({
  card: { padding: '14px 16px', gap: '8px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  title: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300 },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // The library writes every word of a legend with a capital.
  chart: {
    minWidth: 0,
    minHeight: '120px',
    overflow: 'hidden',
    '& .fui-legend__text': { textTransform: 'none' },
  },
  scroll: { maxHeight: '300px', overflow: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '4px 8px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { textAlign: 'left' },
});

interface Props {
  chart: Chart;
  currency: string;
  /** The range and the filters, for what is downloaded. */
  query: string;
  /** The days in words. */
  range: string;
}

/** A chart in which something was counted, with its definition, the same as a table whose rows open cases, and both to take away. */
export function ChartCard({ chart: counted, currency, query, range }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const { isDark } = useScheme();
  const [isTable, setTable] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>();
  const drawn = useRef<Drawn>(null);
  const chart = { ...counted, points: rowsOf(counted) };
  const { id, title, definition } = chart;
  const inWords = unitWords(chart.unit);
  const save = (): void => {
    const legend = chart.kind === 'donut' ? ringLegend(chart, currency, isDark) : [];
    savePicture(drawn.current, { title, below: range, legend }).catch((error: unknown) =>
      toasts.failed('No picture could be made', error),
    );
  };
  return (
    <Card className={styles.card} role="group" aria-label={title} data-chart={id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Definition title={title}>{definition}</Definition>
        <Button
          appearance="subtle"
          size="small"
          icon={isTable ? <DataBarVerticalRegular /> : <TableRegular />}
          aria-label={isTable ? `${title} as a chart` : `${title} as a table`}
          title={isTable ? 'As a chart' : 'As a table'}
          onClick={() => setTable(!isTable)}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowDownloadRegular />}
              aria-label={`Download ${title}`}
              title="Download"
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItemLink href={`/api/review/overview.csv?chart=${id}&${query}`} download={`${id}.csv`}>
                Table (CSV)
              </MenuItemLink>
              <MenuItem disabled={isTable} onClick={save}>
                Picture (PNG)
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {inWords === null ? null : <div className={styles.unit}>{inWords}</div>}
      <div ref={box} className={styles.chart}>
        {isTable ? (
          <Table chart={chart} currency={currency} />
        ) : width === 0 ? null : (
          <ChartView chart={chart} currency={currency} width={width} drawn={drawn} onOpen={openCases} />
        )}
      </div>
    </Card>
  );
}

const ringLegend = ({ series, points, unit }: Chart, currency: string, isDark: boolean) =>
  points.map(({ key, label, values }, index) => ({
    colour: colourOf(key, index, isDark),
    words: `${label}: ${valueWords(values[series[0]?.id ?? ''] ?? null, unit, currency)}`,
  }));

const openCases = (query: string): void => goTo(`/review?${query}`);

function Table({ chart: { title, series, points, unit }, currency }: { chart: Chart; currency: string }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`${title}, table`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.first} scope="col">
              <span />
            </th>
            {series.map(({ id, label }) => (
              <th key={id} className={styles.cell} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ key, label, values, query }) => (
            <tr key={key}>
              <th className={mergeClasses(styles.cell, styles.first)} scope="row">
                <Link
                  href={`/review?${query}`}
                  onClick={(event) => {
                    event.preventDefault();
                    openCases(query);
                  }}
                >
                  {label === key ? daysLabel(key) : label}
                </Link>
              </th>
              {series.map(({ id }) => (
                <td key={id} className={styles.cell}>
                  {valueWords(values[id] ?? null, unit, currency)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
