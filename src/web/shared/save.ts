const A_MINUTE = 60_000;

/** Saves a file the way the browser saves any download. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  window.setTimeout(() => URL.revokeObjectURL(url), A_MINUTE);
}
