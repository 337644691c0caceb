import { type Finding, failedBy, fine } from './finding';
import type { Visit } from './visit';

/** Does HaloPSA issue a token to these credentials? */
export async function examineToken({ connection, signIn }: Visit): Promise<Finding> {
  try {
    await signIn();
    return fine(`${connection.tokenUrl.host} issued a token.`);
  } catch (error) {
    return failedBy(error);
  }
}
