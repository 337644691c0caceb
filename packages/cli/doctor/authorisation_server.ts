import { type Connection, ConnectorError, isObject } from '../connector';
import { type AuthInfo, authServer, readAuthInfo } from './auth_info';
import { failed, fine, type StepFinding, together, warning } from './step_finding';
import type { Visit } from './visit';

/** A value of the asset that differs from HaloPSA's own account. */
interface Difference {
  message: string;
  hint: string;
  /** True if it stops the connector, unless a token can be had all the same. */
  grave: boolean;
  /** True if it says nothing where a token can be had. */
  isHarmless?: boolean;
}

/** Does the asset ask for tokens where HaloPSA issues them, and for the right tenant? */
export async function examineAuthorisationServer(visit: Visit): Promise<StepFinding> {
  const { connection, authInfo } = visit;
  const info = await authInfo().then(readAuthInfo, () => undefined);
  const where = authServer(connection.tokenUrl.href) ?? connection.tokenUrl.origin;
  if (!info) {
    return fine(`HaloPSA does not tell where it issues tokens; they are asked for at ${where}.`);
  }
  const differences = [...addressDifferences(where, info), ...tenantDifferences(connection, info)];
  const graveIsFatal = differences.some(({ grave }) => grave) && !(await findsAuthorisationServer(visit));
  const told = differences.filter(({ isHarmless }) => graveIsFatal || isHarmless !== true);
  const findings = told.map(({ message, hint, grave }) =>
    grave && graveIsFatal ? failed(message, hint) : warning(message, hint),
  );
  return together(
    findings,
    fine(`Tokens are asked for where HaloPSA says: ${where}${ofTenant(info.tenant)}.`),
  );
}

function addressDifferences(where: string, { authUrl }: AuthInfo): Difference[] {
  if (authUrl === undefined || isSameServer(where, authUrl)) {
    return [];
  }
  const message = `Tokens are asked for at ${where}, but HaloPSA says that it issues them at ${authUrl}.`;
  return isDowngrade(where, authUrl)
    ? [{ message, hint: behindGateway(authUrl), grave: true, isHarmless: true }]
    : [{ message, hint: `Enter auth_url: ${authUrl}`, grave: true }];
}

/** A HaloPSA behind a gateway that ends TLS knows neither its name nor its scheme outside: never a reason to leave https. */
function isDowngrade(asked: string, told: string): boolean {
  return asked.startsWith('https:') && told.startsWith('http:');
}

function behindGateway(authUrl: string): string {
  return `HaloPSA takes its own address for plain http, as it does behind a gateway that ends TLS. Do not enter that: if tokens are issued elsewhere, enter the https address as auth_url, such as ${authUrl.replace(/^http:/, 'https:')}`;
}

/** Behind a gateway that ends TLS HaloPSA takes its own address for plain http; going back to that mends nothing. */
function isSameServer(asked: string, told: string): boolean {
  const bare = (address: string) => address.toLowerCase().replace(/^https?:/, '');
  return bare(asked) === bare(told) && (asked.startsWith('https:') || told.startsWith('http:'));
}

function tenantDifferences({ tokenUrl }: Connection, { tenant }: AuthInfo): Difference[] {
  const given = tokenUrl.searchParams.get('tenant');
  if (tenant === undefined || given?.toLowerCase() === tenant.toLowerCase()) {
    return [];
  }
  const hint = `Enter tenant_id: ${tenant}`;
  return given === null
    ? [{ message: `tenant_id is empty, but HaloPSA says that its tenant is ${tenant}.`, hint, grave: true }]
    : [
        {
          message: `tenant_id is ${given}, but HaloPSA says that its tenant is ${tenant}.`,
          hint,
          grave: false,
        },
      ];
}

/**
 * Whether what answers at the token address issues tokens, be it only to refuse this one by the rules (RFC 6749, 5.2):
 * then a refusal has another cause, which the next step names.
 */
async function findsAuthorisationServer({ signIn }: Visit): Promise<boolean> {
  try {
    await signIn();
    return true;
  } catch (error) {
    const body = error instanceof ConnectorError ? error.details.response?.json_body : undefined;
    return isObject(body) && typeof body.error === 'string';
  }
}

function ofTenant(tenant: string | undefined): string {
  return tenant === undefined ? '' : `, tenant ${tenant}`;
}
