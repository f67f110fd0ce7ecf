import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadLabels } from '../../src/adapters/policy/labelsFile.ts';
import { dataFolder } from '../support/dataFolder.ts';

async function labelsOf(text: string): Promise<string[]> {
  const file = join(await dataFolder('labels'), 'labels.yaml');
  await writeFile(file, text);
  return await loadLabels(file);
}

describe('a file of labels', () => {
  it('is a list of words, in its order, which may be empty', async () => {
    expect(await labelsOf('- Supplier claim\n- "  Fragile "\n')).toEqual(['Supplier claim', 'Fragile']);
    expect(await labelsOf('# none yet\n')).toEqual([]);
    expect((await loadLabels('policies/labels.yaml')).length).toBeGreaterThan(0);
  });

  it('is refused by name with a label twice, a long one, or no list', async () => {
    await expect(labelsOf('- Fragile\n- fragile\n')).rejects.toThrow(/labels\.yaml.*the same label twice/su);
    await expect(labelsOf(`- ${'x'.repeat(41)}\n`)).rejects.toThrow(/labels\.yaml is not right/u);
    await expect(labelsOf('a: b\n')).rejects.toThrow(/labels\.yaml is not right/u);
    await expect(loadLabels('nowhere.yaml')).rejects.toThrow('nowhere.yaml cannot be read as labels');
  });
});
