import { aboutWhatArrived } from './knowledge.ts';

/** It may not be genuine. Nothing is asked and nothing is bargained over: a person finds out. */
export const counterfeit = aboutWhatArrived({ type: 'counterfeit' });
