/** What a browser keeps of its conversations on this site, the present one first. */
export const KEY = 'parley.conversations';
const SIGN_IN = 'parley.signIn';

/** Without storage the conversations last as long as the page. */
let inMemory = [];

export function read() {
  try {
    const all = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(all) ? all : [];
  } catch {
    return inMemory;
  }
}

export function write(all) {
  inMemory = all;
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // See above.
  }
}

/**
 * The newest, of those of whoever the shop signs in: by a token, of its buyer and about the order that it names; where it is empty
 * and so nobody is signed in, of guests; where there is none, of anybody.
 */
export function newestOf(handed) {
  const { sub, order } = claimsIn(handed);
  if (handed) return read().find((each) => each.buyer === sub && (!order || each.order === order));
  return handed === '' ? read().find(isGuests) : read()[0];
}

const isGuests = ({ buyer, openedBy }) => !buyer && !openedBy;

/** Nobody is signed in at the shop any more: what was begun or opened under its word is not for whoever comes next. */
export function forgetSignedIn() {
  write(read().filter(isGuests));
  keepSignIn(null);
}

/** Whoever the shop signed in is still signed in when they begin another conversation in this tab. */
export function signedIn() {
  try {
    return sessionStorage.getItem(SIGN_IN);
  } catch {
    return null;
  }
}

export function keepSignIn(token) {
  try {
    if (token) sessionStorage.setItem(SIGN_IN, token);
    else sessionStorage.removeItem(SIGN_IN);
  } catch {
    // Then another conversation is a stranger's.
  }
}

/** Only tells whether it is the same buyer as before; the server alone decides whether to believe it. */
export function claimsIn(token) {
  try {
    return JSON.parse(window.atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))) ?? {};
  } catch {
    return {};
  }
}
