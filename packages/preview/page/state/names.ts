import type { FindNames } from '../form/form_context';
import { fetchNames } from './calls';
import type { Desk } from './desk_state';
import { assetValues } from './runs';

/** Looks names up with whatever asset is chosen at that moment; an empty one asks nobody. */
export const namesWith =
  (desk: Desk): FindNames =>
  (order, signal) => {
    const asset = assetValues(desk.get());
    return Object.values(asset).flat().length === 0 ? undefined : fetchNames({ asset, ...order }, signal);
  };
