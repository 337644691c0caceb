// Written by "npm run sync" from schemas/. Do not edit.

export interface Exchanges {
  add_or_update_ticket: {
    input: {
      /**
       * The tickets to save: one or more. A ticket without id is opened, one with id is updated. Only the fields given are changed, and null clears a field; but a list, such as customfields, assets or tags, replaces the one that is there, so give all its entries.
       *
       * Items: A ticket to save. Common fields come first, then the rest by topic. Fields that are not listed are passed on to HaloPSA untouched.
       */
      json_body: Ticket[];
      /**
       * How the connector saves and answers; never sent to HaloPSA.
       */
      options?: {
        /**
         * Save each ticket once and only once: before a ticket without id is opened, look for the one that already carries exactly this value, and save into that instead, as on_match says. One of third_party_id, third_party_id_string, supplier_reference or summary. It also settles what became of a ticket whose answer was lost. Left out: every ticket without id is opened.
         */
        match_on?: 'third_party_id' | 'third_party_id_string' | 'supplier_reference' | 'summary' | null;
        /**
         * What happens to a ticket that match_on found. update writes all given fields; note only adds the given note and files; leave changes nothing. note and leave never undo what an analyst did. Left out: update.
         */
        on_match?: 'update' | 'note' | 'leave' | null;
        /**
         * Whether match_on also finds closed tickets. false opens a new ticket where the only tickets with this value are closed. Left out: closed tickets are found.
         */
        match_closed?: boolean | string | null;
        /**
         * What happens where match_on finds no ticket. create opens one; leave writes nothing, and the outcome is no_match: an alert that clears closes its ticket and never opens one. Left out: create.
         */
        on_no_match?: 'create' | 'leave' | null;
        /**
         * Whether each new ticket is followed by one more look-up with match_on: where another run opened a ticket with the same value at the same moment, results[].duplicate_of names the older of the two. false saves that request, which is one of three for a new ticket. Left out: it is looked for.
         */
        find_duplicates?: boolean | string | null;
        /**
         * Whether client_name, site_name, user_email or user_name, status_name, priority_name, tickettype_name, agent_name and team_name are looked up where the matching id is left out, and custom fields by their label, so that the ids go out. A name that is not there, or there more than once, rejects the ticket before it is sent. Clients, sites and users need the scope read:customers. Left out: they are looked up, but user_email and user_name go out as given where HaloPSA does not know them, and so does team where its list is not to be had. true: a name without an id always rejects the ticket, and texts of custom fields' choices are looked up, too. false: the names go out as given, and HaloPSA may ignore them.
         */
        resolve_names?: boolean | string | null;
        /**
         * What happens to a ticket with a name that HaloPSA does not know. reject: it is not saved. leave_out: it is saved without the name, and results[].unknown_names lists it. Left out: reject, but user_email and user_name go out as given and are listed, unless resolve_names is true.
         */
        unknown_names?: 'reject' | 'leave_out' | null;
        /**
         * What happens to a ticket field that HaloPSA does not know and whose name is near to one that it does, such as statusid or sumary. refuse reports it as invalid_input before anything is sent; send passes it on. A name that differs by letter case alone is always refused, since HaloPSA takes it for the known one. Left out: refuse.
         */
        unknown_fields?: 'refuse' | 'send' | null;
        /**
         * true checks and looks up everything and writes nothing: results[].plan tells what would be done with each ticket. Left out: the tickets are saved.
         */
        dry_run?: boolean | string | null;
        /**
         * How many updates go out in one request, 1 to 100. Left out: it begins small and grows to 100 while answers are quick. Tickets are always opened one by one.
         */
        batch_size?: number | string | null;
        /**
         * Go on after a ticket that HaloPSA refused, and report it in results. Left out: the first refusal stops the run.
         */
        continue_on_error?: boolean | string | null;
        /**
         * Keep only these ticket fields in the output, e.g. to stay small: a full ticket has several hundred. The id always stays. Left out: every field that HaloPSA returns.
         */
        fields?: string[] | null;
      } | null;
      [k: string]: unknown;
    };
    output: {
      /**
       * HTTP status of the answer that json_body comes from.
       */
      status_code: number;
      /**
       * HTTP phrase of that status.
       */
      reason: string;
      /**
       * Headers of that answer: lower-case names, text values, no cookies.
       */
      response_headers: {
        [k: string]: string;
      };
      /**
       * The last ticket that was saved, as HaloPSA returned it; its number is json_body.id.
       */
      json_body: TicketAnswer;
      /**
       * Address in a browser of the last ticket that was saved.
       */
      ticket_url?: string;
      /**
       * One entry for each ticket of the call, in the order given.
       *
       * Items: What became of one ticket.
       */
      results: TicketResult[];
      /**
       * How many tickets of the call had which outcome; the numbers add up to the tickets given.
       */
      summary: SavingSummary;
      [k: string]: unknown;
    };
  };
  delete_ticket_by_id: {
    input: {
      /**
       * Which ticket to delete.
       */
      path_parameters: {
        /**
         * Number of the ticket, as HaloPSA shows it, as digits or as a number.
         */
        id: number | string;
      };
      /**
       * What HaloPSA should keep about the deletion.
       */
      parameters?: {
        /**
         * Why the ticket is deleted, in free text; HaloPSA keeps it with the deletion. Left out: no reason is kept.
         */
        reason?: string | number | null;
      } | null;
      /**
       * How the connector deletes; never sent to HaloPSA.
       */
      options?: {
        /**
         * true looks for the ticket and deletes nothing: plan tells what would be done. Left out: the ticket is deleted.
         */
        dry_run?: boolean | string | null;
      } | null;
      [k: string]: unknown;
    };
    output: {
      /**
       * HTTP status of the answer that json_body comes from.
       */
      status_code: number;
      /**
       * HTTP phrase of that status.
       */
      reason: string;
      /**
       * Headers of that answer: lower-case names, text values, no cookies.
       */
      response_headers: {
        [k: string]: string;
      };
      /**
       * What HaloPSA answered: usually the deleted ticket, else an empty object. With dry_run the ticket as it stands.
       */
      json_body: {
        /**
         * Number of the ticket that was deleted.
         */
        id?: number | string | null;
        /**
         * The ticket's subject line, as agents see it in lists. Some tenants need nothing else to open a ticket; it can also serve the match_on option, so keep timestamps out of it.
         */
        summary?: string | number | null;
        [k: string]: unknown;
      };
      /**
       * With dry_run only: what would be done.
       */
      plan?: Plan;
      [k: string]: unknown;
    };
  };
  get_ticket_by_id: {
    input: {
      /**
       * Which ticket to read.
       */
      path_parameters: {
        /**
         * Number of the ticket, as HaloPSA shows it; its digits as text are taken too.
         */
        id: number | string;
      };
      /**
       * What HaloPSA should add to the ticket.
       */
      parameters?: GetParameters | null;
      /**
       * How the connector answers; never sent to HaloPSA.
       */
      options?: {
        /**
         * true also reads the notes of the ticket into the output notes: what people wrote, without the entries of the system. It takes one more request.
         */
        notes?: boolean | string | null;
        /**
         * true also lists the files of the ticket in the output attachments: names, sizes and ids, not their content. It takes one more request.
         */
        attachments?: boolean | string | null;
        /**
         * true reads, in place of a ticket that was merged into another, the one that survives, with its notes and files; the output merged_from then names the ticket asked for. Left out: the ticket asked for.
         */
        follow_merged?: boolean | string | null;
        /**
         * Keep only these ticket fields in the output, e.g. to stay small: a full ticket has several hundred. The id always stays. Left out: every field that HaloPSA returns.
         */
        fields?: string[] | null;
      } | null;
      [k: string]: unknown;
    };
    output: {
      /**
       * HTTP status of the answer that json_body comes from.
       */
      status_code: number;
      /**
       * HTTP phrase of that status.
       */
      reason: string;
      /**
       * Headers of that answer: lower-case names, text values, no cookies.
       */
      response_headers: {
        [k: string]: string;
      };
      /**
       * The ticket as HaloPSA returned it.
       */
      json_body: TicketAnswer;
      /**
       * Address of the ticket in a browser, for a message or a record.
       */
      ticket_url?: string;
      /**
       * With follow_merged: number of the ticket that was asked for, where it was merged into this one.
       */
      merged_from?: number;
      /**
       * With the option notes: the notes of the ticket, oldest first, as HaloPSA returned them; entries of the system are left out.
       *
       * Items: A note as HaloPSA returns it; HaloPSA calls it an action. Members that are not listed pass through, and any may be absent.
       */
      notes?: Note[];
      /**
       * With the option attachments: the files of the ticket as HaloPSA lists them, without their content.
       *
       * Items: A file of a ticket as HaloPSA lists it, without its content. Members that are not listed pass through, and any may be absent.
       */
      attachments?: AttachedFile[];
      [k: string]: unknown;
    };
  };
  get_tickets: {
    input: {
      /**
       * Which tickets to list, in which order, and what HaloPSA should add to each. All are optional; without any, HaloPSA answers with its default page.
       */
      parameters?: ListParameters | null;
      /**
       * How the connector reads and answers; never sent to HaloPSA.
       */
      options?: {
        /**
         * Read every page instead of one, and return one list with no ticket twice. HaloPSA sends 100 tickets a page at most. Not together with page_no, count or ticketidonly.
         */
        all_pages?: boolean | string | null;
        /**
         * With all_pages only: stop once this many tickets have arrived. summary.complete then tells whether there were more.
         */
        max_tickets?: number | string | null;
        /**
         * With all_pages only: how many pages are under way at once, 1 to 8. Left out: 4, or 8 over a slow line.
         */
        concurrency?: number | string | null;
        /**
         * With all_pages only: tickets that were changed at or after this moment, as ISO 8601 such as 2026-11-20T14:03:00Z; without a zone it is UTC. Closed tickets count, unless open_only, closed_only or includeclosed say otherwise. Pass summary.next_changed_since of the last run, so that no change is missed. Left out: changed whenever.
         */
        changed_since?: string | null;
        /**
         * Filters by name instead of by number. The names are looked up in HaloPSA before tickets are read, letter case aside; a name that is not there, or there more than once, is refused with the nearest ones. Looking up clients, sites and users needs the scope read:customers.
         */
        names?: {
          /**
           * Name of the client (customer), or several as a list.
           */
          client?: string[] | string | null;
          /**
           * Name of the site. Give the client too, since many clients have a site called Main.
           */
          site?: string | null;
          /**
           * Email address of the end user whose tickets are wanted.
           */
          user_email?: string | null;
          /**
           * Name of the status, or several as a list.
           */
          status?: string[] | string | null;
          /**
           * Name of the priority, or several as a list. Every SLA has priorities of its own, so one name may stand for several numbers.
           */
          priority?: string[] | string | null;
          /**
           * Name of the ticket type, or several as a list.
           */
          tickettype?: string[] | string | null;
          /**
           * Name of the assigned agent, or several as a list; Unassigned is the agent of tickets that nobody has.
           */
          agent?: string[] | string | null;
          /**
           * Name of the team, or several as a list.
           */
          team?: string[] | string | null;
        } | null;
        /**
         * Keep only these ticket fields in the output, e.g. to stay small: a full ticket has several hundred. The id always stays. Left out: every field that HaloPSA returns.
         */
        fields?: string[] | null;
      } | null;
      [k: string]: unknown;
    };
    output: {
      /**
       * HTTP status of the answer that json_body comes from.
       */
      status_code: number;
      /**
       * HTTP phrase of that status.
       */
      reason: string;
      /**
       * Headers of that answer: lower-case names, text values, no cookies.
       */
      response_headers: {
        [k: string]: string;
      };
      /**
       * The list as HaloPSA returned it; with all_pages the pages joined into one.
       */
      json_body: ListAnswer;
      /**
       * With all_pages only: whether the list is proven whole, and how it was read.
       */
      summary?: {
        /**
         * True only if it is proven that no ticket is missing that was in the list all the while: tickets that leave the list or join it while pages are read shift all pages behind them.
         */
        complete: boolean;
        /**
         * How many pages were read.
         */
        pages: number;
        /**
         * How many different tickets arrived.
         */
        tickets: number;
        /**
         * How many tickets match, as HaloPSA said last.
         */
        record_count: number;
        /**
         * With changed_since only: what the next run passes as changed_since. It lies a little before the moment at which this reading began, by the clock of HaloPSA, so a ticket may come twice but none is missed.
         */
        next_changed_since?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
}

export interface Assets {
  oauth2_client_credentials: {
    /**
     * Address of your HaloPSA, http or https. It is the Resource Server under Configuration > Integrations > HaloPSA API; an ending /, /api or /auth may stay. Any host will do: hosted, trial or your own.
     */
    url: string;
    /**
     * Name of the tenant, shown as Tenant under Configuration > Integrations > HaloPSA API. Needed where the authorisation server is shared, as on some hosted systems and trials; leave it empty for a self-hosted HaloPSA. It is the short name alone, never a whole host name.
     */
    tenant_id?: string;
    /**
     * Client ID of the API application under Configuration > Integrations > HaloPSA API. The application's authentication method must fit this asset: Client ID and Secret (Services) for client credentials, Username & Password for the password grant.
     */
    client_id: string;
    /**
     * Secret of the API application. HaloPSA generates it for an application with the method Client ID and Secret (Services); whoever has it can do what the application may do.
     */
    client_secret: string;
    /**
     * Rights to ask for, one entry each; the application must allow them. read:tickets suffices for the two reading actions; saving and deleting need edit:tickets, which includes reading, and deleting also the agent role's right "Can Delete Tickets". Notes and files ride on edit:tickets. Names of clients, sites and users, which are looked up in tickets and filters, need read:customers as well: without it a ticket with client_name or site_name is rejected, and user_email and user_name go out as given. Statuses, priorities, types, teams and agents need none of their own, and read:agents, read:users and read:actions do not exist. One scope that HaloPSA does not know fails the whole token request, and write:tickets does not exist. Without a scope HaloPSA issues a token that opens nothing.
     */
    scope: string[] | string;
    /**
     * Whether HaloPSA's certificate is checked. Left out, it is. Switched off, anyone on the way can pose as HaloPSA and read the credentials and the tickets; for a certificate of your own authority fill in the CA certificate instead.
     */
    verify_ssl?: boolean | string | null;
    /**
     * Proxy for all requests, as a URL or host:port. user:password@ may stand before the host, with % as %25, / as %2F, # as %23 and @ as %40; this field is not masked. The agent's own proxy settings (http_proxy, https_proxy) win over it, and NO_PROXY over both. Left out, those settings decide alone.
     */
    http_proxy?: string;
    /**
     * Address of the authorisation server, http or https; an ending / or /token may stay. Only needed when the Authorisation Server under Configuration > Integrations > HaloPSA API is not the URL followed by /auth. Left out, that is where tokens are asked for.
     */
    auth_url?: string;
    /**
     * Certificate of your own authority in PEM form, from the BEGIN to the END line, for a HaloPSA or a proxy whose certificate no public authority signed. It is trusted in addition to the usual ones; line breaks may have become blanks or \n. Left out, only the usual ones are trusted.
     */
    ca_certificate?: string;
    /**
     * How many seconds one request to HaloPSA may take, more than 0 and at most 840. Left out, 60. A whole action ends within 840 seconds in any case.
     */
    request_timeout?: number | string;
    /**
     * How often a request is tried again that failed for a passing reason, such as a lost connection, a time-out or HaloPSA's rate limit: a whole number from 0 to 10. Left out, 4. A ticket is never created again unless the first attempt certainly created none.
     */
    max_retries?: number | string;
    [k: string]: unknown;
  };
  oauth2_password: {
    /**
     * Address of your HaloPSA, http or https. It is the Resource Server under Configuration > Integrations > HaloPSA API; an ending /, /api or /auth may stay. Any host will do: hosted, trial or your own.
     */
    url: string;
    /**
     * Name of the tenant, shown as Tenant under Configuration > Integrations > HaloPSA API. Needed where the authorisation server is shared, as on some hosted systems and trials; leave it empty for a self-hosted HaloPSA. It is the short name alone, never a whole host name.
     */
    tenant_id?: string;
    /**
     * User name of the HaloPSA agent that the connector works as. An agent of its own, with no more rights than the playbooks need, keeps the trail clear.
     */
    oauth2_username: string;
    /**
     * Password of that HaloPSA agent. It must change here whenever it is changed in HaloPSA.
     */
    oauth2_password: string;
    /**
     * Client ID of the API application under Configuration > Integrations > HaloPSA API. The application's authentication method must fit this asset: Client ID and Secret (Services) for client credentials, Username & Password for the password grant.
     */
    client_id: string;
    /**
     * Rights to ask for, one entry each; the application must allow them. read:tickets suffices for the two reading actions; saving and deleting need edit:tickets, which includes reading, and deleting also the agent role's right "Can Delete Tickets". Notes and files ride on edit:tickets. Names of clients, sites and users, which are looked up in tickets and filters, need read:customers as well: without it a ticket with client_name or site_name is rejected, and user_email and user_name go out as given. Statuses, priorities, types, teams and agents need none of their own, and read:agents, read:users and read:actions do not exist. One scope that HaloPSA does not know fails the whole token request, and write:tickets does not exist. Without a scope HaloPSA issues a token that opens nothing.
     */
    scope: string[] | string;
    /**
     * Whether HaloPSA's certificate is checked. Left out, it is. Switched off, anyone on the way can pose as HaloPSA and read the credentials and the tickets; for a certificate of your own authority fill in the CA certificate instead.
     */
    verify_ssl?: boolean | string | null;
    /**
     * Proxy for all requests, as a URL or host:port. user:password@ may stand before the host, with % as %25, / as %2F, # as %23 and @ as %40; this field is not masked. The agent's own proxy settings (http_proxy, https_proxy) win over it, and NO_PROXY over both. Left out, those settings decide alone.
     */
    http_proxy?: string;
    /**
     * Address of the authorisation server, http or https; an ending / or /token may stay. Only needed when the Authorisation Server under Configuration > Integrations > HaloPSA API is not the URL followed by /auth. Left out, that is where tokens are asked for.
     */
    auth_url?: string;
    /**
     * Certificate of your own authority in PEM form, from the BEGIN to the END line, for a HaloPSA or a proxy whose certificate no public authority signed. It is trusted in addition to the usual ones; line breaks may have become blanks or \n. Left out, only the usual ones are trusted.
     */
    ca_certificate?: string;
    /**
     * How many seconds one request to HaloPSA may take, more than 0 and at most 840. Left out, 60. A whole action ends within 840 seconds in any case.
     */
    request_timeout?: number | string;
    /**
     * How often a request is tried again that failed for a passing reason, such as a lost connection, a time-out or HaloPSA's rate limit: a whole number from 0 to 10. Left out, 4. A ticket is never created again unless the first attempt certainly created none.
     */
    max_retries?: number | string;
    [k: string]: unknown;
  };
}

export interface ActionError {
  /**
   * Class of the error; always ConnectorError, unless the connector itself is at fault.
   */
  name: string;
  /**
   * What happened, in HaloPSA's own sentence where it gave one.
   */
  message: string;
  /**
   * One word a playbook can branch on, e.g. not_found, rate_limited or outcome_unknown; the README lists them all.
   */
  code: string;
  /**
   * What to do next, for the person who reads the failed run.
   */
  hint: string;
  /**
   * True only if running the same action again, unchanged, is safe and may succeed.
   */
  retryable: boolean;
  /**
   * HTTP status of HaloPSA's answer, where there was an answer.
   */
  status_code?: number;
  /**
   * HTTP phrase of that status.
   */
  reason?: string;
  /**
   * Headers of HaloPSA's answer: lower-case names, text values, no cookies.
   */
  response_headers?: {
    [k: string]: unknown;
  };
  /**
   * Body of HaloPSA's answer as an object: the parsed JSON; under text what was a plain text, shortened where it is long; under value other JSON, such as a list or a number.
   */
  json_body?: {
    [k: string]: unknown;
  };
  /**
   * Every problem found in the asset or the inputs, so that all can be mended at once.
   *
   * Items: One problem of one value.
   */
  issues?: {
    /**
     * JSON pointer to the value, from the top of the inputs or the asset.
     */
    pointer: string;
    /**
     * What the value must be, and what it is.
     */
    message: string;
    [k: string]: unknown;
  }[];
  /**
   * One entry for each ticket of the call, in the order given.
   *
   * Items: What became of one ticket.
   */
  results?: TicketResult[];
  /**
   * How many tickets of the call had which outcome, where some may have been saved.
   */
  summary?: SavingSummary;
  /**
   * When the same action may be run again, in seconds from now. After outcome_unknown: match_on finds by then what HaloPSA saved.
   */
  retry_after_seconds?: number;
  /**
   * Empty, unless the connector itself is at fault; then where in its code.
   */
  traceback: string;
  [k: string]: unknown;
}

export interface AttachedFile {
  id?: number | string | null;
  filename?: string | null;
  filesize?: number | string | null;
  content_type?: string | null;
  datecreated?: string | null;
  note?: string | null;
  ticket_id?: number | string | null;
  action_id?: number | string | null;
  isimage?: boolean | null;
  showforusers?: boolean | null;
  type?: number | string | null;
  unique_id?: number | string | null;
  desc?: string | null;
  user_id?: number | string | null;
  agent_id?: number | string | null;
  guid?: string | null;
  third_party_id?: string | null;
  showonchild?: boolean | null;
  showonrelated?: boolean | null;
  [k: string]: unknown;
}

export interface AttachmentResult {
  filename?: string;
  id?: number;
  outcome: 'added' | 'already_there' | 'rejected' | 'unknown' | 'not_sent';
  error?: TicketError;
  [k: string]: unknown;
}

export interface Client {
  id?: number | string | null;
  name?: string | null;
  toplevel_id?: number | string | null;
  toplevel_name?: string | null;
  inactive?: boolean | null;
  is_vip?: boolean | null;
  colour?: string | null;
  website?: string | null;
  main_site_id?: number | string | null;
  main_site_name?: string | null;
  main_contact_name?: string | null;
  main_phonenumber?: string | null;
  accountmanagertech_name?: string | null;
  datecreated?: string | null;
  alastupdate?: string | null;
  use?: string | null;
  [k: string]: unknown;
}

export interface FieldChange {
  field: string;
  from?: unknown;
  to?: unknown;
  [k: string]: unknown;
}

export interface GetParameters {
  includedetails?: boolean | string | null;
  includelastaction?: boolean | string | null;
  ticketidonly?: boolean | string | null;
  include_auditing?: boolean | string | null;
  includeagent?: boolean | string | null;
  includechildids?: boolean | string | null;
  includelastappointment?: boolean | string | null;
  includelinkedobjects?: boolean | string | null;
  includenextappointment?: boolean | string | null;
  includeparentchangeinfo?: boolean | string | null;
  includeparentsubject?: boolean | string | null;
  includeseenby?: boolean | string | null;
  amailentryid?: string | number | null;
  assignedto?: number | string | null;
  consignablelines?: boolean | string | null;
  debug?: boolean | string | null;
  dodatabaselookup?: boolean | string | null;
  email?: string | number | null;
  is_portal?: boolean | string | null;
  isdetailscreen?: boolean | string | null;
  ishalolink?: boolean | string | null;
  ispreview?: boolean | string | null;
  isteams?: boolean | string | null;
  nocache?: boolean | string | null;
  subject?: string | number | null;
  utcoffset?: number | string | null;
}

export interface ListAnswer {
  record_count?: number;
  tickets?: TicketRow[] | null;
  page_no?: number | string | null;
  page_size?: number | string | null;
  columns_id?: number | string | null;
  columns?:
    | ({
        id?: number | string | null;
        columns_id?: number | string | null;
        column_seq?: number | string | null;
        column_name?: string | null;
        width?: number | string | null;
        order_seq?: number | string | null;
        order_desc?: boolean | null;
        column_title_override?: string | null;
        groupbystatus?: number | string | null;
        columns_guid?: string | null;
        [k: string]: unknown;
      } | null)[]
    | null;
  ticket_ids?: (number | string)[] | null;
  include_children?: boolean | null;
  _warning?: string | null;
  _dl_warning?: string | null;
  completion_perc?: number | string | null;
  collapse_by_default?: boolean | null;
  columns_tilehtml?: string | null;
  columns_cardhtml?: string | null;
  columns_calendar_event_title?: string | null;
  columns_dashboard_id?: number | string | null;
  statuses?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  priorities?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  agents?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  zapier_ticket?: {
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}

export interface ListParameters {
  pageinate?: boolean | string | null;
  page_size?: number | string | null;
  page_no?: number | string | null;
  order?: string | number | null;
  orderdesc?: boolean | string | null;
  search?: string | number | null;
  search_summary?: string | number | null;
  open_only?: boolean | string | null;
  closed_only?: boolean | string | null;
  client_id?: number | string | null;
  client_ids?: (number | string)[] | string | number | null;
  site_id?: number | string | null;
  user_id?: number | string | null;
  agent_id?: number | string | null;
  agent?: (number | string)[] | string | number | null;
  team?: (number | string)[] | string | number | null;
  status_id?: number | string | null;
  status?: (number | string)[] | string | number | null;
  requesttype_id?: number | string | null;
  requesttype?: (number | string)[] | string | number | null;
  priority?: (number | string)[] | string | number | null;
  category_1?: (number | string)[] | string | number | null;
  category_2?: (number | string)[] | string | number | null;
  category_3?: (number | string)[] | string | number | null;
  category_4?: (number | string)[] | string | number | null;
  sla?: (number | string)[] | string | number | null;
  datesearch?: string | number | null;
  startdate?: string | number | null;
  enddate?: string | number | null;
  third_party_id?: number | string | null;
  third_party_id_string?: string | number | null;
  search_details?: string | number | null;
  search_id?: string | number | null;
  search_inventory_number?: string | number | null;
  search_oppcompanyname?: string | number | null;
  search_oppcontactname?: string | number | null;
  search_oppemailaddress?: string | number | null;
  search_release1?: string | number | null;
  search_release2?: string | number | null;
  search_release3?: string | number | null;
  search_releasenote?: string | number | null;
  search_reportedby?: string | number | null;
  search_supplier_reference?: string | number | null;
  search_user_name?: string | number | null;
  search_version?: string | number | null;
  include_custom_fields?: (number | string)[] | string | number | null;
  includeaccountmanager?: boolean | string | null;
  includeagent?: boolean | string | null;
  includeallopen?: boolean | string | null;
  includeappointmentid?: boolean | string | null;
  includeapproval?: (number | string)[] | string | number | boolean | null;
  includeassetkeyfield?: boolean | string | null;
  includeassettype?: boolean | string | null;
  includebreached?: (number | string)[] | string | number | boolean | null;
  includebudgettype?: boolean | string | null;
  includechildids?: boolean | string | null;
  includechildread?: boolean | string | null;
  includechildren?: (number | string)[] | string | number | boolean | null;
  includeclosed?: (number | string)[] | string | number | boolean | null;
  includecolumns?: boolean | string | null;
  includecompleted?: boolean | string | null;
  includecontract?: boolean | string | null;
  includecountryregion?: boolean | string | null;
  includefirstname?: boolean | string | null;
  includefirstresponse?: boolean | string | null;
  includefollowedonly?: (number | string)[] | string | number | boolean | null;
  includehold?: (number | string)[] | string | number | boolean | null;
  includeinactivetechs?: (number | string)[] | string | number | boolean | null;
  includeinactiveusers?: (number | string)[] | string | number | boolean | null;
  includeitilname?: boolean | string | null;
  includelastaction?: boolean | string | null;
  includelastincomingemail?: boolean | string | null;
  includelastname?: boolean | string | null;
  includelastnote?: boolean | string | null;
  includelocked?: boolean | string | null;
  includemailbox?: boolean | string | null;
  includemailid?: boolean | string | null;
  includemyuseronly?: (number | string)[] | string | number | boolean | null;
  includenextactivitydate?: boolean | string | null;
  includenextappointmenttype?: boolean | string | null;
  includeparentsubject?: boolean | string | null;
  includeprojects?: (number | string)[] | string | number | boolean | null;
  includeread?: (number | string)[] | string | number | boolean | null;
  includerelatedservices?: boolean | string | null;
  includerelease1?: boolean | string | null;
  includerelease2?: boolean | string | null;
  includerelease3?: boolean | string | null;
  includeservicecategory?: boolean | string | null;
  includeslaactiondate?: boolean | string | null;
  includeslatimer?: boolean | string | null;
  includestatus?: boolean | string | null;
  includesubmittedonly?: (number | string)[] | string | number | boolean | null;
  includesupplier?: boolean | string | null;
  includetickettype?: boolean | string | null;
  includetimetaken?: boolean | string | null;
  includetoplevel?: boolean | string | null;
  includeviewing?: boolean | string | null;
  includeworkflowstage?: boolean | string | null;
  includeworkflowstagenumber?: boolean | string | null;
  includuserdepartments?: boolean | string | null;
  inlcludeopenchildcount?: boolean | string | null;
  invlucebranch?: boolean | string | null;
  advanced_search?: string | number | null;
  alerttype?: string | number | null;
  asset_id?: number | string | null;
  awaitinginput?: string | number | null;
  billableonly?: boolean | string | null;
  billing_date?: string | number | null;
  billing_type?: string | number | null;
  billingcontractid?: number | string | null;
  calendar_enddate?: string | number | null;
  calendar_startdate?: string | number | null;
  cf_display_values_only?: boolean | string | null;
  checkmyticketsonly?: boolean | string | null;
  client_ref?: string | number | null;
  columns_id?: number | string | null;
  contract_id?: number | string | null;
  contract_period?: number | string | null;
  count?: number | string | null;
  debug?: boolean | string | null;
  default_columns?: boolean | string | null;
  deleted?: boolean | string | null;
  domain?: string | number | null;
  enddatetime?: boolean | string | null;
  excludeslacalcs?: boolean | string | null;
  excludethese?: (number | string)[] | string | number | null;
  excludetickettypeallowall?: boolean | string | null;
  extraportalfilter?: string | number | null;
  facebook_id?: string | number | null;
  fetchgrandchildren?: boolean | string | null;
  filetype_filter?: string | number | null;
  flagged?: (number | string)[] | string | number | null;
  followedandagents?: (number | string)[] | string | number | null;
  ignoremilestonerestriction?: boolean | string | null;
  ismilestone?: boolean | string | null;
  isorion?: boolean | string | null;
  isquicktimesearch?: boolean | string | null;
  isscom?: boolean | string | null;
  isteams?: boolean | string | null;
  iszapier?: boolean | string | null;
  itil_requesttype?: (number | string)[] | string | number | null;
  itil_requesttype_id?: number | string | null;
  kanbanviewontheagentapp?: boolean | string | null;
  kanbanviewontheportal?: boolean | string | null;
  lastupdatefromdate?: string | boolean | null;
  lastupdatetodate?: string | boolean | null;
  list_id?: number | string | null;
  milestone_id?: number | string | null;
  mine?: boolean | string | null;
  nochargeonly?: boolean | string | null;
  notime?: boolean | string | null;
  onlytime?: boolean | string | null;
  order2?: string | number | null;
  order3?: string | number | null;
  order4?: string | number | null;
  order5?: string | number | null;
  orderdesc2?: boolean | string | null;
  orderdesc3?: boolean | string | null;
  orderdesc4?: boolean | string | null;
  orderdesc5?: boolean | string | null;
  orion_type?: number | string | null;
  parent_id?: number | string | null;
  pending_review?: boolean | string | null;
  per_action?: boolean | string | null;
  prepayorcontractonly?: boolean | string | null;
  product?: (number | string)[] | string | number | null;
  products?: (number | string)[] | string | number | null;
  project_ids?: (number | string)[] | string | number | null;
  ready_for_invoicing?: boolean | string | null;
  related_id?: number | string | null;
  release_id?: number | string | null;
  requesttypegroup?: (number | string)[] | string | number | null;
  searchactions?: boolean | string | null;
  searchthisticketid?: number | string | null;
  service_id?: number | string | null;
  showonroadmap?: (number | string)[] | string | number | null;
  site?: number | string | null;
  sitepostcode?: boolean | string | null;
  sprint_for_tickettype_id?: number | string | null;
  sprints?: boolean | string | null;
  startandendset?: boolean | string | null;
  startdatetime?: boolean | string | null;
  submittedandagents?: (number | string)[] | string | number | null;
  supplier_id?: number | string | null;
  supplier_status?: (number | string)[] | string | number | null;
  team_name?: string | number | null;
  ticketarea_id?: number | string | null;
  ticketcontract_id?: number | string | null;
  ticketidonly?: boolean | string | null;
  ticketids?: (number | string)[] | string | number | null;
  ticketlinktype?: number | string | null;
  toplevel_id?: number | string | null;
  unlinked_only?: boolean | string | null;
  username?: string | number | null;
  utcoffset?: number | string | null;
  view_id?: number | string | null;
  withattachments?: boolean | string | null;
}

export interface Note {
  id?: number | string | null;
  ticket_id?: number | string | null;
  datetime?: string | null;
  who?: string | null;
  outcome?: string | null;
  outcome_id?: number | string | null;
  note?: string | null;
  note_html?: string | null;
  hiddenfromuser?: boolean | null;
  who_type?: number | string | null;
  who_agentid?: number | string | null;
  important?: boolean | null;
  old_status?: number | string | null;
  new_status?: number | string | null;
  attachment_count?: number | string | null;
  actiondatecreated?: string | null;
  actionarrivaldate?: string | null;
  actioncompletiondate?: string | null;
  sendemail?: boolean | null;
  timetakendays?: number | string | null;
  actionby_agent_id?: number | string | null;
  actionby_user_id?: number | string | null;
  guid?: string | null;
  [k: string]: unknown;
}

export interface NoteResult {
  outcome: 'added' | 'already_there' | 'rejected' | 'unknown' | 'not_sent';
  id?: number;
  sendemail?: boolean;
  error?: TicketError;
  [k: string]: unknown;
}

export interface Plan {
  action: 'create' | 'update' | 'note' | 'leave' | 'no_match' | 'delete';
  id?: number;
  changes?: FieldChange[];
  note?: boolean;
  attachments?: string[];
  [k: string]: unknown;
}

export interface Priority {
  id?: string | null;
  slaid?: number | string | null;
  priorityid?: number | string | null;
  name?: string | null;
  fixtime?: number | string | null;
  fixunits?: string | null;
  responsetime?: number | string | null;
  responseunits?: string | null;
  colour?: string | null;
  ishidden?: boolean | null;
  enterslaexcuse?: boolean | null;
  enterslaresponseexcuse?: boolean | null;
  fixendofday?: boolean | null;
  responseendofday?: boolean | null;
  responsestartofday?: boolean | null;
  responsestartofdaytime?: string | null;
  startofday?: boolean | null;
  startofdaytime?: string | null;
  catprompt?: number | string | null;
  workdaysoverride?: number | string | null;
  setfixtostartdate?: boolean | null;
  setfixtotargetdate?: boolean | null;
  workdays?: {
    id?: number | string | null;
    name?: string | null;
    timezone?: string | null;
    start?: string | null;
    end?: string | null;
    alldayssame?: boolean | null;
    incmonday?: boolean | null;
    inctuesday?: boolean | null;
    incwednesday?: boolean | null;
    incthursday?: boolean | null;
    incfriday?: boolean | null;
    incsaturday?: boolean | null;
    incsunday?: boolean | null;
    startmonday?: string | null;
    endmonday?: string | null;
    holidays?:
      | ({
          [k: string]: unknown;
        } | null)[]
      | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}

export interface SavedTicket {
  id?: number | string | null;
  summary?: string | number | null;
  details?: string | number | null;
  details_html?: string | number | null;
  client_id?: number | string | null;
  client_name?: string | null;
  site_id?: number | string | null;
  site_name?: string | null;
  user_id?: number | string | null;
  user_name?: string | null;
  users_name?: string | number | null;
  reportedby?: string | number | null;
  user_email?: string | null;
  phonenumber?: string | number | null;
  tickettype_id?: number | string | null;
  tickettype_name?: string | null;
  status_id?: number | string | null;
  status_name?: string | null;
  priority_id?: number | string | null;
  priority_name?: string | null;
  impact?: number | string | null;
  urgency?: number | string | null;
  agent_id?: number | string | null;
  agent_name?: string | null;
  team?: string | number | null;
  team_id?: number | string | null;
  category_1?: string | number | null;
  category_2?: string | number | null;
  category_3?: string | number | null;
  category_4?: string | number | null;
  categoryid_1?: number | string | null;
  categoryid_2?: number | string | null;
  categoryid_3?: number | string | null;
  categoryid_4?: number | string | null;
  customfields?:
    | {
        id?: number | string | null;
        name?: string | null;
        label?: string | null;
        value?: unknown;
        display?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  source?: number | string | null;
  third_party_id?: number | string | null;
  third_party_id_string?: string | number | null;
  supplier_reference?: string | number | null;
  reference?: string | number | null;
  dateoccurred?: string | null;
  datecreated?: string | null;
  last_update?: string | null;
  lastactiondate?: string | null;
  dateclosed?: string | null;
  closure_note?: string | number | null;
  inactive?: boolean | null;
  hasbeenclosed?: boolean | null;
  onhold?: boolean | null;
  flagged?: boolean | null;
  read?: boolean | null;
  deleted?: boolean | null;
  parent_id?: number | string | null;
  assets?:
    | {
        id?: number | string | null;
        inventory_number?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ticket_tags?: string | number | null;
  tags?:
    | {
        id?: number | string | null;
        text?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  add_tags?:
    | {
        id?: number | string | null;
        text?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  use?: string | number | null;
  guid?: string | number | null;
  attachments?:
    | {
        id?: number | string | null;
        filename?: string | null;
        filesize?: number | string | null;
        content_type?: string | null;
        datecreated?: string | null;
        note?: string | null;
        ticket_id?: number | string | null;
        action_id?: number | string | null;
        isimage?: boolean | null;
        showforusers?: boolean | null;
        type?: number | string | null;
        unique_id?: number | string | null;
        desc?: string | null;
        user_id?: number | string | null;
        agent_id?: number | string | null;
        guid?: string | null;
        third_party_id?: string | null;
        showonchild?: boolean | null;
        showonrelated?: boolean | null;
        data_base64?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  priority?: {
    priorityid?: number | string | null;
    name?: string | null;
    slaid?: number | string | null;
    [k: string]: unknown;
  } | null;
  tickettype?: {
    id?: number | string | null;
    name?: string | null;
    [k: string]: unknown;
  } | null;
  user?: {
    id?: number | string | null;
    name?: string | null;
    emailaddress?: string | null;
    [k: string]: unknown;
  } | null;
  [k: string]: unknown;
}

export interface SavingSummary {
  created: number;
  updated: number;
  matched: number;
  no_match?: number;
  rejected: number;
  unknown: number;
  not_sent: number;
  [k: string]: unknown;
}

export interface Site {
  id?: number | string | null;
  name?: string | null;
  client_id?: number | string | null;
  client_name?: string | null;
  clientsite_name?: string | null;
  inactive?: boolean | null;
  sla_id?: number | string | null;
  phonenumber?: string | null;
  timezone?: string | null;
  country_code?: string | null;
  country_code_name?: string | null;
  region_code?: number | string | null;
  region_code_name?: string | null;
  maincontact_id?: number | string | null;
  maincontact_name?: string | null;
  refnumber?: number | string | null;
  datecreated?: string | null;
  slastupdate?: string | null;
  guid?: string | null;
  use?: string | null;
  client?: Client | null;
  [k: string]: unknown;
}

export interface Ticket {
  id?: number | string | null;
  summary?: string | number | null;
  details?: string | number | null;
  details_html?: string | number | null;
  client_id?: number | string | null;
  client_name?: string | null;
  site_id?: number | string | null;
  site_name?: string | null;
  user_id?: number | string | null;
  user_name?: string | null;
  users_name?: string | number | null;
  reportedby?: string | number | null;
  user_email?: string | null;
  phonenumber?: string | number | null;
  tickettype_id?: number | string | null;
  tickettype_name?: string | null;
  status_id?: number | string | null;
  status_name?: string | null;
  priority_id?: number | string | null;
  priority_name?: string | null;
  impact?: number | string | null;
  urgency?: number | string | null;
  agent_id?: number | string | null;
  agent_name?: string | null;
  team?: string | number | null;
  team_id?: number | string | null;
  category_1?: string | number | null;
  category_2?: string | number | null;
  category_3?: string | number | null;
  category_4?: string | number | null;
  categoryid_1?: number | string | null;
  categoryid_2?: number | string | null;
  categoryid_3?: number | string | null;
  categoryid_4?: number | string | null;
  customfields?:
    | {
        id?: number | string | null;
        name?: string | null;
        label?: string | null;
        value?: unknown;
        display?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  source?: number | string | null;
  third_party_id?: number | string | null;
  third_party_id_string?: string | number | null;
  supplier_reference?: string | number | null;
  reference?: string | number | null;
  dateoccurred?: string | null;
  datecreated?: string | null;
  last_update?: string | null;
  lastactiondate?: string | null;
  dateclosed?: string | null;
  closure_note?: string | number | null;
  inactive?: boolean | null;
  hasbeenclosed?: boolean | null;
  onhold?: boolean | null;
  flagged?: boolean | null;
  read?: boolean | null;
  deleted?: boolean | null;
  parent_id?: number | string | null;
  assets?:
    | {
        id?: number | string | null;
        inventory_number?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ticket_tags?: string | number | null;
  tags?:
    | {
        id?: number | string | null;
        text?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  add_tags?:
    | {
        id?: number | string | null;
        text?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  use?: string | number | null;
  guid?: string | number | null;
  note?: {
    text?: string | null;
    html?: string | null;
    private?: boolean | string | null;
    outcome?: string | null;
    outcome_id?: number | string | null;
    status_name?: string | null;
    new_status?: number | string | null;
    send_email?: boolean | string | null;
    time_taken?: number | string | null;
    once_within?: string | number | null;
  } | null;
  attachments?:
    | {
        file?: string | null;
        file_name?: string | null;
        filename?: string | null;
        data_base64?: string | null;
        path?: string | null;
        id?: number | string | null;
        note?: string | null;
        isimage?: boolean | null;
        showforusers?: boolean | null;
        again?: boolean | string | null;
        [k: string]: unknown;
      }[]
    | null;
  team_name?: string | null;
  enduserstatus?: number | string | null;
  organisation_id?: number | string | null;
  department_id?: number | string | null;
  is_vip?: boolean | null;
  isimportantcontact?: boolean | null;
  userdef1?: string | number | null;
  userdef2?: string | number | null;
  userdef3?: string | number | null;
  userdef4?: string | number | null;
  userdef5?: string | number | null;
  firstname?: string | number | null;
  lastname?: string | number | null;
  branch_id?: number | string | null;
  branch_name?: string | number | null;
  takenby?: string | number | null;
  top_level_id?: number | string | null;
  customer_relationships?: string | number | null;
  client_reference?: string | number | null;
  showforusers?: boolean | null;
  ccaddress?: string | number | null;
  deliverycontact?: string | number | null;
  delivery_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  alternativecontactno?: string | number | null;
  phonenumberfrom?: string | number | null;
  addressfrom?: string | number | null;
  team_department_id?: number | string | null;
  contact_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  opened_by?: string | number | null;
  resolved_by?: string | number | null;
  usertype?: number | string | null;
  who?: string | number | null;
  alluserscanview?: number | string | null;
  default_reporter?: number | string | null;
  original_agent?: number | string | null;
  top_level_name?: string | number | null;
  account_manager?: string | number | null;
  sitepostcode?: string | number | null;
  userdepartments?: string | number | null;
  user_linked_sites?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  created_by?: string | number | null;
  additional_agents?:
    | {
        id?: number | string | null;
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  locked_by_agentid?: number | string | null;
  enduser_role_ids?: (number | string)[] | null;
  agent_signature?: string | number | null;
  customer_signature?: string | number | null;
  new_agent_signature?: string | number | null;
  new_customer_signature?: string | number | null;
  agent?: {
    id?: number | string | null;
    name?: string | null;
    teams?:
      | {
          id?: number | string | null;
          agent_id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    departments?:
      | {
          id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    clients?:
      | {
          id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    _canupdate?: boolean | null;
    _canupdate_moreinfo?: boolean | null;
    [k: string]: unknown;
  } | null;
  user?: {
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  category_1_display?: string | number | null;
  category_2_display?: string | number | null;
  category_3_display?: string | number | null;
  category_4_display?: string | number | null;
  workflow_stage?: string | number | null;
  workflow_stage_id?: number | string | null;
  workflow_stage_number?: string | number | null;
  workflow_id?: number | string | null;
  workflow_step?: number | string | null;
  workflow_seq?: number | string | null;
  itilname?: string | number | null;
  faultcodeopen?: number | string | null;
  faultcode?: number | string | null;
  alerttype?: string | number | null;
  workflow_name?: string | number | null;
  workflow_stepstarted?: string | null;
  matched_rule_id?: number | string | null;
  matched_rule_name?: string | number | null;
  matched_rule_dont_show_notification?: boolean | null;
  requesttype_name?: string | number | null;
  category_itil_1?: number | string | null;
  category_itil_2?: number | string | null;
  category_itil_3?: number | string | null;
  category_itil_4?: number | string | null;
  matched_rules?:
    | {
        rule_id?: number | string | null;
        rule_sequence?: number | string | null;
        popupmsg?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  resourcetype_id?: number | string | null;
  resourcetype_name?: string | number | null;
  matched_rule_ids?: string | number | null;
  requesttype_published_id?: string | number | null;
  is_sensitive?: boolean | null;
  workflow_history?:
    | {
        moved_from?: number | string | null;
        moved_to?: number | string | null;
        moved_date?: string | null;
        target_hours?: number | string | null;
        actual_hours?: number | string | null;
        target_met?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  colour_rule?: number | string | null;
  new_workflow_history?:
    | {
        moved_from?: number | string | null;
        moved_to?: number | string | null;
        moved_date?: string | null;
        target_hours?: number | string | null;
        actual_hours?: number | string | null;
        target_met?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  maximumRestrictedPriority?: number | string | null;
  statusseq?: number | string | null;
  statuscolor?: string | number | null;
  itil_requesttype_id?: number | string | null;
  reviewed?: boolean | null;
  reassigncount?: number | string | null;
  workflow_html_to_show_on_progress?: string | number | null;
  tickettype?: {
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  outcomes?: unknown[] | null;
  sla_id?: number | string | null;
  sla_name?: string | number | null;
  timetaken?: number | string | null;
  respondbydate?: string | null;
  responsedate?: string | null;
  responsestartdate?: string | null;
  slaresponsestate?: string | number | null;
  fixbydate?: string | null;
  dateassigned?: string | null;
  excludefromsla?: boolean | null;
  slaholdtime?: number | string | null;
  site_timezone?: string | number | null;
  slaactiondate?: string | null;
  slapercused?: number | string | null;
  slatimeleft?: number | string | null;
  lastchildactiondate?: string | null;
  nextactivitydate?: string | null;
  startdate?: string | null;
  startdate_timezone?: string | number | null;
  startdate_with_timezone?: {
    datetime?: string | null;
    timezone?: string | null;
    [k: string]: unknown;
  } | null;
  starttime?: string | number | null;
  starttimeslot?: number | string | null;
  targetdate?: string | null;
  targetdate_timezone?: string | number | null;
  targetdate_with_timezone?: {
    datetime?: string | null;
    timezone?: string | null;
    [k: string]: unknown;
  } | null;
  targettime?: string | number | null;
  targettimeslot?: number | string | null;
  deadlinedate?: string | null;
  followupdate?: string | null;
  section_timezone?: string | number | null;
  action_datetime?: string | null;
  closure_time?: number | string | null;
  slatimeelapsed?: number | string | null;
  slastate?: string | number | null;
  slaexcuse?: string | number | null;
  site_sla_id?: number | string | null;
  planneddate?: string | null;
  responsetime?: number | string | null;
  planneddateend?: string | null;
  lastrecurringemailsentdate?: string | null;
  slaholdreminderdatelastemailed?: string | null;
  closurereminderdatelastemailed?: string | null;
  timezonename?: string | number | null;
  forwardinboundupdates?: boolean | null;
  firsttimefix?: number | string | null;
  fixbydateadjusted?: boolean | null;
  sla_start_date?: string | null;
  slatimeremaining?: number | string | null;
  reviewed_date?: string | null;
  respondbydateadjusted?: boolean | null;
  slaresponseexcuse?: string | number | null;
  olas?:
    | {
        target_name?: string | null;
        target_hours?: number | string | null;
        actual_hours?: number | string | null;
        target_date?: string | null;
        target_met?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  ola_count?: number | string | null;
  search_index_sync_timestamp?: string | null;
  workflow_move_date_override?: string | null;
  ticketage?: number | string | null;
  updateservicestatus?: boolean | null;
  startdatetime?: string | null;
  enddatetime?: string | null;
  first_responsedate?: string | null;
  targetpercused?: number | string | null;
  targettimeleft?: number | string | null;
  date_fully_closed?: string | null;
  first_responsetime?: number | string | null;
  is_closure_reminder_closure?: boolean | null;
  is_slahold_reminder_closure?: boolean | null;
  next_review_date?: string | null;
  deleted_date?: string | null;
  ticket_timezone?: string | number | null;
  whoresponded?: number | string | null;
  estimate?: number | string | null;
  estimatedays?: number | string | null;
  Estimatedays?: number | string | null;
  emailtolist?: string | number | null;
  emailcclist?: string | number | null;
  notepad?: string | number | null;
  closure_note_html?: string | number | null;
  alsoinform?: string | number | null;
  documents?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  lastnote?: string | number | null;
  lastincomingemail?: string | null;
  attachment_count?: number | string | null;
  action_number?: number | string | null;
  action_ticket_id?: number | string | null;
  action_outcome?: string | number | null;
  action_note?: string | number | null;
  action_agent_name?: string | number | null;
  messsent?: string | number | null;
  satisfactionlevel?: number | string | null;
  satisfactioncomment?: string | number | null;
  surveysent?: boolean | null;
  currentfaactionnumber?: number | string | null;
  surveyneeded?: boolean | null;
  messsentlast?: string | number | null;
  mailboxid?: number | string | null;
  emaildisplayname?: string | number | null;
  emailpriority?: number | string | null;
  acctmaninformedsurvey?: boolean | null;
  requestdetailsprinted?: boolean | null;
  mailentryid?: string | number | null;
  lessonslearned?: string | number | null;
  open_chat_count?: number | string | null;
  popup_notes?: unknown[] | null;
  current_action_type?: string | number | null;
  current_action_name?: string | number | null;
  follower_count?: number | string | null;
  chat_id?: number | string | null;
  actioncode?: number | string | null;
  pdf_attachment_id?: number | string | null;
  category_note_1?: string | number | null;
  category_user_note_1?: string | number | null;
  category_include_note_1?: boolean | null;
  category_note_2?: string | number | null;
  category_user_note_2?: string | number | null;
  category_include_note_2?: boolean | null;
  category_note_3?: string | number | null;
  category_user_note_3?: string | number | null;
  category_include_note_3?: boolean | null;
  category_note_4?: string | number | null;
  category_user_note_4?: string | number | null;
  category_include_note_4?: boolean | null;
  chat_count?: number | string | null;
  call_log_count?: number | string | null;
  show_chat_create?: boolean | null;
  htmlmessage?: string | number | null;
  unotes?: string | number | null;
  smemo?: string | number | null;
  amemo?: string | number | null;
  sms_override?: string | number | null;
  email_message_id?: string | number | null;
  seenby?: string | number | null;
  defaultsendattachments?: boolean | null;
  hide_feedback?: boolean | null;
  contributors?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  internet_message_id?: string | number | null;
  can_add_cc_followers?: boolean | null;
  new_actioncode?: number | string | null;
  mailbox?: string | number | null;
  closure_agent_id?: number | string | null;
  rapid7_action_count?: string | number | null;
  import_details_id?: number | string | null;
  lastaction?: {
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  viewers?: unknown[] | null;
  followers_agent?: unknown[] | null;
  followers_user?: unknown[] | null;
  inventory_number?: string | number | null;
  asset_number?: number | string | null;
  asset_site?: number | string | null;
  service_id?: number | string | null;
  primary_service_name?: string | number | null;
  matched_kb_id?: number | string | null;
  asset_key_field_string?: string | number | null;
  asset_type_name?: string | number | null;
  assetstring?: string | number | null;
  operationalserviceid?: number | string | null;
  serviceformprinted?: boolean | null;
  servicefailurestid?: number | string | null;
  asset_type?: number | string | null;
  service_count?: number | string | null;
  unsubscribedfromserviceid?: number | string | null;
  article_description?: string | number | null;
  article_resolution?: string | number | null;
  article_notes?: string | number | null;
  article_type?: number | string | null;
  service_request_detail_id?: number | string | null;
  device_name?: string | number | null;
  assets_columns?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  matched_kb_id_acessible_to_user?: boolean | null;
  servicestatusnote?: string | number | null;
  kblinkid?: number | string | null;
  service_linked_device?: number | string | null;
  kb_ai_summary?: string | number | null;
  owning_service?: number | string | null;
  owning_service_name?: string | number | null;
  serviceid?: number | string | null;
  services?: unknown[] | null;
  child_count?: number | string | null;
  child_count_open?: number | string | null;
  parentguid?: string | number | null;
  parentassign?: boolean | null;
  child_ticket_id_string?: string | number | null;
  child_ticket_ids?: (number | string)[] | null;
  unread_child_action_count?: number | string | null;
  unread_related_action_count?: number | string | null;
  child_action_count?: number | string | null;
  parent_subject?: string | number | null;
  related_action_count?: number | string | null;
  related_service_descriptions?: string | number | null;
  related_service_category_names?: string | number | null;
  createdfrom_id?: number | string | null;
  createdfrom_summary?: string | number | null;
  clonedfrom_id?: number | string | null;
  clonedfrom_summary?: string | number | null;
  isparentservice?: boolean | null;
  causedby?: number | string | null;
  template_id?: number | string | null;
  template_name?: string | number | null;
  child_template_id?: number | string | null;
  sibling_count_open?: number | string | null;
  parent_summary?: string | number | null;
  parent_status_name?: string | number | null;
  clone_count?: number | string | null;
  canbechild?: boolean | null;
  has_related?: boolean | null;
  created_from_action_id?: number | string | null;
  created_from_action_name?: string | number | null;
  parent_ticket_type_name?: string | number | null;
  createdfrom_ticket_type_name?: string | number | null;
  clonedfrom_ticket_type_name?: string | number | null;
  clonedfrom?: number | string | null;
  linktypesarray?:
    | {
        id?: string | null;
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  visible_child_tickets?: number | string | null;
  parent_itil_ticket_type?: number | string | null;
  related_tickets?:
    | {
        id?: number | string | null;
        summary?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  new_related_tickets?:
    | {
        id?: number | string | null;
        summary?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  unrelate_from_ticket_id?: number | string | null;
  merged_into_id?: number | string | null;
  parent_status?: number | string | null;
  parent_agent?: number | string | null;
  child_status?: number | string | null;
  quick_ticket_link_text?: string | number | null;
  kb_pdf_template?: number | string | null;
  kb_pdftemplate_name?: string | number | null;
  template_when_linked?: number | string | null;
  templatewhenlinked_name?: string | number | null;
  children?: unknown[] | null;
  justification?: string | number | null;
  impactdescription?: string | number | null;
  impactlevel?: number | string | null;
  riskdescription?: string | number | null;
  risklevel?: number | string | null;
  backoutplan?: string | number | null;
  testplan?: string | number | null;
  communicationplan?: string | number | null;
  changeinformation_html?: string | number | null;
  approval_status?: number | string | null;
  approval_process_id?: number | string | null;
  new_approvalprocess?: number | string | null;
  changestate?: string | number | null;
  approvedby?: number | string | null;
  approval_process_step?: number | string | null;
  approval_process_step_name?: string | number | null;
  approval_cab_name?: string | number | null;
  unapprovedchangestatus?: number | string | null;
  changeseq?: number | string | null;
  laststatuschangeinformed?: number | string | null;
  auditstatus?: number | string | null;
  auditunum?: number | string | null;
  auditdate?: string | null;
  auditnote?: string | number | null;
  auditfaileddate?: string | null;
  auditfailednote?: string | number | null;
  userrequestedapprover?: number | string | null;
  laststatuschangeinformedmanager?: number | string | null;
  new_approvalprocess_agent_id?: number | string | null;
  new_approvalprocess_user_id?: number | string | null;
  new_approvalprocess_email?: string | number | null;
  new_approvalprocess_cab_id?: number | string | null;
  approvers?: unknown[] | null;
  approvers_history?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  laststatuschangestatus?: number | string | null;
  laststatuschangestatusdate?: string | null;
  audit_log?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  faultapprovalfailed?: boolean | null;
  faultapprovalexists?: boolean | null;
  new_approvalprocess_role_id?: number | string | null;
  new_approvalprocess_customfieldid?: number | string | null;
  status_change_frozen?: boolean | null;
  is_maintenance?: boolean | null;
  is_downtime?: boolean | null;
  risk_score?: number | string | null;
  new_approvalprocess_users?: unknown[] | null;
  new_approvalprocess_cab?: unknown[] | null;
  approval_process?: {
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  new_approvers?: unknown[] | null;
  supplier_id?: number | string | null;
  supplier_name?: string | number | null;
  supplier_status?: number | string | null;
  supplier_contact_id?: number | string | null;
  supplier_date?: string | null;
  supplier_dateclosed?: string | null;
  supplier_contract_id?: number | string | null;
  supplier_contract_ref?: string | number | null;
  emailtolistsupplier?: string | number | null;
  emailcclistsupplier?: string | number | null;
  supplier_slaexcuse?: string | number | null;
  supplier_sla_id?: number | string | null;
  supplier_priority_id?: number | string | null;
  supplier_responsestate?: string | number | null;
  supplier_responsedate?: string | null;
  supplier_responsetime?: number | string | null;
  supplier_respondbydate?: string | null;
  supplier_slastate?: string | number | null;
  supplier_slatimeelapsed?: number | string | null;
  supplier_fixbydate?: string | null;
  supplier_breachrespsent?: boolean | null;
  supplier_breachfixbysent?: boolean | null;
  supplier?: {
    id?: number | string | null;
    name?: string | null;
    emailoverduefixby?: boolean | null;
    emailoverdueresponse?: boolean | null;
    webserviceurl?: string | null;
    _warning?: string | null;
    customfields?:
      | {
          id?: number | string | null;
          name?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    [k: string]: unknown;
  } | null;
  product_id?: number | string | null;
  product_name?: string | number | null;
  version_id?: number | string | null;
  version_name?: string | number | null;
  component_id?: number | string | null;
  component_name?: string | number | null;
  release_id?: number | string | null;
  release_name?: string | number | null;
  release_note?: string | number | null;
  release2_id?: number | string | null;
  release2_name?: string | number | null;
  release3_id?: number | string | null;
  release3_name?: string | number | null;
  release_important?: boolean | null;
  releasenotegroup_name?: string | number | null;
  releasenotegroup_id?: number | string | null;
  knownerror?: boolean | null;
  development?: boolean | null;
  product_key?: string | number | null;
  showonroadmap?: boolean | null;
  roadmapnote?: string | number | null;
  your_vote?: number | string | null;
  your_vote_comment?: string | number | null;
  parent_release_note?: string | number | null;
  parent_release_name?: string | number | null;
  parent_release2_name?: string | number | null;
  parent_release3_name?: string | number | null;
  canbevotedfor?: boolean | null;
  is_project?: boolean | null;
  projecttimebudget?: number | string | null;
  projectmoneybudget?: number | string | null;
  projecttimeactual?: number | string | null;
  projectmoneyactual?: number | string | null;
  projecttimepercentage?: number | string | null;
  budgets?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  milestones?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  todo_list?: unknown[] | null;
  milestone_id?: number | string | null;
  milestone_name?: string | number | null;
  appointment_type?: number | string | null;
  timeentries?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  projectinternaltask?: boolean | null;
  appointment_id?: number | string | null;
  nextappointmentdate?: string | null;
  budgettype?: string | number | null;
  milestone_value?: number | string | null;
  milestone_sequence?: number | string | null;
  milestone_status?: number | string | null;
  milestone_startdate?: string | null;
  milestone_enddate?: string | null;
  budgetcode?: number | string | null;
  projectconsignmentheaderid?: number | string | null;
  projectconsignmentdetailid?: number | string | null;
  appointment_count?: number | string | null;
  task_count?: number | string | null;
  target_adjust?: number | string | null;
  start_adjust?: number | string | null;
  todo_count?: number | string | null;
  project_items_issued?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  budgettype_id?: number | string | null;
  budgettype_name?: string | number | null;
  resource_booking_type?: number | string | null;
  resource_booking_timeslot?: string | null;
  resource_booking_asset?: number | string | null;
  bookingurl?: string | number | null;
  resource_booking_site?: number | string | null;
  parent_milestones?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  date_dependencies?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  new_milestone_ticket?: number | string | null;
  next_appointment_type?: number | string | null;
  budgethours?: string | number | null;
  default_appointment_summary?: string | number | null;
  default_appointment_details?: string | number | null;
  projectcompletionpercentage?: number | string | null;
  projectearlieststart?: string | null;
  projectlatestend?: string | null;
  nextactivityorappointmentdate?: string | null;
  milestone_billing_type?: number | string | null;
  main_project_id?: number | string | null;
  agent_booking_type?: number | string | null;
  agent_booking?: {
    [k: string]: unknown;
  } | null;
  requesttype_group_id?: number | string | null;
  appointments?: unknown[] | null;
  is_opportunity?: boolean | null;
  pipeline_stage_id?: number | string | null;
  pipeline_stage_name?: string | number | null;
  oppcompanyname?: string | number | null;
  oppcontactname?: string | number | null;
  oppjobtitle?: string | number | null;
  oppemailaddress?: string | number | null;
  opptel?: string | number | null;
  oppvalue?: number | string | null;
  oppconversionprobability?: number | string | null;
  oppvalueadjusted?: number | string | null;
  oppprofit?: number | string | null;
  oppcustomertitle?: string | number | null;
  oppaddr1?: string | number | null;
  oppaddr2?: string | number | null;
  oppaddr3?: string | number | null;
  oppaddr4?: string | number | null;
  opppostcode?: string | number | null;
  oppcountry?: string | number | null;
  oppregion?: string | number | null;
  opptype?: string | number | null;
  oppcurrentsystem?: string | number | null;
  oppcompetitors?: string | number | null;
  opptrialdate?: string | null;
  oppdemodate?: string | null;
  oppdiscountdate?: string | null;
  oppattemptsmade?: number | string | null;
  oppconverteddate?: string | null;
  oppproductchosen?: string | number | null;
  oppreason?: string | number | null;
  opphear?: string | number | null;
  opptimezonename?: string | number | null;
  oppclosurecategory?: number | string | null;
  oppdontaddtomailinglist?: boolean | null;
  opportunity_third_party_url?: string | number | null;
  quotation_count?: number | string | null;
  opp_country_name?: string | number | null;
  opp_region_name?: string | number | null;
  oppvalue_monthly?: number | string | null;
  oppvalue_annual?: number | string | null;
  oppvalue_oneoff?: number | string | null;
  contract_id?: number | string | null;
  contract_ref?: string | number | null;
  isbillable?: boolean | null;
  chargerate?: number | string | null;
  purchaseordernumber?: string | number | null;
  invoicenote?: string | number | null;
  billing_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  currency?: number | string | null;
  expenses?:
    | {
        amount?: number | string | null;
        description?: string | null;
        agent_id?: number | string | null;
        date_added?: string | null;
        invoiceable?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  items_issued?:
    | {
        item_id?: number | string | null;
        name?: string | null;
        quantity?: number | string | null;
        price?: number | string | null;
        costprice?: number | string | null;
        note?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  itemsarebillable?: boolean | null;
  cost?: number | string | null;
  actualcost?: number | string | null;
  chargehours?: number | string | null;
  nonchargehours?: number | string | null;
  travelhours?: number | string | null;
  totalmileage?: number | string | null;
  itemsprice?: number | string | null;
  items?: string | number | null;
  currentelapsedhours?: number | string | null;
  quantity?: number | string | null;
  contract_refextra?: string | number | null;
  action_chargerate?: string | number | null;
  action_contract_ref?: string | number | null;
  ticket_invoices_for_each_site?: boolean | null;
  salesorder_id?: number | string | null;
  orderhead_id?: number | string | null;
  invoicenumber?: string | number | null;
  invoicedate?: string | null;
  invoicepaiddate?: string | null;
  nonbillable_time?: number | string | null;
  mileage?: number | string | null;
  actisbillabledefault?: boolean | null;
  loggedoutofhdworkinghours?: boolean | null;
  quotedescription?: string | number | null;
  quotelabouramount?: number | string | null;
  quotepriority?: number | string | null;
  invoicestatus?: number | string | null;
  invoicedescription?: string | number | null;
  invoicelabouramount?: number | string | null;
  invoicematerialsamount?: number | string | null;
  quotematerialsamount?: number | string | null;
  deadlinenotificationhours?: number | string | null;
  items_issued_count?: number | string | null;
  salesorder_count?: number | string | null;
  purchaseorder_count?: number | string | null;
  invoice_line_count?: number | string | null;
  elapsed_response_hours?: number | string | null;
  elapsed_resolution_hours?: number | string | null;
  prepay_balance_hours?: number | string | null;
  prepay_balance_amount?: number | string | null;
  prepay_threshold?: {
    [k: string]: unknown;
  } | null;
  contract_balance?: string | number | null;
  billable_time?: number | string | null;
  contract_schedule_plan_id?: number | string | null;
  invoiceseperatelyoverride?: boolean | null;
  overrideticketcost?: number | string | null;
  client_to_invoice_to_id?: number | string | null;
  billing_plan_text?: string | number | null;
  lastaction_chargerate?: string | number | null;
  ticket_client_to_invoice_to_id?: number | string | null;
  ticket_client_to_invoice_to_name?: string | number | null;
  statement_of_work_added?: boolean | null;
  order_line_price?: number | string | null;
  order_sequence?: number | string | null;
  hoursinvoiced?: number | string | null;
  billing_type?: number | string | null;
  invoiceable_time?: number | string | null;
  external_links?:
    | {
        third_party_id?: string | null;
        third_party_desc?: string | null;
        third_party_url?: string | null;
        third_party_type?: string | null;
        third_party_status?: string | null;
        module_id?: number | string | null;
        primary?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  new_external_link?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  thirdparty_url?: string | number | null;
  sentinel_id?: string | number | null;
  sentinel_display_id?: number | string | null;
  sentinel_url?: string | number | null;
  sentinel_workspace?: string | number | null;
  sentinel_resourcegroup?: string | number | null;
  sentinel_subscriptionid?: string | number | null;
  servicenow_id?: string | number | null;
  servicenow_number?: string | number | null;
  sendtopagerduty?: boolean | null;
  pagerdutyincidentid?: string | number | null;
  pagerdutyurl?: string | number | null;
  splunkurl?: string | number | null;
  splunksearch?: string | number | null;
  connectedinstance_id?: number | string | null;
  pr_id?: number | string | null;
  laststatus3rdparty?: number | string | null;
  inform3rdpartysystem?: boolean | null;
  gfialerttype?: string | number | null;
  twitterscreenname?: string | number | null;
  twitterid?: number | string | null;
  facebook_id?: string | number | null;
  pagerdutyid?: string | number | null;
  pagerdutyincidentidstring?: string | number | null;
  pagerdutystatus?: number | string | null;
  pr_link?: string | number | null;
  github_repository?: string | number | null;
  lastbugzillasync?: string | null;
  sapid?: string | number | null;
  sapattachmentsuuid?: string | number | null;
  hdid?: number | string | null;
  third_party_client_id?: string | number | null;
  send_remoteinvite?: boolean | null;
  invite_emaillist?: string | number | null;
  third_party_call_id?: string | number | null;
  remotetechid?: number | string | null;
  linkremotesession?: boolean | null;
  remotesessionid?: number | string | null;
  azure_tenants?: string | number | null;
  azure_tenants_name?: string | number | null;
  pagerdutyeragent?: number | string | null;
  journeys?:
    | {
        id?: number | string | null;
        description?: string | null;
        startdate?: string | null;
        enddate?: string | null;
        startodometer?: number | string | null;
        endodometer?: number | string | null;
        vehicle?: string | null;
        invoiceable?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  devops_agent?: string | number | null;
  devops_comment_count?: number | string | null;
  ncentral_ticketid?: string | number | null;
  scomalertstate?: number | string | null;
  orionalertid?: number | string | null;
  orionalertactiveid?: number | string | null;
  orionacknowledgestate?: number | string | null;
  orionclosestate?: number | string | null;
  orionacknowledgedby?: number | string | null;
  orionacknowledgedate?: string | null;
  orionacknowledgenote?: string | number | null;
  orionacknowledgedbyname?: string | number | null;
  orionalertname?: string | number | null;
  third_party_parent_id?: string | number | null;
  third_party_problem_id?: string | number | null;
  sendtosplunkoncall?: boolean | null;
  splunkoncalltarget?: number | string | null;
  splunkoncalltarget_id?: string | number | null;
  splunkoncall_id?: string | number | null;
  splunkoncallurl?: string | number | null;
  splunkoncallstatus?: number | string | null;
  connectwise_id?: number | string | null;
  connectwise_project_id?: number | string | null;
  autotask_id?: number | string | null;
  autotask_number?: string | number | null;
  atera_alert_id?: number | string | null;
  syncro_alert_id?: number | string | null;
  meraki_device?: string | number | null;
  meraki_alert_type?: string | number | null;
  powershell_script_count?: number | string | null;
  devops_workitem_count?: number | string | null;
  ninja_alert_id?: string | number | null;
  ninja_device_id?: number | string | null;
  teams_user_id?: string | number | null;
  azuremonitor_id?: string | number | null;
  domotz_alertid?: number | string | null;
  domotz_deviceid?: number | string | null;
  automate_id?: number | string | null;
  device_automate_id?: number | string | null;
  auvik_id?: string | number | null;
  auvik_url?: string | number | null;
  jira_issue_count?: number | string | null;
  addigy_alert_id?: string | number | null;
  ninja_alert_type?: string | number | null;
  freshdesk_id?: number | string | null;
  kaseya_agent_id?: string | number | null;
  salesforce_contactid?: string | number | null;
  salesforce_accountid?: string | number | null;
  salesforce_parentid?: string | number | null;
  salesforce_status?: string | number | null;
  newrelic_id?: string | number | null;
  newrelicincident_id?: string | number | null;
  backup_radar_id?: number | string | null;
  backup_radar_state?: number | string | null;
  kaseyaid?: string | number | null;
  sync_to_salesforce?: boolean | null;
  salesforce_stage?: number | string | null;
  facebook_message_id?: string | number | null;
  twitter_message_id?: number | string | null;
  ncentral_details_id?: number | string | null;
  pagerdutyservice?: string | number | null;
  pagerdutyservice_name?: string | number | null;
  teamsmessage?: string | number | null;
  default_teams_chat_name?: string | number | null;
  linked_halo_ticket_count?: number | string | null;
  halolink_ticketid?: number | string | null;
  whatsappcreatedfromid?: string | number | null;
  intacct_class?: string | number | null;
  intacct_class_name?: string | number | null;
  linked_ecommerce_order_number?: string | number | null;
  linked_ecommerce_order_url?: string | number | null;
  thirdpartyreviewscore?: number | string | null;
  datto_alert_state?: number | string | null;
  instagram_message_id?: string | number | null;
  devops_key?: string | number | null;
  ecommerce_orders?:
    | {
        third_party_order_id?: string | null;
        third_party_order_url?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  connectwisermm_ticketid?: string | number | null;
  google_reviewdata?: {
    [k: string]: unknown;
  } | null;
  google_questiondata?: {
    [k: string]: unknown;
  } | null;
  liongard_system_id?: number | string | null;
  bigpanda_id?: string | number | null;
  sqlimport_id?: number | string | null;
  lapsafe_count?: number | string | null;
  default_slack_channel_name?: string | number | null;
  slack_channel_id?: string | number | null;
  slack_callback_id?: string | number | null;
  freshdesk_ticket_data?: {
    [k: string]: unknown;
  } | null;
  freshdesk_group_name?: string | number | null;
  freshdesk_agent_name?: string | number | null;
  freshdesk_agent_email?: string | number | null;
  freshdesk_product_name?: string | number | null;
  remotesession_count?: number | string | null;
  scomclearance?: string | number | null;
  scomalertid?: string | number | null;
  orionalert?: number | string | null;
  orionnote?: string | number | null;
  orionwho?: number | string | null;
  ninja_id?: string | number | null;
  teams_ticket_icon?: string | number | null;
  lastactiondateteams?: string | number | null;
  closed_in_integration_system?: boolean | null;
  createdfromautomationstdid?: number | string | null;
  related_businessapps_descriptions?: string | number | null;
  businessapp_count?: number | string | null;
  kaseya_asset_name?: string | number | null;
  chat_key_id?: string | number | null;
  zoom_default_message?: string | number | null;
  pandadoc_attachment?: number | string | null;
  pandadoc_attachment_name?: string | number | null;
  pandadoc_attachment_url?: string | number | null;
  security_signal_id?: string | number | null;
  datadog_id?: string | number | null;
  incomingevent_count?: number | string | null;
  azure_connection_id?: number | string | null;
  automation_entity_type?: number | string | null;
  created_from_automation_entityid?: number | string | null;
  istweet?: boolean | null;
  isfacebookpost?: boolean | null;
  facebookid?: string | number | null;
  facebookuserid?: number | string | null;
  facebookname?: string | number | null;
  commits?: unknown[] | null;
  ai_generated_summary?: string | number | null;
  ai_suggested_priority?: string | number | null;
  ai_suggested_type?: string | number | null;
  ai_suggested_resolution?: string | number | null;
  suggested_category1?: string | number | null;
  ai_sentiment_analysis?: string | number | null;
  ai_matched_tickets?:
    | {
        matched_id?: number | string | null;
        name?: string | null;
        client_name?: string | null;
        search_score?: number | string | null;
        date_occurred?: string | null;
        date_closed?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_matched_articles?:
    | {
        matched_id?: number | string | null;
        name?: string | null;
        search_score?: number | string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_suggestions?:
    | {
        id?: number | string | null;
        suggestion_id?: number | string | null;
        summary?: string | null;
        type?: number | string | null;
        new_value?: string | null;
        applied?: boolean | null;
        applied_date?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  process_ai?: boolean | null;
  is_ai_indexable?: boolean | null;
  qualifications?:
    | {
        id?: number | string | null;
        name?: string | null;
        weight?: number | string | null;
        mustmatch?: boolean | null;
        agent_matched?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  vectors?:
    | {
        id?: number | string | null;
        faultid?: number | string | null;
        vector?: string | null;
        datesynced?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_search_query?: string | number | null;
  ai_satisfaction_level?: string | number | null;
  ai_tonality?: string | number | null;
  ai_survey_score?: number | string | null;
  ai_survey_comment?: string | number | null;
  embedding_match_timestamp?: string | null;
  faigeneratedsummary_list?: string | number | null;
  ai_summary?: string | number | null;
  ai_suggested_urgency?: number | string | null;
  ai_suggested_impact?: number | string | null;
  ai_conversation_summary?: string | number | null;
  qualifications_matched?: string | number | null;
  web_url?: string | number | null;
  api_url?: string | number | null;
  colour?: string | number | null;
  key?: string | number | null;
  agreedcleared?: boolean | null;
  ukasaccredited?: boolean | null;
  labno?: string | number | null;
  loggedonbehalfby?: string | number | null;
  database_lookup_result?: {
    [k: string]: unknown;
  } | null;
  _warning?: string | number | null;
  locked?: boolean | null;
  customfieldvalidationreason?: string | number | null;
  postloggedview?: number | string | null;
  extratabs?:
    | {
        id?: number | string | null;
        name?: string | null;
        sequence?: number | string | null;
        url?: string | null;
        icon?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  forwarded_by?: number | string | null;
  matching_value?: string | number | null;
  show_channel_create?: boolean | null;
  search_index_sync_batches?: number | string | null;
  new_whe_?: string | null;
  isbeingclosed?: boolean | null;
  idsummary?: string | number | null;
  useful_count?: number | string | null;
  notuseful_count?: number | string | null;
  primary_issue?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  primary_workitem?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  hover_summary?: string | number | null;
  search_score?: number | string | null;
  lookup_search?: string | number | null;
  from_catalogue?: boolean | null;
  duplicate_kbs?: string | number | null;
  table?: number | string | null;
  rapid7_ticketrrn?: string | number | null;
  rapid7_ticketinvid?: string | number | null;
  dont_do_rules?: boolean | null;
  apply_rules?: boolean | null;
  apply_this_rule?: number | string | null;
  donotapplytemplateintheapi?: boolean | null;
  sendack?: boolean | null;
  _prevent_outgoing?: boolean | null;
  _dont_fire_automations?: boolean | null;
  _forcereassign?: boolean | null;
  _novalidate?: boolean | null;
  _validate_updates?: boolean | null;
  _recover?: boolean | null;
  utcoffset?: number | string | null;
  _appointment01_ok?: boolean | null;
  _agent01_ok?: boolean | null;
  _agent02_ok?: boolean | null;
  _asset01_ok?: boolean | null;
  _changefreeze01_ok?: boolean | null;
  _maintenance01_ok?: boolean | null;
  _ticketclash01_ok?: boolean | null;
  _milestonedate01_ok?: boolean | null;
  _kbduplicate01_ok?: boolean | null;
  _isalert?: boolean | null;
  _dontupdate_jira?: boolean | null;
  _dontupdate_devops?: boolean | null;
  _dontupdate_salesforce?: boolean | null;
  _dontupdate_pagerduty?: boolean | null;
  recalculate_billing?: boolean | null;
  update_milestone_id?: number | string | null;
  sendprintrequest?: number | string | null;
  ignore_kb_match?: boolean | null;
  newaction_emailfrom?: number | string | null;
  newaction_emailfrom_address_override?: string | number | null;
  _canupdate?: boolean | null;
  _mustupdateticketuser?: boolean | null;
  _spam?: boolean | null;
  _spamblock?: boolean | null;
  create_article?: boolean | null;
  dont_do_databaselookups?: boolean | null;
  return_this?: boolean | null;
  _validate_form?: boolean | null;
  _ispreview?: boolean | null;
  nochangesequpdate?: boolean | null;
  _reclose?: boolean | null;
  _reclose_oid?: number | string | null;
  email_start_tag_override?: string | number | null;
  email_end_tag_override?: string | number | null;
  _refreshresponse?: boolean | null;
  _isimport?: boolean | null;
  _importid?: number | string | null;
  _importtype?: string | number | null;
  form_id?: string | number | null;
  _warning_is_error?: string | number | null;
  close_unassigned?: boolean | null;
  _force?: boolean | null;
  _ignoremilestonedates?: boolean | null;
  _print_generate?: boolean | null;
  printhtml?: string | number | null;
  _iszapier?: boolean | null;
  _isnotify?: boolean | null;
  createacknowledgement?: boolean | null;
  _create_outstanding_appointments?: boolean | null;
  _create_outstanding_appointment_email?: boolean | null;
  _acknowledgealert?: boolean | null;
  mark_as_read_only?: boolean | null;
  actionworkflowset?: boolean | null;
  childrenlefttocreate?: boolean | null;
  forceruleupdate?: boolean | null;
  _isteams?: boolean | null;
  dontcreatechild?: boolean | null;
  needcreatechild?: boolean | null;
  _validate_only?: boolean | null;
  _validation_key?: string | number | null;
  domerge?: boolean | null;
  isnew?: boolean | null;
  isclone?: boolean | null;
  _has_automations?: boolean | null;
  _newticket_quickclose?: boolean | null;
  check_status_freeze?: boolean | null;
  clear_feedback?: boolean | null;
  override_opening_action_who?: boolean | null;
  _matchintacctclass?: boolean | null;
  recaptcha_token?: string | number | null;
  _apply_ai_suggestions?: (number | string)[] | null;
  do_lookups?: boolean | null;
  _fromchatprofileid?: string | number | null;
  _isagentuser?: boolean | null;
  _re_index?: boolean | null;
  _fetch_matches?: boolean | null;
  copy_milestone?: boolean | null;
  _dont_update_project_dates?: boolean | null;
  _match_thirdparty_id?: string | number | null;
  _match_integration_id?: number | string | null;
  _match_integration_name?: string | number | null;
  disable_milestone_modification?: boolean | null;
  _dismiss_ai_suggestions?: (number | string)[] | null;
  dont_copy_history?: boolean | null;
  make_automation_entity_inactive?: boolean | null;
  _forceunlock?: boolean | null;
  _is_aisuggestion_merge?: boolean | null;
  _override_child_merge_type?: number | string | null;
  _remove_pipeline_stage?: boolean | null;
  _can_view_att?: boolean | null;
  _can_upload_att?: boolean | null;
  _can_download_att?: boolean | null;
  _can_edit_att?: boolean | null;
  _can_view_action_history?: boolean | null;
  order_update_to?: number | string | null;
  order_update_from?: number | string | null;
  _open_search_score?: number | string | null;
  _importtypeid?: number | string | null;
  _importthirdpartyid?: string | number | null;
  _isupdateimport?: boolean | null;
  [k: string]: unknown;
}

export interface TicketAnswer {
  id?: number | string | null;
  summary?: string | number | null;
  details?: string | number | null;
  details_html?: string | number | null;
  client_id?: number | string | null;
  client_name?: string | null;
  site_id?: number | string | null;
  site_name?: string | null;
  user_id?: number | string | null;
  user_name?: string | null;
  users_name?: string | number | null;
  reportedby?: string | number | null;
  user_email?: string | null;
  user?: User | null;
  phonenumber?: string | number | null;
  tickettype_id?: number | string | null;
  tickettype_name?: string | null;
  tickettype?: TicketType | null;
  status_id?: number | string | null;
  status_name?: string | null;
  priority_id?: number | string | null;
  priority_name?: string | null;
  priority?: Priority | null;
  impact?: number | string | null;
  urgency?: number | string | null;
  agent_id?: number | string | null;
  agent_name?: string | null;
  team?: string | number | null;
  team_id?: number | string | null;
  category_1?: string | number | null;
  category_2?: string | number | null;
  category_3?: string | number | null;
  category_4?: string | number | null;
  categoryid_1?: number | string | null;
  categoryid_2?: number | string | null;
  categoryid_3?: number | string | null;
  categoryid_4?: number | string | null;
  customfields?:
    | {
        id?: number | string | null;
        name?: string | null;
        label?: string | null;
        value?: unknown;
        display?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  source?: number | string | null;
  third_party_id?: number | string | null;
  third_party_id_string?: string | number | null;
  supplier_reference?: string | number | null;
  reference?: string | number | null;
  dateoccurred?: string | null;
  datecreated?: string | null;
  last_update?: string | null;
  flastupdate?: string | null;
  lastactiondate?: string | null;
  dateclosed?: string | null;
  closure_note?: string | number | null;
  inactive?: boolean | null;
  hasbeenclosed?: boolean | null;
  onhold?: boolean | null;
  flagged?: boolean | null;
  read?: boolean | null;
  deleted?: boolean | null;
  parent_id?: number | string | null;
  attachments?:
    | {
        id?: number | string | null;
        filename?: string | null;
        filesize?: number | string | null;
        content_type?: string | null;
        datecreated?: string | null;
        note?: string | null;
        ticket_id?: number | string | null;
        action_id?: number | string | null;
        isimage?: boolean | null;
        showforusers?: boolean | null;
        type?: number | string | null;
        unique_id?: number | string | null;
        desc?: string | null;
        user_id?: number | string | null;
        agent_id?: number | string | null;
        guid?: string | null;
        third_party_id?: string | null;
        showonchild?: boolean | null;
        showonrelated?: boolean | null;
        data_base64?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  assets?:
    | {
        id?: number | string | null;
        inventory_number?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ticket_tags?: string | number | null;
  tags?:
    | {
        id?: number | string | null;
        text?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  use?: string | number | null;
  guid?: string | number | null;
  actioncode?: number | string | null;
  sla_id?: number | string | null;
  timetaken?: number | string | null;
  respondbydate?: string | null;
  responsedate?: string | null;
  responsestartdate?: string | null;
  slaresponsestate?: string | number | null;
  fixbydate?: string | null;
  excludefromsla?: boolean | null;
  slaholdtime?: number | string | null;
  slaactiondate?: string | null;
  slapercused?: number | string | null;
  slatimeleft?: number | string | null;
  organisation_id?: number | string | null;
  department_id?: number | string | null;
  sla_name?: string | number | null;
  dateassigned?: string | null;
  site_timezone?: string | number | null;
  lastchildactiondate?: string | null;
  nextactivitydate?: string | null;
  startdate?: string | null;
  starttime?: string | number | null;
  targetdate?: string | null;
  targettime?: string | number | null;
  deadlinedate?: string | null;
  followupdate?: string | null;
  slatimeelapsed?: number | string | null;
  slastate?: string | number | null;
  slaexcuse?: string | number | null;
  firsttimefix?: number | string | null;
  fixbydateadjusted?: boolean | null;
  slatimeremaining?: number | string | null;
  reviewed_date?: string | null;
  respondbydateadjusted?: boolean | null;
  ticketage?: number | string | null;
  first_responsedate?: string | null;
  targetpercused?: number | string | null;
  targettimeleft?: number | string | null;
  date_fully_closed?: string | null;
  next_review_date?: string | null;
  deleted_date?: string | null;
  ticket_timezone?: string | number | null;
  estimate?: number | string | null;
  estimatedays?: number | string | null;
  starttimeslot?: number | string | null;
  targettimeslot?: number | string | null;
  section_timezone?: string | number | null;
  site_sla_id?: number | string | null;
  timezonename?: string | number | null;
  forwardinboundupdates?: boolean | null;
  olas?:
    | {
        target_name?: string | null;
        target_hours?: number | string | null;
        actual_hours?: number | string | null;
        target_date?: string | null;
        target_met?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  updateservicestatus?: boolean | null;
  category_1_display?: string | number | null;
  category_2_display?: string | number | null;
  category_3_display?: string | number | null;
  category_4_display?: string | number | null;
  workflow_stage?: string | number | null;
  workflow_stage_id?: number | string | null;
  workflow_stage_number?: string | number | null;
  workflow_id?: number | string | null;
  workflow_step?: number | string | null;
  alerttype?: string | number | null;
  workflow_name?: string | number | null;
  matched_rule_id?: number | string | null;
  matched_rule_name?: string | number | null;
  requesttype_name?: string | number | null;
  is_sensitive?: boolean | null;
  itil_requesttype_id?: number | string | null;
  reviewed?: boolean | null;
  reassigncount?: number | string | null;
  workflow_seq?: number | string | null;
  workflow_stepstarted?: string | null;
  resourcetype_id?: number | string | null;
  matched_rule_ids?: string | number | null;
  enduserstatus?: number | string | null;
  is_vip?: boolean | null;
  isimportantcontact?: boolean | null;
  userdef1?: string | number | null;
  userdef2?: string | number | null;
  userdef3?: string | number | null;
  userdef4?: string | number | null;
  userdef5?: string | number | null;
  firstname?: string | number | null;
  lastname?: string | number | null;
  branch_id?: number | string | null;
  branch_name?: string | number | null;
  top_level_id?: number | string | null;
  client_reference?: string | number | null;
  opened_by?: string | number | null;
  resolved_by?: string | number | null;
  top_level_name?: string | number | null;
  account_manager?: string | number | null;
  userdepartments?: string | number | null;
  created_by?: string | number | null;
  additional_agents?:
    | {
        id?: number | string | null;
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  agent?: {
    id?: number | string | null;
    name?: string | null;
    teams?:
      | {
          id?: number | string | null;
          agent_id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    departments?:
      | {
          id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    clients?:
      | {
          id?: number | string | null;
          [k: string]: unknown;
        }[]
      | null;
    _canupdate?: boolean | null;
    _canupdate_moreinfo?: boolean | null;
    [k: string]: unknown;
  } | null;
  takenby?: string | number | null;
  showforusers?: boolean | null;
  delivery_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  phonenumberfrom?: string | number | null;
  addressfrom?: string | number | null;
  contact_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  who?: string | number | null;
  alluserscanview?: number | string | null;
  customer_relationships?: string | number | null;
  emailtolist?: string | number | null;
  emailcclist?: string | number | null;
  closure_note_html?: string | number | null;
  lastnote?: string | number | null;
  lastincomingemail?: string | null;
  attachment_count?: number | string | null;
  action_number?: number | string | null;
  satisfactionlevel?: number | string | null;
  satisfactioncomment?: string | number | null;
  surveysent?: boolean | null;
  mailboxid?: number | string | null;
  emailpriority?: number | string | null;
  open_chat_count?: number | string | null;
  current_action_type?: string | number | null;
  current_action_name?: string | number | null;
  follower_count?: number | string | null;
  email_message_id?: string | number | null;
  seenby?: string | number | null;
  contributors?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  internet_message_id?: string | number | null;
  mailbox?: string | number | null;
  closure_agent_id?: number | string | null;
  lastaction?: {
    id?: number | string | null;
    [k: string]: unknown;
  } | null;
  followers_agent?: unknown[] | null;
  followers_user?: unknown[] | null;
  messsent?: string | number | null;
  surveyneeded?: boolean | null;
  acctmaninformedsurvey?: boolean | null;
  mailentryid?: string | number | null;
  sms_override?: string | number | null;
  hide_feedback?: boolean | null;
  child_count?: number | string | null;
  child_count_open?: number | string | null;
  child_ticket_ids?: (number | string)[] | null;
  parent_subject?: string | number | null;
  related_service_descriptions?: string | number | null;
  related_service_category_names?: string | number | null;
  createdfrom_id?: number | string | null;
  createdfrom_summary?: string | number | null;
  clonedfrom_id?: number | string | null;
  clonedfrom_summary?: string | number | null;
  causedby?: number | string | null;
  parent_summary?: string | number | null;
  parent_status_name?: string | number | null;
  has_related?: boolean | null;
  related_tickets?:
    | {
        id?: number | string | null;
        summary?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  merged_into_id?: number | string | null;
  parent_status?: number | string | null;
  visible_child_tickets?: number | string | null;
  template_id?: number | string | null;
  inventory_number?: string | number | null;
  asset_number?: number | string | null;
  service_id?: number | string | null;
  primary_service_name?: string | number | null;
  matched_kb_id?: number | string | null;
  asset_key_field_string?: string | number | null;
  asset_type_name?: string | number | null;
  asset_type?: number | string | null;
  device_name?: string | number | null;
  servicefailurestid?: number | string | null;
  article_type?: number | string | null;
  servicestatusnote?: string | number | null;
  service_count?: number | string | null;
  services?: unknown[] | null;
  supplier_id?: number | string | null;
  supplier_name?: string | number | null;
  supplier_status?: number | string | null;
  supplier_fixbydate?: string | null;
  supplier_contract_id?: number | string | null;
  supplier_breachrespsent?: boolean | null;
  supplier_breachfixbysent?: boolean | null;
  supplier_contact_id?: number | string | null;
  justification?: string | number | null;
  impactdescription?: string | number | null;
  impactlevel?: number | string | null;
  riskdescription?: string | number | null;
  risklevel?: number | string | null;
  backoutplan?: string | number | null;
  testplan?: string | number | null;
  communicationplan?: string | number | null;
  approval_status?: number | string | null;
  approval_process_id?: number | string | null;
  changestate?: string | number | null;
  approvedby?: number | string | null;
  approval_process_step?: number | string | null;
  approval_process_step_name?: string | number | null;
  changeseq?: number | string | null;
  approvers?: unknown[] | null;
  approvers_history?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  audit_log?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  is_maintenance?: boolean | null;
  risk_score?: number | string | null;
  laststatuschangeinformed?: number | string | null;
  auditstatus?: number | string | null;
  auditunum?: number | string | null;
  auditdate?: string | null;
  laststatuschangeinformedmanager?: number | string | null;
  changeinformation_html?: string | number | null;
  laststatuschangestatus?: number | string | null;
  laststatuschangestatusdate?: string | null;
  faultapprovalfailed?: boolean | null;
  new_approvalprocess?: number | string | null;
  is_project?: boolean | null;
  projecttimebudget?: number | string | null;
  projectmoneybudget?: number | string | null;
  projecttimeactual?: number | string | null;
  projectmoneyactual?: number | string | null;
  todo_list?: unknown[] | null;
  milestone_id?: number | string | null;
  milestone_name?: string | number | null;
  timeentries?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  nextappointmentdate?: string | null;
  milestone_status?: number | string | null;
  task_count?: number | string | null;
  projectcompletionpercentage?: number | string | null;
  main_project_id?: number | string | null;
  appointment_type?: number | string | null;
  projectinternaltask?: boolean | null;
  projectconsignmentheaderid?: number | string | null;
  projectconsignmentdetailid?: number | string | null;
  budgettype_id?: number | string | null;
  resource_booking_type?: number | string | null;
  todo_count?: number | string | null;
  product_id?: number | string | null;
  product_name?: string | number | null;
  release_id?: number | string | null;
  release_name?: string | number | null;
  release_note?: string | number | null;
  knownerror?: boolean | null;
  release2_id?: number | string | null;
  release3_id?: number | string | null;
  release_important?: boolean | null;
  releasenotegroup_id?: number | string | null;
  development?: boolean | null;
  component_id?: number | string | null;
  version_id?: number | string | null;
  showonroadmap?: boolean | null;
  is_opportunity?: boolean | null;
  pipeline_stage_id?: number | string | null;
  pipeline_stage_name?: string | number | null;
  oppcompanyname?: string | number | null;
  oppcontactname?: string | number | null;
  oppemailaddress?: string | number | null;
  oppvalue?: number | string | null;
  oppconversionprobability?: number | string | null;
  oppaddr1?: string | number | null;
  oppaddr2?: string | number | null;
  oppaddr3?: string | number | null;
  oppaddr4?: string | number | null;
  opppostcode?: string | number | null;
  oppcountry?: string | number | null;
  oppregion?: string | number | null;
  opptype?: string | number | null;
  opptimezonename?: string | number | null;
  oppdontaddtomailinglist?: boolean | null;
  chargehours?: number | string | null;
  nonchargehours?: number | string | null;
  currentelapsedhours?: number | string | null;
  cost?: number | string | null;
  salesorder_id?: number | string | null;
  invoicenumber?: string | number | null;
  nonbillable_time?: number | string | null;
  contract_id?: number | string | null;
  contract_ref?: string | number | null;
  currency?: number | string | null;
  isbillable?: boolean | null;
  billable_time?: number | string | null;
  purchaseordernumber?: string | number | null;
  quantity?: number | string | null;
  actisbillabledefault?: boolean | null;
  chargerate?: number | string | null;
  loggedoutofhdworkinghours?: boolean | null;
  billing_address?: {
    id?: number | string | null;
    type?: number | string | null;
    description?: string | null;
    line1?: string | null;
    line2?: string | null;
    line3?: string | null;
    line4?: string | null;
    postcode?: string | null;
    [k: string]: unknown;
  } | null;
  deadlinenotificationhours?: number | string | null;
  itemsarebillable?: boolean | null;
  contract_schedule_plan_id?: number | string | null;
  invoiceseperatelyoverride?: boolean | null;
  pagerdutyid?: string | number | null;
  pagerdutystatus?: number | string | null;
  pagerdutyurl?: string | number | null;
  pagerdutyincidentid?: string | number | null;
  pr_link?: string | number | null;
  github_repository?: string | number | null;
  third_party_client_id?: string | number | null;
  splunkurl?: string | number | null;
  splunksearch?: string | number | null;
  azure_tenants?: string | number | null;
  ncentral_ticketid?: string | number | null;
  servicenow_id?: string | number | null;
  splunkoncall_id?: string | number | null;
  connectwise_id?: number | string | null;
  servicenow_number?: string | number | null;
  autotask_id?: number | string | null;
  autotask_number?: string | number | null;
  atera_alert_id?: number | string | null;
  syncro_alert_id?: number | string | null;
  meraki_device?: string | number | null;
  devops_workitem_count?: number | string | null;
  ninja_alert_id?: string | number | null;
  ninja_device_id?: number | string | null;
  sentinel_id?: string | number | null;
  sentinel_resourcegroup?: string | number | null;
  sentinel_subscriptionid?: string | number | null;
  sentinel_workspace?: string | number | null;
  azuremonitor_id?: string | number | null;
  auvik_id?: string | number | null;
  jira_issue_count?: number | string | null;
  sentinel_url?: string | number | null;
  sentinel_display_id?: number | string | null;
  external_links?:
    | {
        third_party_id?: string | null;
        third_party_desc?: string | null;
        third_party_url?: string | null;
        third_party_type?: string | null;
        third_party_status?: string | null;
        module_id?: number | string | null;
        primary?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  newrelic_id?: string | number | null;
  kaseyaid?: string | number | null;
  datto_alert_state?: number | string | null;
  bigpanda_id?: string | number | null;
  slack_channel_id?: string | number | null;
  ninja_id?: string | number | null;
  closed_in_integration_system?: boolean | null;
  thirdparty_url?: string | number | null;
  security_signal_id?: string | number | null;
  datadog_id?: string | number | null;
  inform3rdpartysystem?: boolean | null;
  pagerdutyincidentidstring?: string | number | null;
  hdid?: number | string | null;
  sendtopagerduty?: boolean | null;
  pagerdutyeragent?: number | string | null;
  devops_agent?: string | number | null;
  devops_comment_count?: number | string | null;
  scomalertstate?: number | string | null;
  orionalertid?: number | string | null;
  orionalertactiveid?: number | string | null;
  orionacknowledgestate?: number | string | null;
  orionclosestate?: number | string | null;
  orionacknowledgedby?: number | string | null;
  orionacknowledgedate?: string | null;
  orionacknowledgenote?: string | number | null;
  orionalertname?: string | number | null;
  splunkoncallurl?: string | number | null;
  splunkoncallstatus?: number | string | null;
  connectwise_project_id?: number | string | null;
  meraki_alert_type?: string | number | null;
  automate_id?: number | string | null;
  device_automate_id?: number | string | null;
  auvik_url?: string | number | null;
  freshdesk_id?: number | string | null;
  sync_to_salesforce?: boolean | null;
  ncentral_details_id?: number | string | null;
  pagerdutyservice?: string | number | null;
  thirdpartyreviewscore?: number | string | null;
  ai_matched_tickets?:
    | {
        matched_id?: number | string | null;
        name?: string | null;
        client_name?: string | null;
        search_score?: number | string | null;
        date_occurred?: string | null;
        date_closed?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_matched_articles?:
    | {
        matched_id?: number | string | null;
        name?: string | null;
        search_score?: number | string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_suggestions?:
    | {
        id?: number | string | null;
        suggestion_id?: number | string | null;
        summary?: string | null;
        type?: number | string | null;
        new_value?: string | null;
        applied?: boolean | null;
        applied_date?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  ai_suggested_priority?: string | number | null;
  ai_suggested_resolution?: string | number | null;
  ai_generated_summary?: string | number | null;
  ai_suggested_type?: string | number | null;
  ai_sentiment_analysis?: string | number | null;
  ai_summary?: string | number | null;
  ai_conversation_summary?: string | number | null;
  web_url?: string | number | null;
  api_url?: string | number | null;
  _warning?: string | number | null;
  locked?: boolean | null;
  idsummary?: string | number | null;
  primary_issue?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  primary_workitem?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  key?: string | number | null;
  agreedcleared?: boolean | null;
  postloggedview?: number | string | null;
  isbeingclosed?: boolean | null;
  useful_count?: number | string | null;
  notuseful_count?: number | string | null;
  sendprintrequest?: number | string | null;
  ignore_kb_match?: boolean | null;
  sendack?: boolean | null;
  newaction_emailfrom?: number | string | null;
  _canupdate?: boolean | null;
  email_start_tag_override?: string | number | null;
  email_end_tag_override?: string | number | null;
  domerge?: boolean | null;
  isnew?: boolean | null;
  newaction_emailfrom_address_override?: string | number | null;
  dont_do_rules?: boolean | null;
  extra_actions?: Note[] | null;
  [k: string]: unknown;
}

export interface TicketError {
  code?: string;
  message?: string;
  hint?: string;
  status_code?: number;
  [k: string]: unknown;
}

export interface TicketResult {
  index: number;
  outcome: 'created' | 'updated' | 'matched' | 'no_match' | 'rejected' | 'unknown' | 'not_sent';
  id?: number;
  ticket?: SavedTicket;
  url?: string;
  note?: NoteResult;
  attachments?: AttachmentResult[];
  duplicate_of?: number;
  unknown_names?: UnknownName[];
  matched_closed?: boolean;
  merged_from?: number;
  plan?: Plan;
  error?: TicketError;
  [k: string]: unknown;
}

export interface TicketRow {
  id?: number | string | null;
  summary?: string | number | null;
  details?: string | number | null;
  client_id?: number | string | null;
  client_name?: string | null;
  site_id?: number | string | null;
  site_name?: string | null;
  user_id?: number | string | null;
  user_name?: string | null;
  reportedby?: string | number | null;
  user_email?: string | null;
  tickettype_id?: number | string | null;
  tickettype_name?: string | null;
  status_id?: number | string | null;
  status_name?: string | null;
  priority_id?: number | string | null;
  priority_name?: string | null;
  impact?: number | string | null;
  urgency?: number | string | null;
  agent_id?: number | string | null;
  agent_name?: string | null;
  team?: string | number | null;
  category_1?: string | number | null;
  category_2?: string | number | null;
  category_3?: string | number | null;
  category_4?: string | number | null;
  categoryid_1?: number | string | null;
  categoryid_2?: number | string | null;
  categoryid_3?: number | string | null;
  categoryid_4?: number | string | null;
  customfields?:
    | {
        id?: number | string | null;
        name?: string | null;
        label?: string | null;
        value?: unknown;
        display?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  source?: number | string | null;
  third_party_id?: number | string | null;
  third_party_id_string?: string | number | null;
  supplier_reference?: string | number | null;
  dateoccurred?: string | null;
  last_update?: string | null;
  lastactiondate?: string | null;
  dateclosed?: string | null;
  inactive?: boolean | null;
  hasbeenclosed?: boolean | null;
  onhold?: boolean | null;
  flagged?: boolean | null;
  read?: boolean | null;
  parent_id?: number | string | null;
  ticket_tags?: string | number | null;
  use?: string | number | null;
  guid?: string | number | null;
  sla_id?: number | string | null;
  estimate?: number | string | null;
  timetaken?: number | string | null;
  enduserstatus?: number | string | null;
  respondbydate?: string | null;
  slaresponsestate?: string | number | null;
  fixbydate?: string | null;
  excludefromsla?: boolean | null;
  slaholdtime?: number | string | null;
  site_timezone?: string | number | null;
  slaactiondate?: string | null;
  slapercused?: number | string | null;
  slatimeleft?: number | string | null;
  responsedate?: string | null;
  sla_name?: string | number | null;
  responsestartdate?: string | null;
  dateassigned?: string | null;
  lastchildactiondate?: string | null;
  nextactivitydate?: string | null;
  startdate?: string | null;
  startdate_timezone?: string | number | null;
  startdate_with_timezone?: {
    datetime?: string | null;
    timezone?: string | null;
    [k: string]: unknown;
  } | null;
  starttime?: string | number | null;
  starttimeslot?: number | string | null;
  targetdate?: string | null;
  targetdate_timezone?: string | number | null;
  targetdate_with_timezone?: {
    datetime?: string | null;
    timezone?: string | null;
    [k: string]: unknown;
  } | null;
  targettime?: string | number | null;
  targettimeslot?: number | string | null;
  deadlinedate?: string | null;
  followupdate?: string | null;
  section_timezone?: string | number | null;
  action_datetime?: string | null;
  ticketage?: number | string | null;
  updateservicestatus?: boolean | null;
  startdatetime?: string | null;
  enddatetime?: string | null;
  estimatedays?: number | string | null;
  category_1_display?: string | number | null;
  category_2_display?: string | number | null;
  category_3_display?: string | number | null;
  category_4_display?: string | number | null;
  workflow_stage?: string | number | null;
  workflow_stage_id?: number | string | null;
  workflow_stage_number?: string | number | null;
  workflow_id?: number | string | null;
  workflow_step?: number | string | null;
  workflow_seq?: number | string | null;
  itilname?: string | number | null;
  workflow_name?: string | number | null;
  requesttype_name?: string | number | null;
  maximumRestrictedPriority?: number | string | null;
  statusseq?: number | string | null;
  statuscolor?: string | number | null;
  itil_requesttype_id?: number | string | null;
  reviewed?: boolean | null;
  reassigncount?: number | string | null;
  organisation_id?: number | string | null;
  department_id?: number | string | null;
  is_vip?: boolean | null;
  isimportantcontact?: boolean | null;
  userdef1?: string | number | null;
  userdef2?: string | number | null;
  userdef3?: string | number | null;
  userdef4?: string | number | null;
  userdef5?: string | number | null;
  firstname?: string | number | null;
  lastname?: string | number | null;
  branch_id?: number | string | null;
  branch_name?: string | number | null;
  top_level_name?: string | number | null;
  account_manager?: string | number | null;
  sitepostcode?: string | number | null;
  userdepartments?: string | number | null;
  created_by?: string | number | null;
  additional_agents?:
    | {
        id?: number | string | null;
        name?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  emailtolist?: string | number | null;
  emailcclist?: string | number | null;
  lastnote?: string | number | null;
  lastincomingemail?: string | null;
  attachment_count?: number | string | null;
  action_number?: number | string | null;
  action_ticket_id?: number | string | null;
  action_outcome?: string | number | null;
  action_note?: string | number | null;
  action_agent_name?: string | number | null;
  email_message_id?: string | number | null;
  mailbox?: string | number | null;
  closure_agent_id?: number | string | null;
  child_count?: number | string | null;
  child_count_open?: number | string | null;
  parentguid?: string | number | null;
  parentassign?: boolean | null;
  child_ticket_id_string?: string | number | null;
  child_ticket_ids?: (number | string)[] | null;
  unread_child_action_count?: number | string | null;
  unread_related_action_count?: number | string | null;
  child_action_count?: number | string | null;
  parent_subject?: string | number | null;
  related_action_count?: number | string | null;
  related_service_descriptions?: string | number | null;
  related_service_category_names?: string | number | null;
  merged_into_id?: number | string | null;
  parent_status?: number | string | null;
  parent_agent?: number | string | null;
  inventory_number?: string | number | null;
  matched_kb_id?: number | string | null;
  asset_key_field_string?: string | number | null;
  asset_type_name?: string | number | null;
  servicestatusnote?: string | number | null;
  supplier_id?: number | string | null;
  supplier_name?: string | number | null;
  supplier_status?: number | string | null;
  emailtolistsupplier?: string | number | null;
  emailcclistsupplier?: string | number | null;
  impactlevel?: number | string | null;
  approval_status?: number | string | null;
  status_change_frozen?: boolean | null;
  projecttimebudget?: number | string | null;
  projectmoneybudget?: number | string | null;
  projecttimeactual?: number | string | null;
  projectmoneyactual?: number | string | null;
  projecttimepercentage?: number | string | null;
  milestone_id?: number | string | null;
  milestone_name?: string | number | null;
  appointment_type?: number | string | null;
  timeentries?:
    | {
        [k: string]: unknown;
      }[]
    | null;
  projectinternaltask?: boolean | null;
  appointment_id?: number | string | null;
  nextappointmentdate?: string | null;
  budgettype?: string | number | null;
  milestone_value?: number | string | null;
  milestone_sequence?: number | string | null;
  milestone_status?: number | string | null;
  milestone_startdate?: string | null;
  milestone_enddate?: string | null;
  next_appointment_type?: number | string | null;
  budgethours?: string | number | null;
  default_appointment_summary?: string | number | null;
  default_appointment_details?: string | number | null;
  product_id?: number | string | null;
  release_id?: number | string | null;
  release_name?: string | number | null;
  release_note?: string | number | null;
  release2_id?: number | string | null;
  release2_name?: string | number | null;
  release3_id?: number | string | null;
  release3_name?: string | number | null;
  release_important?: boolean | null;
  releasenotegroup_name?: string | number | null;
  releasenotegroup_id?: number | string | null;
  product_key?: string | number | null;
  canbevotedfor?: boolean | null;
  pipeline_stage_id?: number | string | null;
  pipeline_stage_name?: string | number | null;
  oppcompanyname?: string | number | null;
  oppcontactname?: string | number | null;
  oppemailaddress?: string | number | null;
  opptel?: string | number | null;
  oppvalue?: number | string | null;
  oppconversionprobability?: number | string | null;
  oppvalueadjusted?: number | string | null;
  oppprofit?: number | string | null;
  oppcustomertitle?: string | number | null;
  oppaddr1?: string | number | null;
  oppaddr2?: string | number | null;
  oppaddr3?: string | number | null;
  oppaddr4?: string | number | null;
  opppostcode?: string | number | null;
  oppcountry?: string | number | null;
  oppregion?: string | number | null;
  opptype?: string | number | null;
  oppcurrentsystem?: string | number | null;
  oppcompetitors?: string | number | null;
  opptrialdate?: string | null;
  oppdemodate?: string | null;
  oppdiscountdate?: string | null;
  oppattemptsmade?: number | string | null;
  oppconverteddate?: string | null;
  oppproductchosen?: string | number | null;
  oppreason?: string | number | null;
  opphear?: string | number | null;
  opptimezonename?: string | number | null;
  oppclosurecategory?: number | string | null;
  opp_country_name?: string | number | null;
  opp_region_name?: string | number | null;
  chargehours?: number | string | null;
  nonchargehours?: number | string | null;
  travelhours?: number | string | null;
  totalmileage?: number | string | null;
  itemsprice?: number | string | null;
  items?: string | number | null;
  currentelapsedhours?: number | string | null;
  cost?: number | string | null;
  quantity?: number | string | null;
  contract_refextra?: string | number | null;
  action_chargerate?: string | number | null;
  action_contract_ref?: string | number | null;
  ticket_invoices_for_each_site?: boolean | null;
  salesorder_id?: number | string | null;
  orderhead_id?: number | string | null;
  invoiceseperatelyoverride?: boolean | null;
  purchaseordernumber?: string | number | null;
  overrideticketcost?: number | string | null;
  client_to_invoice_to_id?: number | string | null;
  billing_plan_text?: string | number | null;
  connectedinstance_id?: number | string | null;
  pr_id?: number | string | null;
  newrelic_id?: string | number | null;
  scomclearance?: string | number | null;
  scomalertid?: string | number | null;
  orionalert?: number | string | null;
  orionnote?: string | number | null;
  orionwho?: number | string | null;
  ninja_id?: string | number | null;
  teams_ticket_icon?: string | number | null;
  lastactiondateteams?: string | number | null;
  closed_in_integration_system?: boolean | null;
  createdfromautomationstdid?: number | string | null;
  web_url?: string | number | null;
  api_url?: string | number | null;
  colour?: string | number | null;
  isbeingclosed?: boolean | null;
  idsummary?: string | number | null;
  useful_count?: number | string | null;
  notuseful_count?: number | string | null;
  primary_issue?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  primary_workitem?: {
    third_party_id?: string | null;
    third_party_desc?: string | null;
    third_party_url?: string | null;
    third_party_type?: string | null;
    third_party_status?: string | null;
    module_id?: number | string | null;
    primary?: boolean | null;
    [k: string]: unknown;
  } | null;
  table?: number | string | null;
  [k: string]: unknown;
}

export interface TicketType {
  id?: number | string | null;
  name?: string | null;
  guid?: string | null;
  use?: string | null;
  sequence?: number | string | null;
  group_id?: number | string | null;
  group_name?: string | null;
  itilrequesttype?: number | string | null;
  visible?: boolean | null;
  agentscanselect?: boolean | null;
  enduserscanselect?: boolean | null;
  anonymouscanselect?: boolean | null;
  enduserscanlog?: boolean | null;
  anonymouscanlog?: boolean | null;
  allow_anonymous_logging?: boolean | null;
  initial_status?: number | string | null;
  reopenedstatus?: number | string | null;
  statusaftertechupdate?: number | string | null;
  statusafteruserupdate?: number | string | null;
  statusaftersupplierupdate?: number | string | null;
  statusafterapproverupdate?: number | string | null;
  statusafterresourcebook?: number | string | null;
  ticket_status_after_appointment?: number | string | null;
  parentstatusafterallchildclosed?: number | string | null;
  parentstatusafterallchildclosed_name?: string | null;
  completion_status_type?: number | string | null;
  default_sla?: number | string | null;
  default_priority?: number | string | null;
  maximumRestrictedPriority?: number | string | null;
  default_excludefromsla?: boolean | null;
  default_agent?: number | string | null;
  default_agent_name?: string | null;
  default_team?: string | null;
  default_team_to_agents_default?: boolean | null;
  default_category_1?: string | null;
  default_category_2?: string | null;
  default_category_3?: string | null;
  default_category_4?: string | null;
  default_impact?: number | string | null;
  default_risklevel?: number | string | null;
  default_summary?: string | null;
  default_details?: string | null;
  default_details_html?: string | null;
  default_estimate?: number | string | null;
  default_targetdate?: number | string | null;
  default_is_sensitive?: boolean | null;
  default_showforusers?: boolean | null;
  overwrite_showforusers?: boolean | null;
  default_sendack?: number | string | null;
  default_sendemail?: boolean | null;
  default_matchedkbid?: number | string | null;
  default_kb_name?: string | null;
  default_product_id?: number | string | null;
  default_product_name?: string | null;
  default_budgettype_id?: number | string | null;
  default_budgettype_name?: string | null;
  default_services?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  default_servicestatusnote?: string | null;
  default_servicenow_type?: number | string | null;
  default_send_to_pagerduty?: boolean | null;
  defaultpagerdutyservice?: string | null;
  defaultpagerdutyservice_name?: string | null;
  default_sendtosoc?: number | string | null;
  default_soctargettype?: number | string | null;
  default_soctargetid?: string | null;
  default_soctargetname?: string | null;
  defaultsync_to_sentinel?: boolean | null;
  default_sync_to_salesforce?: boolean | null;
  salesforce_default_stage?: number | string | null;
  jira_issue_type?: string | null;
  default_appt_type?: number | string | null;
  default_appointment_summary?: string | null;
  default_appointment_details?: string | null;
  appointmentdefaultbody?: number | string | null;
  appointmentdefaultbody_name?: string | null;
  allowall_appointment_types?: boolean | null;
  include_appointments_scheduled_hours?: boolean | null;
  auto_create_appt?: number | string | null;
  attendeesenduser?: number | string | null;
  default_justification?: string | null;
  default_impactdescription?: string | null;
  default_riskleveldescription?: string | null;
  default_testplan?: string | null;
  default_backoutplan?: string | null;
  default_communicationplan?: string | null;
  default_changeinformation_html?: string | null;
  approval_process_id?: number | string | null;
  approval_process_name?: string | null;
  workflow_id?: number | string | null;
  workflow_name?: string | null;
  allowall_actions?: boolean | null;
  allowall_team?: boolean | null;
  allowall_status?: boolean | null;
  allowall_category1?: boolean | null;
  allowall_category2?: boolean | null;
  allowall_category3?: boolean | null;
  allowall_category4?: boolean | null;
  allowall_iframe_customtabs?: boolean | null;
  allowall_suggestion_faqlists?: boolean | null;
  allowall_child_tickettypes?: boolean | null;
  allowtickettypetobechild?: boolean | null;
  mustclosechildbeforeclosurebool?: boolean | null;
  show_child_tasks_type?: number | string | null;
  show_child_assets?: boolean | null;
  childticketcolumnsoverride?: number | string | null;
  childticketcolumnsoverride_name?: string | null;
  adduserupdatestochildren?: boolean | null;
  addactionstolinked?: number | string | null;
  addnoteonlytolinked?: boolean | null;
  dontconfirm_updateparent?: boolean | null;
  showdecendantwarningoptions?: boolean | null;
  ticketlinktype?: number | string | null;
  allowattachments?: boolean | null;
  minattachments?: number | string | null;
  copyattachmentstochild?: boolean | null;
  copyattachmentstorelated?: boolean | null;
  add_ack_attachments?: boolean | null;
  from_mailbox_id?: number | string | null;
  always_bcc?: string | null;
  email_start_tag_override?: string | null;
  email_end_tag_override?: string | null;
  acknowledgementtemplate?: number | string | null;
  acknowledgementtemplate_name?: string | null;
  acknowledgementtemplateooh?: number | string | null;
  acknowledgementtemplateooh_name?: string | null;
  overridewiththefollowingtemplatewhenloggingmanually?: number | string | null;
  auto_respond_logged_manually?: number | string | null;
  forwardinboundupdates?: boolean | null;
  auto_forward_email_updates?: number | string | null;
  make_cc_followers?: boolean | null;
  dontsendslareminders?: boolean | null;
  dontusependingclosure?: boolean | null;
  closedrequestswithupdates?: number | string | null;
  pendingrequestswithupdates?: number | string | null;
  closedrequestswithupdatesincpending?: boolean | null;
  closedrequestreplylimit?: number | string | null;
  pendingrequestreplylimit?: number | string | null;
  closeduserupdatehours?: number | string | null;
  pendinguserupdatehours?: number | string | null;
  closedrequestsemailid?: number | string | null;
  closedrequestsemail_name?: string | null;
  pendingrequestsemailid?: number | string | null;
  pendingrequestsemail_name?: string | null;
  portalcanreopen?: boolean | null;
  autoCloseHours?: number | string | null;
  close_kb_action?: number | string | null;
  auto_delete_data?: number | string | null;
  auto_delete_days?: number | string | null;
  hide_respond?: boolean | null;
  show_add_note?: boolean | null;
  pin_important_actions?: boolean | null;
  submitlabeloverride?: string | null;
  ticket_created_override?: string | null;
  webannouncement?: string | null;
  published_id?: string | null;
  cors_whitelist_list?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  hide_anon_contact_info?: boolean | null;
  hide_anon_phonenumber?: boolean | null;
  hide_anon_email?: number | string | null;
  showconfirmemail?: boolean | null;
  showgeneralsurveyfields?: boolean | null;
  do_ai_survey?: boolean | null;
  generate_ai_embeddings?: boolean | null;
  alluserscanview?: number | string | null;
  alluserscanviewit?: boolean | null;
  thisentitycanbevotedfor?: boolean | null;
  showdownvote?: boolean | null;
  show_vote_comment?: boolean | null;
  show_status_on_portal?: boolean | null;
  todolistportalvisibility?: number | string | null;
  access_control_level?: number | string | null;
  inform_account_manager?: boolean | null;
  allowlogonbehalfof?: number | string | null;
  process_open_tickets?: number | string | null;
  continue_autorelease?: boolean | null;
  load_balance_interval?: number | string | null;
  load_balance_max_tickets?: number | string | null;
  load_balance_on_schedule?: boolean | null;
  applydefaultsontypechangebool?: boolean | null;
  setrelatedservicesfromassets?: boolean | null;
  editservstatus?: boolean | null;
  updateservicestatus?: boolean | null;
  database_lookup_id?: number | string | null;
  database_lookup_name?: string | null;
  chargerate?: number | string | null;
  isbillable?: boolean | null;
  items_are_billable?: boolean | null;
  logtimeindays?: boolean | null;
  logtimeindaysincrement?: number | string | null;
  usetimeslotsforstartandtargettimes?: boolean | null;
  startdate_validation?: number | string | null;
  targetdate_validation?: number | string | null;
  project_type?: number | string | null;
  usemilestones?: boolean | null;
  show_project_task_dates?: boolean | null;
  is_sprint?: boolean | null;
  sprint_tickettype_id?: number | string | null;
  ganttgrandchildview?: number | string | null;
  default_kanban_view?: number | string | null;
  kanbanstatuschoice_list?: string | null;
  showactivestatuskanban?: boolean | null;
  displayonquicktime?: boolean | null;
  defaultlisttype?: number | string | null;
  defaulttab?: number | string | null;
  tab_display?: number | string | null;
  defaultsidebarcollapsed?: boolean | null;
  showunborntab?: boolean | null;
  allowcustomiseunborn?: boolean | null;
  display_audit_tab?: boolean | null;
  showautomationstab?: boolean | null;
  showbillingtab?: boolean | null;
  showsuggestionstab?: boolean | null;
  showoppcontacttab?: boolean | null;
  showopenusertickets?: boolean | null;
  showopensitetickets?: boolean | null;
  showopenclienttickets?: boolean | null;
  showopensuppliertickets?: boolean | null;
  includeinmobiledbsync?: boolean | null;
  pdftemplate_id?: number | string | null;
  pdftemplate_name?: string | null;
  quote_pdftemplate_id?: number | string | null;
  legacy_print_request_details?: boolean | null;
  legacy_print_service_form?: boolean | null;
  defaultresourcetype?: number | string | null;
  defaultresourcetype_name?: string | null;
  defaultresourcetype_agent?: number | string | null;
  defaultresourcetype_name_agent?: string | null;
  agentresourcebookingtype?: number | string | null;
  userbookfromportal?: boolean | null;
  defaultagentresourcebookingduration_id?: number | string | null;
  rtdefaultagentresourcebookingduration_name?: string | null;
  default_sendremoteinvite?: number | string | null;
  allow_teams_chat_creation?: boolean | null;
  teams_chat_default_name?: string | null;
  show_teams_chats_as_tabs?: boolean | null;
  allow_slack_channel_creation?: boolean | null;
  slack_channel_default_name?: string | null;
  show_slack_channels_as_tabs?: boolean | null;
  slack_channel_access_type?: number | string | null;
  slack_channel_workspace?: number | string | null;
  fields?:
    | ({
        id?: number | string | null;
        fieldid?: number | string | null;
        seq?: number | string | null;
        technew?: number | string | null;
        endusernew?: number | string | null;
        [k: string]: unknown;
      } | null)[]
    | null;
  access_control?:
    | ({
        id?: number | string | null;
        agent_id?: number | string | null;
        team_id?: number | string | null;
        role_id?: number | string | null;
        level?: number | string | null;
        [k: string]: unknown;
      } | null)[]
    | null;
  kanbanstatuschoice?:
    | ({
        id?: string | null;
        name?: string | null;
        [k: string]: unknown;
      } | null)[]
    | null;
  [k: string]: unknown;
}

export interface UnknownName {
  field: string;
  name: string;
  reason?: string;
  [k: string]: unknown;
}

export interface User {
  id?: number | string | null;
  name?: string | null;
  emailaddress?: string | null;
  firstname?: string | null;
  surname?: string | null;
  initials?: string | null;
  site_id?: number | string | null;
  site_id_int?: number | string | null;
  site_name?: string | null;
  client_id?: number | string | null;
  client_name?: string | null;
  inactive?: boolean | null;
  isimportantcontact?: boolean | null;
  isimportantcontact2?: boolean | null;
  isserviceaccount?: boolean | null;
  linked_agent_id?: number | string | null;
  linked_user_id?: number | string | null;
  linked_user_name?: string | null;
  priority_id?: number | string | null;
  sitephonenumber?: string | null;
  telpref?: number | string | null;
  colour?: string | null;
  lang?: string | null;
  other5?: string | null;
  neversendemails?: boolean | null;
  dontackemails?: boolean | null;
  dontackemails2?: boolean | null;
  unsubscribed?: boolean | null;
  sitetimezone?: string | null;
  datecreated?: string | null;
  ulastupdate?: string | null;
  samaccountname?: string | null;
  adconnection?: number | string | null;
  useadlogin?: number | string | null;
  azure_tenant_id?: string | null;
  azure_tenant_domain?: string | null;
  azure_last_login_date?: string | null;
  oktaid?: string | null;
  googleworkplace_id?: string | null;
  authenticatorapp_configured?: boolean | null;
  web_access_level?: number | string | null;
  device_access_level?: number | string | null;
  cataloglevel?: number | string | null;
  showmeonly?: number | string | null;
  showrecentonly?: number | string | null;
  showslatimes?: boolean | null;
  viewallcleared?: boolean | null;
  canadd?: boolean | null;
  cancreateuser?: boolean | null;
  canaccesscatalog?: boolean | null;
  canaccessinvoices?: boolean | null;
  canviewcontracts?: boolean | null;
  canviewopps?: boolean | null;
  allowviewsitedocs?: boolean | null;
  allowviewclientdocs?: boolean | null;
  inform?: boolean | null;
  informaction?: boolean | null;
  informclearance?: boolean | null;
  informnewarea?: boolean | null;
  informactionarea?: boolean | null;
  informclearancearea?: boolean | null;
  ischangeapprover?: boolean | null;
  ischangeapprover2?: boolean | null;
  ispoapprover?: boolean | null;
  isheadofdept?: boolean | null;
  iscontractcontact?: boolean | null;
  ismaincontact?: boolean | null;
  locked?: boolean | null;
  encmethod?: number | string | null;
  messagegroup_id?: number | string | null;
  organisation_id?: number | string | null;
  opportunity_id?: number | string | null;
  delegation_activated?: boolean | null;
  delegation_timebased?: boolean | null;
  delegation_start?: string | null;
  delegation_end?: string | null;
  delegation_user_id?: number | string | null;
  delegation_user_name?: string | null;
  connectwiseid?: number | string | null;
  autotaskid?: number | string | null;
  passportal_id?: number | string | null;
  hubspot_id?: string | null;
  hubspot_url?: string | null;
  hubspot_dont_sync?: boolean | null;
  hubspot_archived?: boolean | null;
  salesforce_dontsync?: boolean | null;
  servicenow_id?: string | null;
  servicenow_username?: string | null;
  jira_instance?: number | string | null;
  jira_instance_name?: string | null;
  sgatewayid?: string | null;
  isnhserveremaildefault?: boolean | null;
  use?: string | null;
  customfields?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  custombuttons?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  addresses?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  popup_notes?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  usercompany?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  software?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  external_links?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  roles?:
    | ({
        [k: string]: unknown;
      } | null)[]
    | null;
  site?: Site | null;
  departments?:
    | ({
        id?: number | string | null;
        user_id?: number | string | null;
        user_name?: string | null;
        department_id?: number | string | null;
        department_name?: string | null;
        is_manager?: boolean | null;
        is_azure_department?: boolean | null;
        role_name?: string | null;
        [k: string]: unknown;
      } | null)[]
    | null;
  [k: string]: unknown;
}
