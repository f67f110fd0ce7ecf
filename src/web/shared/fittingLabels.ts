/** What a label takes beside its letters, in letters. */
const AROUND = 3;

/** As many as so many letters have room for, and one at least. */
export function fittingLabels(labels: readonly string[], room: number): string[] {
  let left = room;
  return labels.filter((label, index) => {
    left -= label.length + AROUND;
    return index === 0 || left >= 0;
  });
}
