import { examineAddress } from './address';
import { examineAuthorisationServer } from './authorisation_server';
import { examineScopes } from './scopes';
import type { StepFinding } from './step_finding';
import { examineTickets } from './tickets';
import { examineToken } from './token';
import type { Visit } from './visit';

/** What the steps are called, for machines. */
export type StepName = 'asset' | 'address' | 'authorisation_server' | 'token' | 'scopes' | 'tickets';

/** A step that calls HaloPSA. */
export interface Step {
  name: StepName;
  /** The step without whose success this one is pointless. */
  needs: StepName;
  examine: (visit: Visit) => Promise<StepFinding>;
}

/** The steps after that of the asset, in order. */
export const steps: readonly Step[] = [
  { name: 'address', needs: 'asset', examine: examineAddress },
  { name: 'authorisation_server', needs: 'address', examine: examineAuthorisationServer },
  { name: 'token', needs: 'address', examine: examineToken },
  { name: 'scopes', needs: 'token', examine: examineScopes },
  { name: 'tickets', needs: 'token', examine: examineTickets },
];
