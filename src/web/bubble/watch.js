import { forgetSignedIn, newestOf } from '../buyer/kept.js';

const LOOK_EVERY_MS = 30_000;

/**
 * While the chat itself is not loaded, tells the page around this one how much was said behind what the buyer saw, and forgets who
 * signed out there.
 */
const { directLine } = JSON.parse(document.documentElement.dataset.settings);
const handed = new URLSearchParams(window.location.hash.slice(1)).get('buyer');
let token = null;

async function look() {
  if (document.visibilityState !== 'visible') return;
  // The conversation that the chat would open, and how far it was seen in it.
  const own = newestOf(handed);
  if (!own?.conversationId || !own.seen) {
    tell({ parley: 'unread', count: 0 });
    return;
  }
  token ??= await refreshed(own.token);
  if (token === null) return;
  const said = await fetch(
    `${directLine}/conversations/${own.conversationId}/activities?watermark=${encodeURIComponent(own.seen)}`,
    { headers: { authorization: `Bearer ${token}` } },
  );
  // It ran out, and is made anew the next time.
  if (!said.ok) token = null;
  else {
    const { activities } = await said.json();
    const count = activities.filter(({ type, from }) => type === 'message' && from?.role !== 'user').length;
    tell({ parley: 'unread', count });
  }
}

/** Null where the server cannot be reached, or knows the conversation no more: then there is nothing to look for. */
async function refreshed(old) {
  const response = await fetch(`${directLine}/tokens/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${old}` },
  });
  if (response.status === 403) tell({ parley: 'talks', talks: false });
  return response.ok ? (await response.json()).token : null;
}

/** Nobody else than those who may show this page can be around it, and none of it is a secret to them. */
const tell = (message) => window.parent.postMessage(message, '*');

// The chat would forget them when it is opened: by then somebody else may be there.
if (handed === '') forgetSignedIn();
const lookQuietly = () => void look().catch(() => undefined);
if (directLine !== null) {
  lookQuietly();
  window.setInterval(lookQuietly, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', lookQuietly);
  // The chat in another tab of this site showed more.
  window.addEventListener('storage', lookQuietly);
}
