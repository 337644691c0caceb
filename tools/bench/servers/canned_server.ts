import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { assetsFor } from '@halo_halopsa/simulator/assets';
import { CannedAnswers, type CannedOptions } from './canned_answers';

/**
 * A HaloPSA for tickets of real weight, in a process of its own. The simulator makes them at some 20 MB a second, so that
 * a benchmark with it would be about the simulator.
 */
async function main(options: CannedOptions): Promise<void> {
  const answers = await CannedAnswers.make(options);
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    await sleep(options.latency ?? 0);
    const { status, text } = answers.to(request, body);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(text);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    const asset = assetsFor(url).oauth2_client_credentials;
    process.stdout.write(`${JSON.stringify({ url, asset })}\n`);
  });
}

void main(JSON.parse(readFileSync(0, 'utf8')));
