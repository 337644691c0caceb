import type { Finding } from './finding';
import { objectOf, textsOf } from './json_value';
import type { YamlFile } from './yaml_file';

/** Values that every asset form of the platform has, by type. */
const customary: Readonly<Record<string, string>> = {
  url: 'string',
  verify_ssl: 'boolean',
  http_proxy: 'string',
};

/** The keys by which the platform tells its own asset types apart. */
const keysOfType: Readonly<Record<string, readonly string[]>> = {
  http_basic: ['username', 'password'],
  http_bearer: ['token'],
  oauth2_password: ['oauth2_username', 'oauth2_password'],
  oauth2_client_credentials: ['client_id', 'client_secret'],
};

/** What is wrong with how an asset's parts go together. */
export function assetFindings(asset: YamlFile): Finding[] {
  return [
    ...customaryFindings(asset),
    ...typeFindings(asset),
    ...metaFindings(asset),
    ...secretFindings(asset),
    ...sectionNameFindings(asset),
  ];
}

/** The names of an asset's inputs. */
export function inputNamesOf(asset: YamlFile): string[] {
  return Object.keys(inputsOf(asset));
}

function inputsOf(asset: YamlFile): Record<string, unknown> {
  return objectOf(objectOf(objectOf(asset.value).inputs).properties);
}

function customaryFindings(asset: YamlFile): Finding[] {
  const inputs = inputsOf(asset);
  return Object.entries(customary)
    .filter(([name, type]) => objectOf(inputs[name]).type !== type)
    .map(([name, type]) =>
      asset.finding(
        ['inputs', 'properties', name],
        `${name} must be there as a ${type}; the platform knows it by this name`,
        `Describe ${name} with type: ${type}.`,
      ),
    );
}

function typeFindings(asset: YamlFile): Finding[] {
  const { name, inputs } = objectOf(asset.value);
  const required = textsOf(objectOf(inputs).required);
  return (keysOfType[String(name)] ?? [])
    .filter((key) => !required.includes(key))
    .map((key) =>
      asset.finding(
        ['inputs', 'required'],
        `does not name ${key}, by which the platform recognises ${String(name)}`,
        `Add ${key} to the inputs and to required, or give the asset another name.`,
      ),
    );
}

function metaFindings(asset: YamlFile): Finding[] {
  const { asset_url_key: key, security } = objectOf(objectOf(asset.value).meta);
  const { token_endpoint: endpoint } = objectOf(security);
  return [
    ...(typeof key === 'string' && !Object.hasOwn(inputsOf(asset), key)
      ? [
          asset.finding(
            ['meta', 'asset_url_key'],
            `names ${key}, which is no input`,
            'Name the input that holds the address, usually url.',
          ),
        ]
      : []),
    ...(endpoint !== undefined && !String(endpoint).startsWith('/')
      ? [
          asset.finding(
            ['meta', 'security', 'token_endpoint'],
            `does not begin with /: ${String(endpoint)}`,
            'Write a path below the address, such as /auth/token.',
          ),
        ]
      : []),
  ];
}

/** Everybody who may see the form would otherwise read it. */
function secretFindings(asset: YamlFile): Finding[] {
  return Object.entries(inputsOf(asset))
    .filter(([name, input]) => /(password|secret|token)$/.test(name) && objectOf(input).format !== 'password')
    .map(([name]) =>
      asset.finding(
        ['inputs', 'properties', name],
        'is a secret that the form does not mask',
        'Add format: password.',
      ),
    );
}

/** The sections of inputs that the platform itself knows. */
const sections = ['parameters', 'path_parameters', 'json_body', 'data_body', 'headers', 'files'];

/** The platform hands over asset and inputs in one object, where one would take the other's place. */
function sectionNameFindings(asset: YamlFile): Finding[] {
  return Object.keys(inputsOf(asset))
    .filter((name) => sections.includes(name))
    .map((name) =>
      asset.finding(
        ['inputs', 'properties', name],
        'has the name of a section of action inputs, and the platform hands over both in one object',
        'Choose another name.',
      ),
    );
}
