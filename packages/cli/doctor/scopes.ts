import { actions } from '../connector';
import { failed, fine, type StepFinding, warning } from './step_finding';
import type { Visit } from './visit';

/** The scopes of which one suffices, as the code of HaloPSA's other clients and the vendor's scope list have them. */
const sufficient = {
  edit: ['edit:tickets', 'all', 'all:standard', 'admin'],
  read: ['read:tickets', 'edit:tickets', 'all', 'all:standard', 'admin'],
  customers: ['read:customers', 'edit:customers', 'all', 'all:standard', 'admin'],
} as const;

/** The scopes that the token has: as HaloPSA tells, else those that were asked for. */
export async function grantedScopes({ connection, signIn }: Visit): Promise<string[]> {
  return ((await signIn()) ?? connection.scope).split(/\s+/).filter(Boolean);
}

/** Do the scopes of the token cover what each action needs? */
export async function examineScopes(visit: Visit): Promise<StepFinding> {
  const scopes = await grantedScopes(visit);
  if (scopes.length === 0) {
    return failed(
      'The token was issued without any scope. A token without a scope opens nothing.',
      'Allow the application the scopes that the asset asks for: edit:tickets, or read:tickets to read only.',
    );
  }
  const told = (await visit.signIn()) !== undefined;
  const source = told ? 'Granted' : 'HaloPSA does not say what it granted; asked for';
  return judge(scopes, `${source}: ${scopes.join(' ')}.`);
}

function judge(scopes: readonly string[], granted: string): StepFinding {
  const names = Object.entries(actions).map(([name, { method }]) => ({
    name,
    allowed: covers(scopes, method),
  }));
  const allowed = names.filter((action) => action.allowed).map(({ name }) => name);
  const forbidden = names.filter((action) => !action.allowed).map(({ name }) => name);
  if (allowed.length === 0) {
    return failed(
      `${granted} That covers no action: ${forbidden.join(', ')} will be forbidden.`,
      'Put edit:tickets, or read:tickets to read only, into scope of the asset, and allow it at the application.',
    );
  }
  if (forbidden.length > 0) {
    return warning(
      `${granted} That covers ${allowed.join(', ')}; ${forbidden.join(', ')} will be forbidden. ${lookups(scopes)}`,
      'If playbooks are to save or delete, put edit:tickets into scope of the asset, and allow it at the application.',
    );
  }
  return fine(
    `${granted} That covers ${allowed.join(', ')}, notes and files. ${lookups(scopes)} Deleting also needs the right "Can Delete Tickets" in the agent's role, which cannot be seen from here.`,
  );
}

/** No failure and no warning: many playbooks give ids alone. */
function lookups(scopes: readonly string[]): string {
  const wanted: readonly string[] = sufficient.customers;
  return scopes.some((scope) => wanted.includes(scope))
    ? 'Names of clients, sites and users can be looked up, too.'
    : 'Names of clients, sites and users cannot be looked up, which needs read:customers: tickets that give client_name or site_name will be rejected, and user_email and user_name go out as given.';
}

function covers(scopes: readonly string[], method: string): boolean {
  const wanted: readonly string[] = method === 'GET' ? sufficient.read : sufficient.edit;
  return scopes.some((scope) => wanted.includes(scope));
}
