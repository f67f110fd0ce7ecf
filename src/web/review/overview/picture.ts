import type { Chart as Drawn } from '@fluentui/react-charts';

const SCALE = 2;
const EDGE = 20 * SCALE;
const TITLE = 18 * SCALE;
const LINE = 22 * SCALE;
const FONT = '"Segoe UI", system-ui, sans-serif';

export interface Caption {
  title: string;
  /** What days and filters it is of. */
  below: string;
  /** What the chart itself does not say of its colours. */
  legend: readonly { colour: string; words: string }[];
}

/** Hands out what is drawn as a PNG, under its title and on the page's own ground. */
export async function savePicture(drawn: Drawn | null, { title, below, legend }: Caption): Promise<void> {
  const { background } = document.body.style;
  const address = await drawn?.toImage?.({ background, scale: SCALE });
  if (address === undefined) throw new Error('nothing is drawn');
  const image = await opened(address);
  const head = 2 * EDGE + TITLE + LINE;
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth + 2 * EDGE;
  canvas.height = head + image.naturalHeight + legend.length * LINE + EDGE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser does not draw');
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  pen.fillStyle = document.documentElement.style.colorScheme === 'dark' ? '#ffffff' : '#242424';
  const ink = pen.fillStyle;
  pen.font = `600 ${TITLE}px ${FONT}`;
  pen.fillText(title, EDGE, EDGE);
  pen.font = `${13 * SCALE}px ${FONT}`;
  pen.fillText(below, EDGE, EDGE + TITLE + 6 * SCALE);
  pen.drawImage(image, EDGE, head);
  for (const [index, { colour, words }] of legend.entries()) {
    const top = head + image.naturalHeight + index * LINE;
    pen.fillStyle = colour;
    pen.fillRect(EDGE, top, 12 * SCALE, 12 * SCALE);
    pen.fillStyle = ink;
    pen.fillText(words, EDGE + 20 * SCALE, top);
  }
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
  link.click();
}

async function opened(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
