/** Each with what it is on light and on dark: far enough from the ground and from one another for every eye. */
const PALETTE: readonly (readonly [light: string, dark: string])[] = [
  ['#0b6b5d', '#4fb3a3'],
  ['#c4551b', '#f2955f'],
  ['#4f5bd5', '#9aa3ff'],
  ['#a4378f', '#e58fd4'],
  ['#8a6d00', '#d9b93b'],
  ['#2b7fb8', '#74bdea'],
  ['#6b7280', '#a3abb8'],
  ['#7a4a2b', '#c99b78'],
  ['#3f7d20', '#8cc76a'],
  ['#9c1c3f', '#ee8aa3'],
];

/** What means the same in every chart has one colour in all of them. */
const NAMED: Record<string, readonly [light: string, dark: string]> = {
  very_negative: ['#b10e1c', '#ee7a83'],
  negative: ['#c4551b', '#f2955f'],
  neutral: ['#8a8f98', '#8d949f'],
  positive: ['#2f8132', '#79c77c'],
  cases: ['#4f5bd5', '#9aa3ff'],
  settled: ['#0b6b5d', '#4fb3a3'],
  bot: ['#0b6b5d', '#4fb3a3'],
  accepted: ['#0b6b5d', '#4fb3a3'],
  handed_over: ['#c4551b', '#f2955f'],
  person: ['#c4551b', '#f2955f'],
  not_settled: ['#6b7280', '#a3abb8'],
  // Their rows come and go with the days.
  verified_bot: ['#0b6b5d', '#4fb3a3'],
  verified_person: ['#c4551b', '#f2955f'],
  too_early: ['#4f5bd5', '#9aa3ff'],
  came_back: ['#a4378f', '#e58fd4'],
  failed: ['#9c1c3f', '#ee8aa3'],
  withdrawn: ['#3f7d20', '#8cc76a'],
  contained: ['#8a6d00', '#d9b93b'],
  person_nothing: ['#2b7fb8', '#74bdea'],
  at_platform: ['#6b7280', '#a3abb8'],
  open: ['#7a4a2b', '#c99b78'],
  tolerance: ['#b10e1c', '#ee7a83'],
};

export const colourOf = (id: string, index: number, isDark: boolean): string =>
  (NAMED[id] ?? PALETTE[index % PALETTE.length] ?? ['#0b6b5d', '#4fb3a3'])[isDark ? 1 : 0];
