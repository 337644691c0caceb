// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","required":["json_body"],"properties":{"json_body":{"type":"array","minItems":1,"items":{"type":"object","fieldKinds":17}},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"match_on":true,"on_match":true,"match_closed":true,"on_no_match":true,"find_duplicates":true,"resolve_names":true,"unknown_names":true,"unknown_fields":true,"dry_run":true,"batch_size":true,"continue_on_error":true,"fields":true},"fieldKinds":18}}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["ticket_text","summary details details_html users_name reportedby phonenumber team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name takenby customer_relationships client_reference ccaddress deliverycontact alternativecontactno phonenumberfrom addressfrom opened_by resolved_by who top_level_name account_manager sitepostcode userdepartments created_by agent_signature customer_signature new_agent_signature new_customer_signature category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname alerttype workflow_name matched_rule_name requesttype_name resourcetype_name matched_rule_ids requesttype_published_id statuscolor workflow_html_to_show_on_progress sla_name slaresponsestate site_timezone startdate_timezone starttime targetdate_timezone targettime section_timezone slastate slaexcuse timezonename slaresponseexcuse ticket_timezone emailtolist emailcclist notepad closure_note_html alsoinform lastnote action_outcome action_note action_agent_name messsent satisfactioncomment messsentlast emaildisplayname mailentryid lessonslearned current_action_type current_action_name category_note_1 category_user_note_1 category_note_2 category_user_note_2 category_note_3 category_user_note_3 category_note_4 category_user_note_4 htmlmessage unotes smemo amemo sms_override email_message_id seenby internet_message_id mailbox rapid7_action_count inventory_number primary_service_name asset_key_field_string asset_type_name assetstring article_description article_resolution article_notes device_name servicestatusnote kb_ai_summary owning_service_name parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary template_name parent_summary parent_status_name created_from_action_name parent_ticket_type_name createdfrom_ticket_type_name clonedfrom_ticket_type_name quick_ticket_link_text kb_pdftemplate_name templatewhenlinked_name justification impactdescription riskdescription backoutplan testplan communicationplan changeinformation_html changestate approval_process_step_name approval_cab_name auditnote auditfailednote new_approvalprocess_email supplier_name supplier_contract_ref emailtolistsupplier emailcclistsupplier supplier_slaexcuse supplier_responsestate supplier_slastate product_name version_name component_name release_name release_note release2_name release3_name releasenotegroup_name product_key roadmapnote your_vote_comment parent_release_note parent_release_name parent_release2_name parent_release3_name milestone_name budgettype budgettype_name bookingurl budgethours default_appointment_summary default_appointment_details pipeline_stage_name oppcompanyname oppcontactname oppjobtitle oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors oppproductchosen oppreason opphear opptimezonename opportunity_third_party_url opp_country_name opp_region_name contract_ref purchaseordernumber invoicenote items contract_refextra action_chargerate action_contract_ref invoicenumber quotedescription invoicedescription contract_balance billing_plan_text lastaction_chargerate ticket_client_to_invoice_to_name thirdparty_url sentinel_id sentinel_url sentinel_workspace sentinel_resourcegroup sentinel_subscriptionid servicenow_id servicenow_number pagerdutyincidentid pagerdutyurl splunkurl splunksearch gfialerttype twitterscreenname facebook_id pagerdutyid pagerdutyincidentidstring pr_link github_repository sapid sapattachmentsuuid third_party_client_id invite_emaillist third_party_call_id azure_tenants azure_tenants_name devops_agent ncentral_ticketid orionacknowledgenote orionacknowledgedbyname orionalertname third_party_parent_id third_party_problem_id splunkoncalltarget_id splunkoncall_id splunkoncallurl autotask_number meraki_device meraki_alert_type ninja_alert_id teams_user_id azuremonitor_id auvik_id auvik_url addigy_alert_id ninja_alert_type kaseya_agent_id salesforce_contactid salesforce_accountid salesforce_parentid salesforce_status newrelic_id newrelicincident_id kaseyaid facebook_message_id pagerdutyservice pagerdutyservice_name teamsmessage default_teams_chat_name whatsappcreatedfromid intacct_class intacct_class_name linked_ecommerce_order_number linked_ecommerce_order_url instagram_message_id devops_key connectwisermm_ticketid bigpanda_id default_slack_channel_name slack_channel_id slack_callback_id freshdesk_group_name freshdesk_agent_name freshdesk_agent_email freshdesk_product_name scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams related_businessapps_descriptions kaseya_asset_name chat_key_id zoom_default_message pandadoc_attachment_name pandadoc_attachment_url security_signal_id datadog_id facebookid facebookname ai_generated_summary ai_suggested_priority ai_suggested_type ai_suggested_resolution suggested_category1 ai_sentiment_analysis ai_search_query ai_satisfaction_level ai_tonality ai_survey_comment faigeneratedsummary_list ai_summary ai_conversation_summary qualifications_matched web_url api_url colour key labno loggedonbehalfby _warning customfieldvalidationreason matching_value idsummary hover_summary lookup_search duplicate_kbs rapid7_ticketrrn rapid7_ticketinvid newaction_emailfrom_address_override email_start_tag_override email_end_tag_override _importtype form_id _warning_is_error printhtml _validation_key recaptcha_token _fromchatprofileid _match_thirdparty_id _match_integration_name _importthirdpartyid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id enduserstatus organisation_id department_id branch_id top_level_id team_department_id usertype alluserscanview default_reporter original_agent locked_by_agentid workflow_stage_id workflow_id workflow_step workflow_seq faultcodeopen faultcode matched_rule_id category_itil_1 category_itil_2 category_itil_3 category_itil_4 resourcetype_id colour_rule maximumRestrictedPriority statusseq itil_requesttype_id reassigncount sla_id starttimeslot targettimeslot site_sla_id firsttimefix ola_count whoresponded attachment_count action_number action_ticket_id satisfactionlevel currentfaactionnumber mailboxid emailpriority open_chat_count follower_count chat_id actioncode pdf_attachment_id chat_count call_log_count new_actioncode closure_agent_id import_details_id asset_number asset_site service_id matched_kb_id operationalserviceid servicefailurestid asset_type service_count unsubscribedfromserviceid article_type service_request_detail_id kblinkid service_linked_device owning_service serviceid child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count createdfrom_id clonedfrom_id causedby template_id child_template_id sibling_count_open clone_count created_from_action_id clonedfrom visible_child_tickets parent_itil_ticket_type unrelate_from_ticket_id merged_into_id parent_status parent_agent child_status kb_pdf_template template_when_linked impactlevel risklevel approval_status approval_process_id new_approvalprocess approvedby approval_process_step unapprovedchangestatus changeseq laststatuschangeinformed auditstatus auditunum userrequestedapprover laststatuschangeinformedmanager new_approvalprocess_agent_id new_approvalprocess_user_id new_approvalprocess_cab_id laststatuschangestatus new_approvalprocess_role_id new_approvalprocess_customfieldid supplier_id supplier_status supplier_contact_id supplier_contract_id supplier_sla_id supplier_priority_id product_id version_id component_id release_id release2_id release3_id releasenotegroup_id your_vote milestone_id appointment_type appointment_id milestone_sequence milestone_status budgetcode projectconsignmentheaderid projectconsignmentdetailid appointment_count task_count target_adjust start_adjust todo_count budgettype_id resource_booking_type resource_booking_asset resource_booking_site new_milestone_ticket next_appointment_type milestone_billing_type main_project_id agent_booking_type requesttype_group_id pipeline_stage_id oppattemptsmade oppclosurecategory quotation_count contract_id chargerate currency quantity salesorder_id orderhead_id quotepriority invoicestatus items_issued_count salesorder_count purchaseorder_count invoice_line_count contract_schedule_plan_id client_to_invoice_to_id ticket_client_to_invoice_to_id order_sequence billing_type sentinel_display_id connectedinstance_id pr_id laststatus3rdparty pagerdutystatus hdid remotetechid remotesessionid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncalltarget splunkoncallstatus connectwise_id connectwise_project_id autotask_id atera_alert_id syncro_alert_id powershell_script_count devops_workitem_count ninja_device_id domotz_alertid domotz_deviceid automate_id device_automate_id jira_issue_count freshdesk_id backup_radar_id backup_radar_state salesforce_stage ncentral_details_id linked_halo_ticket_count halolink_ticketid thirdpartyreviewscore datto_alert_state liongard_system_id sqlimport_id lapsafe_count remotesession_count orionalert orionwho createdfromautomationstdid businessapp_count pandadoc_attachment incomingevent_count azure_connection_id automation_entity_type created_from_automation_entityid facebookuserid ai_survey_score ai_suggested_urgency ai_suggested_impact postloggedview forwarded_by search_index_sync_batches useful_count notuseful_count table apply_this_rule update_milestone_id sendprintrequest newaction_emailfrom _reclose_oid _importid _match_integration_id _override_child_merge_type order_update_to order_update_from _importtypeid"],["text","client_name site_name user_name user_email tickettype_name status_name priority_name agent_name team_name"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed workflow_stepstarted respondbydate responsedate responsestartdate fixbydate dateassigned slaactiondate lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate action_datetime planneddate planneddateend lastrecurringemailsentdate slaholdreminderdatelastemailed closurereminderdatelastemailed sla_start_date reviewed_date search_index_sync_timestamp workflow_move_date_override startdatetime enddatetime first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail auditdate auditfaileddate laststatuschangestatusdate supplier_date supplier_dateclosed supplier_responsedate supplier_respondbydate supplier_fixbydate nextappointmentdate milestone_startdate milestone_enddate resource_booking_timeslot projectearlieststart projectlatestend nextactivityorappointmentdate opptrialdate oppdemodate oppdiscountdate oppconverteddate invoicedate invoicepaiddate lastbugzillasync orionacknowledgedate embedding_match_timestamp new_whe_"],["boolean","inactive hasbeenclosed onhold flagged read deleted is_vip isimportantcontact showforusers matched_rule_dont_show_notification is_sensitive reviewed excludefromsla forwardinboundupdates fixbydateadjusted respondbydateadjusted updateservicestatus is_closure_reminder_closure is_slahold_reminder_closure surveysent surveyneeded acctmaninformedsurvey requestdetailsprinted category_include_note_1 category_include_note_2 category_include_note_3 category_include_note_4 show_chat_create defaultsendattachments hide_feedback can_add_cc_followers serviceformprinted matched_kb_id_acessible_to_user parentassign isparentservice canbechild has_related faultapprovalfailed faultapprovalexists status_change_frozen is_maintenance is_downtime supplier_breachrespsent supplier_breachfixbysent release_important knownerror development showonroadmap canbevotedfor is_project projectinternaltask is_opportunity oppdontaddtomailinglist isbillable itemsarebillable ticket_invoices_for_each_site actisbillabledefault loggedoutofhdworkinghours invoiceseperatelyoverride statement_of_work_added sendtopagerduty inform3rdpartysystem send_remoteinvite linkremotesession sendtosplunkoncall sync_to_salesforce closed_in_integration_system istweet isfacebookpost process_ai is_ai_indexable agreedcleared ukasaccredited locked show_channel_create isbeingclosed from_catalogue dont_do_rules apply_rules donotapplytemplateintheapi sendack _prevent_outgoing _dont_fire_automations _forcereassign _novalidate _validate_updates _recover _appointment01_ok _agent01_ok _agent02_ok _asset01_ok _changefreeze01_ok _maintenance01_ok _ticketclash01_ok _milestonedate01_ok _kbduplicate01_ok _isalert _dontupdate_jira _dontupdate_devops _dontupdate_salesforce _dontupdate_pagerduty recalculate_billing ignore_kb_match _canupdate _mustupdateticketuser _spam _spamblock create_article dont_do_databaselookups return_this _validate_form _ispreview nochangesequpdate _reclose _refreshresponse _isimport close_unassigned _force _ignoremilestonedates _print_generate _iszapier _isnotify createacknowledgement _create_outstanding_appointments _create_outstanding_appointment_email _acknowledgealert mark_as_read_only actionworkflowset childrenlefttocreate forceruleupdate _isteams dontcreatechild needcreatechild _validate_only domerge isnew isclone _has_automations _newticket_quickclose check_status_freeze clear_feedback override_opening_action_who _matchintacctclass do_lookups _isagentuser _re_index _fetch_matches copy_milestone _dont_update_project_dates disable_milestone_modification dont_copy_history make_automation_entity_inactive _forceunlock _is_aisuggestion_merge _remove_pipeline_stage _can_view_att _can_upload_att _can_download_att _can_edit_att _can_view_action_history _isupdateimport"],["assets","assets"],["tags","tags add_tags"],["note","note"],["attachments","attachments"],["delivery_address","delivery_address"],["contact_address","contact_address"],["user_linked_sites","user_linked_sites"],["additional_agents","additional_agents"],["enduser_role_ids","enduser_role_ids child_ticket_ids _apply_ai_suggestions _dismiss_ai_suggestions"],["agent","agent"],["user","user tickettype lastaction approval_process"],["matched_rules","matched_rules"],["workflow_history","workflow_history"],["new_workflow_history","new_workflow_history"],["outcomes","outcomes popup_notes viewers followers_agent followers_user services children approvers new_approvalprocess_users new_approvalprocess_cab new_approvers todo_list appointments commits"],["number","timetaken slaholdtime slapercused slatimeleft closure_time slatimeelapsed responsetime slatimeremaining ticketage targetpercused targettimeleft first_responsetime estimate estimatedays Estimatedays risk_score supplier_responsetime supplier_slatimeelapsed projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value projectcompletionpercentage oppvalue oppconversionprobability oppvalueadjusted oppprofit oppvalue_monthly oppvalue_annual oppvalue_oneoff cost actualcost chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours nonbillable_time mileage quotelabouramount invoicelabouramount invoicematerialsamount quotematerialsamount deadlinenotificationhours elapsed_response_hours elapsed_resolution_hours prepay_balance_hours prepay_balance_amount billable_time overrideticketcost order_line_price hoursinvoiced invoiceable_time search_score utcoffset _open_search_score"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["olas","olas"],["documents","documents contributors assets_columns approvers_history audit_log budgets milestones timeentries project_items_issued parent_milestones date_dependencies"],["linktypesarray","linktypesarray"],["related_tickets","related_tickets new_related_tickets"],["supplier","supplier"],["object","agent_booking prepay_threshold google_reviewdata google_questiondata freshdesk_ticket_data database_lookup_result"],["billing_address","billing_address"],["expenses","expenses"],["items_issued","items_issued"],["external_links","external_links"],["new_external_link","new_external_link"],["long_integer","twitterid twitter_message_id"],["journeys","journeys"],["ecommerce_orders","ecommerce_orders"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["qualifications","qualifications"],["vectors","vectors"],["extratabs","extratabs"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj18 = new Map([["match_on","match_on"],["on_match","on_match"],["query_boolean","match_closed find_duplicates resolve_names dry_run continue_on_error"],["on_no_match","on_no_match"],["unknown_names","unknown_names"],["unknown_fields","unknown_fields"],["one_to_hundred","batch_size"],["fields","fields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema12 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const pattern0 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema12.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["string","number","null"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/ticket_text/type",keyword:"type",params:{type: schema13.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["integer","string","null"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};
const pattern1 = new RegExp("^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema14.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/integer/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -2147483648 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/integer/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["string","null"]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema15.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const func2 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
let valid2 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.label === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/2/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.label !== undefined){
if(!validate17(data0.label, {instancePath: instancePath+"/" + i0+"/label"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.display !== undefined){
if(!validate17(data0.display, {instancePath: instancePath+"/" + i0+"/display"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["string","null"]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema17.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["boolean","null"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema18.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.inventory_number !== undefined){
if(!validate17(data0.inventory_number, {instancePath: instancePath+"/" + i0+"/inventory_number"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.text !== undefined){
if(!validate17(data0.text, {instancePath: instancePath+"/" + i0+"/text"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["object","null"],"additionalProperties":false,"properties":{"text":true,"html":true,"private":true,"outcome":true,"outcome_id":true,"status_name":true,"new_status":true,"send_email":true,"time_taken":true,"once_within":true},"fieldKinds":0};
const func19 = Object.prototype.hasOwnProperty;
const obj1 = new Map([["filled_text","text html outcome status_name"],["query_boolean","private send_email"],["integer","outcome_id new_status"],["number","time_taken"],["span","once_within"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema22 = {"type":["string","null"],"pattern":"\\S"};
const pattern2 = new RegExp("\\S", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema22.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const pattern3 = new RegExp("^(true|false)$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema23.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern4 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema24.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["string","integer","null"],"pattern":"^\\s*(0|[0-9]+\\s*[smhd])\\s*$","maximum":0};
const pattern5 = new RegExp("^\\s*(0|[0-9]+\\s*[smhd])\\s*$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/span/type",keyword:"type",params:{type: schema25.type},message:"must be string,integer,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/span/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/span/pattern",keyword:"pattern",params:{pattern: "^\\s*(0|[0-9]+\\s*[smhd])\\s*$"},message:"must match pattern \""+"^\\s*(0|[0-9]+\\s*[smhd])\\s*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func19.call(schema21.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const field0 in data){
const kind0 = obj1.get(field0);
if(kind0 === "filled_text"){
if(!validate38(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(kind0 === "query_boolean"){
if(!validate40(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "span"){
if(!validate45(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["array","null"],"items":{"type":"object","fieldKinds":1}};
const obj2 = new Map([["file","file"],["text","file_name filename data_base64 path note"],["integer","id"],["boolean","isimage showforusers"],["query_boolean","again"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema27 = {"type":["string","null"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj2.get(field0);
if(kind0 === "file"){
if(!validate49(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(kind0 === "query_boolean"){
if(!validate40(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":["object","null"],"fieldKinds":2};
const obj3 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj3.get(field0);
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":["object","null"],"fieldKinds":3};
const obj4 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj4.get(field0);
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["array","null"],"items":{"kind":"object"}};
const schema31 = {"type":["object","null"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema31.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate65(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema34 = {"type":["integer","string"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema34.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/listed_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -2147483648 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/listed_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate73(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":["object","null"],"fieldKinds":4};
const obj5 = new Map([["integer","id"],["text","name"],["teams","teams"],["departments","departments clients"],["boolean","_canupdate _canupdate_moreinfo"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema36 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.agent_id !== undefined){
if(!validate15(data0.agent_id, {instancePath: instancePath+"/" + i0+"/agent_id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj5.get(field0);
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "teams"){
if(!validate79(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(kind0 === "departments"){
if(!validate83(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
if(!validate15(data.id, {instancePath: instancePath+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
validate88.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["array","null"],"items":{"type":"object","properties":{"rule_id":{"kind":"integer"},"rule_sequence":{"kind":"integer"},"popupmsg":{"kind":"text"}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.rule_id !== undefined){
if(!validate15(data0.rule_id, {instancePath: instancePath+"/" + i0+"/rule_id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.rule_sequence !== undefined){
if(!validate15(data0.rule_sequence, {instancePath: instancePath+"/" + i0+"/rule_sequence"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.popupmsg !== undefined){
if(!validate17(data0.popupmsg, {instancePath: instancePath+"/" + i0+"/popupmsg"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":["array","null"],"items":{"type":"object","fieldKinds":5}};
const obj6 = new Map([["integer","moved_from moved_to"],["date","moved_date"],["number","target_hours actual_hours"],["boolean","target_met"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj6.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["array","null"],"items":{"type":"object","fieldKinds":6}};
const obj7 = new Map([["integer","moved_from moved_to"],["date","moved_date"],["number","target_hours actual_hours"],["boolean","target_met"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj7.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":["array","null"],"items":{}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":["object","null"],"properties":{"datetime":{"kind":"date"},"timezone":{"kind":"text"}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datetime !== undefined){
if(!validate25(data.datetime, {instancePath: instancePath+"/datetime"})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!validate17(data.timezone, {instancePath: instancePath+"/timezone"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target_name !== undefined){
if(!validate17(data0.target_name, {instancePath: instancePath+"/" + i0+"/target_name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.target_hours !== undefined){
if(!validate43(data0.target_hours, {instancePath: instancePath+"/" + i0+"/target_hours"})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data0.actual_hours !== undefined){
if(!validate43(data0.actual_hours, {instancePath: instancePath+"/" + i0+"/actual_hours"})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data0.target_date !== undefined){
if(!validate25(data0.target_date, {instancePath: instancePath+"/" + i0+"/target_date"})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data0.target_met !== undefined){
if(!validate27(data0.target_met, {instancePath: instancePath+"/" + i0+"/target_met"})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["array","null"],"items":{"type":"object"}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate17(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate124.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.summary !== undefined){
if(!validate17(data0.summary, {instancePath: instancePath+"/" + i0+"/summary"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate128.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","null"],"fieldKinds":7};
const obj8 = new Map([["integer","id"],["text","name webserviceurl _warning"],["boolean","emailoverduefixby emailoverdueresponse"],["customfields","customfields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj8.get(field0);
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(kind0 === "customfields"){
if(!validate68(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","null"],"fieldKinds":8};
const obj9 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj9.get(field0);
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":["array","null"],"items":{"type":"object","properties":{"amount":{"kind":"number"},"description":{"kind":"text"},"agent_id":{"kind":"integer"},"date_added":{"kind":"date"},"invoiceable":{"kind":"boolean"}}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.amount !== undefined){
if(!validate43(data0.amount, {instancePath: instancePath+"/" + i0+"/amount"})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data0.description !== undefined){
if(!validate17(data0.description, {instancePath: instancePath+"/" + i0+"/description"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.agent_id !== undefined){
if(!validate15(data0.agent_id, {instancePath: instancePath+"/" + i0+"/agent_id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.date_added !== undefined){
if(!validate25(data0.date_added, {instancePath: instancePath+"/" + i0+"/date_added"})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data0.invoiceable !== undefined){
if(!validate27(data0.invoiceable, {instancePath: instancePath+"/" + i0+"/invoiceable"})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["array","null"],"items":{"type":"object","fieldKinds":9}};
const obj10 = new Map([["integer","item_id"],["text","name note"],["number","quantity price costprice"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj10.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["array","null"],"items":{"type":"object","fieldKinds":10}};
const obj11 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj11.get(field0);
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate155.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["object","null"],"fieldKinds":11};
const obj12 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj12.get(field0);
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
validate160.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["integer","string","null"],"pattern":"^-?[0-9]{1,19}$"};
const pattern7 = new RegExp("^-?[0-9]{1,19}$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/long_integer/type",keyword:"type",params:{type: schema54.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/long_integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,19}$"},message:"must match pattern \""+"^-?[0-9]{1,19}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate165.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":["array","null"],"items":{"type":"object","fieldKinds":12}};
const obj13 = new Map([["integer","id"],["text","description vehicle"],["date","startdate enddate"],["number","startodometer endodometer"],["boolean","invoiceable"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj13.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate167.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_order_id":{"kind":"text"},"third_party_order_url":{"kind":"text"}}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.third_party_order_id !== undefined){
if(!validate17(data0.third_party_order_id, {instancePath: instancePath+"/" + i0+"/third_party_order_id"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.third_party_order_url !== undefined){
if(!validate17(data0.third_party_order_url, {instancePath: instancePath+"/" + i0+"/third_party_order_url"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["array","null"],"items":{"type":"object","fieldKinds":13}};
const obj14 = new Map([["integer","matched_id"],["text","name client_name"],["number","search_score"],["date","date_occurred date_closed"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj14.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate178.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.matched_id !== undefined){
if(!validate15(data0.matched_id, {instancePath: instancePath+"/" + i0+"/matched_id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.search_score !== undefined){
if(!validate43(data0.search_score, {instancePath: instancePath+"/" + i0+"/search_score"})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate184.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["array","null"],"items":{"type":"object","fieldKinds":14}};
const obj15 = new Map([["integer","id suggestion_id type"],["text","summary new_value"],["boolean","applied"],["date","applied_date"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj15.get(field0);
if(kind0 === "integer"){
if(!validate15(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate189.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"weight":{"kind":"integer"},"mustmatch":{"kind":"boolean"},"agent_matched":{"kind":"boolean"}}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.weight !== undefined){
if(!validate15(data0.weight, {instancePath: instancePath+"/" + i0+"/weight"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.mustmatch !== undefined){
if(!validate27(data0.mustmatch, {instancePath: instancePath+"/" + i0+"/mustmatch"})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data0.agent_matched !== undefined){
if(!validate27(data0.agent_matched, {instancePath: instancePath+"/" + i0+"/agent_matched"})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate195.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"faultid":{"kind":"integer"},"vector":{"kind":"text"},"datesynced":{"kind":"date"}}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.faultid !== undefined){
if(!validate15(data0.faultid, {instancePath: instancePath+"/" + i0+"/faultid"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.vector !== undefined){
if(!validate17(data0.vector, {instancePath: instancePath+"/" + i0+"/vector"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.datesynced !== undefined){
if(!validate25(data0.datesynced, {instancePath: instancePath+"/" + i0+"/datesynced"})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate202.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"sequence":{"kind":"integer"},"url":{"kind":"text"},"icon":{"kind":"text"}}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate15(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate17(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.sequence !== undefined){
if(!validate15(data0.sequence, {instancePath: instancePath+"/" + i0+"/sequence"})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data0.url !== undefined){
if(!validate17(data0.url, {instancePath: instancePath+"/" + i0+"/url"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data0.icon !== undefined){
if(!validate17(data0.icon, {instancePath: instancePath+"/" + i0+"/icon"})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":["object","null"],"fieldKinds":15};
const obj16 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj16.get(field0);
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
validate215.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":["object","null"],"fieldKinds":16};
const obj17 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj17.get(field0);
if(kind0 === "text"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
validate220.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["string","null"],"enum":["third_party_id","third_party_id_string","supplier_reference","summary",null]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "third_party_id") || (data === "third_party_id_string")) || (data === "supplier_reference")) || (data === "summary")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":["string","null"],"enum":["update","note","leave",null]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "update") || (data === "note")) || (data === "leave")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["string","null"],"enum":["create","leave",null]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "create") || (data === "leave")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":["string","null"],"enum":["reject","leave_out",null]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "reject") || (data === "leave_out")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["string","null"],"enum":["refuse","send",null]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "refuse") || (data === "send")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":["integer","string","null"],"pattern":"^([1-9][0-9]?|100)$","minimum":1,"maximum":100};
const pattern8 = new RegExp("^([1-9][0-9]?|100)$", "u");

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/one_to_hundred/type",keyword:"type",params:{type: schema70.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/one_to_hundred/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/one_to_hundred/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/one_to_hundred/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)$"},message:"must match pattern \""+"^([1-9][0-9]?|100)$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate236.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate238.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.json_body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "json_body"},message:"must have required property '"+"json_body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.json_body !== undefined){
let data0 = data.json_body;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const field0 in data1){
const kind0 = obj0.get(field0);
if(kind0 === "new_or_existing_ticket_id"){
if(!validate11(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind0 === "ticket_text"){
if(!validate13(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate15(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate17(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "customfields"){
if(!validate19(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate25(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate27(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(kind0 === "assets"){
if(!validate29(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "tags"){
if(!validate33(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(kind0 === "note"){
if(!validate37(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(kind0 === "attachments"){
if(!validate48(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(kind0 === "delivery_address"){
if(!validate56(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(kind0 === "contact_address"){
if(!validate60(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(kind0 === "user_linked_sites"){
if(!validate64(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(kind0 === "additional_agents"){
if(!validate68(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(kind0 === "enduser_role_ids"){
if(!validate72(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(kind0 === "agent"){
if(!validate76(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(kind0 === "user"){
if(!validate88(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(kind0 === "matched_rules"){
if(!validate91(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(kind0 === "workflow_history"){
if(!validate96(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(kind0 === "new_workflow_history"){
if(!validate102(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(kind0 === "outcomes"){
if(!validate108(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate43(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(kind0 === "startdate_with_timezone"){
if(!validate111(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(kind0 === "olas"){
if(!validate115(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(kind0 === "documents"){
if(!validate122(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(kind0 === "linktypesarray"){
if(!validate124(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(kind0 === "related_tickets"){
if(!validate128(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(kind0 === "supplier"){
if(!validate132(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(kind0 === "object"){
if(!validate65(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(kind0 === "billing_address"){
if(!validate139(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(kind0 === "expenses"){
if(!validate143(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(kind0 === "items_issued"){
if(!validate150(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(kind0 === "external_links"){
if(!validate155(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(kind0 === "new_external_link"){
if(!validate160(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate160.errors);
errors = vErrors.length;
}
}
if(kind0 === "long_integer"){
if(!validate165(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(kind0 === "journeys"){
if(!validate167(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(kind0 === "ecommerce_orders"){
if(!validate174(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_matched_tickets"){
if(!validate178(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_matched_articles"){
if(!validate184(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_suggestions"){
if(!validate189(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(kind0 === "qualifications"){
if(!validate195(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate195.errors);
errors = vErrors.length;
}
}
if(kind0 === "vectors"){
if(!validate202(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate202.errors);
errors = vErrors.length;
}
}
if(kind0 === "extratabs"){
if(!validate208(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_issue"){
if(!validate215(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate215.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_workitem"){
if(!validate220(data1[field0], {instancePath: instancePath+"/json_body/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate220.errors);
errors = vErrors.length;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/json_body/" + i0,schemaPath:"#/properties/json_body/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
let data2 = data.options;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema11.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(func19.call(schema11.properties.options.properties, key0))){
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const field1 in data2){
const kind1 = obj18.get(field1);
if(kind1 === "match_on"){
if(!validate225(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(kind1 === "on_match"){
if(!validate227(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate227.errors);
errors = vErrors.length;
}
}
if(kind1 === "query_boolean"){
if(!validate40(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(kind1 === "on_no_match"){
if(!validate230(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(kind1 === "unknown_names"){
if(!validate232(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate232.errors);
errors = vErrors.length;
}
}
if(kind1 === "unknown_fields"){
if(!validate234(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(kind1 === "one_to_hundred"){
if(!validate236(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate236.errors);
errors = vErrors.length;
}
}
if(kind1 === "fields"){
if(!validate238(data2[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate238.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
