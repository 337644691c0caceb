import { failedBy, fine, type StepFinding } from './step_finding';
import type { Visit } from './visit';

/** Does HaloPSA issue a token to these credentials? */
export async function examineToken({ connection, signIn }: Visit): Promise<StepFinding> {
  try {
    await signIn();
    return fine(`${connection.tokenUrl.host} issued a token.`);
  } catch (error) {
    return failedBy(error);
  }
}
