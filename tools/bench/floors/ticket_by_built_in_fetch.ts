import { finish, formType, readOrder, tokenForm } from './order';

async function main(): Promise<void> {
  const order = readOrder();
  if (order.url.startsWith('https:')) {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    process.removeAllListeners('warning');
  }
  const signedIn = await fetch(`${order.url}/auth/token`, {
    method: 'POST',
    headers: formType,
    body: tokenForm(order),
  });
  const { access_token }: { access_token: string } = JSON.parse(await signedIn.text());
  const headers = { authorization: `Bearer ${access_token}` };
  const answer = await fetch(`${order.url}/api/Tickets/${order.path_parameters?.id}`, { headers });
  finish(JSON.parse(await answer.text()));
}

void main();
