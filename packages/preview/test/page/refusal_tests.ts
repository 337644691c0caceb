import { request } from 'node:http';
import { connect } from 'node:net';
import { tokenOf } from './browser';
import { stage } from './stage';

const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL(path, stage.url), { headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end();
  });

/** The status of the answer to a request that is written by hand, with an address that no client would write. */
const statusOfTarget = (method: string, target: string, headers: string[] = []): Promise<number> =>
  new Promise((resolve, reject) => {
    const { host, port } = new URL(stage.url);
    const socket = connect(Number(port), '127.0.0.1');
    const body = '{"action":"get_tickets","asset":{},"inputs":{}}';
    const lines = [
      `${method} ${target} HTTP/1.1`,
      `host: ${host}`,
      'content-type: application/json',
      `content-length: ${body.length}`,
      'connection: close',
      ...headers,
    ];
    socket.once('error', reject).write(`${lines.join('\r\n')}\r\n\r\n${body}`);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1]));
    });
  });

export const refusalTests = (): void =>
  describe('the preview refuses', () => {
    it('a host name that is not its own', async () => {
      expect(await statusOf('/', { host: 'halopsa.example.com' })).toBe(403);
    });

    it('calls from pages of another origin, even with the token', async () => {
      const headers = { 'x-preview-token': await tokenOf(stage.url), origin: 'http://halopsa.example.com' };
      expect(await statusOf('/api/contents', headers)).toBe(403);
    });

    it('calls without the token, or with another one', async () => {
      expect(await statusOf('/api/contents', {})).toBe(403);
      expect(await statusOf('/api/contents', { 'x-preview-token': 'x'.repeat(43) })).toBe(403);
      expect(await statusOf('/api/contents', { 'x-preview-token': await tokenOf(stage.url) })).toBe(200);
    });

    it('names without the token', async () => {
      expect(await statusOfTarget('POST', '/api/names')).toBe(403);
    });

    it.each([
      ['its letters encoded', '/%61pi/run'],
      ['its slash encoded', '/api%2Frun'],
      ['all of it encoded', '/%61%70%69/%72%75%6e'],
      ['an absolute form', 'http://127.0.0.1/api/run'],
      ['an absolute form with its letters encoded', 'http://127.0.0.1/%61pi/run'],
      ['two slashes', '//api/run'],
      ['a dot', '/./api/run'],
      ['a way back', '/assets/../api/run'],
      ['a query', '/api/run?/assets/main.js'],
      ['a semicolon', '/api/run;/assets/main.js'],
    ])('a run without the token, whatever its address looks like: %s', async (_, target) => {
      expect(await statusOfTarget('POST', target)).toBe(403);
    });

    it('nothing of the same addresses to the page itself, where they lead anywhere', async () => {
      expect(
        await statusOfTarget('POST', '/%61pi/stop', [`x-preview-token: ${await tokenOf(stage.url)}`]),
      ).toBe(204);
    });

    it('no icon to a browser that looks for one by itself', async () => {
      expect(await statusOf('/favicon.ico', {})).toBe(200);
    });

    it('a file that is not part of the page', async () => {
      expect(await statusOf('/assets/../package.json', {})).toBe(403);
      expect(await statusOf('/assets/package.json', {})).toBe(404);
    });
  });
