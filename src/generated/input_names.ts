// Written by "npm run sync" from schemas/. Do not edit.
import type { ActionName } from '../action';

/** The names that an action's input allows in each object that takes no others. */
export const inputNames: Readonly<Record<ActionName, Readonly<Record<string, readonly string[]>>>> = {
  add_or_update_ticket: {
    "json_body/*/note":
      'text html private outcome outcome_id'.split(' '),
    "options":
      'match_on on_match match_closed find_duplicates resolve_names dry_run batch_size continue_on_error fields'.split(' '),
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
      'notes attachments fields'.split(' '),
  },
  get_tickets: {
    "parameters":
      'pageinate page_size page_no order orderdesc search search_summary open_only closed_only client_id client_ids site_id user_id agent_id agent team status_id status requesttype_id requesttype priority category_1 category_2 category_3 category_4 sla datesearch startdate enddate third_party_id third_party_id_string search_details search_id search_inventory_number search_oppcompanyname search_oppcontactname search_oppemailaddress search_release1 search_release2 search_release3 search_releasenote search_reportedby search_supplier_reference search_user_name search_version include_custom_fields includeaccountmanager includeagent includeallopen includeappointmentid includeapproval includeassetkeyfield includeassettype includebreached includebudgettype includechildids includechildread includechildren includeclosed includecolumns includecompleted includecontract includecountryregion includefirstname includefirstresponse includefollowedonly includehold includeinactivetechs includeinactiveusers includeitilname includelastaction includelastincomingemail includelastname includelastnote includelocked includemailbox includemailid includemyuseronly includenextactivitydate includenextappointmenttype includeparentsubject includeprojects includeread includerelatedservices includerelease1 includerelease2 includerelease3 includeservicecategory includeslaactiondate includeslatimer includestatus includesubmittedonly includesupplier includetickettype includetimetaken includetoplevel includeviewing includeworkflowstage includeworkflowstagenumber includuserdepartments inlcludeopenchildcount invlucebranch advanced_search alerttype asset_id awaitinginput billableonly billing_date billing_type billingcontractid calendar_enddate calendar_startdate cf_display_values_only checkmyticketsonly client_ref columns_id contract_id contract_period count debug default_columns deleted domain enddatetime excludeslacalcs excludethese excludetickettypeallowall extraportalfilter facebook_id fetchgrandchildren filetype_filter flagged followedandagents ignoremilestonerestriction ismilestone isorion isquicktimesearch isscom isteams iszapier itil_requesttype itil_requesttype_id kanbanviewontheagentapp kanbanviewontheportal lastupdatefromdate lastupdatetodate list_id milestone_id mine nochargeonly notime onlytime order2 order3 order4 order5 orderdesc2 orderdesc3 orderdesc4 orderdesc5 orion_type parent_id pending_review per_action prepayorcontractonly product products project_ids ready_for_invoicing related_id release_id requesttypegroup searchactions searchthisticketid service_id showonroadmap site sitepostcode sprint_for_tickettype_id sprints startandendset startdatetime submittedandagents supplier_id supplier_status team_name ticketarea_id ticketcontract_id ticketidonly ticketids ticketlinktype toplevel_id unlinked_only username utcoffset view_id withattachments'.split(' '),
    "options":
      'all_pages max_tickets concurrency changed_since names fields'.split(' '),
    "options/names":
      'client site user_email status priority tickettype agent team'.split(' '),
  },
};
