// Written by "npm run sync" from schemas/. Do not edit.
import type { ActionName } from '../action';
import { ticketNames } from './ticket_names';

/** The names that an action's input reads, by the place that holds them. */
export const inputNames: Readonly<Record<ActionName, Readonly<Record<string, readonly string[]>>>> = {
  add_or_update_ticket: {
    "json_body[]": ticketNames,
    "json_body[].note": 
  'text html private outcome outcome_id status_name new_status send_email time_taken once_within'.split(' '),
    "options": 
  'match_on on_match match_closed on_no_match find_duplicates resolve_names unknown_names unknown_fields dry_run batch_size continue_on_error fields'.split(' '),
  },
  delete_ticket_by_id: {
    "path_parameters": 
  'id'.split(' '),
    "parameters": 
  'reason'.split(' '),
    "options": 
  'dry_run'.split(' '),
  },
  get_ticket_by_id: {
    "path_parameters": 
  'id'.split(' '),
    "parameters": 
  'includedetails includelastaction ticketidonly include_auditing includeagent includechildids includelastappointment includelinkedobjects includenextappointment includeparentchangeinfo includeparentsubject includeseenby amailentryid assignedto consignablelines debug dodatabaselookup email is_portal isdetailscreen ishalolink ispreview isteams nocache subject utcoffset'.split(' '),
    "options": 
  'notes attachments follow_merged fields'.split(' '),
  },
  get_tickets: {
    "parameters": 
  'pageinate page_size page_no order orderdesc search search_summary open_only closed_only client_id client_ids site_id user_id agent_id agent team status_id status requesttype_id requesttype priority category_1 category_2 category_3 category_4 sla datesearch startdate enddate third_party_id third_party_id_string search_details search_id search_inventory_number search_oppcompanyname search_oppcontactname search_oppemailaddress search_release1 search_release2 search_release3 search_releasenote search_reportedby search_supplier_reference search_user_name search_version include_custom_fields includeaccountmanager includeagent includeallopen includeappointmentid includeapproval includeassetkeyfield includeassettype includebreached includebudgettype includechildids includechildread includechildren includeclosed includecolumns includecompleted includecontract includecountryregion includefirstname includefirstresponse includefollowedonly includehold includeinactivetechs includeinactiveusers includeitilname includelastaction includelastincomingemail includelastname includelastnote includelocked includemailbox includemailid includemyuseronly includenextactivitydate includenextappointmenttype includeparentsubject includeprojects includeread includerelatedservices includerelease1 includerelease2 includerelease3 includeservicecategory includeslaactiondate includeslatimer includestatus includesubmittedonly includesupplier includetickettype includetimetaken includetoplevel includeviewing includeworkflowstage includeworkflowstagenumber includuserdepartments inlcludeopenchildcount invlucebranch advanced_search alerttype asset_id awaitinginput billableonly billing_date billing_type billingcontractid calendar_enddate calendar_startdate cf_display_values_only checkmyticketsonly client_ref columns_id contract_id contract_period count debug default_columns deleted domain enddatetime excludeslacalcs excludethese excludetickettypeallowall extraportalfilter facebook_id fetchgrandchildren filetype_filter flagged followedandagents ignoremilestonerestriction ismilestone isorion isquicktimesearch isscom isteams iszapier itil_requesttype itil_requesttype_id kanbanviewontheagentapp kanbanviewontheportal lastupdatefromdate lastupdatetodate list_id milestone_id mine nochargeonly notime onlytime order2 order3 order4 order5 orderdesc2 orderdesc3 orderdesc4 orderdesc5 orion_type parent_id pending_review per_action prepayorcontractonly product products project_ids ready_for_invoicing related_id release_id requesttypegroup searchactions searchthisticketid service_id showonroadmap site sitepostcode sprint_for_tickettype_id sprints startandendset startdatetime submittedandagents supplier_id supplier_status team_name ticketarea_id ticketcontract_id ticketidonly ticketids ticketlinktype toplevel_id unlinked_only username utcoffset view_id withattachments'.split(' '),
    "options": 
  'all_pages max_tickets concurrency changed_since names fields'.split(' '),
    "options.names": 
  'client site user_email status priority tickettype agent team'.split(' '),
  },
};

