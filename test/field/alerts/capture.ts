/** A capture (pcap, nanoseconds) of one TCP segment from port 80 that holds a text. */
export function capture(text: string): Buffer {
  const tcp = Buffer.alloc(20);
  tcp.writeUInt16BE(80, 0);
  tcp.writeUInt16BE(40_000, 2);
  tcp.writeUInt32BE(1, 4);
  tcp.writeUInt8(0x50, 12);
  tcp.writeUInt8(0x18, 13);
  const segment = Buffer.concat([tcp, Buffer.from(text)]);
  const ip = Buffer.from('450000000001000040060000c0000250c0000209', 'hex');
  ip.writeUInt16BE(ip.length + segment.length, 2);
  const frame = Buffer.concat([Buffer.from('0000000000000000000000000800', 'hex'), ip, segment]);
  const head = Buffer.from('4d3cb2a10200040000000000000000000000040001000000', 'hex');
  const record = Buffer.alloc(16);
  for (const [index, value] of [1764583200, 123456789, frame.length, frame.length].entries()) {
    record.writeUInt32LE(value, index * 4);
  }
  return Buffer.concat([head, record, frame]);
}
