import { actions, assets, describeInBrowser, stage } from './stage';

export const formsTests = (): void =>
  describeInBrowser('the preview shows the forms', () => {
    it('with the card of the connector', async () => {
      await stage.open('');
      expect(await stage.page.getByRole('heading', { level: 1 }).innerText()).toBe('HaloPSA');
      await stage.page.getByText('halo_halopsa', { exact: true }).waitFor();
      for (const name of ['Overview', 'Prerequisites', 'Capabilities', 'Limitations', 'Supported versions']) {
        await stage.page.getByRole('heading', { name }).waitFor();
      }
    });

    it.each(assets)('of the asset %s, with passwords masked for good', async (asset) => {
      await stage.open(`asset/${asset}`);
      await stage.click('Use the simulator');
      expect(await stage.page.getByText('required', { exact: true }).count()).toBeGreaterThan(2);
      const masked = stage.page.locator('input[type="password"]');
      expect(await masked.count()).toBe(1);
      const secret = await masked.inputValue();
      expect(secret).not.toBe('');
      expect(await stage.page.locator('body').innerText()).not.toContain(secret);
      expect(stage.page.url()).not.toContain(secret);
      const kept = 'JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie })';
      await stage.until(`${kept}.includes('http://127')`);
      expect(await stage.page.evaluate(kept)).not.toContain(JSON.stringify(secret));
      await stage.page.reload();
      expect(await masked.inputValue()).toBe('');
      expect(await stage.input('/url').inputValue()).toMatch(/^http:\/\/127\.0\.0\.1:/);
    });

    it.each(actions)('runs %s with an example, and shows its result', async (action) => {
      await stage.openAction(action);
      await stage.chooseExample();
      expect(await stage.run()).toMatch(/^Succeeded/);
      await stage.button(/^Status Code/).waitFor();
    });

    it('runs with the password asset, and shows what was sent but no secret', async () => {
      await stage.open('action/get_tickets');
      await stage.page.getByLabel('Run with the asset').selectOption('oauth2_password');
      await stage.click('Use the simulator');
      expect(await stage.run()).toMatch(/^Succeeded/);
      await stage.page.getByRole('tab', { name: 'Requests' }).click();
      await stage.page.getByText('/auth/token').click();
      await stage.page.getByText('"grant_type": "password"').waitFor();
      expect(await stage.page.getByText('"password": "••••••••"').count()).toBe(1);
    });

    it('lets a newcomer save a ticket and find the path of its id', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.page.getByRole('textbox', { name: /^Summary/ }).fill('Printer on fire');
      expect(await stage.run()).toContain('2 requests');
      await stage.click(/^Ticket object json_body/);
      await stage.click(/^Ticket ID number id/);
      await stage.page.getByText('result.json_body.id', { exact: true }).waitFor();
      await stage.page
        .getByText('$actions.add_or_update_ticket.result.json_body.id', { exact: true })
        .waitFor();
    });

    it('has the five fields of an alert before it, one interaction each', async () => {
      await stage.openAction('add_or_update_ticket');
      const alert = {
        summary: 'Impossible travel: a.meyer',
        details: 'Alert SEN-77120 of the SIEM, severity high.',
        client_id: 12,
        priority_id: 2,
        third_party_id_string: 'SEN-77120',
      };
      for (const [name, value] of Object.entries(alert)) {
        await stage.input(`/json_body/0/${name}`).fill(String(value));
      }
      expect(await stage.inputs()).toEqual({ json_body: [alert] });
      expect(await stage.run()).toMatch(/^Succeeded/);
    });

    it('shows declared outputs and errors with titles, keys and examples', async () => {
      await stage.open('action/get_tickets');
      await stage.page.getByLabel('Search below result').fill('record_count');
      await stage.button(/result\.json_body\.record_count/).click();
      await stage.page
        .getByText('$actions.get_tickets.result.json_body.record_count', { exact: true })
        .waitFor();
      await stage.page.getByRole('tab', { name: 'Errors' }).click();
      await stage.button(/^Hint string hint Correct/).waitFor();
    });

    it('shows a missing value beside its field', async () => {
      await stage.openAction('delete_ticket_by_id');
      expect(await stage.run()).toContain('invalid_input');
      expect(await stage.input('/path_parameters/id').getAttribute('aria-invalid')).toBe('true');
      await stage.field('/path_parameters/id').getByText('is missing').waitFor();
    });

    it('shows wrong types and unknown names beside their fields, and sends nothing', async () => {
      await stage.openAction('get_tickets');
      await stage.input('/parameters/page_size').fill('abc');
      await stage.addField('Parameters', 'clint_id', /as a property of your own/);
      await stage.input('/parameters/clint_id').fill('12');
      expect(await stage.run()).toContain('0 requests');
      await stage
        .field('/parameters/page_size')
        .getByText(/must be a whole number/)
        .waitFor();
      await stage
        .field('/parameters/clint_id')
        .getByText(/did you mean client_id/)
        .waitFor();
    });

    it('names a wrong secret, and what to do about it', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.click('Use the simulator');
      await stage.page.locator('input[type="password"]').fill('not-the-secret');
      await stage.page.getByRole('link', { name: 'Get Ticket by ID' }).click();
      await stage.input('/path_parameters/id').fill('1001');
      const outcome = await stage.run();
      expect(outcome).toContain('authentication_failed');
      expect(outcome).toContain('Integrations > HaloPSA API');
      expect(await stage.page.locator('body').innerText()).not.toContain('not-the-secret');
    });

    it('shows problems of the asset in the asset form', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.click('Use the simulator');
      await stage.input('/client_id').fill('');
      await stage.page.getByRole('link', { name: 'Get Tickets' }).click();
      expect(await stage.run()).toContain('invalid_asset');
      await stage.click(/^\/client_id/);
      await stage.page.locator('[id="input:/client_id"]:focus').waitFor();
      await stage.field('/client_id').getByText('is missing').waitFor();
    });

    it('changes between light and dark', async () => {
      await stage.open('');
      await stage.click('Change to the dark theme');
      const background = () =>
        stage.page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      const dark = await background();
      await stage.click('Change to the light theme');
      expect(await background()).not.toBe(dark);
    });
  });
