/**
 * Whether a page of this origin is one of those that may show the chat. Each is an origin, or one with `*.` before its host, as a
 * Content-Security-Policy has it (CSP3, 6.7.2.8): the star stands for one name or several, and never for none.
 */
export function isAllowed(origin, allowed) {
  return allowed.some((each) => {
    const [scheme, host] = each.toLowerCase().split('://');
    if (!host.startsWith('*.')) return `${scheme}://${host}` === origin;
    return origin.startsWith(`${scheme}://`) && origin.endsWith(host.slice(1));
  });
}
