import { at, entries, type JsonObject } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 2 });

const base64 = (text: string) => Buffer.from(text).toString('base64');
const save = (attachments: JsonObject[]) =>
  halo.run('add_or_update_ticket', { json_body: [{ id: 1001, attachments }] });

/** Name, media type and picture mark of each file as they were sent. */
const sent = () =>
  halo.requests('add_file').map(({ body }) => {
    const type = /^data:([^;]*);base64,/.exec(String(at(body, 0, 'data_base64')))?.[1];
    return [at(body, 0, 'filename'), type, at(body, 0, 'isimage')];
  });

test.each([
  ['server.key', 'application/octet-stream', false],
  ['MEM.DMP', 'application/octet-stream', false],
  ['alert.ts', 'application/octet-stream', false],
  ['id_ed25519.pub', 'application/octet-stream', false],
  ['dropper.ps1', 'text/plain', false],
  ['detect.yar', 'text/plain', false],
  ['flows.ndjson', 'application/x-ndjson', false],
  ['capture.pcapng', 'application/x-pcapng', false],
  ['capture.pcap', 'application/vnd.tcpdump.pcap', false],
  ['Security.evtx', 'application/octet-stream', false],
  ['mail.eml', 'message/rfc822', false],
  ['plan.dwg', 'image/vnd.dwg', false],
  ['fake-logo.psd', 'image/vnd.adobe.photoshop', false],
  ['clip.wmf', 'image/wmf', false],
  ['clip.emf', 'image/emf', false],
  ['phone.heic', 'image/heic', false],
  ['scan.tiff', 'image/tiff', false],
  ['screen.png', 'image/png', true],
  ['screen.JPG', 'image/jpeg', true],
  ['from-browser.jfif', 'image/jpeg', true],
  ['banner.webp', 'image/webp', true],
  ['no-ending', 'application/octet-stream', false],
])('%s goes out as %s, as a picture: %s', async (filename, type, isImage) => {
  expect(await save([{ filename, data_base64: base64('evidence') }])).toMatchObject({ ok: true });
  expect(sent()).toEqual([[filename, type, isImage]]);
});

test('a file whose name a mail parser gives as null gets one, the same one each time', async () => {
  const forwarded =
    'Received: from mx.example.net\r\nFrom: sender@example.net\r\nSubject: Invoice\r\n\r\nSee below.';
  const attachments = [
    { filename: 'note.txt', data_base64: base64('From: nobody') },
    { filename: null, data_base64: base64(forwarded) },
    { filename: null, data_base64: base64('\u0001\u0002 From: nowhere') },
  ];
  const { value } = await save(attachments);
  expect(sent()).toEqual([
    ['note.txt', 'text/plain', false],
    ['unnamed-2.eml', 'message/rfc822', false],
    ['unnamed-3.bin', 'application/octet-stream', false],
  ]);
  expect(entries(at(value, 'results', 0, 'attachments'))).toMatchObject([
    { filename: 'note.txt', outcome: 'added' },
    { filename: 'unnamed-2.eml', outcome: 'added' },
    { filename: 'unnamed-3.bin', outcome: 'added' },
  ]);
  const again = await save(attachments);
  expect(entries(at(again.value, 'results', 0, 'attachments'))).toMatchObject([
    { filename: 'note.txt', outcome: 'already_there' },
    { filename: 'unnamed-2.eml', outcome: 'already_there' },
    { filename: 'unnamed-3.bin', outcome: 'already_there' },
  ]);
});

test.each([
  '=?utf-8?Q?Rechnung_f=C3=BCr_M=C3=A4rz.pdf?=',
  "utf-8''Rechnung%20f%C3%BCr%20M%C3%A4rz.pdf",
  'Rechnung f\u00c3\u00bcr M\u00c3\u00a4rz.pdf',
  'name*0*=Rechnung; name*1*=.pdf',
])('a name that parsers of mail disagree about is taken as given: %s', async (filename) => {
  await save([{ filename, data_base64: base64('%PDF-1.4') }]);
  expect(sent().map(([name]) => name)).toEqual([filename]);
});
