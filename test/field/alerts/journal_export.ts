/** Entries in the journal's export format: each field with its length, so that any bytes may stand in it. */
export function journalExport(
  entries: readonly (readonly (readonly [name: string, value: string])[])[],
): Buffer {
  return Buffer.concat(
    entries.flatMap((fields, index) => [
      Buffer.from(`__REALTIME_TIMESTAMP=${1764583200123456 + index}\n__MONOTONIC_TIMESTAMP=${index + 1}\n`),
      Buffer.from(`_BOOT_ID=${'1'.padStart(32, '0')}\n`),
      ...fields.map(([name, value]) => field(name, Buffer.from(value))),
      Buffer.from('\n'),
    ]),
  );
}

function field(name: string, value: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(value.length));
  return Buffer.concat([Buffer.from(`${name}\n`), length, value, Buffer.from('\n')]);
}
