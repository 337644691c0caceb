import { ConnectorError, parseJson, parseObject, type Values } from '../connector';
import { examplesFor, unwrapped } from './examples';
import { isAbsence, readText, reasonOf, standardStream } from './files';
import { findJsonProblem } from './json_problem';

/**
 * Reads asset values from a file or from standard input.
 *
 * @param stop ends the waiting for standard input
 * @throws ConnectorError `invalid_usage` where there is no JSON object, `cancelled` where it was stopped
 */
export function readAsset(path: string, stop: AbortSignal): Promise<Values> {
  const advice = `Write the asset into ${path} as one JSON object, or name another file with --asset-path. "halopsa simulate" prints ready assets. "halopsa run … --simulator" needs none.`;
  return readValues(path, 'asset', advice, stop);
}

/**
 * Reads the inputs of an action from a file or from standard input; an example is taken out of its wrapper.
 *
 * @param stop ends the waiting for standard input
 * @throws ConnectorError as `readAsset`, and `invalid_usage` where it is an example for another action
 */
export async function readInputs(path: string, action: string, stop: AbortSignal): Promise<Values> {
  const examples = examplesFor(action);
  const ready = examples.length > 0 ? ` Ready ones come with --example: ${examples.join(', ')}.` : '';
  const advice = `Write the inputs into ${path} as one JSON object, or name another file with --input-path.${ready}`;
  return unwrapped(await readValues(path, 'inputs', advice, stop), action, nameOf(path));
}

async function readValues(path: string, what: string, advice: string, stop: AbortSignal): Promise<Values> {
  if (path === standardStream && process.stdin.isTTY) {
    process.stderr.write(
      `Waiting for the ${what} on standard input: pipe the JSON in, or type it here and press Ctrl+D.\n`,
    );
  }
  const text = await readText(path, stop).catch((error: unknown) => {
    if (stop.aborted) {
      throw new ConnectorError('cancelled', `The action was stopped before its ${what} had arrived.`);
    }
    const reason = isAbsence(error) ? `there is no file ${path}` : reasonOf(error);
    throw new ConnectorError('invalid_usage', `The ${what} cannot be read: ${reason}.`, { hint: advice });
  });
  return parsed(text.replace(/^\uFEFF/, ''), nameOf(path));
}

/** The platform's hint would send a person to how it starts the connector; here the place in the file is known. */
function parsed(text: string, where: string): Values {
  const hint = `Correct ${where === 'Standard input' ? 'it' : where}: it must hold one JSON object.`;
  const isBroken = text.trim() !== '' && parseJson(text) === undefined;
  const problem = isBroken ? findJsonProblem(text) : undefined;
  if (problem) {
    const { line, column, met } = problem;
    const message = `${where} is not valid JSON: line ${line}, column ${column}: ${met}.`;
    throw new ConnectorError('invalid_usage', message, { hint });
  }
  try {
    return parseObject(text, where);
  } catch (error) {
    throw error instanceof ConnectorError ? error.with({ hint }) : error;
  }
}

function nameOf(path: string): string {
  return path === standardStream ? 'Standard input' : path;
}
