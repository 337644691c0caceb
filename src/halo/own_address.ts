/**
 * The parameter that makes an address unique. HaloPSA ignores parameters that it does not know, and this is the name
 * by which browsers' libraries have asked past caches since jQuery. Its own `nocache` would not do: it is a boolean,
 * hence the same in every address, and HaloPSA's API description has it for single tickets alone, not for lists.
 */
export const ownAddressParameter = '_';

/**
 * Makes addresses of their own: each call returns a value that no other call returns, in this run or another.
 *
 * @param startedAt milliseconds since 1970
 * @param random from 0 up to, but not including, 1
 */
export function uniqueValues(startedAt: number, random: number): () => string {
  const run = `${Math.round(startedAt).toString(36)}${Math.floor(random * 2 ** 32).toString(36)}`;
  let count = 0;
  return () => {
    count += 1;
    return `${run}-${count}`;
  };
}
