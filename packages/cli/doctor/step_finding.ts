import { toErrorObject } from '../connector';

/** How a step of the check went; `skipped` where an earlier failure makes it pointless. */
export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** What a step found. Where it found several things, message and hint have a line for each. */
export interface StepFinding {
  status: Status;
  message: string;
  /** How to mend it. */
  hint?: string;
}

/** All is as it should be. */
export function fine(message: string): StepFinding {
  return { status: 'ok', message };
}

/** It may work, but somebody should look at it. */
export function warning(message: string, hint: string): StepFinding {
  return { status: 'warning', message, hint };
}

/** The connector cannot work like this. */
export function failed(message: string, hint: string): StepFinding {
  return { status: 'failed', message, hint };
}

/** A step that was not taken. */
export function skipped(message: string): StepFinding {
  return { status: 'skipped', message };
}

/** A failure in the words of the error, as an action would have reported it; with a hint that knows better, if any. */
export function failedBy(thrown: unknown, betterHint?: string): StepFinding {
  const { message, hint } = toErrorObject(thrown);
  return failed(message, betterHint ?? hint);
}

/** Several findings as one, as bad as the worst of them; `otherwise` where there is none. */
export function together(findings: readonly StepFinding[], otherwise: StepFinding): StepFinding {
  if (findings.length === 0) {
    return otherwise;
  }
  const hints = findings.flatMap(({ hint }) => hint ?? []);
  return {
    status: findings.some(({ status }) => status === 'failed') ? 'failed' : 'warning',
    message: findings.map(({ message }) => message).join('\n'),
    ...(hints.length > 0 && { hint: hints.join('\n') }),
  };
}
