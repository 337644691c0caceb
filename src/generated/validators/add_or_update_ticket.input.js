// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["json_body"],"properties":{"json_body":{"type":"array","minItems":1,"items":{"type":"object","fieldKinds":"object0"}},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"match_on":{"type":["string","null"],"enum":["third_party_id","third_party_id_string","supplier_reference","summary",null]},"batch_size":{"type":["integer","null"],"minimum":1,"maximum":100},"continue_on_error":{"type":["boolean","null"]},"fields":{"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}}}}}};
const schema32 = {"type":["integer","string","null"],"pattern":"^0*[1-9][0-9]{0,14}$","minimum":1,"maximum":999999999999999};
const schema33 = {"type":["string","null"]};
const schema34 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema35 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"name":{"type":["string","null"]},"label":{"type":["string","null"]},"value":{},"display":{"type":["string","null"]}}}};
const schema36 = {"type":["boolean","null"]};
const schema37 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"filename":{"type":["string","null"]},"data_base64":{"type":["string","null"]},"note":{"type":["string","null"]},"isimage":{"type":["boolean","null"]},"showforusers":{"type":["boolean","null"]}}}};
const schema38 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"inventory_number":{"type":["string","null"]}}}};
const schema39 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"text":{"type":["string","null"]}}}};
const schema40 = {"type":["object","null"],"properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"type":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"description":{"type":["string","null"]},"line1":{"type":["string","null"]},"line2":{"type":["string","null"]},"line3":{"type":["string","null"]},"line4":{"type":["string","null"]},"postcode":{"type":["string","null"]}}};
const schema41 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"name":{"type":["string","null"]}}}};
const schema42 = {"type":["array","null"],"items":{"type":"integer"}};
const schema43 = {"type":["object","null"],"properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"name":{"type":["string","null"]},"teams":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"agent_id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"}}}},"departments":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"}}}},"clients":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"}}}},"_canupdate":{"type":["boolean","null"]},"_canupdate_moreinfo":{"type":["boolean","null"]}}};
const schema44 = {"type":["object","null"],"properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"}}};
const schema45 = {"type":["array","null"],"items":{"type":"object","properties":{"rule_id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"rule_sequence":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"popupmsg":{"type":["string","null"]}}}};
const schema46 = {"type":["array","null"],"items":{"type":"object","properties":{"moved_from":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"moved_to":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"moved_date":{"type":["string","null"]},"target_hours":{"type":["number","null"]},"actual_hours":{"type":["number","null"]},"target_met":{"type":["boolean","null"]}}}};
const schema47 = {"type":["array","null"],"items":{"type":"object"}};
const schema48 = {"type":["number","null"]};
const schema49 = {"type":["object","null"],"properties":{"datetime":{"type":["string","null"]},"timezone":{"type":["string","null"]}}};
const schema50 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"type":["string","null"]},"target_hours":{"type":["number","null"]},"actual_hours":{"type":["number","null"]},"target_date":{"type":["string","null"]},"target_met":{"type":["boolean","null"]}}}};
const schema51 = {"type":["array","null"]};
const schema52 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]}}}};
const schema53 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"summary":{"type":["string","null"]}}}};
const schema54 = {"type":["object","null"],"properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"name":{"type":["string","null"]},"emailoverduefixby":{"type":["boolean","null"]},"emailoverdueresponse":{"type":["boolean","null"]},"webserviceurl":{"type":["string","null"]},"_warning":{"type":["string","null"]},"customfields":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"type":["integer","string","null"],"pattern":"^-?[0-9]+$"},"name":{"type":["string","null"]}}}}}};
const schema55 = {"type":["object","null"]};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference dateoccurred datecreated last_update lastactiondate dateclosed closure_note ticket_tags use guid userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name takenby customer_relationships client_reference ccaddress deliverycontact alternativecontactno phonenumberfrom addressfrom opened_by resolved_by who top_level_name account_manager sitepostcode userdepartments created_by agent_signature customer_signature new_agent_signature new_customer_signature category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname alerttype workflow_name workflow_stepstarted matched_rule_name requesttype_name resourcetype_name matched_rule_ids requesttype_published_id statuscolor workflow_html_to_show_on_progress sla_name respondbydate responsedate responsestartdate slaresponsestate fixbydate dateassigned site_timezone slaactiondate lastchildactiondate nextactivitydate startdate startdate_timezone starttime targetdate targetdate_timezone targettime deadlinedate followupdate section_timezone action_datetime slastate slaexcuse planneddate planneddateend lastrecurringemailsentdate slaholdreminderdatelastemailed closurereminderdatelastemailed timezonename sla_start_date reviewed_date slaresponseexcuse search_index_sync_timestamp workflow_move_date_override startdatetime enddatetime first_responsedate date_fully_closed next_review_date deleted_date ticket_timezone emailtolist emailcclist notepad closure_note_html alsoinform lastnote lastincomingemail action_outcome action_note action_agent_name messsent satisfactioncomment messsentlast emaildisplayname mailentryid lessonslearned current_action_type current_action_name category_note_1 category_user_note_1 category_note_2 category_user_note_2 category_note_3 category_user_note_3 category_note_4 category_user_note_4 htmlmessage unotes smemo amemo sms_override email_message_id seenby internet_message_id mailbox rapid7_action_count inventory_number primary_service_name asset_key_field_string asset_type_name assetstring article_description article_resolution article_notes device_name servicestatusnote kb_ai_summary owning_service_name parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary template_name parent_summary parent_status_name created_from_action_name parent_ticket_type_name createdfrom_ticket_type_name clonedfrom_ticket_type_name quick_ticket_link_text kb_pdftemplate_name templatewhenlinked_name justification impactdescription riskdescription backoutplan testplan communicationplan changeinformation_html changestate approval_process_step_name approval_cab_name auditdate auditnote auditfaileddate auditfailednote new_approvalprocess_email laststatuschangestatusdate supplier_name supplier_date supplier_dateclosed supplier_contract_ref emailtolistsupplier emailcclistsupplier supplier_slaexcuse supplier_responsestate supplier_responsedate supplier_respondbydate supplier_slastate supplier_fixbydate product_name version_name component_name release_name release_note release2_name release3_name releasenotegroup_name product_key roadmapnote your_vote_comment parent_release_note parent_release_name parent_release2_name parent_release3_name milestone_name nextappointmentdate budgettype milestone_startdate milestone_enddate budgettype_name resource_booking_timeslot bookingurl budgethours default_appointment_summary default_appointment_details projectearlieststart projectlatestend nextactivityorappointmentdate pipeline_stage_name oppcompanyname oppcontactname oppjobtitle oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors opptrialdate oppdemodate oppdiscountdate oppconverteddate oppproductchosen oppreason opphear opptimezonename opportunity_third_party_url opp_country_name opp_region_name items contract_refextra action_chargerate action_contract_ref invoicenumber invoicenote invoicedate invoicepaiddate quotedescription invoicedescription contract_ref contract_balance purchaseordernumber billing_plan_text lastaction_chargerate ticket_client_to_invoice_to_name gfialerttype twitterscreenname facebook_id pagerdutyid pagerdutyincidentidstring pagerdutyurl pagerdutyincidentid pr_link github_repository lastbugzillasync sapid sapattachmentsuuid third_party_client_id splunkurl splunksearch invite_emaillist third_party_call_id azure_tenants azure_tenants_name devops_agent ncentral_ticketid orionacknowledgedate orionacknowledgenote orionacknowledgedbyname orionalertname servicenow_id third_party_parent_id third_party_problem_id splunkoncalltarget_id splunkoncall_id splunkoncallurl servicenow_number autotask_number meraki_device meraki_alert_type ninja_alert_id teams_user_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id auvik_url sentinel_url addigy_alert_id ninja_alert_type kaseya_agent_id salesforce_contactid salesforce_accountid salesforce_parentid salesforce_status newrelic_id newrelicincident_id kaseyaid facebook_message_id pagerdutyservice pagerdutyservice_name teamsmessage default_teams_chat_name whatsappcreatedfromid intacct_class intacct_class_name linked_ecommerce_order_number linked_ecommerce_order_url instagram_message_id devops_key connectwisermm_ticketid bigpanda_id default_slack_channel_name slack_channel_id slack_callback_id freshdesk_group_name freshdesk_agent_name freshdesk_agent_email freshdesk_product_name scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams related_businessapps_descriptions kaseya_asset_name chat_key_id zoom_default_message pandadoc_attachment_name pandadoc_attachment_url thirdparty_url security_signal_id datadog_id facebookid facebookname suggested_category1 ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_search_query ai_suggested_type ai_sentiment_analysis ai_satisfaction_level ai_tonality ai_survey_comment embedding_match_timestamp faigeneratedsummary_list ai_summary ai_conversation_summary qualifications_matched web_url api_url colour key labno loggedonbehalfby _warning customfieldvalidationreason matching_value new_whe_ idsummary hover_summary lookup_search duplicate_kbs rapid7_ticketrrn rapid7_ticketinvid newaction_emailfrom_address_override email_start_tag_override email_end_tag_override _importtype form_id _warning_is_error printhtml _validation_key recaptcha_token _fromchatprofileid _match_thirdparty_id _match_integration_name _importthirdpartyid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id enduserstatus organisation_id department_id branch_id top_level_id team_department_id usertype alluserscanview default_reporter original_agent locked_by_agentid workflow_stage_id workflow_id workflow_step workflow_seq faultcodeopen faultcode matched_rule_id category_itil_1 category_itil_2 category_itil_3 category_itil_4 resourcetype_id colour_rule maximumRestrictedPriority statusseq itil_requesttype_id reassigncount sla_id starttimeslot targettimeslot site_sla_id firsttimefix ola_count whoresponded attachment_count action_number action_ticket_id satisfactionlevel currentfaactionnumber mailboxid emailpriority open_chat_count follower_count chat_id actioncode pdf_attachment_id chat_count call_log_count new_actioncode closure_agent_id import_details_id asset_number asset_site service_id matched_kb_id operationalserviceid servicefailurestid asset_type service_count unsubscribedfromserviceid article_type service_request_detail_id kblinkid service_linked_device owning_service serviceid child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count createdfrom_id clonedfrom_id causedby template_id child_template_id sibling_count_open clone_count created_from_action_id clonedfrom visible_child_tickets parent_itil_ticket_type unrelate_from_ticket_id merged_into_id parent_status parent_agent child_status kb_pdf_template template_when_linked impactlevel risklevel approval_status approval_process_id new_approvalprocess approvedby approval_process_step unapprovedchangestatus changeseq laststatuschangeinformed auditstatus auditunum userrequestedapprover laststatuschangeinformedmanager new_approvalprocess_agent_id new_approvalprocess_user_id new_approvalprocess_cab_id laststatuschangestatus new_approvalprocess_role_id new_approvalprocess_customfieldid supplier_id supplier_status supplier_contact_id supplier_contract_id supplier_sla_id supplier_priority_id product_id version_id component_id release_id release2_id release3_id releasenotegroup_id your_vote milestone_id appointment_type appointment_id milestone_sequence milestone_status budgetcode projectconsignmentheaderid projectconsignmentdetailid appointment_count task_count target_adjust start_adjust todo_count budgettype_id resource_booking_type resource_booking_asset resource_booking_site new_milestone_ticket next_appointment_type milestone_billing_type main_project_id agent_booking_type requesttype_group_id pipeline_stage_id oppattemptsmade oppclosurecategory quotation_count quantity salesorder_id orderhead_id chargerate quotepriority invoicestatus contract_id currency items_issued_count salesorder_count purchaseorder_count invoice_line_count contract_schedule_plan_id client_to_invoice_to_id ticket_client_to_invoice_to_id order_sequence billing_type connectedinstance_id pr_id laststatus3rdparty twitterid pagerdutystatus hdid remotetechid remotesessionid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncalltarget splunkoncallstatus connectwise_id connectwise_project_id autotask_id atera_alert_id syncro_alert_id powershell_script_count devops_workitem_count ninja_device_id domotz_alertid domotz_deviceid automate_id device_automate_id jira_issue_count sentinel_display_id freshdesk_id backup_radar_id backup_radar_state salesforce_stage twitter_message_id ncentral_details_id linked_halo_ticket_count halolink_ticketid thirdpartyreviewscore datto_alert_state liongard_system_id sqlimport_id lapsafe_count remotesession_count orionalert orionwho createdfromautomationstdid businessapp_count pandadoc_attachment incomingevent_count azure_connection_id automation_entity_type created_from_automation_entityid facebookuserid ai_survey_score ai_suggested_urgency ai_suggested_impact postloggedview forwarded_by search_index_sync_batches useful_count notuseful_count table update_milestone_id sendprintrequest newaction_emailfrom apply_this_rule _reclose_oid _importid _match_integration_id _override_child_merge_type order_update_to order_update_from _importtypeid"],["customfields","customfields"],["boolean","inactive hasbeenclosed onhold flagged read deleted is_vip isimportantcontact showforusers matched_rule_dont_show_notification is_sensitive reviewed excludefromsla forwardinboundupdates fixbydateadjusted respondbydateadjusted updateservicestatus is_closure_reminder_closure is_slahold_reminder_closure surveysent surveyneeded acctmaninformedsurvey requestdetailsprinted category_include_note_1 category_include_note_2 category_include_note_3 category_include_note_4 show_chat_create defaultsendattachments hide_feedback can_add_cc_followers serviceformprinted matched_kb_id_acessible_to_user parentassign isparentservice canbechild has_related faultapprovalfailed faultapprovalexists status_change_frozen is_maintenance is_downtime supplier_breachrespsent supplier_breachfixbysent release_important knownerror development showonroadmap canbevotedfor is_project projectinternaltask is_opportunity oppdontaddtomailinglist ticket_invoices_for_each_site actisbillabledefault loggedoutofhdworkinghours isbillable itemsarebillable invoiceseperatelyoverride statement_of_work_added inform3rdpartysystem sendtopagerduty send_remoteinvite linkremotesession sendtosplunkoncall sync_to_salesforce closed_in_integration_system istweet isfacebookpost process_ai is_ai_indexable agreedcleared ukasaccredited locked show_channel_create isbeingclosed from_catalogue recalculate_billing ignore_kb_match sendack _canupdate _mustupdateticketuser _spam _spamblock create_article dont_do_rules dont_do_databaselookups apply_rules _forcereassign _appointment01_ok _agent01_ok _agent02_ok _asset01_ok return_this _validate_form _validate_updates _ispreview nochangesequpdate _reclose _recover _refreshresponse _isimport _isalert _novalidate close_unassigned _changefreeze01_ok _force _ticketclash01_ok _milestonedate01_ok _ignoremilestonedates _print_generate _dontupdate_devops _iszapier _isnotify createacknowledgement donotapplytemplateintheapi _create_outstanding_appointments _create_outstanding_appointment_email _acknowledgealert mark_as_read_only actionworkflowset childrenlefttocreate forceruleupdate _isteams dontcreatechild needcreatechild _validate_only domerge isnew isclone _has_automations _dontupdate_jira _dontupdate_salesforce _newticket_quickclose check_status_freeze clear_feedback _dontupdate_pagerduty _dont_fire_automations override_opening_action_who _matchintacctclass do_lookups _isagentuser _re_index _fetch_matches copy_milestone _maintenance01_ok _dont_update_project_dates disable_milestone_modification _prevent_outgoing dont_copy_history make_automation_entity_inactive _forceunlock _is_aisuggestion_merge _remove_pipeline_stage _can_view_att _can_upload_att _can_download_att _can_edit_att _can_view_action_history _kbduplicate01_ok _isupdateimport"],["attachments","attachments"],["assets","assets"],["tags","tags"],["delivery_address","delivery_address contact_address"],["additional_agents","additional_agents"],["enduser_role_ids","enduser_role_ids child_ticket_ids"],["agent","agent"],["user","user tickettype lastaction approval_process"],["matched_rules","matched_rules"],["workflow_history","workflow_history new_workflow_history"],["outcomes","outcomes documents popup_notes contributors assets_columns children approvers approvers_history audit_log budgets milestones todo_list timeentries project_items_issued parent_milestones date_dependencies"],["number","timetaken slaholdtime slapercused slatimeleft closure_time slatimeelapsed responsetime slatimeremaining ticketage targetpercused targettimeleft first_responsetime estimate estimatedays Estimatedays risk_score supplier_responsetime supplier_slatimeelapsed projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value projectcompletionpercentage oppvalue oppconversionprobability oppvalueadjusted oppprofit oppvalue_monthly oppvalue_annual oppvalue_oneoff chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours cost nonbillable_time mileage quotelabouramount actualcost invoicelabouramount invoicematerialsamount quotematerialsamount deadlinenotificationhours elapsed_response_hours elapsed_resolution_hours prepay_balance_hours prepay_balance_amount billable_time overrideticketcost order_line_price hoursinvoiced invoiceable_time search_score utcoffset _open_search_score"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["olas","olas"],["list","viewers followers_agent followers_user services new_approvalprocess_users new_approvalprocess_cab new_approvers appointments items_issued expenses journeys external_links ecommerce_orders commits qualifications vectors ai_matched_tickets ai_matched_articles ai_suggestions extratabs _apply_ai_suggestions _dismiss_ai_suggestions"],["linktypesarray","linktypesarray"],["related_tickets","related_tickets new_related_tickets"],["supplier","supplier"],["billing_address","billing_address new_external_link google_reviewdata google_questiondata freshdesk_ticket_data database_lookup_result primary_issue primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*[1-9][0-9]{0,14}$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
let data2 = data1[field0];
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema32.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999999999999999 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999},message:"must be <= 999999999999999"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,14}$"+"\""};
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
if(kind0 === "text"){
let data3 = data1[field0];
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/text/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(kind0 === "integer"){
let data4 = data1[field0];
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/integer/type",keyword:"type",params:{type: schema34.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err8 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(kind0 === "customfields"){
let data5 = data1[field0];
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/customfields/type",keyword:"type",params:{type: schema35.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err10 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err11 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err12 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id !== undefined){
let data7 = data6.id;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/properties/id/type",keyword:"type",params:{type: schema35.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err14 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data6.name !== undefined){
let data8 = data6.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/properties/name/type",keyword:"type",params:{type: schema35.items.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.label !== undefined){
let data9 = data6.label;
if((typeof data9 !== "string") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/label",schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/properties/label/type",keyword:"type",params:{type: schema35.items.properties.label.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.display !== undefined){
let data10 = data6.display;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/display",schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/properties/display/type",keyword:"type",params:{type: schema35.items.properties.display.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(kind0 === "boolean"){
let data11 = data1[field0];
if((typeof data11 !== "boolean") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/boolean/type",keyword:"type",params:{type: schema36.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(kind0 === "attachments"){
let data12 = data1[field0];
if((!(Array.isArray(data12))) && (data12 !== null)){
const err20 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/attachments/type",keyword:"type",params:{type: schema37.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
let data14 = data13.id;
if(((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
const err21 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/id/type",keyword:"type",params:{type: schema37.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err22 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data13.filename !== undefined){
let data15 = data13.filename;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/filename",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/filename/type",keyword:"type",params:{type: schema37.items.properties.filename.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.data_base64 !== undefined){
let data16 = data13.data_base64;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/data_base64",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/data_base64/type",keyword:"type",params:{type: schema37.items.properties.data_base64.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.note !== undefined){
let data17 = data13.note;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/note",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/note/type",keyword:"type",params:{type: schema37.items.properties.note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.isimage !== undefined){
let data18 = data13.isimage;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/isimage",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/isimage/type",keyword:"type",params:{type: schema37.items.properties.isimage.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.showforusers !== undefined){
let data19 = data13.showforusers;
if((typeof data19 !== "boolean") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/showforusers",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/showforusers/type",keyword:"type",params:{type: schema37.items.properties.showforusers.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(kind0 === "assets"){
let data20 = data1[field0];
if((!(Array.isArray(data20))) && (data20 !== null)){
const err29 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/assets/type",keyword:"type",params:{type: schema38.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id !== undefined){
let data22 = data21.id;
if(((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (typeof data22 !== "string")) && (data22 !== null)){
const err30 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/properties/id/type",keyword:"type",params:{type: schema38.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err31 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data21.inventory_number !== undefined){
let data23 = data21.inventory_number;
if((typeof data23 !== "string") && (data23 !== null)){
const err32 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/inventory_number",schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/properties/inventory_number/type",keyword:"type",params:{type: schema38.items.properties.inventory_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(kind0 === "tags"){
let data24 = data1[field0];
if((!(Array.isArray(data24))) && (data24 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/tags/type",keyword:"type",params:{type: schema39.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id !== undefined){
let data26 = data25.id;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/properties/id/type",keyword:"type",params:{type: schema39.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err36 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data25.text !== undefined){
let data27 = data25.text;
if((typeof data27 !== "string") && (data27 !== null)){
const err37 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/text",schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/properties/text/type",keyword:"type",params:{type: schema39.items.properties.text.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
if(kind0 === "delivery_address"){
let data28 = data1[field0];
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err39 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined){
let data29 = data28.id;
if(((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (typeof data29 !== "string")) && (data29 !== null)){
const err40 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/id/type",keyword:"type",params:{type: schema40.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err41 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data28.type !== undefined){
let data30 = data28.type;
if(((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err42 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/type/type",keyword:"type",params:{type: schema40.properties.type.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err43 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/type/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data28.description !== undefined){
let data31 = data28.description;
if((typeof data31 !== "string") && (data31 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/description/type",keyword:"type",params:{type: schema40.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.line1 !== undefined){
let data32 = data28.line1;
if((typeof data32 !== "string") && (data32 !== null)){
const err45 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line1",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/line1/type",keyword:"type",params:{type: schema40.properties.line1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.line2 !== undefined){
let data33 = data28.line2;
if((typeof data33 !== "string") && (data33 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line2",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/line2/type",keyword:"type",params:{type: schema40.properties.line2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data28.line3 !== undefined){
let data34 = data28.line3;
if((typeof data34 !== "string") && (data34 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line3",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/line3/type",keyword:"type",params:{type: schema40.properties.line3.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.line4 !== undefined){
let data35 = data28.line4;
if((typeof data35 !== "string") && (data35 !== null)){
const err48 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line4",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/line4/type",keyword:"type",params:{type: schema40.properties.line4.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data28.postcode !== undefined){
let data36 = data28.postcode;
if((typeof data36 !== "string") && (data36 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/postcode",schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/properties/postcode/type",keyword:"type",params:{type: schema40.properties.postcode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(kind0 === "additional_agents"){
let data37 = data1[field0];
if((!(Array.isArray(data37))) && (data37 !== null)){
const err50 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema41.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id !== undefined){
let data39 = data38.id;
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/properties/id/type",keyword:"type",params:{type: schema41.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err52 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data38.name !== undefined){
let data40 = data38.name;
if((typeof data40 !== "string") && (data40 !== null)){
const err53 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/properties/name/type",keyword:"type",params:{type: schema41.items.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
if(kind0 === "enduser_role_ids"){
let data41 = data1[field0];
if((!(Array.isArray(data41))) && (data41 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/enduser_role_ids/type",keyword:"type",params:{type: schema42.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err56 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/json_body/items/fieldKinds/enduser_role_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(kind0 === "agent"){
let data43 = data1[field0];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err57 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/agent/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id !== undefined){
let data44 = data43.id;
if(((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (typeof data44 !== "string")) && (data44 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/id/type",keyword:"type",params:{type: schema43.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err59 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data43.name !== undefined){
let data45 = data43.name;
if((typeof data45 !== "string") && (data45 !== null)){
const err60 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/name/type",keyword:"type",params:{type: schema43.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data43.teams !== undefined){
let data46 = data43.teams;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema43.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.id !== undefined){
let data48 = data47.id;
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err62 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i7+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/properties/id/type",keyword:"type",params:{type: schema43.properties.teams.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err63 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i7+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data47.agent_id !== undefined){
let data49 = data47.agent_id;
if(((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (typeof data49 !== "string")) && (data49 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i7+"/agent_id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/properties/agent_id/type",keyword:"type",params:{type: schema43.properties.teams.items.properties.agent_id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err65 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i7+"/agent_id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i7,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
if(data43.departments !== undefined){
let data50 = data43.departments;
if((!(Array.isArray(data50))) && (data50 !== null)){
const err67 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema43.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.id !== undefined){
let data52 = data51.id;
if(((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (typeof data52 !== "string")) && (data52 !== null)){
const err68 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i8+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/items/properties/id/type",keyword:"type",params:{type: schema43.properties.departments.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err69 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i8+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i8,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
if(data43.clients !== undefined){
let data53 = data43.clients;
if((!(Array.isArray(data53))) && (data53 !== null)){
const err71 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema43.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data53)){
const len9 = data53.length;
for(let i9=0; i9<len9; i9++){
let data54 = data53[i9];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id !== undefined){
let data55 = data54.id;
if(((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")) && (data55 !== null)){
const err72 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i9+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/items/properties/id/type",keyword:"type",params:{type: schema43.properties.clients.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err73 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i9+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i9,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data43._canupdate !== undefined){
let data56 = data43._canupdate;
if((typeof data56 !== "boolean") && (data56 !== null)){
const err75 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/_canupdate/type",keyword:"type",params:{type: schema43.properties._canupdate.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data43._canupdate_moreinfo !== undefined){
let data57 = data43._canupdate_moreinfo;
if((typeof data57 !== "boolean") && (data57 !== null)){
const err76 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/_canupdate_moreinfo/type",keyword:"type",params:{type: schema43.properties._canupdate_moreinfo.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
if(kind0 === "user"){
let data58 = data1[field0];
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
const err77 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/user/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id !== undefined){
let data59 = data58.id;
if(((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")) && (data59 !== null)){
const err78 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/user/properties/id/type",keyword:"type",params:{type: schema44.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err79 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/user/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
}
if(kind0 === "matched_rules"){
let data60 = data1[field0];
if((!(Array.isArray(data60))) && (data60 !== null)){
const err80 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/type",keyword:"type",params:{type: schema45.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
let data61 = data60[i10];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.rule_id !== undefined){
let data62 = data61.rule_id;
if(((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (typeof data62 !== "string")) && (data62 !== null)){
const err81 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_id",schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/properties/rule_id/type",keyword:"type",params:{type: schema45.items.properties.rule_id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
const err82 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_id",schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/properties/rule_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data61.rule_sequence !== undefined){
let data63 = data61.rule_sequence;
if(((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")) && (data63 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_sequence",schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/properties/rule_sequence/type",keyword:"type",params:{type: schema45.items.properties.rule_sequence.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern5.test(data63)){
const err84 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_sequence",schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/properties/rule_sequence/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data61.popupmsg !== undefined){
let data64 = data61.popupmsg;
if((typeof data64 !== "string") && (data64 !== null)){
const err85 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/popupmsg",schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/properties/popupmsg/type",keyword:"type",params:{type: schema45.items.properties.popupmsg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
if(kind0 === "workflow_history"){
let data65 = data1[field0];
if((!(Array.isArray(data65))) && (data65 !== null)){
const err87 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/type",keyword:"type",params:{type: schema46.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.moved_from !== undefined){
let data67 = data66.moved_from;
if(((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (typeof data67 !== "string")) && (data67 !== null)){
const err88 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/moved_from",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/moved_from/type",keyword:"type",params:{type: schema46.items.properties.moved_from.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern5.test(data67)){
const err89 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/moved_from",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/moved_from/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data66.moved_to !== undefined){
let data68 = data66.moved_to;
if(((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (typeof data68 !== "string")) && (data68 !== null)){
const err90 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/moved_to",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/moved_to/type",keyword:"type",params:{type: schema46.items.properties.moved_to.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err91 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/moved_to",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/moved_to/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data66.moved_date !== undefined){
let data69 = data66.moved_date;
if((typeof data69 !== "string") && (data69 !== null)){
const err92 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/moved_date",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/moved_date/type",keyword:"type",params:{type: schema46.items.properties.moved_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data66.target_hours !== undefined){
let data70 = data66.target_hours;
if((!((typeof data70 == "number") && (isFinite(data70)))) && (data70 !== null)){
const err93 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_hours",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/target_hours/type",keyword:"type",params:{type: schema46.items.properties.target_hours.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data66.actual_hours !== undefined){
let data71 = data66.actual_hours;
if((!((typeof data71 == "number") && (isFinite(data71)))) && (data71 !== null)){
const err94 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/actual_hours",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/actual_hours/type",keyword:"type",params:{type: schema46.items.properties.actual_hours.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data66.target_met !== undefined){
let data72 = data66.target_met;
if((typeof data72 !== "boolean") && (data72 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_met",schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/properties/target_met/type",keyword:"type",params:{type: schema46.items.properties.target_met.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(kind0 === "outcomes"){
let data73 = data1[field0];
if((!(Array.isArray(data73))) && (data73 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/outcomes/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data73)){
const len12 = data73.length;
for(let i12=0; i12<len12; i12++){
let data74 = data73[i12];
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err98 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/items/fieldKinds/outcomes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
if(kind0 === "number"){
let data75 = data1[field0];
if((!((typeof data75 == "number") && (isFinite(data75)))) && (data75 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/number/type",keyword:"type",params:{type: schema48.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(kind0 === "startdate_with_timezone"){
let data76 = data1[field0];
if((!(data76 && typeof data76 == "object" && !Array.isArray(data76))) && (data76 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/startdate_with_timezone/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.datetime !== undefined){
let data77 = data76.datetime;
if((typeof data77 !== "string") && (data77 !== null)){
const err101 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/datetime",schemaPath:"#/properties/json_body/items/fieldKinds/startdate_with_timezone/properties/datetime/type",keyword:"type",params:{type: schema49.properties.datetime.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data76.timezone !== undefined){
let data78 = data76.timezone;
if((typeof data78 !== "string") && (data78 !== null)){
const err102 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/properties/json_body/items/fieldKinds/startdate_with_timezone/properties/timezone/type",keyword:"type",params:{type: schema49.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
if(kind0 === "olas"){
let data79 = data1[field0];
if((!(Array.isArray(data79))) && (data79 !== null)){
const err103 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/olas/type",keyword:"type",params:{type: schema50.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(Array.isArray(data79)){
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
let data80 = data79[i13];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.target_name !== undefined){
let data81 = data80.target_name;
if((typeof data81 !== "string") && (data81 !== null)){
const err104 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_name",schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/properties/target_name/type",keyword:"type",params:{type: schema50.items.properties.target_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data80.target_hours !== undefined){
let data82 = data80.target_hours;
if((!((typeof data82 == "number") && (isFinite(data82)))) && (data82 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_hours",schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/properties/target_hours/type",keyword:"type",params:{type: schema50.items.properties.target_hours.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data80.actual_hours !== undefined){
let data83 = data80.actual_hours;
if((!((typeof data83 == "number") && (isFinite(data83)))) && (data83 !== null)){
const err106 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/actual_hours",schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/properties/actual_hours/type",keyword:"type",params:{type: schema50.items.properties.actual_hours.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data80.target_date !== undefined){
let data84 = data80.target_date;
if((typeof data84 !== "string") && (data84 !== null)){
const err107 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_date",schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/properties/target_date/type",keyword:"type",params:{type: schema50.items.properties.target_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data80.target_met !== undefined){
let data85 = data80.target_met;
if((typeof data85 !== "boolean") && (data85 !== null)){
const err108 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_met",schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/properties/target_met/type",keyword:"type",params:{type: schema50.items.properties.target_met.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(kind0 === "list"){
let data86 = data1[field0];
if((!(Array.isArray(data86))) && (data86 !== null)){
const err110 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/list/type",keyword:"type",params:{type: schema51.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(kind0 === "linktypesarray"){
let data87 = data1[field0];
if((!(Array.isArray(data87))) && (data87 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/type",keyword:"type",params:{type: schema52.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(Array.isArray(data87)){
const len14 = data87.length;
for(let i14=0; i14<len14; i14++){
let data88 = data87[i14];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.id !== undefined){
let data89 = data88.id;
if((typeof data89 !== "string") && (data89 !== null)){
const err112 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/items/properties/id/type",keyword:"type",params:{type: schema52.items.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data88.name !== undefined){
let data90 = data88.name;
if((typeof data90 !== "string") && (data90 !== null)){
const err113 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/items/properties/name/type",keyword:"type",params:{type: schema52.items.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
if(kind0 === "related_tickets"){
let data91 = data1[field0];
if((!(Array.isArray(data91))) && (data91 !== null)){
const err115 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema53.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Array.isArray(data91)){
const len15 = data91.length;
for(let i15=0; i15<len15; i15++){
let data92 = data91[i15];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.id !== undefined){
let data93 = data92.id;
if(((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/properties/id/type",keyword:"type",params:{type: schema53.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern5.test(data93)){
const err117 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data92.summary !== undefined){
let data94 = data92.summary;
if((typeof data94 !== "string") && (data94 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/summary",schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/properties/summary/type",keyword:"type",params:{type: schema53.items.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(kind0 === "supplier"){
let data95 = data1[field0];
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err120 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/supplier/type",keyword:"type",params:{type: schema54.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.id !== undefined){
let data96 = data95.id;
if(((!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))) && (typeof data96 !== "string")) && (data96 !== null)){
const err121 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/id/type",keyword:"type",params:{type: schema54.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data96 === "string"){
if(!pattern5.test(data96)){
const err122 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data95.name !== undefined){
let data97 = data95.name;
if((typeof data97 !== "string") && (data97 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/name/type",keyword:"type",params:{type: schema54.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data95.emailoverduefixby !== undefined){
let data98 = data95.emailoverduefixby;
if((typeof data98 !== "boolean") && (data98 !== null)){
const err124 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/emailoverduefixby",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/emailoverduefixby/type",keyword:"type",params:{type: schema54.properties.emailoverduefixby.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data95.emailoverdueresponse !== undefined){
let data99 = data95.emailoverdueresponse;
if((typeof data99 !== "boolean") && (data99 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/emailoverdueresponse",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/emailoverdueresponse/type",keyword:"type",params:{type: schema54.properties.emailoverdueresponse.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data95.webserviceurl !== undefined){
let data100 = data95.webserviceurl;
if((typeof data100 !== "string") && (data100 !== null)){
const err126 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/webserviceurl",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/webserviceurl/type",keyword:"type",params:{type: schema54.properties.webserviceurl.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data95._warning !== undefined){
let data101 = data95._warning;
if((typeof data101 !== "string") && (data101 !== null)){
const err127 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_warning",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/_warning/type",keyword:"type",params:{type: schema54.properties._warning.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data95.customfields !== undefined){
let data102 = data95.customfields;
if((!(Array.isArray(data102))) && (data102 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/type",keyword:"type",params:{type: schema54.properties.customfields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(Array.isArray(data102)){
const len16 = data102.length;
for(let i16=0; i16<len16; i16++){
let data103 = data102[i16];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.id !== undefined){
let data104 = data103.id;
if(((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (typeof data104 !== "string")) && (data104 !== null)){
const err129 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i16+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/items/properties/id/type",keyword:"type",params:{type: schema54.properties.customfields.items.properties.id.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data104 === "string"){
if(!pattern5.test(data104)){
const err130 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i16+"/id",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data103.name !== undefined){
let data105 = data103.name;
if((typeof data105 !== "string") && (data105 !== null)){
const err131 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i16+"/name",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/items/properties/name/type",keyword:"type",params:{type: schema54.properties.customfields.items.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i16,schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
}
}
if(kind0 === "billing_address"){
let data106 = data1[field0];
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err133 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/billing_address/type",keyword:"type",params:{type: schema55.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/json_body/" + i0,schemaPath:"#/properties/json_body/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.options !== undefined){
let data107 = data.options;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err136 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema31.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key0 in data107){
if(!((((key0 === "match_on") || (key0 === "batch_size")) || (key0 === "continue_on_error")) || (key0 === "fields"))){
const err137 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data107.match_on !== undefined){
let data108 = data107.match_on;
if((typeof data108 !== "string") && (data108 !== null)){
const err138 = {instancePath:instancePath+"/options/match_on",schemaPath:"#/properties/options/properties/match_on/type",keyword:"type",params:{type: schema31.properties.options.properties.match_on.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(((((data108 === "third_party_id") || (data108 === "third_party_id_string")) || (data108 === "supplier_reference")) || (data108 === "summary")) || (data108 === null))){
const err139 = {instancePath:instancePath+"/options/match_on",schemaPath:"#/properties/options/properties/match_on/enum",keyword:"enum",params:{allowedValues: schema31.properties.options.properties.match_on.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data107.batch_size !== undefined){
let data109 = data107.batch_size;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err140 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/properties/options/properties/batch_size/type",keyword:"type",params:{type: schema31.properties.options.properties.batch_size.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 100 || isNaN(data109)){
const err141 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/properties/options/properties/batch_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err142 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/properties/options/properties/batch_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
if(data107.continue_on_error !== undefined){
let data110 = data107.continue_on_error;
if((typeof data110 !== "boolean") && (data110 !== null)){
const err143 = {instancePath:instancePath+"/options/continue_on_error",schemaPath:"#/properties/options/properties/continue_on_error/type",keyword:"type",params:{type: schema31.properties.options.properties.continue_on_error.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data107.fields !== undefined){
let data111 = data107.fields;
if((!(Array.isArray(data111))) && (data111 !== null)){
const err144 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/type",keyword:"type",params:{type: schema31.properties.options.properties.fields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(Array.isArray(data111)){
if(data111.length < 1){
const err145 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len17 = data111.length;
for(let i17=0; i17<len17; i17++){
let data112 = data111[i17];
if(typeof data112 === "string"){
if(data112.length < 1){
const err146 = {instancePath:instancePath+"/options/fields/" + i17,schemaPath:"#/properties/options/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/options/fields/" + i17,schemaPath:"#/properties/options/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
}
}
}
}
else {
const err148 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"json_body":true,"options":true},"dynamicProps":false,"dynamicItems":false};
