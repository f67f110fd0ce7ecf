import { z } from 'zod';
import { Label } from '../../domain/policy/label.ts';
import { loadList } from './listFile.ts';

const MOST_LABELS = 100;

const Labels = z
  .array(Label)
  .max(MOST_LABELS)
  .refine((labels) => new Set(labels.map((label) => label.toLowerCase())).size === labels.length, {
    error: 'has the same label twice',
  });

/** Reads the shop's labels from a YAML file. Rejects with an error that names the file and all that is wrong with it. */
export const loadLabels = (path: string): Promise<Label[]> => loadList(path, 'labels', Labels);
