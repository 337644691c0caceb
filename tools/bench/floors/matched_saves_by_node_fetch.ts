import { finish, readOrder } from './order';
import { signIn } from './signed_in';

/** Looks each ticket up by its key, opens it, looks for another one with its key, and adds its note; one after another. */
async function main(): Promise<void> {
  const order = readOrder();
  const send = await signIn<{ id?: number }>(order);
  const answers: unknown[] = [];
  for (const { note, ...ticket } of order.json_body ?? []) {
    const lookup = `/api/Tickets?includeclosed=0,1&third_party_id_string=${ticket.third_party_id_string}`;
    await send('GET', lookup);
    const { id: ticket_id } = await send('POST', '/api/Tickets', [ticket]);
    answers.push(await send('GET', `${lookup}&order=id&orderdesc=true&page_size=10`));
    if (note) {
      answers.push(await send('POST', '/api/Actions', [{ ticket_id, note: note.text, outcome_id: 7 }]));
    }
  }
  finish(answers);
}

void main();
