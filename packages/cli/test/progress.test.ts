import { silentLog } from '../../../src/core/log';
import { progressLine } from '../run/progress';

/** What stands on a terminal's line after each writing. */
function terminal(isTTY: boolean) {
  const lines: string[] = [];
  let ms = 0;
  const write = (text: string): boolean => lines.push(text.replace('\r', '').replace('\u001b[K', '')) > 0;
  const line = progressLine({ isTTY, write }, () => ms);
  const pass = (seconds: number) => {
    ms += seconds * 1000;
  };
  return { lines, line, pass };
}

test('long work shows how far it is, since when, and what it waits for', () => {
  const { lines, line, pass } = terminal(true);
  const log = line.watching(silentLog);
  line.show({ what: 'pages', done: 12, total: 40 });
  pass(65);
  log.write('info', 'wait', { wait_ms: 30_000, all_requests: true });
  log.write('info', 'wait', { wait_ms: 4_000, all_requests: false });
  log.write('info', 'wait', { wait_ms: 500, all_requests: false });
  line.clear();
  expect(lines).toEqual([
    '12 of 40 pages, 0:00',
    "12 of 40 pages, 1:05, waiting 30 s for HaloPSA's rate limit",
    '12 of 40 pages, 1:05, waiting 4 s for another attempt',
    '',
  ]);
});

test('where no terminal is, nothing is written', () => {
  const { lines, line } = terminal(false);
  line.show({ what: 'tickets', done: 1 });
  line.clear();
  expect(lines).toEqual([]);
});

test('the log gets all that it got before', () => {
  const written: unknown[] = [];
  const log = terminal(true).line.watching({
    enabled: (level) => level === 'info',
    write: (...entry) => written.push(entry),
  });
  log.write('info', 'wait', { wait_ms: 30_000 });
  expect([log.enabled('info'), log.enabled('debug'), written]).toEqual([
    true,
    false,
    [['info', 'wait', { wait_ms: 30_000 }]],
  ]);
});
