import { isObject, nearestName, parseJson, type Values } from '../connector';
import { type StepFinding, warning } from './step_finding';

/** Values that pass for valid and that HaloPSA will refuse all the same, with what to enter instead. */
export function doubtfulValues(given: Values): StepFinding[] {
  return [...spacesAround(given), ...wrongAddress(given), ...unknownScopes(given)];
}

const pastedNames = ['client_id', 'client_secret', 'oauth2_username', 'oauth2_password'];

/** They go out as they were given: a password may end with a space, though hardly any does. */
function spacesAround(given: Values): StepFinding[] {
  return pastedNames.flatMap((name) => {
    const value = given[name];
    if (typeof value !== 'string' || value.trim() === value || value.trim() === '') {
      return [];
    }
    const where = value.trimEnd() === value ? 'begins' : 'ends';
    const what = /[\r\n]/.test(value) ? 'a line break' : 'a space';
    return [
      warning(
        `${name} ${where} with ${what}, which is sent as a part of it.`,
        `Enter ${name} again without ${what} at its ${where === 'ends' ? 'end' : 'beginning'}.`,
      ),
    ];
  });
}

/** The first part of a path that belongs to HaloPSA's interface or its pages, not to the address of a server. */
const ownPaths = /\/(?:api|auth|tickets?|portal|login|home|config|customers?|agents?)(?:\/.*|\.\w+)?$/i;

function wrongAddress({ url }: Values): StepFinding[] {
  const entry = typeof url === 'string' ? addressToEnter(url) : undefined;
  return entry === undefined
    ? []
    : [
        warning(
          'url is the address of a page or an endpoint, not that of the server.',
          `Enter url: ${entry}`,
        ),
      ];
}

/**
 * The address of the server within one copied from a browser or from a description of the API.
 *
 * @returns undefined where it is as it should be, or no address at all
 */
export function addressToEnter(url: string): string | undefined {
  const text = url.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return undefined;
  }
  const { origin, pathname, search, hash } = new URL(text);
  const path = pathname.replace(/\/+$/, '');
  const isUsual = search === '' && hash === '' && /^(?:(?!\/(?:api|auth)\/).)*$/i.test(path);
  const server = `${origin}${path.replace(ownPaths, '')}`;
  // HaloPSA's own page shows the address with /api or /auth behind it, and so it may be entered.
  return (isUsual && !ownPaths.test(path.replace(/\/(?:api|auth)$/i, ''))) || server === text
    ? undefined
    : server;
}

/** Of the vendor's scope list; a newer HaloPSA may have more. */
const areas =
  'tickets calendar customers crm timesheets contracts suppliers items projects sales quotes sos pos invoices reporting software softwarelicensing kb assets';

const knownScopes = [
  ...['all', 'all:standard', 'admin', 'offline_access', 'access:chat', 'access:adpasswordreset'],
  'editMine:timesheets',
  ...areas.split(' ').flatMap((area) => [`read:${area}`, `edit:${area}`]),
];

function unknownScopes({ scope }: Values): StepFinding[] {
  return scopesIn(scope)
    .filter((name) => !knownScopes.includes(name))
    .map((name) => {
      const nearest = nearestName(name, knownScopes);
      return warning(
        `scope: ${name} is not a scope that HaloPSA is known to have, and one unknown scope fails the whole token request.`,
        nearest ? `Write ${nearest} if that is meant, or take ${name} out.` : `Take ${name} out of scope.`,
      );
    });
}

function scopesIn(scope: unknown): string[] {
  const list = typeof scope === 'string' && scope.trim().startsWith('[') ? parseJson(scope) : scope;
  const entries = Array.isArray(list) ? list : isObject(list) ? [] : [list ?? ''];
  return entries.flatMap((entry) => String(entry).split(/[\s,]+/)).filter(Boolean);
}
