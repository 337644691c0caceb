/** What HaloPSA's binder converts a ticket's members to, by the types in its published API description. */
export type FieldKind = 'integer' | 'number' | 'boolean' | 'date' | 'text';

const integers = `
  id status_id tickettype_id sla_id priority_id client_id site_id user_id agent_id categoryid_1
  categoryid_2 categoryid_3 categoryid_4 parent_id child_count child_count_open attachment_count
  enduserstatus organisation_id department_id matched_kb_id product_id release_id release2_id release3_id
  workflow_stage_id workflow_id workflow_step workflow_seq pipeline_stage_id unread_child_action_count
  unread_related_action_count child_action_count related_action_count impact urgency starttimeslot
  targettimeslot oppattemptsmade oppclosurecategory quantity source releasenotegroup_id third_party_id
  supplier_status appointment_type appointment_id connectedinstance_id action_number action_ticket_id
  salesorder_id orderhead_id impactlevel supplier_id pr_id branch_id update_milestone_id milestone_id
  milestone_sequence milestone_status createdfrom_id clonedfrom_id top_level_id asset_number asset_site
  site_sla_id supplier_contract_id supplier_sla_id supplier_priority_id approvedby satisfactionlevel
  risklevel service_id currentfaactionnumber approval_process_step approval_process_id faultcodeopen
  faultcode laststatus3rdparty causedby unapprovedchangestatus changeseq template_id child_template_id
  mailboxid emailpriority chargerate laststatuschangeinformed quotepriority budgetcode invoicestatus
  firsttimefix operationalserviceid auditstatus auditunum userrequestedapprover sendprintrequest
  pagerdutystatus component_id version_id contract_id laststatuschangeinformedmanager currency
  projectconsignmentheaderid projectconsignmentdetailid servicefailurestid hdid matched_rule_id asset_type
  team_department_id newaction_emailfrom sibling_count_open new_approvalprocess
  new_approvalprocess_agent_id new_approvalprocess_user_id new_approvalprocess_cab_id appointment_count
  open_chat_count task_count target_adjust start_adjust apply_this_rule _reclose_oid follower_count
  chat_id actioncode clone_count todo_count service_count unsubscribedfromserviceid items_issued_count
  quotation_count salesorder_count purchaseorder_count invoice_line_count _importid budgettype_id
  remotetechid remotesessionid pagerdutyeragent pdf_attachment_id category_itil_1 category_itil_2
  category_itil_3 category_itil_4 devops_comment_count created_from_action_id your_vote scomalertstate
  orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby
  splunkoncalltarget splunkoncallstatus connectwise_id connectwise_project_id autotask_id atera_alert_id
  syncro_alert_id laststatuschangestatus powershell_script_count devops_workitem_count ninja_device_id
  usertype resourcetype_id resource_booking_type resource_booking_asset article_type domotz_alertid
  domotz_deviceid automate_id device_automate_id clonedfrom chat_count jira_issue_count call_log_count
  sentinel_display_id postloggedview freshdesk_id backup_radar_id backup_radar_state alluserscanview
  salesforce_stage service_request_detail_id visible_child_tickets ncentral_details_id
  supplier_contact_id parent_itil_ticket_type linked_halo_ticket_count halolink_ticketid
  resource_booking_site new_approvalprocess_role_id new_approvalprocess_customfieldid
  thirdpartyreviewscore datto_alert_state forwarded_by contract_schedule_plan_id default_reporter
  unrelate_from_ticket_id colour_rule original_agent liongard_system_id sqlimport_id new_milestone_ticket
  lapsafe_count ola_count ai_survey_score remotesession_count search_index_sync_batches new_actioncode
  maximumRestrictedPriority statusseq next_appointment_type orionalert orionwho useful_count
  notuseful_count itil_requesttype_id closure_agent_id createdfromautomationstdid approval_status
  client_to_invoice_to_id merged_into_id reassigncount parent_status parent_agent team_id
  milestone_billing_type child_status main_project_id businessapp_count _match_integration_id
  ai_suggested_urgency ai_suggested_impact agent_booking_type pandadoc_attachment incomingevent_count
  azure_connection_id kblinkid ticket_client_to_invoice_to_id automation_entity_type locked_by_agentid
  service_linked_device _override_child_merge_type kb_pdf_template template_when_linked order_sequence
  order_update_to order_update_from requesttype_group_id billing_type table
  created_from_automation_entityid owning_service _importtypeid import_details_id
`;

const numbers = `
  estimate estimatedays projecttimepercentage timetaken chargehours nonchargehours travelhours
  totalmileage itemsprice slaholdtime slapercused slatimeleft currentelapsedhours oppvalue
  oppconversionprobability oppvalueadjusted oppprofit cost projecttimebudget projectmoneybudget
  projecttimeactual projectmoneyactual milestone_value closure_time slatimeelapsed supplier_responsetime
  supplier_slatimeelapsed nonbillable_time mileage responsetime quotelabouramount actualcost
  invoicelabouramount invoicematerialsamount quotematerialsamount deadlinenotificationhours utcoffset
  elapsed_response_hours elapsed_resolution_hours prepay_balance_hours prepay_balance_amount billable_time
  slatimeremaining ticketage overrideticketcost projectcompletionpercentage targetpercused targettimeleft
  oppvalue_monthly oppvalue_annual oppvalue_oneoff search_score first_responsetime order_line_price
  risk_score hoursinvoiced invoiceable_time _open_search_score
`;

