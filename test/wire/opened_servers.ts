/** Anything that holds a port, a folder or a process. */
export interface Closable {
  close(): Promise<void>;
}

/** Keeps the servers of one test file and closes each behind the test that opened it. */
export function closeBehindEachTest(): <Server extends Closable>(
  opening: Promise<Server>,
) => Promise<Server> {
  const open: Closable[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
  });
  return async (opening) => {
    const server = await opening;
    open.push(server);
    return server;
  };
}
