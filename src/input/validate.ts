import type { ActionName, Input, InputRules } from '../action';
import { ConnectorError, firstOfIssues, type Issue } from '../core/errors';
import { isGiven } from '../core/json';
import { pointerPart } from '../core/json_pointer';
import type { Log } from '../core/log';
import type { Assets } from '../generated/exchanges';
import { assets } from '../generated/registry';
import { type CheckedAsset, connectionIssues } from '../halo/connection';
import type { ActionEntry, AssetEntry, Check } from '../registry_types';
import { describeProblems } from './issues';
import { unsendable } from './sendable';

/** Values by name, as the platform hands them over. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Checks an asset. Its type follows from the keys: a user name or a password makes it the password grant.
 *
 * @throws ConnectorError `invalid_asset` with every problem found
 */
export async function checkAsset(given: Values): Promise<CheckedAsset> {
  const values = withoutBlanks(given);
  return isPasswordGrant(given)
    ? checkAssetAs('oauth2_password', values)
    : checkAssetAs('oauth2_client_credentials', values);
}

async function checkAssetAs<Type extends keyof Assets>(type: Type, values: Values) {
  const entry: AssetEntry<Assets[Type]> = assets[type];
  const check = await entry.loadCheck();
  const issues = connectionIssues(values);
  if (check(values) && issues.length === 0) {
    return { type, values };
  }
  throw unusable('invalid_asset', 'asset value', [
    ...describeProblems(check.errors ?? [], values, () => ''),
    ...issues,
  ]);
}

/**
 * Checks the inputs of an action: its schema, its own rules, and the names of its sections.
 *
 * @throws ConnectorError `invalid_input` with every problem found
 */
export async function checkInputs<Name extends ActionName>(
  name: Name,
  entry: ActionEntry<Name>,
  rules: InputRules | undefined,
  given: Values,
  log: Log,
): Promise<Input<Name>> {
  const inputs = sectionsOf(given, entry.sections);
  const check = await entry.loadInputCheck();
  const issues = [
    ...(await strayIssues(name, entry.sections, given, log)),
    ...unsendable(inputs, ''),
    ...(rules?.(inputs) ?? []),
  ];
  if (check(inputs) && issues.length === 0) {
    return inputs;
  }
  const fromSchema = await schemaIssues(name, check, inputs);
  throw unusable('invalid_input', 'input', oneOfEachValue(fromSchema, issues));
}

/** Of one value the schema's word is enough, unless a rule knows what was meant instead. */
function oneOfEachValue(fromSchema: readonly Issue[], fromRules: readonly Issue[]): Issue[] {
  const meant = fromRules.filter(({ message }) => message.includes('did you mean'));
  const better = new Set(meant.map(({ pointer }) => pointer));
  const kept = fromSchema.filter(({ pointer }) => !better.has(pointer));
  const told = new Set(kept.map(({ pointer }) => pointer));
  return [...kept, ...fromRules.filter(({ pointer }) => !told.has(pointer))];
}

/** Logs where HaloPSA's answer differs from its description. The output stands: a new ticket's id must not be lost. */
export async function reportOddOutput<Name extends ActionName>(
  entry: ActionEntry<Name>,
  output: unknown,
  log: Log,
): Promise<void> {
  if (!log.enabled('warn')) {
    return;
  }
  const check = await entry.loadOutputCheck();
  if (!check(output)) {
    const places = (check.errors ?? [])
      .slice(0, 10)
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
    log.write('warn', 'odd_answer', { places: places.join('; ') });
  }
}

function isPasswordGrant(given: Values): boolean {
  const filled = (name: string) => !isBlank(given[name]);
  const names = ['oauth2_username', 'oauth2_password'];
  return names.some(filled) || (names.some((name) => name in given) && !filled('client_secret'));
}

/** Forms send '' or null for what was not filled in. */
function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}

function isBlank(value: unknown): boolean {
  return !isGiven(value) || value === '';
}

function sectionsOf(given: Values, sections: readonly string[]): Values {
  const filled = Object.entries(given).filter(([, value]) => isGiven(value));
  return Object.fromEntries(filled.filter(([name]) => sections.includes(name)));
}

/** What no section holds: a misspelt section, one that another action takes, or an input that stands in none. */
async function strayIssues(
  action: ActionName,
  sections: readonly string[],
  given: Values,
  log: Log,
): Promise<Issue[]> {
  const strays = Object.keys(given).filter((name) => !sections.includes(name) && !isEmpty(given[name]));
  if (strays.length === 0) {
    return [];
  }
  const { strayMessage } = await import('./name_hints');
  return strays.flatMap((name): Issue[] => {
    const message = strayMessage(action, sections, name, assetNames());
    if (message === undefined) {
      log.write('warn', 'ignored_input', { name });
      return [];
    }
    return [{ pointer: `/${pointerPart(name)}`, message }];
  });
}

function assetNames(): ReadonlySet<string> {
  return new Set(Object.values(assets).flatMap(({ properties }) => properties));
}

function isEmpty(value: unknown): boolean {
  return isBlank(value) || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

async function schemaIssues(name: ActionName, check: Check, inputs: Values): Promise<Issue[]> {
  const problems = check.errors ?? [];
  if (!problems.some(({ keyword }) => keyword === 'additionalProperties')) {
    return describeProblems(problems, inputs, () => '');
  }
  const { nameHint } = await import('./name_hints');
  return describeProblems(problems, inputs, (pointer, unknown) => nameHint(name, pointer, unknown));
}

function unusable(
  code: 'invalid_asset' | 'invalid_input',
  what: string,
  issues: readonly Issue[],
): ConnectorError {
  const message = `Unusable ${what}: ${firstOfIssues(issues)} Nothing was sent.`;
  return new ConnectorError(code, message, { issues });
}
