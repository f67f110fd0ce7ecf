import type { Principal, Role } from '../../ports/principal.ts';

/** Which claims say what. A dot leads into a claim that is an object: `realm_access.roles`. */
export interface ClaimNames {
  /** The same for a person at every sign-in. */
  id: string;
  roles: string;
  agentRole: string;
  supervisorRole: string;
  /** Null when no claim names teams. */
  teams: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

/** Who the claims say it is. Throws when they do not say who. */
export function toPrincipal(claims: Claims, names: ClaimNames): Principal {
  const [id] = texts(claims, names.id);
  if (id === undefined) throw new Error(`the provider gives no claim ${names.id}`);
  const given = texts(claims, names.roles);
  const roles: Role[] = [
    ...(given.includes(names.agentRole) ? (['agent'] as const) : []),
    ...(given.includes(names.supervisorRole) ? (['supervisor'] as const) : []),
  ];
  const [name = id] = ['name', 'preferred_username', 'email'].flatMap((claim) => texts(claims, claim));
  const [language = null] = texts(claims, 'locale');
  return { id, name, roles, teams: names.teams === null ? [] : texts(claims, names.teams), language };
}

/** The texts of a claim, which is one or a list of them. */
function texts(claims: Claims, name: string): string[] {
  const value = name in claims ? claims[name] : name.split('.').reduce<unknown>(into, claims);
  return [value].flat().filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

const into = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Claims)[key]
    : undefined;
