import type { Finding } from './finding';
import { objectOf, textsOf } from './json_value';
import type { YamlFile } from './yaml_file';

/**
 * What is wrong with how an action's parts go together.
 *
 * @param assetOfKey the asset types by the names of their inputs, since the platform hands both over in one object
 */
export function actionFindings(action: YamlFile, assetOfKey: ReadonlyMap<string, string>): Finding[] {
  return [
    ...placeholderFindings(action),
    ...sectionFindings(action),
    ...collisions(action, assetOfKey),
    ...envelopeFindings(action),
  ];
}

function placeholderFindings(action: YamlFile): Finding[] {
  const { meta, inputs } = objectOf(action.value);
  const { endpoint } = objectOf(meta);
  if (typeof endpoint !== 'string') {
    return [];
  }
  const wanted = [...endpoint.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/g)].map(([, name = '']) => name);
  const given = objectOf(objectOf(objectOf(inputs).properties).path_parameters);
  const names = Object.keys(objectOf(given.properties));
  const required = textsOf(given.required);
  const at = ['meta', 'endpoint'];
  const section = ['inputs', 'properties', 'path_parameters'];
  return [
    ...(/[{}]/.test(endpoint.replaceAll(/\{\{[^{}]+\}\}/g, ''))
      ? [action.finding(at, `has single or unmatched braces: ${endpoint}`, 'Write placeholders as {{name}}.')]
      : []),
    ...wanted
      .filter((name) => !names.includes(name))
      .map((name) =>
        action.finding(at, `has {{${name}}}, but no such path parameter`, `Add ${name} to path_parameters.`),
      ),
    ...names
      .filter((name) => !wanted.includes(name))
      .map((name) =>
        action.finding(
          [...section, 'properties', name],
          'stands nowhere in meta.endpoint',
          `Write {{${name}}} into the endpoint, or take the path parameter out.`,
        ),
      ),
    ...names
      .filter((name) => wanted.includes(name) && !required.includes(name))
      .map((name) =>
        action.finding(
          [...section, 'properties', name],
          'is part of the address, but not required',
          `Add ${name} to required of path_parameters.`,
        ),
      ),
  ];
}

/** A required input in an optional section is one that the editor does not ask for. */
function sectionFindings(action: YamlFile): Finding[] {
  const { properties, required } = objectOf(objectOf(action.value).inputs);
  return Object.entries(objectOf(properties))
    .filter(([name, section]) => {
      return textsOf(objectOf(section).required).length > 0 && !textsOf(required).includes(name);
    })
    .map(([name]) =>
      action.finding(
        ['inputs', 'properties', name],
        'has required inputs, but is not required itself',
        `Add ${name} to required of inputs.`,
      ),
    );
}

function collisions(action: YamlFile, assetOfKey: ReadonlyMap<string, string>): Finding[] {
  const names = Object.keys(objectOf(objectOf(objectOf(action.value).inputs).properties));
  return names
    .filter((name) => assetOfKey.has(name))
    .map((name) =>
      action.finding(
        ['inputs', 'properties', name],
        `has the name of a value of the asset ${assetOfKey.get(name)}, and the platform hands over both in one object`,
        'Rename the input, or move it into a section such as parameters.',
      ),
    );
}

/** What playbooks rely on, whatever the action. */
const envelope = ['status_code', 'reason', 'json_body'];

function envelopeFindings(action: YamlFile): Finding[] {
  const { properties } = objectOf(objectOf(action.value).output);
  if (properties === undefined) {
    return [];
  }
  return envelope
    .filter((name) => !Object.hasOwn(objectOf(properties), name))
    .map((name) =>
      action.finding(
        ['output'],
        `has no ${name}, which playbooks expect of every action`,
        `Describe ${name} in the output.`,
      ),
    );
}
