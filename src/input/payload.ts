import { ConnectorError } from '../core/errors';
import { assets } from '../generated/registry';
import type { Values } from './validate';

/** What arrived on standard input, taken apart. */
export interface Payload {
  asset: Values;
  inputs: Values;
}

const assetNames = Object.values(assets).flatMap(({ properties }) => properties);

/**
 * Takes the platform's flat object apart into asset and inputs. The names of all asset values count as the asset's,
 * whatever the platform says: no section has one of them ("halopsa validate" sees to it).
 *
 * @param text standard input; empty counts as `{}`
 * @param assetKeys the value of ASSET_KEYS: more names, comma-separated
 * @throws ConnectorError `invalid_usage` where the text is not a JSON object
 */
export function splitPayload(text: string, assetKeys = ''): Payload {
  const values = parseObject(text, 'Standard input');
  const named = assetKeys.split(',').map((name) => name.trim());
  const keys = new Set([...assetNames, ...named.filter(Boolean)]);
  const entries = Object.entries(values);
  return {
    asset: Object.fromEntries(entries.filter(([name]) => keys.has(name))),
    inputs: Object.fromEntries(entries.filter(([name]) => !keys.has(name))),
  };
}

/**
 * Reads a JSON object.
 *
 * @param where what it stands in, to begin the message with
 * @throws ConnectorError `invalid_usage` where it is none
 */
export function parseObject(text: string, where: string): Values {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const value = trimmed === '' ? {} : parse(trimmed, where);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConnectorError('invalid_usage', `${where} must hold a JSON object, not ${nameOf(value)}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** Node's own message quotes the text around the error, and that may be a secret. */
function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position \d+( \(line \d+ column \d+\))?/.exec(
      error instanceof Error ? error.message : '',
    )?.[0];
    throw new ConnectorError(
      'invalid_usage',
      `${where} is not valid JSON${position ? `, at ${position}` : ''}.`,
    );
  }
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`;
}