const booleans = `
  flagged read onhold excludefromsla parentassign hasbeenclosed is_vip isimportantcontact inactive
  release_important projectinternaltask ticket_invoices_for_each_site recalculate_billing
  supplier_breachrespsent supplier_breachfixbysent showforusers agreedcleared isparentservice surveysent
  inform3rdpartysystem surveyneeded knownerror development actisbillabledefault forwardinboundupdates
  loggedoutofhdworkinghours acctmaninformedsurvey ukasaccredited fixbydateadjusted requestdetailsprinted
  serviceformprinted oppdontaddtomailinglist deleted matched_rule_dont_show_notification ignore_kb_match
  showonroadmap sendack _canupdate _mustupdateticketuser _spam _spamblock create_article dont_do_rules
  dont_do_databaselookups apply_rules _forcereassign _appointment01_ok _agent01_ok _agent02_ok _asset01_ok
  return_this _validate_form _validate_updates _ispreview nochangesequpdate _reclose _recover
  is_opportunity is_project _refreshresponse _isimport _isalert _novalidate sendtopagerduty
  send_remoteinvite linkremotesession close_unassigned canbechild _changefreeze01_ok _force
  _ticketclash01_ok _milestonedate01_ok _ignoremilestonedates locked has_related _print_generate
  _dontupdate_devops category_include_note_1 category_include_note_2 category_include_note_3
  category_include_note_4 _iszapier _isnotify createacknowledgement donotapplytemplateintheapi
  _create_outstanding_appointments _create_outstanding_appointment_email _acknowledgealert
  sendtosplunkoncall mark_as_read_only actionworkflowset isbillable itemsarebillable childrenlefttocreate
  forceruleupdate _isteams faultapprovalfailed dontcreatechild needcreatechild faultapprovalexists
  _validate_only domerge isnew isclone _has_automations _dontupdate_jira _dontupdate_salesforce
  sync_to_salesforce _newticket_quickclose check_status_freeze clear_feedback _dontupdate_pagerduty
  _dont_fire_automations show_chat_create override_opening_action_who _matchintacctclass is_sensitive
  defaultsendattachments hide_feedback do_lookups respondbydateadjusted can_add_cc_followers
  show_channel_create _isagentuser matched_kb_id_acessible_to_user _re_index _fetch_matches canbevotedfor
  isbeingclosed updateservicestatus closed_in_integration_system status_change_frozen
  invoiceseperatelyoverride reviewed is_maintenance copy_milestone is_closure_reminder_closure
  is_slahold_reminder_closure process_ai _maintenance01_ok _dont_update_project_dates
  disable_milestone_modification _prevent_outgoing dont_copy_history make_automation_entity_inactive
  is_downtime _forceunlock _is_aisuggestion_merge statement_of_work_added _remove_pipeline_stage
  _can_view_att _can_upload_att _can_download_att _can_edit_att _can_view_action_history from_catalogue
  is_ai_indexable _kbduplicate01_ok _isupdateimport
`;

const dates = `
  dateoccurred respondbydate responsedate responsestartdate fixbydate dateclosed dateassigned
  slaactiondate lastactiondate last_update lastchildactiondate lastincomingemail nextactivitydate
  startdate targetdate deadlinedate followupdate opptrialdate oppdemodate oppdiscountdate oppconverteddate
  nextappointmentdate action_datetime milestone_startdate milestone_enddate datecreated supplier_date
  supplier_responsedate supplier_respondbydate supplier_dateclosed supplier_fixbydate invoicedate
  invoicepaiddate planneddate planneddateend lastrecurringemailsentdate slaholdreminderdatelastemailed
  closurereminderdatelastemailed auditdate auditfaileddate workflow_stepstarted lastbugzillasync
  sla_start_date orionacknowledgedate laststatuschangestatusdate resource_booking_timeslot reviewed_date
  search_index_sync_timestamp new_whe_ embedding_match_timestamp workflow_move_date_override startdatetime
  enddatetime projectearlieststart projectlatestend first_responsedate nextactivityorappointmentdate
  date_fully_closed next_review_date deleted_date
`;

// Only the texts that callers look tickets up by: a number sent for one of them is stored as text.
const texts = 'summary third_party_id_string supplier_reference';

const namesIn = (list: string): string[] => list.split(/\s+/).filter((name) => name !== '');

const kinds = new Map<string, FieldKind>([
  ...namesIn(integers).map((name): [string, FieldKind] => [name, 'integer']),
  ...namesIn(numbers).map((name): [string, FieldKind] => [name, 'number']),
  ...namesIn(booleans).map((name): [string, FieldKind] => [name, 'boolean']),
  ...namesIn(dates).map((name): [string, FieldKind] => [name, 'date']),
  ...namesIn(texts).map((name): [string, FieldKind] => [name, 'text']),
]);

/** The kind of a ticket's member, or undefined for a member that is taken as it comes. */
export const kindOf = (member: string): FieldKind | undefined => kinds.get(member);

/** The members whose kind is known. */
export const knownMembers = (): string[] => [...kinds.keys()];
