import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A page with its navigation: beside it where there is room, under it on a phone. */
export const PAGE = {
  page: {
    display: 'flex',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  narrow: { flexDirection: 'column-reverse' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
} satisfies Record<string, GriffelStyle>;

/** The titles over the columns of a list. */
export const COLUMN_TITLES = {
  display: 'grid',
  columnGap: '14px',
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

/** A section of what stands beside a case, and its parts. */
export const SECTION = {
  title: {
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: '19px' },
} satisfies Record<string, GriffelStyle>;
