import { createContext, runInContext } from 'node:vm';
import { errorMessageIn, modelErrorsByIndex } from '../src/halo/error_message';

/** Ends a search that hangs; jest's own limit cannot, since nothing else runs beside it. */
const hangMs = 60_000;

/** The sentence in a body as it stands on the wire. */
function sentenceIn(text: string): string {
  try {
    return errorMessageIn(JSON.parse(text), text);
  } catch {
    return errorMessageIn(undefined, text);
  }
}

const exception = (Message: string) =>
  JSON.stringify({
    ClassName: 'System.Exception',
    Message,
    Data: null,
    InnerException: null,
    StackTraceString: '   at Halo.Faults.Save(Fault fault) in C:\\build\\Faults.cs:line 12',
  });

describe('the vendor’s sentence', () => {
  test.each([
    [
      'a bare JSON string',
      '"Priority Description must not be blank"',
      'Priority Description must not be blank',
    ],
    ['a .NET exception', exception('An Outcome must be entered'), 'An Outcome must be entered'],
    ['errorMessage', '{"resultCode":7,"errorMessage":"No such client"}', 'No such client'],
    ['message', '{"message":"No such client"}', 'No such client'],
    ['error', '{"error":"No such client"}', 'No such client'],
    ['an OAuth error', '{"error":"invalid_grant","error_description":"Bad user"}', 'invalid_grant: Bad user'],
    [
      'a model-binding error',
      '{"[0].status_id":["Could not convert string to integer: abc."]}',
      '[0].status_id: Could not convert string to integer: abc.',
    ],
    ['several of them', '{"[0].a":["Bad.","Worse."],"[1].b":["Bad."]}', '[0].a: Bad. Worse.; [1].b: Bad.'],
    [
      'problem details',
      '{"type":"x","title":"One or more errors","status":400,"errors":{"$[0].id":["Not a number."]}}',
      '$[0].id: Not a number.',
    ],
    ['problem details without errors', '{"title":"Bad Request","status":400}', 'Bad Request'],
    ['plain text', 'Rate Limit Reached', 'Rate Limit Reached'],
    [
      'a web page with a title',
      '<!DOCTYPE html><html><title> 502 Bad\nGateway </title>',
      'a web page titled "502 Bad Gateway"',
    ],
    ['a web page with a heading', '\n<html><body><h1>Sorry</h1></body></html>', 'a web page titled "Sorry"'],
    ['a web page without either', '<html><body>…</body></html>', 'a web page'],
    ['an empty body', '', ''],
    ['null', 'null', ''],
    ['an empty object', '{}', ''],
    ['an object of other things', '{"id":0,"message":{"text":"x"},"error":""}', ''],
    ['a number', '7', ''],
  ])('in %s', (_, body, sentence) => {
    expect(sentenceIn(body)).toBe(sentence);
  });

  test.each([
    ['stack frames', 'It broke\r\n   at Halo.Save(Fault fault)\r\n   at Halo.Run()', 'It broke'],
    ['stack frames on one line', 'It broke    at Halo.Save(Fault fault) at Halo.Run()', 'It broke'],
    ['inner traces', 'It broke\n--- End of inner exception stack trace ---\n at X()', 'It broke'],
    [
      'a SELECT',
      'A database error occurred (515) SELECT faultid, x FROM faults WHERE y=1',
      'A database error occurred (515) [database statement]',
    ],
    ['an INSERT', 'Failed: insert into FAULTS (a) values (1)', 'Failed: [database statement]'],
    ['an UPDATE', 'Failed: UPDATE faults SET a=1', 'Failed: [database statement]'],
    ['a DELETE', 'Failed: DELETE FROM faults', 'Failed: [database statement]'],
    ['an EXEC', 'Failed: EXEC sp_who 1', 'Failed: [database statement]'],
  ])('leaves out %s', (_, said, sentence) => {
    expect(sentenceIn(exception(said))).toBe(sentence);
    expect(sentenceIn(said)).toBe(sentence);
  });

  test.each([
    'You do not have permission to update this Ticket',
    'Please select from the list at Service Desk (Europe)',
    'Please update the set of categories',
    'Please select a user from the list',
    'Unable to re-assign. The Agent or Team was not found...',
    'CODE:APP03/2 Please select the CAB members to approve',
  ])('stays whole: %s', (said) => {
    expect(sentenceIn(exception(said))).toBe(said);
  });

  test('is one line of 500 characters at most', () => {
    const sentence = sentenceIn(exception(`many\nlines\tof ${'text '.repeat(500)}`));
    expect(sentence).toMatch(/^many lines of text/);
    expect(sentence).toHaveLength(501);
    expect(sentence.endsWith('…')).toBe(true);
  });

  // Read in a time that grows with the square of the length, each of these would take more than an hour.
  const long = 4_000_000;
  test.each([
    ['blanks', ' '.repeat(long)],
    ['line breaks', '\r\n'.repeat(long / 2)],
    ['SELECT', 'SELECT x '.repeat(long / 9)],
    ['UPDATE', `UPDATE ${'x'.repeat(long)}`],
    ['at', ' at x.y<z>'.repeat(long / 10)],
    ['at with a long name', ` at ${'x.'.repeat(long / 2)}`],
    ['titles', `<html>${'<title'.repeat(long / 6)}`],
    ['headings', `<html>${'<h1'.repeat(long / 3)}`],
    ['open titles', `<html>${'<title>'.repeat(long / 7)}`],
    ['blanks before a page', `${' '.repeat(long)}x`],
  ])('is found in a very long body of %s', (_, body) => {
    for (const text of [body, JSON.stringify({ Message: body })]) {
      const context = createContext({ search: () => sentenceIn(text) });
      expect(() => runInContext('search()', context, { timeout: hangMs })).not.toThrow();
    }
  });
});

describe('the sentences for single tickets', () => {
  test.each<[string, unknown, [number, string][]]>([
    ['by path', { '[3].status_id': ['Not a number.'] }, [[3, 'status_id: Not a number.']]],
    ['below errors, with a dollar', { errors: { '$[0].id': ['Bad.'] } }, [[0, 'id: Bad.']]],
    ['several of one ticket', { '[1].a': ['A.'], '[1].b': ['B.'] }, [[1, 'a: A.; b: B.']]],
    ['of the ticket as a whole', { '[2]': ['Bad.'] }, [[2, 'Bad.']]],
    ['of nothing by position', { summary: ['Bad.'], message: 'x' }, []],
    ['in no object', 'Bad.', []],
    ['in null', null, []],
  ])('%s', (_, body, expected) => {
    expect([...modelErrorsByIndex(body)]).toEqual(expected);
  });
});
