import {
  assets,
  type CheckedAsset,
  checkAsset,
  clearTextHosts,
  nearestName,
  readConnection,
  toErrorObject,
  type Values,
} from '../connector';
import { doubtfulValues } from './entered_values';
import { failed, failedBy, fine, type StepFinding, together, warning } from './step_finding';

/** The asset, if it can be used, and what is to be said of it. */
export interface AssetResult {
  finding: StepFinding;
  asset?: CheckedAsset;
}

/**
 * Checks the values of an asset, without calling anybody.
 *
 * @param read fetches the values; its failure is a finding, too
 */
export async function examineAsset(read: () => Promise<Values>): Promise<AssetResult> {
  let given: Values = {};
  try {
    given = await read();
    const asset = await checkAsset(given);
    const usable = fine(`The values can be used, as an asset of the type ${asset.type}.`);
    return {
      asset,
      finding: together(
        [...strayNames(given, asset.type), ...doubtfulValues(given), ...risks(asset)],
        usable,
      ),
    };
  } catch (error) {
    return { finding: unusable(error, given) };
  }
}

function unusable(error: unknown, given: Values): StepFinding {
  const { issues } = toErrorObject(error);
  if (!issues) {
    return failedBy(error);
  }
  const type = 'oauth2_username' in given || 'oauth2_password' in given ? passwordGrant : clientCredentials;
  const wrong = failed(
    issues.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`).join('\n'),
    'Correct these values in the asset; Configuration > Integrations > HaloPSA API shows most of them.',
  );
  return together([wrong, ...strayNames(given, type), ...doubtfulValues(given)], wrong);
}

const passwordGrant = 'oauth2_password';
const clientCredentials = 'oauth2_client_credentials';

/** A misspelt name is a value that is missing without a word. */
function strayNames(given: Values, type: CheckedAsset['type']): StepFinding[] {
  const { properties } = assets[type];
  const filled = Object.keys(given).filter((name) => given[name] !== null && given[name] !== '');
  return filled
    .filter((name) => !properties.includes(name))
    .map((name) => {
      const guess = nearestName(
        name,
        properties.filter((property) => !filled.includes(property)),
      );
      const meant = guess === undefined ? 'Take it out' : `Take it out, or write ${guess} if that is meant`;
      return warning(`${name} is not a value of ${type} and is ignored.`, `${meant}.`);
    });
}

function risks(asset: CheckedAsset): StepFinding[] {
  const connection = readConnection(asset);
  const open = clearTextHosts(connection).map((host) =>
    warning(
      `Credentials go to ${host} over plain http, readable for anyone on the way.`,
      'Write https:// in url and auth_url.',
    ),
  );
  const unverified = warning(
    'verify_ssl is off: anyone on the way can pose as HaloPSA and read credentials and tickets.',
    'Switch verify_ssl on; for a certificate of your own authority put that into ca_certificate.',
  );
  return connection.verifySsl ? open : [...open, unverified];
}
