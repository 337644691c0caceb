/**
 * How heavy tickets are. `recorded`: as two answers to a save that were recorded from a live tenant, 83 KB each, of
 * which the ticket type is 51 KB. `light`: the same objects with few members, some 4 KB.
 */
export type Weight = 'recorded' | 'light';
