import { BatchSize } from '../src/tickets/save/batch_size';

describe('the number of updates in one request', () => {
  test('grows from 10 to 100 while responses are quick', () => {
    const batch = new BatchSize();
    const sizes = [batch.current];
    for (let request = 0; request < 5; request += 1) {
      batch.succeeded(batch.current, 500);
      sizes.push(batch.current);
    }
    expect(sizes).toEqual([10, 20, 40, 80, 100, 100]);
  });

  test('is what HaloPSA manages in 20 s where its rules take 2 s a ticket', () => {
    const batch = new BatchSize();
    batch.succeeded(10, 21_000);
    expect(batch.current).toBe(9);
  });

  test('is halved after a time-out or an overload', () => {
    const batch = new BatchSize();
    batch.overloaded(10);
    expect(batch.current).toBe(5);
    batch.overloaded(1);
    expect(batch.current).toBe(1);
  });

  test('does not grow because of a request that was smaller than it may be', () => {
    const batch = new BatchSize();
    batch.succeeded(3, 10);
    expect(batch.current).toBe(10);
  });

  test('stays as the playbook named it', () => {
    const batch = new BatchSize(25);
    batch.succeeded(25, 1);
    batch.overloaded(25);
    expect(batch.current).toBe(25);
  });
});
