import { encodeQuery, fillPath } from '../src/http/query';

describe('a query', () => {
  test.each<[Parameters<typeof encodeQuery>[0], string]>([
    [{}, ''],
    [{ status: [1, 2, 3] }, 'status=1,2,3'],
    [{ status: [' 1 ', '2'] }, 'status=1,2'],
    [{ status: [5] }, 'status=5'],
    [{ open_only: true, includeread: false }, 'open_only=true&includeread=false'],
    [{ page_no: 0, search: '' }, 'page_no=0&search='],
    [{ page_no: null, search: undefined, count: 3 }, 'count=3'],
    [{ search: 'a b&c=d+e#f?' }, 'search=a%20b%26c%3Dd%2Be%23f%3F'],
    [{ search: 'Zürich 100% “quoted”' }, 'search=Z%C3%BCrich%20100%25%20%E2%80%9Cquoted%E2%80%9D'],
    [{ search: 'one, two' }, 'search=one,%20two'],
    [{ 'odd name&': 1 }, 'odd%20name%26=1'],
    [{ startdate: '2026-03-02T10:00:00Z' }, 'startdate=2026-03-02T10%3A00%3A00Z'],
  ])('%j goes out as %s', (query, encoded) => {
    expect(encodeQuery(query)).toBe(encoded);
  });

  test('that holds half a character is sent with a replacement for it', () => {
    expect(encodeQuery({ search: 'x\uD83Dy' })).toBe('search=x%EF%BF%BDy');
  });
});

describe('a path', () => {
  test.each<[string, Record<string, string | number>, string]>([
    ['/api/Tickets', {}, '/api/Tickets'],
    ['/api/Tickets/{{id}}', { id: 7 }, '/api/Tickets/7'],
    ['/api/{{a}}/{{b}}/{{a}}', { a: 'x', b: 'y' }, '/api/x/y/x'],
    ['/api/Tickets/{{id}}', { id: '../Users?all=1#x' }, '/api/Tickets/..%2FUsers%3Fall%3D1%23x'],
  ])('%s with %j is %s', (path, values, filled) => {
    expect(fillPath(path, values)).toBe(filled);
  });

  test('with a placeholder that nobody fills is a mistake', () => {
    expect(() => fillPath('/api/Tickets/{{id}}')).toThrow('needs a value for id');
  });
});
