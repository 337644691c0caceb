// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["json_body"],"properties":{"json_body":{"type":"array","minItems":1,"items":{"type":"object","fieldKinds":0}},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"match_on":{"type":["string","null"],"enum":["third_party_id","third_party_id_string","supplier_reference","summary",null]},"on_match":{"type":["string","null"],"enum":["update","note","leave",null]},"match_closed":{"kind":"query_boolean"},"resolve_names":{"kind":"query_boolean"},"dry_run":{"kind":"query_boolean"},"batch_size":{"kind":"one_to_hundred"},"continue_on_error":{"kind":"query_boolean"},"fields":{"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}}}}}};
const schema32 = {"kind":"new_or_existing_ticket_id"};
const schema33 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema34 = {"kind":"text"};
const schema35 = {"type":["string","null"]};
const schema36 = {"kind":"integer"};
const schema37 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema38 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema43 = {"kind":"date"};
const schema44 = {"type":["string","null"]};
const schema45 = {"kind":"boolean"};
const schema46 = {"type":["boolean","null"]};
const schema47 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema50 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema53 = {"type":["object","null"],"additionalProperties":false,"properties":{"text":{"kind":"filled_text"},"html":{"kind":"filled_text"},"private":{"kind":"query_boolean"},"outcome":{"kind":"filled_text"},"outcome_id":{"kind":"integer"}}};
const schema54 = {"type":["string","null"],"pattern":"\\S"};
const schema56 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema59 = {"type":["array","null"],"items":{"type":"object","properties":{"file":{"type":["string","null"]},"file_name":{"kind":"text"},"filename":{"kind":"text"},"data_base64":{"kind":"text"},"path":{"kind":"text"},"id":{"kind":"integer"},"note":{"kind":"text"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"}}}};
const schema68 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"type":{"kind":"integer"},"description":{"kind":"text"},"line1":{"kind":"text"},"line2":{"kind":"text"},"line3":{"kind":"text"},"line4":{"kind":"text"},"postcode":{"kind":"text"}}};
const schema77 = {"type":["array","null"],"items":{"kind":"object"}};
const schema78 = {"type":["object","null"]};
const schema79 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema82 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema83 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema84 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"teams":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}},"departments":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"clients":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"_canupdate":{"kind":"boolean"},"_canupdate_moreinfo":{"kind":"boolean"}}};
const schema93 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema95 = {"type":["array","null"],"items":{"type":"object","properties":{"rule_id":{"kind":"integer"},"rule_sequence":{"kind":"integer"},"popupmsg":{"kind":"text"}}}};
const schema99 = {"type":["array","null"],"items":{"type":"object","properties":{"moved_from":{"kind":"integer"},"moved_to":{"kind":"integer"},"moved_date":{"kind":"date"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_met":{"kind":"boolean"}}}};
const schema103 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema106 = {"type":["array","null"],"items":{}};
const schema107 = {"kind":"number"};
const schema109 = {"type":["object","null"],"properties":{"datetime":{"kind":"date"},"timezone":{"kind":"text"}}};
const schema112 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};
const schema118 = {"type":["array","null"],"items":{"type":"object"}};
const schema119 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};
const schema122 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema125 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"emailoverduefixby":{"kind":"boolean"},"emailoverdueresponse":{"kind":"boolean"},"webserviceurl":{"kind":"text"},"_warning":{"kind":"text"},"customfields":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}}}};
const schema134 = {"kind":"object"};
const schema136 = {"type":["array","null"],"items":{"type":"object","properties":{"amount":{"kind":"number"},"description":{"kind":"text"},"agent_id":{"kind":"integer"},"date_added":{"kind":"date"},"invoiceable":{"kind":"boolean"}}}};
const schema142 = {"type":["array","null"],"items":{"type":"object","properties":{"item_id":{"kind":"integer"},"name":{"kind":"text"},"quantity":{"kind":"number"},"price":{"kind":"number"},"costprice":{"kind":"number"},"note":{"kind":"text"}}}};
const schema149 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}}};
const schema157 = {"type":["object","null"],"properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}};
const schema165 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"description":{"kind":"text"},"startdate":{"kind":"date"},"enddate":{"kind":"date"},"startodometer":{"kind":"number"},"endodometer":{"kind":"number"},"vehicle":{"kind":"text"},"invoiceable":{"kind":"boolean"}}}};
const schema174 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_order_id":{"kind":"text"},"third_party_order_url":{"kind":"text"}}}};
const schema177 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"client_name":{"kind":"text"},"search_score":{"kind":"number"},"date_occurred":{"kind":"date"},"date_closed":{"kind":"date"}}}};
const schema184 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema188 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"suggestion_id":{"kind":"integer"},"summary":{"kind":"text"},"type":{"kind":"integer"},"new_value":{"kind":"text"},"applied":{"kind":"boolean"},"applied_date":{"kind":"date"}}}};
const schema196 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"weight":{"kind":"integer"},"mustmatch":{"kind":"boolean"},"agent_matched":{"kind":"boolean"}}}};
const schema202 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"faultid":{"kind":"integer"},"vector":{"kind":"text"},"datesynced":{"kind":"date"}}}};
const schema207 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"sequence":{"kind":"integer"},"url":{"kind":"text"},"icon":{"kind":"text"}}}};
const schema216 = {"type":["integer","string","null"],"pattern":"^([1-9][0-9]?|100)$","minimum":1,"maximum":100};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name takenby customer_relationships client_reference ccaddress deliverycontact alternativecontactno phonenumberfrom addressfrom opened_by resolved_by who top_level_name account_manager sitepostcode userdepartments created_by agent_signature customer_signature new_agent_signature new_customer_signature category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname alerttype workflow_name matched_rule_name requesttype_name resourcetype_name matched_rule_ids requesttype_published_id statuscolor workflow_html_to_show_on_progress sla_name slaresponsestate site_timezone startdate_timezone starttime targetdate_timezone targettime section_timezone slastate slaexcuse timezonename slaresponseexcuse ticket_timezone emailtolist emailcclist notepad closure_note_html alsoinform lastnote action_outcome action_note action_agent_name messsent satisfactioncomment messsentlast emaildisplayname mailentryid lessonslearned current_action_type current_action_name category_note_1 category_user_note_1 category_note_2 category_user_note_2 category_note_3 category_user_note_3 category_note_4 category_user_note_4 htmlmessage unotes smemo amemo sms_override email_message_id seenby internet_message_id mailbox rapid7_action_count inventory_number primary_service_name asset_key_field_string asset_type_name assetstring article_description article_resolution article_notes device_name servicestatusnote kb_ai_summary owning_service_name parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary template_name parent_summary parent_status_name created_from_action_name parent_ticket_type_name createdfrom_ticket_type_name clonedfrom_ticket_type_name quick_ticket_link_text kb_pdftemplate_name templatewhenlinked_name justification impactdescription riskdescription backoutplan testplan communicationplan changeinformation_html changestate approval_process_step_name approval_cab_name auditnote auditfailednote new_approvalprocess_email supplier_name supplier_contract_ref emailtolistsupplier emailcclistsupplier supplier_slaexcuse supplier_responsestate supplier_slastate product_name version_name component_name release_name release_note release2_name release3_name releasenotegroup_name product_key roadmapnote your_vote_comment parent_release_note parent_release_name parent_release2_name parent_release3_name milestone_name budgettype budgettype_name bookingurl budgethours default_appointment_summary default_appointment_details pipeline_stage_name oppcompanyname oppcontactname oppjobtitle oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors oppproductchosen oppreason opphear opptimezonename opportunity_third_party_url opp_country_name opp_region_name contract_ref purchaseordernumber invoicenote items contract_refextra action_chargerate action_contract_ref invoicenumber quotedescription invoicedescription contract_balance billing_plan_text lastaction_chargerate ticket_client_to_invoice_to_name thirdparty_url sentinel_id sentinel_url sentinel_workspace sentinel_resourcegroup sentinel_subscriptionid servicenow_id servicenow_number pagerdutyincidentid pagerdutyurl splunkurl splunksearch gfialerttype twitterscreenname facebook_id pagerdutyid pagerdutyincidentidstring pr_link github_repository sapid sapattachmentsuuid third_party_client_id invite_emaillist third_party_call_id azure_tenants azure_tenants_name devops_agent ncentral_ticketid orionacknowledgenote orionacknowledgedbyname orionalertname third_party_parent_id third_party_problem_id splunkoncalltarget_id splunkoncall_id splunkoncallurl autotask_number meraki_device meraki_alert_type ninja_alert_id teams_user_id azuremonitor_id auvik_id auvik_url addigy_alert_id ninja_alert_type kaseya_agent_id salesforce_contactid salesforce_accountid salesforce_parentid salesforce_status newrelic_id newrelicincident_id kaseyaid facebook_message_id pagerdutyservice pagerdutyservice_name teamsmessage default_teams_chat_name whatsappcreatedfromid intacct_class intacct_class_name linked_ecommerce_order_number linked_ecommerce_order_url instagram_message_id devops_key connectwisermm_ticketid bigpanda_id default_slack_channel_name slack_channel_id slack_callback_id freshdesk_group_name freshdesk_agent_name freshdesk_agent_email freshdesk_product_name scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams related_businessapps_descriptions kaseya_asset_name chat_key_id zoom_default_message pandadoc_attachment_name pandadoc_attachment_url security_signal_id datadog_id facebookid facebookname ai_generated_summary ai_suggested_priority ai_suggested_type ai_suggested_resolution suggested_category1 ai_sentiment_analysis ai_search_query ai_satisfaction_level ai_tonality ai_survey_comment faigeneratedsummary_list ai_summary ai_conversation_summary qualifications_matched web_url api_url colour key labno loggedonbehalfby _warning customfieldvalidationreason matching_value idsummary hover_summary lookup_search duplicate_kbs rapid7_ticketrrn rapid7_ticketinvid newaction_emailfrom_address_override email_start_tag_override email_end_tag_override _importtype form_id _warning_is_error printhtml _validation_key recaptcha_token _fromchatprofileid _match_thirdparty_id _match_integration_name _importthirdpartyid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id enduserstatus organisation_id department_id branch_id top_level_id team_department_id usertype alluserscanview default_reporter original_agent locked_by_agentid workflow_stage_id workflow_id workflow_step workflow_seq faultcodeopen faultcode matched_rule_id category_itil_1 category_itil_2 category_itil_3 category_itil_4 resourcetype_id colour_rule maximumRestrictedPriority statusseq itil_requesttype_id reassigncount sla_id starttimeslot targettimeslot site_sla_id firsttimefix ola_count whoresponded attachment_count action_number action_ticket_id satisfactionlevel currentfaactionnumber mailboxid emailpriority open_chat_count follower_count chat_id actioncode pdf_attachment_id chat_count call_log_count new_actioncode closure_agent_id import_details_id asset_number asset_site service_id matched_kb_id operationalserviceid servicefailurestid asset_type service_count unsubscribedfromserviceid article_type service_request_detail_id kblinkid service_linked_device owning_service serviceid child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count createdfrom_id clonedfrom_id causedby template_id child_template_id sibling_count_open clone_count created_from_action_id clonedfrom visible_child_tickets parent_itil_ticket_type unrelate_from_ticket_id merged_into_id parent_status parent_agent child_status kb_pdf_template template_when_linked impactlevel risklevel approval_status approval_process_id new_approvalprocess approvedby approval_process_step unapprovedchangestatus changeseq laststatuschangeinformed auditstatus auditunum userrequestedapprover laststatuschangeinformedmanager new_approvalprocess_agent_id new_approvalprocess_user_id new_approvalprocess_cab_id laststatuschangestatus new_approvalprocess_role_id new_approvalprocess_customfieldid supplier_id supplier_status supplier_contact_id supplier_contract_id supplier_sla_id supplier_priority_id product_id version_id component_id release_id release2_id release3_id releasenotegroup_id your_vote milestone_id appointment_type appointment_id milestone_sequence milestone_status budgetcode projectconsignmentheaderid projectconsignmentdetailid appointment_count task_count target_adjust start_adjust todo_count budgettype_id resource_booking_type resource_booking_asset resource_booking_site new_milestone_ticket next_appointment_type milestone_billing_type main_project_id agent_booking_type requesttype_group_id pipeline_stage_id oppattemptsmade oppclosurecategory quotation_count contract_id chargerate currency quantity salesorder_id orderhead_id quotepriority invoicestatus items_issued_count salesorder_count purchaseorder_count invoice_line_count contract_schedule_plan_id client_to_invoice_to_id ticket_client_to_invoice_to_id order_sequence billing_type sentinel_display_id connectedinstance_id pr_id laststatus3rdparty twitterid pagerdutystatus hdid remotetechid remotesessionid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncalltarget splunkoncallstatus connectwise_id connectwise_project_id autotask_id atera_alert_id syncro_alert_id powershell_script_count devops_workitem_count ninja_device_id domotz_alertid domotz_deviceid automate_id device_automate_id jira_issue_count freshdesk_id backup_radar_id backup_radar_state salesforce_stage twitter_message_id ncentral_details_id linked_halo_ticket_count halolink_ticketid thirdpartyreviewscore datto_alert_state liongard_system_id sqlimport_id lapsafe_count remotesession_count orionalert orionwho createdfromautomationstdid businessapp_count pandadoc_attachment incomingevent_count azure_connection_id automation_entity_type created_from_automation_entityid facebookuserid ai_survey_score ai_suggested_urgency ai_suggested_impact postloggedview forwarded_by search_index_sync_batches useful_count notuseful_count table apply_this_rule update_milestone_id sendprintrequest newaction_emailfrom _reclose_oid _importid _match_integration_id _override_child_merge_type order_update_to order_update_from _importtypeid"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed workflow_stepstarted respondbydate responsedate responsestartdate fixbydate dateassigned slaactiondate lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate action_datetime planneddate planneddateend lastrecurringemailsentdate slaholdreminderdatelastemailed closurereminderdatelastemailed sla_start_date reviewed_date search_index_sync_timestamp workflow_move_date_override startdatetime enddatetime first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail auditdate auditfaileddate laststatuschangestatusdate supplier_date supplier_dateclosed supplier_responsedate supplier_respondbydate supplier_fixbydate nextappointmentdate milestone_startdate milestone_enddate resource_booking_timeslot projectearlieststart projectlatestend nextactivityorappointmentdate opptrialdate oppdemodate oppdiscountdate oppconverteddate invoicedate invoicepaiddate lastbugzillasync orionacknowledgedate embedding_match_timestamp new_whe_"],["boolean","inactive hasbeenclosed onhold flagged read deleted is_vip isimportantcontact showforusers matched_rule_dont_show_notification is_sensitive reviewed excludefromsla forwardinboundupdates fixbydateadjusted respondbydateadjusted updateservicestatus is_closure_reminder_closure is_slahold_reminder_closure surveysent surveyneeded acctmaninformedsurvey requestdetailsprinted category_include_note_1 category_include_note_2 category_include_note_3 category_include_note_4 show_chat_create defaultsendattachments hide_feedback can_add_cc_followers serviceformprinted matched_kb_id_acessible_to_user parentassign isparentservice canbechild has_related faultapprovalfailed faultapprovalexists status_change_frozen is_maintenance is_downtime supplier_breachrespsent supplier_breachfixbysent release_important knownerror development showonroadmap canbevotedfor is_project projectinternaltask is_opportunity oppdontaddtomailinglist isbillable itemsarebillable ticket_invoices_for_each_site actisbillabledefault loggedoutofhdworkinghours invoiceseperatelyoverride statement_of_work_added sendtopagerduty inform3rdpartysystem send_remoteinvite linkremotesession sendtosplunkoncall sync_to_salesforce closed_in_integration_system istweet isfacebookpost process_ai is_ai_indexable agreedcleared ukasaccredited locked show_channel_create isbeingclosed from_catalogue dont_do_rules apply_rules donotapplytemplateintheapi sendack _prevent_outgoing _dont_fire_automations _forcereassign _novalidate _validate_updates _recover _appointment01_ok _agent01_ok _agent02_ok _asset01_ok _changefreeze01_ok _maintenance01_ok _ticketclash01_ok _milestonedate01_ok _kbduplicate01_ok _isalert _dontupdate_jira _dontupdate_devops _dontupdate_salesforce _dontupdate_pagerduty recalculate_billing ignore_kb_match _canupdate _mustupdateticketuser _spam _spamblock create_article dont_do_databaselookups return_this _validate_form _ispreview nochangesequpdate _reclose _refreshresponse _isimport close_unassigned _force _ignoremilestonedates _print_generate _iszapier _isnotify createacknowledgement _create_outstanding_appointments _create_outstanding_appointment_email _acknowledgealert mark_as_read_only actionworkflowset childrenlefttocreate forceruleupdate _isteams dontcreatechild needcreatechild _validate_only domerge isnew isclone _has_automations _newticket_quickclose check_status_freeze clear_feedback override_opening_action_who _matchintacctclass do_lookups _isagentuser _re_index _fetch_matches copy_milestone _dont_update_project_dates disable_milestone_modification dont_copy_history make_automation_entity_inactive _forceunlock _is_aisuggestion_merge _remove_pipeline_stage _can_view_att _can_upload_att _can_download_att _can_edit_att _can_view_action_history _isupdateimport"],["assets","assets"],["tags","tags add_tags"],["note","note"],["attachments","attachments"],["delivery_address","delivery_address contact_address billing_address"],["user_linked_sites","user_linked_sites"],["additional_agents","additional_agents"],["enduser_role_ids","enduser_role_ids child_ticket_ids _apply_ai_suggestions _dismiss_ai_suggestions"],["agent","agent"],["user","user tickettype lastaction approval_process"],["matched_rules","matched_rules"],["workflow_history","workflow_history new_workflow_history"],["outcomes","outcomes popup_notes viewers followers_agent followers_user services children approvers new_approvalprocess_users new_approvalprocess_cab new_approvers todo_list appointments commits"],["number","timetaken slaholdtime slapercused slatimeleft closure_time slatimeelapsed responsetime slatimeremaining ticketage targetpercused targettimeleft first_responsetime estimate estimatedays Estimatedays risk_score supplier_responsetime supplier_slatimeelapsed projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value projectcompletionpercentage oppvalue oppconversionprobability oppvalueadjusted oppprofit oppvalue_monthly oppvalue_annual oppvalue_oneoff cost actualcost chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours nonbillable_time mileage quotelabouramount invoicelabouramount invoicematerialsamount quotematerialsamount deadlinenotificationhours elapsed_response_hours elapsed_resolution_hours prepay_balance_hours prepay_balance_amount billable_time overrideticketcost order_line_price hoursinvoiced invoiceable_time search_score utcoffset _open_search_score"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["olas","olas"],["documents","documents contributors assets_columns approvers_history audit_log budgets milestones timeentries project_items_issued parent_milestones date_dependencies"],["linktypesarray","linktypesarray"],["related_tickets","related_tickets new_related_tickets"],["supplier","supplier"],["object","agent_booking prepay_threshold google_reviewdata google_questiondata freshdesk_ticket_data database_lookup_result"],["expenses","expenses"],["items_issued","items_issued"],["external_links","external_links"],["new_external_link","new_external_link primary_issue primary_workitem"],["journeys","journeys"],["ecommerce_orders","ecommerce_orders"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["qualifications","qualifications"],["vectors","vectors"],["extratabs","extratabs"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern9 = new RegExp("\\S", "u");
const pattern11 = new RegExp("^(true|false)$", "u");
const pattern29 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern64 = new RegExp("^([1-9][0-9]?|100)$", "u");

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
const err2 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err5 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
const err6 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err7 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err8 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err9 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/customfields/type",keyword:"type",params:{type: schema38.type},message:"must be array,null"};
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
const _errs18 = errors;
let valid9 = false;
const _errs19 = errors;
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
var _valid0 = _errs19 === errors;
valid9 = valid9 || _valid0;
const _errs20 = errors;
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
var _valid0 = _errs20 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
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
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
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
const err13 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err14 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err15 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err16 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err17 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
if(kind0 === "date"){
let data11 = data1[field0];
if((typeof data11 !== "string") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(kind0 === "boolean"){
let data12 = data1[field0];
if((typeof data12 !== "boolean") && (data12 !== null)){
const err20 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(kind0 === "assets"){
let data13 = data1[field0];
if((!(Array.isArray(data13))) && (data13 !== null)){
const err21 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/assets/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id !== undefined){
let data15 = data14.id;
if(((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (typeof data15 !== "string")) && (data15 !== null)){
const err22 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err23 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data14.inventory_number !== undefined){
let data16 = data14.inventory_number;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(kind0 === "tags"){
let data17 = data1[field0];
if((!(Array.isArray(data17))) && (data17 !== null)){
const err26 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/tags/type",keyword:"type",params:{type: schema50.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id !== undefined){
let data19 = data18.id;
if(((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err28 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data18.text !== undefined){
let data20 = data18.text;
if((typeof data20 !== "string") && (data20 !== null)){
const err29 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(kind0 === "note"){
let data21 = data1[field0];
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err31 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/note/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
if(!(((((key0 === "text") || (key0 === "html")) || (key0 === "private")) || (key0 === "outcome")) || (key0 === "outcome_id"))){
const err32 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.text !== undefined){
let data22 = data21.text;
if((typeof data22 !== "string") && (data22 !== null)){
const err33 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern9.test(data22)){
const err34 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data21.html !== undefined){
let data23 = data21.html;
if((typeof data23 !== "string") && (data23 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/html",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err36 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/html",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
if(data21.private !== undefined){
let data24 = data21.private;
if(((typeof data24 !== "boolean") && (typeof data24 !== "string")) && (data24 !== null)){
const err37 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
const err38 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(data21.outcome !== undefined){
let data25 = data21.outcome;
if((typeof data25 !== "string") && (data25 !== null)){
const err39 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err40 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data21.outcome_id !== undefined){
let data26 = data21.outcome_id;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err41 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err42 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
}
if(kind0 === "attachments"){
let data27 = data1[field0];
if((!(Array.isArray(data27))) && (data27 !== null)){
const err43 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/attachments/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.file !== undefined){
let data29 = data28.file;
if((typeof data29 !== "string") && (data29 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/file",schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/properties/file/type",keyword:"type",params:{type: schema59.items.properties.file.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.file_name !== undefined){
let data30 = data28.file_name;
if((typeof data30 !== "string") && (data30 !== null)){
const err45 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/file_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.filename !== undefined){
let data31 = data28.filename;
if((typeof data31 !== "string") && (data31 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data28.data_base64 !== undefined){
let data32 = data28.data_base64;
if((typeof data32 !== "string") && (data32 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.path !== undefined){
let data33 = data28.path;
if((typeof data33 !== "string") && (data33 !== null)){
const err48 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/path",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data28.id !== undefined){
let data34 = data28.id;
if(((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (typeof data34 !== "string")) && (data34 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err50 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data28.note !== undefined){
let data35 = data28.note;
if((typeof data35 !== "string") && (data35 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.isimage !== undefined){
let data36 = data28.isimage;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err52 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.showforusers !== undefined){
let data37 = data28.showforusers;
if((typeof data37 !== "boolean") && (data37 !== null)){
const err53 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
const err54 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "delivery_address"){
let data38 = data1[field0];
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/type",keyword:"type",params:{type: schema68.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id !== undefined){
let data39 = data38.id;
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err56 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err57 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data38.type !== undefined){
let data40 = data38.type;
if(((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")) && (data40 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err59 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data38.description !== undefined){
let data41 = data38.description;
if((typeof data41 !== "string") && (data41 !== null)){
const err60 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data38.line1 !== undefined){
let data42 = data38.line1;
if((typeof data42 !== "string") && (data42 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line1",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data38.line2 !== undefined){
let data43 = data38.line2;
if((typeof data43 !== "string") && (data43 !== null)){
const err62 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line2",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data38.line3 !== undefined){
let data44 = data38.line3;
if((typeof data44 !== "string") && (data44 !== null)){
const err63 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line3",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data38.line4 !== undefined){
let data45 = data38.line4;
if((typeof data45 !== "string") && (data45 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line4",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data38.postcode !== undefined){
let data46 = data38.postcode;
if((typeof data46 !== "string") && (data46 !== null)){
const err65 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/postcode",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
if(kind0 === "user_linked_sites"){
let data47 = data1[field0];
if((!(Array.isArray(data47))) && (data47 !== null)){
const err66 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/user_linked_sites/type",keyword:"type",params:{type: schema77.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data47)){
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if((!(data48 && typeof data48 == "object" && !Array.isArray(data48))) && (data48 !== null)){
const err67 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(kind0 === "additional_agents"){
let data49 = data1[field0];
if((!(Array.isArray(data49))) && (data49 !== null)){
const err68 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema79.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.id !== undefined){
let data51 = data50.id;
if(((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (typeof data51 !== "string")) && (data51 !== null)){
const err69 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
const err70 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data50.name !== undefined){
let data52 = data50.name;
if((typeof data52 !== "string") && (data52 !== null)){
const err71 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(kind0 === "enduser_role_ids"){
let data53 = data1[field0];
if((!(Array.isArray(data53))) && (data53 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/enduser_role_ids/type",keyword:"type",params:{type: schema82.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")){
const err74 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema83.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err75 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
}
if(kind0 === "agent"){
let data55 = data1[field0];
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err76 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/agent/type",keyword:"type",params:{type: schema84.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id !== undefined){
let data56 = data55.id;
if(((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (typeof data56 !== "string")) && (data56 !== null)){
const err77 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
const err78 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data55.name !== undefined){
let data57 = data55.name;
if((typeof data57 !== "string") && (data57 !== null)){
const err79 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data55.teams !== undefined){
let data58 = data55.teams;
if((!(Array.isArray(data58))) && (data58 !== null)){
const err80 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema84.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(Array.isArray(data58)){
const len8 = data58.length;
for(let i8=0; i8<len8; i8++){
let data59 = data58[i8];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id !== undefined){
let data60 = data59.id;
if(((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")) && (data60 !== null)){
const err81 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i8+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err82 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i8+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data59.agent_id !== undefined){
let data61 = data59.agent_id;
if(((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")) && (data61 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i8+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err84 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i8+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err85 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i8,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data55.departments !== undefined){
let data62 = data55.departments;
if((!(Array.isArray(data62))) && (data62 !== null)){
const err86 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema84.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id !== undefined){
let data64 = data63.id;
if(((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (typeof data64 !== "string")) && (data64 !== null)){
const err87 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i9+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(typeof data64 === "string"){
if(!pattern5.test(data64)){
const err88 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i9+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i9,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data55.clients !== undefined){
let data65 = data55.clients;
if((!(Array.isArray(data65))) && (data65 !== null)){
const err90 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema84.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(Array.isArray(data65)){
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.id !== undefined){
let data67 = data66.id;
if(((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (typeof data67 !== "string")) && (data67 !== null)){
const err91 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern5.test(data67)){
const err92 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i10,schemaPath:"#/properties/json_body/items/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
if(data55._canupdate !== undefined){
let data68 = data55._canupdate;
if((typeof data68 !== "boolean") && (data68 !== null)){
const err94 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data55._canupdate_moreinfo !== undefined){
let data69 = data55._canupdate_moreinfo;
if((typeof data69 !== "boolean") && (data69 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
if(kind0 === "user"){
let data70 = data1[field0];
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err96 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/user/type",keyword:"type",params:{type: schema93.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.id !== undefined){
let data71 = data70.id;
if(((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (typeof data71 !== "string")) && (data71 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern5.test(data71)){
const err98 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "matched_rules"){
let data72 = data1[field0];
if((!(Array.isArray(data72))) && (data72 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/type",keyword:"type",params:{type: schema95.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(Array.isArray(data72)){
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
let data73 = data72[i11];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.rule_id !== undefined){
let data74 = data73.rule_id;
if(((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (typeof data74 !== "string")) && (data74 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/rule_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data74 === "string"){
if(!pattern5.test(data74)){
const err101 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/rule_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data73.rule_sequence !== undefined){
let data75 = data73.rule_sequence;
if(((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err102 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/rule_sequence",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern5.test(data75)){
const err103 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/rule_sequence",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data73.popupmsg !== undefined){
let data76 = data73.popupmsg;
if((typeof data76 !== "string") && (data76 !== null)){
const err104 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/popupmsg",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
if(kind0 === "workflow_history"){
let data77 = data1[field0];
if((!(Array.isArray(data77))) && (data77 !== null)){
const err106 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/type",keyword:"type",params:{type: schema99.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(Array.isArray(data77)){
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
let data78 = data77[i12];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.moved_from !== undefined){
let data79 = data78.moved_from;
if(((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (typeof data79 !== "string")) && (data79 !== null)){
const err107 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/moved_from",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
const err108 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/moved_from",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data78.moved_to !== undefined){
let data80 = data78.moved_to;
if(((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (typeof data80 !== "string")) && (data80 !== null)){
const err109 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/moved_to",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern5.test(data80)){
const err110 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/moved_to",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data78.moved_date !== undefined){
let data81 = data78.moved_date;
if((typeof data81 !== "string") && (data81 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/moved_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data78.target_hours !== undefined){
let data82 = data78.target_hours;
if(((!((typeof data82 == "number") && (isFinite(data82)))) && (typeof data82 !== "string")) && (data82 !== null)){
const err112 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/target_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern29.test(data82)){
const err113 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/target_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data78.actual_hours !== undefined){
let data83 = data78.actual_hours;
if(((!((typeof data83 == "number") && (isFinite(data83)))) && (typeof data83 !== "string")) && (data83 !== null)){
const err114 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/actual_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern29.test(data83)){
const err115 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/actual_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data78.target_met !== undefined){
let data84 = data78.target_met;
if((typeof data84 !== "boolean") && (data84 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/target_met",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "outcomes"){
let data85 = data1[field0];
if((!(Array.isArray(data85))) && (data85 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/outcomes/type",keyword:"type",params:{type: schema106.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(kind0 === "number"){
let data86 = data1[field0];
if(((!((typeof data86 == "number") && (isFinite(data86)))) && (typeof data86 !== "string")) && (data86 !== null)){
const err119 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern29.test(data86)){
const err120 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(kind0 === "startdate_with_timezone"){
let data87 = data1[field0];
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
const err121 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/startdate_with_timezone/type",keyword:"type",params:{type: schema109.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.datetime !== undefined){
let data88 = data87.datetime;
if((typeof data88 !== "string") && (data88 !== null)){
const err122 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/datetime",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data87.timezone !== undefined){
let data89 = data87.timezone;
if((typeof data89 !== "string") && (data89 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(kind0 === "olas"){
let data90 = data1[field0];
if((!(Array.isArray(data90))) && (data90 !== null)){
const err124 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/olas/type",keyword:"type",params:{type: schema112.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data90)){
const len13 = data90.length;
for(let i13=0; i13<len13; i13++){
let data91 = data90[i13];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.target_name !== undefined){
let data92 = data91.target_name;
if((typeof data92 !== "string") && (data92 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data91.target_hours !== undefined){
let data93 = data91.target_hours;
if(((!((typeof data93 == "number") && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err126 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern29.test(data93)){
const err127 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data91.actual_hours !== undefined){
let data94 = data91.actual_hours;
if(((!((typeof data94 == "number") && (isFinite(data94)))) && (typeof data94 !== "string")) && (data94 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/actual_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern29.test(data94)){
const err129 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/actual_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data91.target_date !== undefined){
let data95 = data91.target_date;
if((typeof data95 !== "string") && (data95 !== null)){
const err130 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data91.target_met !== undefined){
let data96 = data91.target_met;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err131 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_met",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
const err132 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "documents"){
let data97 = data1[field0];
if((!(Array.isArray(data97))) && (data97 !== null)){
const err133 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/documents/type",keyword:"type",params:{type: schema118.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(Array.isArray(data97)){
const len14 = data97.length;
for(let i14=0; i14<len14; i14++){
let data98 = data97[i14];
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err134 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/items/fieldKinds/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "linktypesarray"){
let data99 = data1[field0];
if((!(Array.isArray(data99))) && (data99 !== null)){
const err135 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/type",keyword:"type",params:{type: schema119.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(Array.isArray(data99)){
const len15 = data99.length;
for(let i15=0; i15<len15; i15++){
let data100 = data99[i15];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.id !== undefined){
let data101 = data100.id;
if((typeof data101 !== "string") && (data101 !== null)){
const err136 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data100.name !== undefined){
let data102 = data100.name;
if((typeof data102 !== "string") && (data102 !== null)){
const err137 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
if(kind0 === "related_tickets"){
let data103 = data1[field0];
if((!(Array.isArray(data103))) && (data103 !== null)){
const err139 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema122.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(Array.isArray(data103)){
const len16 = data103.length;
for(let i16=0; i16<len16; i16++){
let data104 = data103[i16];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id !== undefined){
let data105 = data104.id;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err140 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern5.test(data105)){
const err141 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data104.summary !== undefined){
let data106 = data104.summary;
if((typeof data106 !== "string") && (data106 !== null)){
const err142 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err143 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
}
if(kind0 === "supplier"){
let data107 = data1[field0];
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err144 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/supplier/type",keyword:"type",params:{type: schema125.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.id !== undefined){
let data108 = data107.id;
if(((!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) && (typeof data108 !== "string")) && (data108 !== null)){
const err145 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data108 === "string"){
if(!pattern5.test(data108)){
const err146 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data107.name !== undefined){
let data109 = data107.name;
if((typeof data109 !== "string") && (data109 !== null)){
const err147 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data107.emailoverduefixby !== undefined){
let data110 = data107.emailoverduefixby;
if((typeof data110 !== "boolean") && (data110 !== null)){
const err148 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/emailoverduefixby",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data107.emailoverdueresponse !== undefined){
let data111 = data107.emailoverdueresponse;
if((typeof data111 !== "boolean") && (data111 !== null)){
const err149 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/emailoverdueresponse",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data107.webserviceurl !== undefined){
let data112 = data107.webserviceurl;
if((typeof data112 !== "string") && (data112 !== null)){
const err150 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/webserviceurl",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data107._warning !== undefined){
let data113 = data107._warning;
if((typeof data113 !== "string") && (data113 !== null)){
const err151 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_warning",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data107.customfields !== undefined){
let data114 = data107.customfields;
if((!(Array.isArray(data114))) && (data114 !== null)){
const err152 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields",schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/type",keyword:"type",params:{type: schema125.properties.customfields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(Array.isArray(data114)){
const len17 = data114.length;
for(let i17=0; i17<len17; i17++){
let data115 = data114[i17];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.id !== undefined){
let data116 = data115.id;
if(((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (typeof data116 !== "string")) && (data116 !== null)){
const err153 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i17+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data116 === "string"){
if(!pattern5.test(data116)){
const err154 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i17+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data115.name !== undefined){
let data117 = data115.name;
if((typeof data117 !== "string") && (data117 !== null)){
const err155 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i17+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/customfields/" + i17,schemaPath:"#/properties/json_body/items/fieldKinds/supplier/properties/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
}
}
if(kind0 === "object"){
let data118 = data1[field0];
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err157 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(kind0 === "expenses"){
let data119 = data1[field0];
if((!(Array.isArray(data119))) && (data119 !== null)){
const err158 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/expenses/type",keyword:"type",params:{type: schema136.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(Array.isArray(data119)){
const len18 = data119.length;
for(let i18=0; i18<len18; i18++){
let data120 = data119[i18];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.amount !== undefined){
let data121 = data120.amount;
if(((!((typeof data121 == "number") && (isFinite(data121)))) && (typeof data121 !== "string")) && (data121 !== null)){
const err159 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/amount",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(typeof data121 === "string"){
if(!pattern29.test(data121)){
const err160 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/amount",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data120.description !== undefined){
let data122 = data120.description;
if((typeof data122 !== "string") && (data122 !== null)){
const err161 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data120.agent_id !== undefined){
let data123 = data120.agent_id;
if(((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (typeof data123 !== "string")) && (data123 !== null)){
const err162 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(typeof data123 === "string"){
if(!pattern5.test(data123)){
const err163 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data120.date_added !== undefined){
let data124 = data120.date_added;
if((typeof data124 !== "string") && (data124 !== null)){
const err164 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/date_added",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data120.invoiceable !== undefined){
let data125 = data120.invoiceable;
if((typeof data125 !== "boolean") && (data125 !== null)){
const err165 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/invoiceable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/json_body/items/fieldKinds/expenses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
if(kind0 === "items_issued"){
let data126 = data1[field0];
if((!(Array.isArray(data126))) && (data126 !== null)){
const err167 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/items_issued/type",keyword:"type",params:{type: schema142.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(Array.isArray(data126)){
const len19 = data126.length;
for(let i19=0; i19<len19; i19++){
let data127 = data126[i19];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.item_id !== undefined){
let data128 = data127.item_id;
if(((!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))) && (typeof data128 !== "string")) && (data128 !== null)){
const err168 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/item_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data128 === "string"){
if(!pattern5.test(data128)){
const err169 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/item_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data127.name !== undefined){
let data129 = data127.name;
if((typeof data129 !== "string") && (data129 !== null)){
const err170 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data127.quantity !== undefined){
let data130 = data127.quantity;
if(((!((typeof data130 == "number") && (isFinite(data130)))) && (typeof data130 !== "string")) && (data130 !== null)){
const err171 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/quantity",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data130 === "string"){
if(!pattern29.test(data130)){
const err172 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/quantity",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data127.price !== undefined){
let data131 = data127.price;
if(((!((typeof data131 == "number") && (isFinite(data131)))) && (typeof data131 !== "string")) && (data131 !== null)){
const err173 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/price",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data131 === "string"){
if(!pattern29.test(data131)){
const err174 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/price",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data127.costprice !== undefined){
let data132 = data127.costprice;
if(((!((typeof data132 == "number") && (isFinite(data132)))) && (typeof data132 !== "string")) && (data132 !== null)){
const err175 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/costprice",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data132 === "string"){
if(!pattern29.test(data132)){
const err176 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/costprice",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data127.note !== undefined){
let data133 = data127.note;
if((typeof data133 !== "string") && (data133 !== null)){
const err177 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/json_body/items/fieldKinds/items_issued/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
if(kind0 === "external_links"){
let data134 = data1[field0];
if((!(Array.isArray(data134))) && (data134 !== null)){
const err179 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/external_links/type",keyword:"type",params:{type: schema149.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(Array.isArray(data134)){
const len20 = data134.length;
for(let i20=0; i20<len20; i20++){
let data135 = data134[i20];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.third_party_id !== undefined){
let data136 = data135.third_party_id;
if((typeof data136 !== "string") && (data136 !== null)){
const err180 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data135.third_party_desc !== undefined){
let data137 = data135.third_party_desc;
if((typeof data137 !== "string") && (data137 !== null)){
const err181 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data135.third_party_url !== undefined){
let data138 = data135.third_party_url;
if((typeof data138 !== "string") && (data138 !== null)){
const err182 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data135.third_party_type !== undefined){
let data139 = data135.third_party_type;
if((typeof data139 !== "string") && (data139 !== null)){
const err183 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data135.third_party_status !== undefined){
let data140 = data135.third_party_status;
if((typeof data140 !== "string") && (data140 !== null)){
const err184 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data135.module_id !== undefined){
let data141 = data135.module_id;
if(((!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))) && (typeof data141 !== "string")) && (data141 !== null)){
const err185 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data141 === "string"){
if(!pattern5.test(data141)){
const err186 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data135.primary !== undefined){
let data142 = data135.primary;
if((typeof data142 !== "boolean") && (data142 !== null)){
const err187 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/json_body/items/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
if(kind0 === "new_external_link"){
let data143 = data1[field0];
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err189 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_external_link/type",keyword:"type",params:{type: schema157.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.third_party_id !== undefined){
let data144 = data143.third_party_id;
if((typeof data144 !== "string") && (data144 !== null)){
const err190 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data143.third_party_desc !== undefined){
let data145 = data143.third_party_desc;
if((typeof data145 !== "string") && (data145 !== null)){
const err191 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data143.third_party_url !== undefined){
let data146 = data143.third_party_url;
if((typeof data146 !== "string") && (data146 !== null)){
const err192 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data143.third_party_type !== undefined){
let data147 = data143.third_party_type;
if((typeof data147 !== "string") && (data147 !== null)){
const err193 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data143.third_party_status !== undefined){
let data148 = data143.third_party_status;
if((typeof data148 !== "string") && (data148 !== null)){
const err194 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data143.module_id !== undefined){
let data149 = data143.module_id;
if(((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (typeof data149 !== "string")) && (data149 !== null)){
const err195 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(typeof data149 === "string"){
if(!pattern5.test(data149)){
const err196 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data143.primary !== undefined){
let data150 = data143.primary;
if((typeof data150 !== "boolean") && (data150 !== null)){
const err197 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
}
if(kind0 === "journeys"){
let data151 = data1[field0];
if((!(Array.isArray(data151))) && (data151 !== null)){
const err198 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/journeys/type",keyword:"type",params:{type: schema165.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(Array.isArray(data151)){
const len21 = data151.length;
for(let i21=0; i21<len21; i21++){
let data152 = data151[i21];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.id !== undefined){
let data153 = data152.id;
if(((!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))) && (typeof data153 !== "string")) && (data153 !== null)){
const err199 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(typeof data153 === "string"){
if(!pattern5.test(data153)){
const err200 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
if(data152.description !== undefined){
let data154 = data152.description;
if((typeof data154 !== "string") && (data154 !== null)){
const err201 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data152.startdate !== undefined){
let data155 = data152.startdate;
if((typeof data155 !== "string") && (data155 !== null)){
const err202 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/startdate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data152.enddate !== undefined){
let data156 = data152.enddate;
if((typeof data156 !== "string") && (data156 !== null)){
const err203 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/enddate",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data152.startodometer !== undefined){
let data157 = data152.startodometer;
if(((!((typeof data157 == "number") && (isFinite(data157)))) && (typeof data157 !== "string")) && (data157 !== null)){
const err204 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/startodometer",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(typeof data157 === "string"){
if(!pattern29.test(data157)){
const err205 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/startodometer",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data152.endodometer !== undefined){
let data158 = data152.endodometer;
if(((!((typeof data158 == "number") && (isFinite(data158)))) && (typeof data158 !== "string")) && (data158 !== null)){
const err206 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/endodometer",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(typeof data158 === "string"){
if(!pattern29.test(data158)){
const err207 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/endodometer",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
if(data152.vehicle !== undefined){
let data159 = data152.vehicle;
if((typeof data159 !== "string") && (data159 !== null)){
const err208 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/vehicle",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data152.invoiceable !== undefined){
let data160 = data152.invoiceable;
if((typeof data160 !== "boolean") && (data160 !== null)){
const err209 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/invoiceable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/json_body/items/fieldKinds/journeys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
if(kind0 === "ecommerce_orders"){
let data161 = data1[field0];
if((!(Array.isArray(data161))) && (data161 !== null)){
const err211 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ecommerce_orders/type",keyword:"type",params:{type: schema174.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(Array.isArray(data161)){
const len22 = data161.length;
for(let i22=0; i22<len22; i22++){
let data162 = data161[i22];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.third_party_order_id !== undefined){
let data163 = data162.third_party_order_id;
if((typeof data163 !== "string") && (data163 !== null)){
const err212 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/third_party_order_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data162.third_party_order_url !== undefined){
let data164 = data162.third_party_order_url;
if((typeof data164 !== "string") && (data164 !== null)){
const err213 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/third_party_order_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/json_body/items/fieldKinds/ecommerce_orders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
if(kind0 === "ai_matched_tickets"){
let data165 = data1[field0];
if((!(Array.isArray(data165))) && (data165 !== null)){
const err215 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema177.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(Array.isArray(data165)){
const len23 = data165.length;
for(let i23=0; i23<len23; i23++){
let data166 = data165[i23];
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.matched_id !== undefined){
let data167 = data166.matched_id;
if(((!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))) && (typeof data167 !== "string")) && (data167 !== null)){
const err216 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(typeof data167 === "string"){
if(!pattern5.test(data167)){
const err217 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data166.name !== undefined){
let data168 = data166.name;
if((typeof data168 !== "string") && (data168 !== null)){
const err218 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data166.client_name !== undefined){
let data169 = data166.client_name;
if((typeof data169 !== "string") && (data169 !== null)){
const err219 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/client_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data166.search_score !== undefined){
let data170 = data166.search_score;
if(((!((typeof data170 == "number") && (isFinite(data170)))) && (typeof data170 !== "string")) && (data170 !== null)){
const err220 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern29.test(data170)){
const err221 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data166.date_occurred !== undefined){
let data171 = data166.date_occurred;
if((typeof data171 !== "string") && (data171 !== null)){
const err222 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/date_occurred",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data166.date_closed !== undefined){
let data172 = data166.date_closed;
if((typeof data172 !== "string") && (data172 !== null)){
const err223 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/date_closed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
}
if(kind0 === "ai_matched_articles"){
let data173 = data1[field0];
if((!(Array.isArray(data173))) && (data173 !== null)){
const err225 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema184.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(Array.isArray(data173)){
const len24 = data173.length;
for(let i24=0; i24<len24; i24++){
let data174 = data173[i24];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.matched_id !== undefined){
let data175 = data174.matched_id;
if(((!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))) && (typeof data175 !== "string")) && (data175 !== null)){
const err226 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(typeof data175 === "string"){
if(!pattern5.test(data175)){
const err227 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data174.name !== undefined){
let data176 = data174.name;
if((typeof data176 !== "string") && (data176 !== null)){
const err228 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data174.search_score !== undefined){
let data177 = data174.search_score;
if(((!((typeof data177 == "number") && (isFinite(data177)))) && (typeof data177 !== "string")) && (data177 !== null)){
const err229 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema103.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(typeof data177 === "string"){
if(!pattern29.test(data177)){
const err230 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
if(kind0 === "ai_suggestions"){
let data178 = data1[field0];
if((!(Array.isArray(data178))) && (data178 !== null)){
const err232 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema188.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(Array.isArray(data178)){
const len25 = data178.length;
for(let i25=0; i25<len25; i25++){
let data179 = data178[i25];
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.id !== undefined){
let data180 = data179.id;
if(((!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))) && (typeof data180 !== "string")) && (data180 !== null)){
const err233 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(typeof data180 === "string"){
if(!pattern5.test(data180)){
const err234 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data179.suggestion_id !== undefined){
let data181 = data179.suggestion_id;
if(((!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))) && (typeof data181 !== "string")) && (data181 !== null)){
const err235 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/suggestion_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(typeof data181 === "string"){
if(!pattern5.test(data181)){
const err236 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/suggestion_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
if(data179.summary !== undefined){
let data182 = data179.summary;
if((typeof data182 !== "string") && (data182 !== null)){
const err237 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data179.type !== undefined){
let data183 = data179.type;
if(((!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))) && (typeof data183 !== "string")) && (data183 !== null)){
const err238 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(typeof data183 === "string"){
if(!pattern5.test(data183)){
const err239 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data179.new_value !== undefined){
let data184 = data179.new_value;
if((typeof data184 !== "string") && (data184 !== null)){
const err240 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/new_value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data179.applied !== undefined){
let data185 = data179.applied;
if((typeof data185 !== "boolean") && (data185 !== null)){
const err241 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/applied",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data179.applied_date !== undefined){
let data186 = data179.applied_date;
if((typeof data186 !== "string") && (data186 !== null)){
const err242 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/applied_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/json_body/items/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
if(kind0 === "qualifications"){
let data187 = data1[field0];
if((!(Array.isArray(data187))) && (data187 !== null)){
const err244 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/qualifications/type",keyword:"type",params:{type: schema196.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(Array.isArray(data187)){
const len26 = data187.length;
for(let i26=0; i26<len26; i26++){
let data188 = data187[i26];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.id !== undefined){
let data189 = data188.id;
if(((!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))) && (typeof data189 !== "string")) && (data189 !== null)){
const err245 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(typeof data189 === "string"){
if(!pattern5.test(data189)){
const err246 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
if(data188.name !== undefined){
let data190 = data188.name;
if((typeof data190 !== "string") && (data190 !== null)){
const err247 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data188.weight !== undefined){
let data191 = data188.weight;
if(((!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))) && (typeof data191 !== "string")) && (data191 !== null)){
const err248 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/weight",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern5.test(data191)){
const err249 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/weight",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data188.mustmatch !== undefined){
let data192 = data188.mustmatch;
if((typeof data192 !== "boolean") && (data192 !== null)){
const err250 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/mustmatch",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data188.agent_matched !== undefined){
let data193 = data188.agent_matched;
if((typeof data193 !== "boolean") && (data193 !== null)){
const err251 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/agent_matched",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/json_body/items/fieldKinds/qualifications/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
if(kind0 === "vectors"){
let data194 = data1[field0];
if((!(Array.isArray(data194))) && (data194 !== null)){
const err253 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/vectors/type",keyword:"type",params:{type: schema202.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(Array.isArray(data194)){
const len27 = data194.length;
for(let i27=0; i27<len27; i27++){
let data195 = data194[i27];
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.id !== undefined){
let data196 = data195.id;
if(((!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))) && (typeof data196 !== "string")) && (data196 !== null)){
const err254 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(typeof data196 === "string"){
if(!pattern5.test(data196)){
const err255 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data195.faultid !== undefined){
let data197 = data195.faultid;
if(((!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))) && (typeof data197 !== "string")) && (data197 !== null)){
const err256 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/faultid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data197 === "string"){
if(!pattern5.test(data197)){
const err257 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/faultid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data195.vector !== undefined){
let data198 = data195.vector;
if((typeof data198 !== "string") && (data198 !== null)){
const err258 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/vector",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data195.datesynced !== undefined){
let data199 = data195.datesynced;
if((typeof data199 !== "string") && (data199 !== null)){
const err259 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/datesynced",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27,schemaPath:"#/properties/json_body/items/fieldKinds/vectors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
}
if(kind0 === "extratabs"){
let data200 = data1[field0];
if((!(Array.isArray(data200))) && (data200 !== null)){
const err261 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/extratabs/type",keyword:"type",params:{type: schema207.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(Array.isArray(data200)){
const len28 = data200.length;
for(let i28=0; i28<len28; i28++){
let data201 = data200[i28];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.id !== undefined){
let data202 = data201.id;
if(((!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))) && (typeof data202 !== "string")) && (data202 !== null)){
const err262 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(typeof data202 === "string"){
if(!pattern5.test(data202)){
const err263 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
if(data201.name !== undefined){
let data203 = data201.name;
if((typeof data203 !== "string") && (data203 !== null)){
const err264 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data201.sequence !== undefined){
let data204 = data201.sequence;
if(((!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))) && (typeof data204 !== "string")) && (data204 !== null)){
const err265 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/sequence",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data204 === "string"){
if(!pattern5.test(data204)){
const err266 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/sequence",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data201.url !== undefined){
let data205 = data201.url;
if((typeof data205 !== "string") && (data205 !== null)){
const err267 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data201.icon !== undefined){
let data206 = data201.icon;
if((typeof data206 !== "string") && (data206 !== null)){
const err268 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/icon",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/json_body/items/fieldKinds/extratabs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
}
}
}
else {
const err270 = {instancePath:instancePath+"/json_body/" + i0,schemaPath:"#/properties/json_body/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.options !== undefined){
let data207 = data.options;
if((!(data207 && typeof data207 == "object" && !Array.isArray(data207))) && (data207 !== null)){
const err272 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema31.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key1 in data207){
if(!((((((((key1 === "match_on") || (key1 === "on_match")) || (key1 === "match_closed")) || (key1 === "resolve_names")) || (key1 === "dry_run")) || (key1 === "batch_size")) || (key1 === "continue_on_error")) || (key1 === "fields"))){
const err273 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data207.match_on !== undefined){
let data208 = data207.match_on;
if((typeof data208 !== "string") && (data208 !== null)){
const err274 = {instancePath:instancePath+"/options/match_on",schemaPath:"#/properties/options/properties/match_on/type",keyword:"type",params:{type: schema31.properties.options.properties.match_on.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!(((((data208 === "third_party_id") || (data208 === "third_party_id_string")) || (data208 === "supplier_reference")) || (data208 === "summary")) || (data208 === null))){
const err275 = {instancePath:instancePath+"/options/match_on",schemaPath:"#/properties/options/properties/match_on/enum",keyword:"enum",params:{allowedValues: schema31.properties.options.properties.match_on.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data207.on_match !== undefined){
let data209 = data207.on_match;
if((typeof data209 !== "string") && (data209 !== null)){
const err276 = {instancePath:instancePath+"/options/on_match",schemaPath:"#/properties/options/properties/on_match/type",keyword:"type",params:{type: schema31.properties.options.properties.on_match.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!((((data209 === "update") || (data209 === "note")) || (data209 === "leave")) || (data209 === null))){
const err277 = {instancePath:instancePath+"/options/on_match",schemaPath:"#/properties/options/properties/on_match/enum",keyword:"enum",params:{allowedValues: schema31.properties.options.properties.on_match.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data207.match_closed !== undefined){
let data210 = data207.match_closed;
if(((typeof data210 !== "boolean") && (typeof data210 !== "string")) && (data210 !== null)){
const err278 = {instancePath:instancePath+"/options/match_closed",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(typeof data210 === "string"){
if(!pattern11.test(data210)){
const err279 = {instancePath:instancePath+"/options/match_closed",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
if(data207.resolve_names !== undefined){
let data211 = data207.resolve_names;
if(((typeof data211 !== "boolean") && (typeof data211 !== "string")) && (data211 !== null)){
const err280 = {instancePath:instancePath+"/options/resolve_names",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data211 === "string"){
if(!pattern11.test(data211)){
const err281 = {instancePath:instancePath+"/options/resolve_names",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data207.dry_run !== undefined){
let data212 = data207.dry_run;
if(((typeof data212 !== "boolean") && (typeof data212 !== "string")) && (data212 !== null)){
const err282 = {instancePath:instancePath+"/options/dry_run",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data212 === "string"){
if(!pattern11.test(data212)){
const err283 = {instancePath:instancePath+"/options/dry_run",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
if(data207.batch_size !== undefined){
let data213 = data207.batch_size;
if(((!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))) && (typeof data213 !== "string")) && (data213 !== null)){
const err284 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/$defs/one_to_hundred/type",keyword:"type",params:{type: schema216.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 100 || isNaN(data213)){
const err285 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/$defs/one_to_hundred/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data213 < 1 || isNaN(data213)){
const err286 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/$defs/one_to_hundred/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(typeof data213 === "string"){
if(!pattern64.test(data213)){
const err287 = {instancePath:instancePath+"/options/batch_size",schemaPath:"#/$defs/one_to_hundred/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)$"},message:"must match pattern \""+"^([1-9][0-9]?|100)$"+"\""};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
if(data207.continue_on_error !== undefined){
let data214 = data207.continue_on_error;
if(((typeof data214 !== "boolean") && (typeof data214 !== "string")) && (data214 !== null)){
const err288 = {instancePath:instancePath+"/options/continue_on_error",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(typeof data214 === "string"){
if(!pattern11.test(data214)){
const err289 = {instancePath:instancePath+"/options/continue_on_error",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data207.fields !== undefined){
let data215 = data207.fields;
if((!(Array.isArray(data215))) && (data215 !== null)){
const err290 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/type",keyword:"type",params:{type: schema31.properties.options.properties.fields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(Array.isArray(data215)){
if(data215.length < 1){
const err291 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
const len29 = data215.length;
for(let i29=0; i29<len29; i29++){
let data216 = data215[i29];
if(typeof data216 === "string"){
if(data216.length < 1){
const err292 = {instancePath:instancePath+"/options/fields/" + i29,schemaPath:"#/properties/options/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/options/fields/" + i29,schemaPath:"#/properties/options/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
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
const err294 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"json_body":true,"options":true},"dynamicProps":false,"dynamicItems":false};
