const SVG = 'http://www.w3.org/2000/svg';

/** The bubble's elements, in a tree of their own that the page's styles do not reach. */
export function bubbleElements({ texts, style }) {
  const home = made('div', { lang: texts.language });
  const tree = home.attachShadow({ mode: 'open' });
  // Unlike an element of style, this is let in by a page that forbids styles of others.
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(style);
  tree.adoptedStyleSheets = [sheet];

  const place = made('section', { 'aria-label': texts.open });
  const launcher = made('button', {
    type: 'button',
    class: 'launcher',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    'aria-controls': 'panel',
  });
  const count = made('span', { class: 'count', 'aria-hidden': 'true' });
  launcher.append(
    drawn('talk', 'M5 4h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-7l-5 4v-4H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z'),
    drawn('down', 'M5 9l7 7 7-7'),
    count,
  );
  const told = made('span', { class: 'told', role: 'status' });
  const panel = made('dialog', { id: 'panel', class: 'panel', 'aria-label': texts.open });
  const frame = made('iframe', { title: texts.open, allow: 'clipboard-write; autoplay' });
  const close = made('button', { type: 'button', class: 'close', 'aria-label': texts.close });
  close.append(drawn('cross', 'M6 6l12 12M18 6L6 18'));
  const away = made('p', { class: 'away', role: 'alert', hidden: '' });
  panel.append(frame, away, close);
  place.append(launcher, told, panel);
  tree.append(place);
  return { home, tree, place, launcher, count, told, panel, frame, close, away };
}

export function made(name, attributes) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function drawn(name, path) {
  const picture = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({
    class: name,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }))
    picture.setAttribute(key, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  picture.append(line);
  return picture;
}
