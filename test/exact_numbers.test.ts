import fc from 'fast-check';
import { parseExactJson } from '../src/core/exact_json';
import { at } from './support/json';
import { holdsForAll } from './support/seeded_property';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 3 });
const json = (text: string) => `{"id":1001,"summary":"x",${text}}`;
const body = (text: string) => ({ type: 'body', body: text, contentType: 'application/json' }) as const;

describe('numbers that JavaScript cannot hold', () => {
  const text =
    '"third_party_id":9007199254740993,"cost":1e400,"customfields":[{"id":5,"value":0.12345678901234567890}]';
  const exact = {
    third_party_id: '9007199254740993',
    cost: '1e400',
    customfields: [{ id: 5, value: '0.12345678901234567890' }],
  };
  const names = ['third_party_id', 'cost', 'customfields.value'];

  test('come out of a ticket as their digits, and are named', async () => {
    halo.simulator().faults.add({ route: 'get', action: body(json(text)) });
    const { value } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } });
    expect(value).toMatchObject({ json_body: exact, exact_texts: names });
  });

  test('come out of a list as their digits, and are named once', async () => {
    const rows = [json(text), json(text).replace('1001', '1002')].join();
    halo.simulator().faults.add({ route: 'list', action: body(`{"record_count":2,"tickets":[${rows}]}`) });
    const { value } = await halo.run('get_tickets', {});
    expect(at(value, 'json_body', 'tickets')).toMatchObject([exact, exact]);
    expect(at(value, 'summary')).toEqual({ exact_texts: names });
  });

  test('are named only where they are put out', async () => {
    halo.simulator().faults.add({ route: 'get', action: body(json(text)) });
    const options = { fields: ['cost'] };
    const { value } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 }, options });
    expect(value).toMatchObject({ json_body: { id: 1001, cost: '1e400' }, exact_texts: ['cost'] });
  });

  test('come out of a save as their digits, and are named', async () => {
    halo.simulator().faults.add({ route: 'save', when: 'after', action: body(json(text)) });
    const { value } = await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, summary: 'x' }] });
    expect(value).toMatchObject({
      json_body: exact,
      results: [{ ticket: exact }],
      summary: { exact_texts: names },
    });
  });

  test('others stay numbers, and nothing is said', async () => {
    const held =
      '"a":0.1,"b":1.50,"c":123456789012345680000,"d":1e21,"e":9007199254740992,"f":"9007199254740993, 1e400"';
    halo.simulator().faults.add({ route: 'get', action: body(json(held)) });
    const { value } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1001 } });
    const f = '9007199254740993, 1e400';
    expect(at(value, 'json_body')).toMatchObject({
      a: 0.1,
      b: 1.5,
      c: 123456789012345680000,
      d: 1e21,
      e: 2 ** 53,
      f,
    });
    expect(value).not.toHaveProperty('exact_texts');
  });
});

test('whatever JSON it is, it is parsed as by JSON.parse, but for numbers that change', async () => {
  await holdsForAll(fc.jsonValue({ noUnicodeString: false }), 300, async (value) => {
    // Behind a number that is not held every number and text is looked at.
    const text = `[9007199254740993,${JSON.stringify(value)}]`;
    expect(parseExactJson(text)).toEqual({
      value: ['9007199254740993', JSON.parse(JSON.stringify(value))],
      exactTexts: [''],
    });
  });
  const digits = fc.tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.integer({ min: -340, max: 340 }),
  );
  await holdsForAll(digits, 300, async ([mantissa, exponent]) => {
    const number = `${mantissa}e${exponent}`;
    const parsed = parseExactJson(`{"n":${number}}`).value;
    const held = Number(number);
    const isSame = Number.isFinite(held) && sameNumber(mantissa, exponent, held);
    expect(parsed).toEqual({ n: isSame ? held : number });
  });
});

/** Whether the shortest text that JavaScript writes for the number means exactly these digits. */
function sameNumber(mantissa: bigint, exponent: number, held: number): boolean {
  const [, sign, whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(held)) ?? [];
  const shown = BigInt(`${sign}${whole}${decimals}`);
  const shownExponent = Number(power) - decimals.length;
  const least = Math.min(exponent, shownExponent);
  return mantissa * 10n ** BigInt(exponent - least) === shown * 10n ** BigInt(shownExponent - least);
}
