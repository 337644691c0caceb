import { finish, readOrder } from './order';
import { signIn } from './signed_in';

async function main(): Promise<void> {
  const order = readOrder();
  const send = await signIn<object>(order);
  finish(await send('GET', `/api/Tickets/${order.path_parameters?.id}`));
}

void main();
