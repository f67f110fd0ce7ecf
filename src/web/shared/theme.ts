import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

const brand: BrandVariants = {
  10: '#021512',
  20: '#06231f',
  30: '#08332c',
  40: '#094138',
  50: '#0a4f45',
  60: '#0a5d51',
  70: '#0b6458',
  80: '#0b6b5d',
  90: '#1f7c6d',
  100: '#378d7e',
  110: '#4fa091',
  120: '#66b3a4',
  130: '#7fc5b7',
  140: '#9bd6ca',
  150: '#bae6dd',
  160: '#dbf4ef',
};

export const lightTheme: Theme = createLightTheme(brand);

const dark = createDarkTheme(brand);
/** The ramp's own choices are too faint on dark for small text. */
export const darkTheme: Theme = {
  ...dark,
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandStroke: brand[120],
  colorStatusDangerForeground1: '#eeacb2',
  // Internal notes: the theme's own is as loud as a warning.
  colorPaletteYellowBackground1: '#2d2913',
  colorPaletteYellowBorder1: '#6f6320',
};

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