/** What people call the inputs of an action: the inputs that may be meant, and the other names of them. */
export const otherNames: Readonly<Record<ActionName, readonly (readonly [meant: string, names: string])[]>> = {
  add_or_update_ticket: [
    ["json_body[].id", "ticket_id ticketnumber ticket_no fault_id"],
    ["json_body[].summary", "subject title"],
    ["json_body[].details", "description"],
    ["json_body[].status_id json_body[].status_name", "status statusname"],
    ["json_body[].priority_id json_body[].priority_name", "priority"],
    ["json_body[].tickettype_id json_body[].tickettype_name", "type tickettype request_type"],
    ["json_body[].tickettype_id", "type_id requesttype_id"],
    ["json_body[].client_id json_body[].client_name", "client customer company organisation organization"],
    ["json_body[].client_id", "customer_id company_id"],
    ["json_body[].client_name", "customer_name company_name"],
    ["json_body[].site_id json_body[].site_name", "site"],
    ["json_body[].user_id json_body[].user_name json_body[].user_email", "user requester"],
    ["json_body[].user_email", "requester_email"],
    ["json_body[].agent_id json_body[].agent_name", "agent assignee assigned_to technician"],
    ["json_body[].agent_id", "assignee_id technician_id"],
    ["json_body[].team json_body[].team_id json_body[].team_name", "assignment_group"],
    ["json_body[].supplier_id json_body[].supplier_name", "supplier"],
    ["json_body[].sla_id", "sla"],
    ["json_body[].product_id", "product"],
    ["json_body[].parent_id", "parent parent_ticket_id"],
    ["json_body[].category_1", "category"],
    ["json_body[].attachments", "files"],
    ["json_body[].note", "comment comments work_note"],
    ["json_body[].note.text", "body content message comment note"],
    ["json_body[].note.html", "note_html body_html"],
    ["json_body[].note.private", "hidden hiddenfromuser is_private internal"],
    ["json_body[].note.outcome", "outcome_name"],
    ["options.match_on", "upsert unique_by key dedupe_on"],
    ["options.dry_run", "preview simulate what_if"],
    ["options.continue_on_error", "ignore_errors keep_going stop_on_error"],
    ["options.batch_size", "chunk_size page_size"],
    ["options.fields", "select columns properties"],
    ["options.find_duplicates", "check_duplicates"],
    ["options.resolve_names", "lookup_names"],
  ],
  delete_ticket_by_id: [
    ["path_parameters.id", "ticket_id ticket_number fault_id"],
    ["parameters.reason", "comment note message"],
    ["options.dry_run", "preview simulate what_if"],
  ],
  get_ticket_by_id: [
    ["path_parameters.id", "ticket_id ticket_number fault_id"],
    ["parameters.includedetails", "details"],
    ["options.notes", "actions include_actions include_notes comments history"],
    ["options.attachments", "files include_attachments include_files"],
    ["options.fields", "select columns properties"],
  ],
  get_tickets: [
    ["parameters.page_size options.max_tickets", "limit max max_results top max_rows"],
    ["parameters.page_size", "per_page size take rows results_per_page"],
    ["parameters.page_no", "page page_number offset skip start_at"],
    ["parameters.pageinate", "paginate pagination paging"],
    ["parameters.order", "sort sort_by order_by sort_field"],
    ["parameters.orderdesc", "desc descending direction sort_order sort_desc sort_direction order_direction order_dir"],
    ["parameters.search", "q query keyword keywords text term filter search_text"],
    ["parameters.search_summary", "summary subject title"],
    ["parameters.search_details", "details description"],
    ["options.changed_since", "since updated_since modified_since updated_after modified_after changed_after last_update last_updated last_modified updated_at updated modified flastupdate"],
    ["parameters.lastupdatetodate", "updated_before modified_before changed_before updated_until"],
    ["parameters.startdate", "start from from_date date_from after created_since created_after created_from"],
    ["parameters.enddate", "end to until before to_date date_to created_before created_to"],
    ["parameters.datesearch", "date_field date_type dateoccurred dateclosed"],
    ["options.names.client", "client client_name customer customer_name company company_name organisation organization"],
    ["parameters.client_id", "customer_id company_id organisation_id organization_id"],
    ["options.names.site", "site_name"],
    ["parameters.site_id", "location location_id"],
    ["options.names.user_email", "user_email email email_address requester_email contact_email"],
    ["parameters.search_user_name options.names.user_email", "user user_name requester contact enduser"],
    ["parameters.user_id", "requester_id contact_id end_user_id"],
    ["options.names.agent", "agent_name assignee assigned_to technician owner"],
    ["parameters.agent_id", "assignee_id technician_id owner_id"],
    ["parameters.team options.names.team", "team_id teams queue group section"],
    ["parameters.status options.names.status", "state status_ids statuses"],
    ["options.names.status", "status_name"],
    ["parameters.priority options.names.priority", "severity urgency priorities"],
    ["parameters.priority", "priority_id priority_ids"],
    ["options.names.priority", "priority_name"],
    ["parameters.requesttype parameters.requesttype_id", "tickettype_id type_id"],
    ["parameters.requesttype options.names.tickettype", "tickettype type types request_type"],
    ["options.names.tickettype", "tickettype_name type_name"],
    ["parameters.category_1", "category category_id categoryid_1"],
    ["parameters.ticketids", "id ids ticket_id ticket_number"],
    ["options.all_pages", "all fetch_all get_all every_page all_results all_tickets"],
    ["options.fields", "select columns field properties attributes"],
    ["options.concurrency", "parallel threads workers"],
    ["parameters.open_only", "open is_open only_open active"],
    ["parameters.closed_only", "closed is_closed only_closed"],
    ["parameters.sla", "sla_id sla_name"],
    ["parameters.product", "product_id"],
    ["parameters.supplier_id", "supplier"],
    ["parameters.parent_id", "parent"],
    ["parameters.asset_id", "asset device_id device"],
    ["parameters.third_party_id_string", "external_id external_reference correlation_id"],
    ["parameters.search_supplier_reference", "supplier_reference reference"],
    ["parameters.search_inventory_number", "inventory_number"],
    ["parameters.mine", "my_tickets assigned_to_me"],
    ["parameters.view_id", "view"],
    ["parameters.excludethese", "exclude exclude_ids not"],
    ["parameters.include_custom_fields", "customfields"],
  ],
};
