import type { Config } from '../../config.ts';

/** What one look found. */
export interface Finding {
  /** `off`: not configured, and nothing is wrong with that. */
  state: 'well' | 'ill' | 'off';
  says: string;
  /** What to do about it; null where nothing is to be done. */
  remedy: string | null;
}

export interface Check {
  name: string;
  /** What it throws is a finding as well. */
  run: (config: Config) => Promise<Finding>;
  /** What to do when it throws. */
  remedy: string;
}

export const well = (says: string): Finding => ({ state: 'well', says, remedy: null });
export const ill = (says: string, remedy: string): Finding => ({ state: 'ill', says, remedy });
export const off = (says: string): Finding => ({ state: 'off', says, remedy: null });

export const REACHED_WITHIN_MS = 15_000;
