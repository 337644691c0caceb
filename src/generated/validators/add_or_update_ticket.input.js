// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["json_body"],"properties":{"json_body":{"type":"array","minItems":1,"items":{"type":"object","fieldKinds":16}},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"match_on":true,"on_match":true,"match_closed":true,"resolve_names":true,"dry_run":true,"batch_size":true,"continue_on_error":true,"fields":true},"fieldKinds":17}}};
const schema32 = {"kind":"new_or_existing_ticket_id"};
const schema33 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema34 = {"kind":"text"};
const schema35 = {"type":["string","null"]};
const schema36 = {"kind":"integer"};
const schema37 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema38 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema43 = {"kind":"date"};
const schema44 = {"type":["string","null"]};
const schema45 = {"kind":"boolean"};
const schema46 = {"type":["boolean","null"]};
const schema47 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema50 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema53 = {"type":["object","null"],"additionalProperties":false,"properties":{"text":{"kind":"filled_text"},"html":{"kind":"filled_text"},"private":{"kind":"query_boolean"},"outcome":{"kind":"filled_text"},"outcome_id":{"kind":"integer"}}};
const schema54 = {"type":["string","null"],"pattern":"\\S"};
const schema56 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema59 = {"type":["array","null"],"items":{"type":"object","fieldKinds":0}};
const schema60 = {"type":["string","null"]};
const schema61 = {"kind":"text"};
const schema63 = {"kind":"integer"};
const schema65 = {"kind":"boolean"};
const schema67 = {"type":["object","null"],"fieldKinds":1};
const schema68 = {"kind":"integer"};
const schema70 = {"kind":"text"};
const schema72 = {"type":["object","null"],"fieldKinds":2};
const schema73 = {"kind":"integer"};
const schema75 = {"kind":"text"};
const schema77 = {"type":["array","null"],"items":{"kind":"object"}};
const schema78 = {"type":["object","null"]};
const schema79 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema82 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema83 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema84 = {"type":["object","null"],"fieldKinds":3};
const schema85 = {"kind":"integer"};
const schema87 = {"kind":"text"};
const schema89 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}};
const schema92 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}};
const schema94 = {"kind":"boolean"};
const schema96 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema98 = {"type":["array","null"],"items":{"type":"object","properties":{"rule_id":{"kind":"integer"},"rule_sequence":{"kind":"integer"},"popupmsg":{"kind":"text"}}}};
const schema102 = {"type":["array","null"],"items":{"type":"object","fieldKinds":4}};
const schema103 = {"kind":"integer"};
const schema105 = {"kind":"date"};
const schema107 = {"kind":"number"};
const schema108 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema109 = {"kind":"boolean"};
const schema111 = {"type":["array","null"],"items":{"type":"object","fieldKinds":5}};
const schema112 = {"kind":"integer"};
const schema114 = {"kind":"date"};
const schema116 = {"kind":"number"};
const schema118 = {"kind":"boolean"};
const schema120 = {"type":["array","null"],"items":{}};
const schema121 = {"kind":"number"};
const schema123 = {"type":["object","null"],"properties":{"datetime":{"kind":"date"},"timezone":{"kind":"text"}}};
const schema126 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};
const schema132 = {"type":["array","null"],"items":{"type":"object"}};
const schema133 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};
const schema136 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema139 = {"type":["object","null"],"fieldKinds":6};
const schema140 = {"kind":"integer"};
const schema142 = {"kind":"text"};
const schema144 = {"kind":"boolean"};
const schema146 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema149 = {"kind":"object"};
const schema151 = {"type":["object","null"],"fieldKinds":7};
const schema152 = {"kind":"integer"};
const schema154 = {"kind":"text"};
const schema156 = {"type":["array","null"],"items":{"type":"object","properties":{"amount":{"kind":"number"},"description":{"kind":"text"},"agent_id":{"kind":"integer"},"date_added":{"kind":"date"},"invoiceable":{"kind":"boolean"}}}};
const schema162 = {"type":["array","null"],"items":{"type":"object","fieldKinds":8}};
const schema163 = {"kind":"integer"};
const schema165 = {"kind":"text"};
const schema167 = {"kind":"number"};
const schema169 = {"type":["array","null"],"items":{"type":"object","fieldKinds":9}};
const schema170 = {"kind":"text"};
const schema172 = {"kind":"integer"};
const schema174 = {"kind":"boolean"};
const schema176 = {"type":["object","null"],"fieldKinds":10};
const schema177 = {"kind":"text"};
const schema179 = {"kind":"integer"};
const schema181 = {"kind":"boolean"};
const schema183 = {"type":["array","null"],"items":{"type":"object","fieldKinds":11}};
const schema184 = {"kind":"integer"};
const schema186 = {"kind":"text"};
const schema188 = {"kind":"date"};
const schema190 = {"kind":"number"};
const schema192 = {"kind":"boolean"};
const schema194 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_order_id":{"kind":"text"},"third_party_order_url":{"kind":"text"}}}};
const schema197 = {"type":["array","null"],"items":{"type":"object","fieldKinds":12}};
const schema198 = {"kind":"integer"};
const schema200 = {"kind":"text"};
const schema202 = {"kind":"number"};
const schema204 = {"kind":"date"};
const schema206 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema210 = {"type":["array","null"],"items":{"type":"object","fieldKinds":13}};
const schema211 = {"kind":"integer"};
const schema213 = {"kind":"text"};
const schema215 = {"kind":"boolean"};
const schema217 = {"kind":"date"};
const schema219 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"weight":{"kind":"integer"},"mustmatch":{"kind":"boolean"},"agent_matched":{"kind":"boolean"}}}};
const schema225 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"faultid":{"kind":"integer"},"vector":{"kind":"text"},"datesynced":{"kind":"date"}}}};
const schema230 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"sequence":{"kind":"integer"},"url":{"kind":"text"},"icon":{"kind":"text"}}}};
const schema236 = {"type":["object","null"],"fieldKinds":14};
const schema237 = {"kind":"text"};
const schema239 = {"kind":"integer"};
const schema241 = {"kind":"boolean"};
const schema243 = {"type":["object","null"],"fieldKinds":15};
const schema244 = {"kind":"text"};
const schema246 = {"kind":"integer"};
const schema248 = {"kind":"boolean"};
const schema250 = {"type":["string","null"],"enum":["third_party_id","third_party_id_string","supplier_reference","summary",null]};
const schema251 = {"type":["string","null"],"enum":["update","note","leave",null]};
const schema252 = {"kind":"query_boolean"};
const schema254 = {"kind":"one_to_hundred"};
const schema255 = {"type":["integer","string","null"],"pattern":"^([1-9][0-9]?|100)$","minimum":1,"maximum":100};
const schema256 = {"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name takenby customer_relationships client_reference ccaddress deliverycontact alternativecontactno phonenumberfrom addressfrom opened_by resolved_by who top_level_name account_manager sitepostcode userdepartments created_by agent_signature customer_signature new_agent_signature new_customer_signature category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname alerttype workflow_name matched_rule_name requesttype_name resourcetype_name matched_rule_ids requesttype_published_id statuscolor workflow_html_to_show_on_progress sla_name slaresponsestate site_timezone startdate_timezone starttime targetdate_timezone targettime section_timezone slastate slaexcuse timezonename slaresponseexcuse ticket_timezone emailtolist emailcclist notepad closure_note_html alsoinform lastnote action_outcome action_note action_agent_name messsent satisfactioncomment messsentlast emaildisplayname mailentryid lessonslearned current_action_type current_action_name category_note_1 category_user_note_1 category_note_2 category_user_note_2 category_note_3 category_user_note_3 category_note_4 category_user_note_4 htmlmessage unotes smemo amemo sms_override email_message_id seenby internet_message_id mailbox rapid7_action_count inventory_number primary_service_name asset_key_field_string asset_type_name assetstring article_description article_resolution article_notes device_name servicestatusnote kb_ai_summary owning_service_name parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary template_name parent_summary parent_status_name created_from_action_name parent_ticket_type_name createdfrom_ticket_type_name clonedfrom_ticket_type_name quick_ticket_link_text kb_pdftemplate_name templatewhenlinked_name justification impactdescription riskdescription backoutplan testplan communicationplan changeinformation_html changestate approval_process_step_name approval_cab_name auditnote auditfailednote new_approvalprocess_email supplier_name supplier_contract_ref emailtolistsupplier emailcclistsupplier supplier_slaexcuse supplier_responsestate supplier_slastate product_name version_name component_name release_name release_note release2_name release3_name releasenotegroup_name product_key roadmapnote your_vote_comment parent_release_note parent_release_name parent_release2_name parent_release3_name milestone_name budgettype budgettype_name bookingurl budgethours default_appointment_summary default_appointment_details pipeline_stage_name oppcompanyname oppcontactname oppjobtitle oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors oppproductchosen oppreason opphear opptimezonename opportunity_third_party_url opp_country_name opp_region_name contract_ref purchaseordernumber invoicenote items contract_refextra action_chargerate action_contract_ref invoicenumber quotedescription invoicedescription contract_balance billing_plan_text lastaction_chargerate ticket_client_to_invoice_to_name thirdparty_url sentinel_id sentinel_url sentinel_workspace sentinel_resourcegroup sentinel_subscriptionid servicenow_id servicenow_number pagerdutyincidentid pagerdutyurl splunkurl splunksearch gfialerttype twitterscreenname facebook_id pagerdutyid pagerdutyincidentidstring pr_link github_repository sapid sapattachmentsuuid third_party_client_id invite_emaillist third_party_call_id azure_tenants azure_tenants_name devops_agent ncentral_ticketid orionacknowledgenote orionacknowledgedbyname orionalertname third_party_parent_id third_party_problem_id splunkoncalltarget_id splunkoncall_id splunkoncallurl autotask_number meraki_device meraki_alert_type ninja_alert_id teams_user_id azuremonitor_id auvik_id auvik_url addigy_alert_id ninja_alert_type kaseya_agent_id salesforce_contactid salesforce_accountid salesforce_parentid salesforce_status newrelic_id newrelicincident_id kaseyaid facebook_message_id pagerdutyservice pagerdutyservice_name teamsmessage default_teams_chat_name whatsappcreatedfromid intacct_class intacct_class_name linked_ecommerce_order_number linked_ecommerce_order_url instagram_message_id devops_key connectwisermm_ticketid bigpanda_id default_slack_channel_name slack_channel_id slack_callback_id freshdesk_group_name freshdesk_agent_name freshdesk_agent_email freshdesk_product_name scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams related_businessapps_descriptions kaseya_asset_name chat_key_id zoom_default_message pandadoc_attachment_name pandadoc_attachment_url security_signal_id datadog_id facebookid facebookname ai_generated_summary ai_suggested_priority ai_suggested_type ai_suggested_resolution suggested_category1 ai_sentiment_analysis ai_search_query ai_satisfaction_level ai_tonality ai_survey_comment faigeneratedsummary_list ai_summary ai_conversation_summary qualifications_matched web_url api_url colour key labno loggedonbehalfby _warning customfieldvalidationreason matching_value idsummary hover_summary lookup_search duplicate_kbs rapid7_ticketrrn rapid7_ticketinvid newaction_emailfrom_address_override email_start_tag_override email_end_tag_override _importtype form_id _warning_is_error printhtml _validation_key recaptcha_token _fromchatprofileid _match_thirdparty_id _match_integration_name _importthirdpartyid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id enduserstatus organisation_id department_id branch_id top_level_id team_department_id usertype alluserscanview default_reporter original_agent locked_by_agentid workflow_stage_id workflow_id workflow_step workflow_seq faultcodeopen faultcode matched_rule_id category_itil_1 category_itil_2 category_itil_3 category_itil_4 resourcetype_id colour_rule maximumRestrictedPriority statusseq itil_requesttype_id reassigncount sla_id starttimeslot targettimeslot site_sla_id firsttimefix ola_count whoresponded attachment_count action_number action_ticket_id satisfactionlevel currentfaactionnumber mailboxid emailpriority open_chat_count follower_count chat_id actioncode pdf_attachment_id chat_count call_log_count new_actioncode closure_agent_id import_details_id asset_number asset_site service_id matched_kb_id operationalserviceid servicefailurestid asset_type service_count unsubscribedfromserviceid article_type service_request_detail_id kblinkid service_linked_device owning_service serviceid child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count createdfrom_id clonedfrom_id causedby template_id child_template_id sibling_count_open clone_count created_from_action_id clonedfrom visible_child_tickets parent_itil_ticket_type unrelate_from_ticket_id merged_into_id parent_status parent_agent child_status kb_pdf_template template_when_linked impactlevel risklevel approval_status approval_process_id new_approvalprocess approvedby approval_process_step unapprovedchangestatus changeseq laststatuschangeinformed auditstatus auditunum userrequestedapprover laststatuschangeinformedmanager new_approvalprocess_agent_id new_approvalprocess_user_id new_approvalprocess_cab_id laststatuschangestatus new_approvalprocess_role_id new_approvalprocess_customfieldid supplier_id supplier_status supplier_contact_id supplier_contract_id supplier_sla_id supplier_priority_id product_id version_id component_id release_id release2_id release3_id releasenotegroup_id your_vote milestone_id appointment_type appointment_id milestone_sequence milestone_status budgetcode projectconsignmentheaderid projectconsignmentdetailid appointment_count task_count target_adjust start_adjust todo_count budgettype_id resource_booking_type resource_booking_asset resource_booking_site new_milestone_ticket next_appointment_type milestone_billing_type main_project_id agent_booking_type requesttype_group_id pipeline_stage_id oppattemptsmade oppclosurecategory quotation_count contract_id chargerate currency quantity salesorder_id orderhead_id quotepriority invoicestatus items_issued_count salesorder_count purchaseorder_count invoice_line_count contract_schedule_plan_id client_to_invoice_to_id ticket_client_to_invoice_to_id order_sequence billing_type sentinel_display_id connectedinstance_id pr_id laststatus3rdparty twitterid pagerdutystatus hdid remotetechid remotesessionid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncalltarget splunkoncallstatus connectwise_id connectwise_project_id autotask_id atera_alert_id syncro_alert_id powershell_script_count devops_workitem_count ninja_device_id domotz_alertid domotz_deviceid automate_id device_automate_id jira_issue_count freshdesk_id backup_radar_id backup_radar_state salesforce_stage twitter_message_id ncentral_details_id linked_halo_ticket_count halolink_ticketid thirdpartyreviewscore datto_alert_state liongard_system_id sqlimport_id lapsafe_count remotesession_count orionalert orionwho createdfromautomationstdid businessapp_count pandadoc_attachment incomingevent_count azure_connection_id automation_entity_type created_from_automation_entityid facebookuserid ai_survey_score ai_suggested_urgency ai_suggested_impact postloggedview forwarded_by search_index_sync_batches useful_count notuseful_count table apply_this_rule update_milestone_id sendprintrequest newaction_emailfrom _reclose_oid _importid _match_integration_id _override_child_merge_type order_update_to order_update_from _importtypeid"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed workflow_stepstarted respondbydate responsedate responsestartdate fixbydate dateassigned slaactiondate lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate action_datetime planneddate planneddateend lastrecurringemailsentdate slaholdreminderdatelastemailed closurereminderdatelastemailed sla_start_date reviewed_date search_index_sync_timestamp workflow_move_date_override startdatetime enddatetime first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail auditdate auditfaileddate laststatuschangestatusdate supplier_date supplier_dateclosed supplier_responsedate supplier_respondbydate supplier_fixbydate nextappointmentdate milestone_startdate milestone_enddate resource_booking_timeslot projectearlieststart projectlatestend nextactivityorappointmentdate opptrialdate oppdemodate oppdiscountdate oppconverteddate invoicedate invoicepaiddate lastbugzillasync orionacknowledgedate embedding_match_timestamp new_whe_"],["boolean","inactive hasbeenclosed onhold flagged read deleted is_vip isimportantcontact showforusers matched_rule_dont_show_notification is_sensitive reviewed excludefromsla forwardinboundupdates fixbydateadjusted respondbydateadjusted updateservicestatus is_closure_reminder_closure is_slahold_reminder_closure surveysent surveyneeded acctmaninformedsurvey requestdetailsprinted category_include_note_1 category_include_note_2 category_include_note_3 category_include_note_4 show_chat_create defaultsendattachments hide_feedback can_add_cc_followers serviceformprinted matched_kb_id_acessible_to_user parentassign isparentservice canbechild has_related faultapprovalfailed faultapprovalexists status_change_frozen is_maintenance is_downtime supplier_breachrespsent supplier_breachfixbysent release_important knownerror development showonroadmap canbevotedfor is_project projectinternaltask is_opportunity oppdontaddtomailinglist isbillable itemsarebillable ticket_invoices_for_each_site actisbillabledefault loggedoutofhdworkinghours invoiceseperatelyoverride statement_of_work_added sendtopagerduty inform3rdpartysystem send_remoteinvite linkremotesession sendtosplunkoncall sync_to_salesforce closed_in_integration_system istweet isfacebookpost process_ai is_ai_indexable agreedcleared ukasaccredited locked show_channel_create isbeingclosed from_catalogue dont_do_rules apply_rules donotapplytemplateintheapi sendack _prevent_outgoing _dont_fire_automations _forcereassign _novalidate _validate_updates _recover _appointment01_ok _agent01_ok _agent02_ok _asset01_ok _changefreeze01_ok _maintenance01_ok _ticketclash01_ok _milestonedate01_ok _kbduplicate01_ok _isalert _dontupdate_jira _dontupdate_devops _dontupdate_salesforce _dontupdate_pagerduty recalculate_billing ignore_kb_match _canupdate _mustupdateticketuser _spam _spamblock create_article dont_do_databaselookups return_this _validate_form _ispreview nochangesequpdate _reclose _refreshresponse _isimport close_unassigned _force _ignoremilestonedates _print_generate _iszapier _isnotify createacknowledgement _create_outstanding_appointments _create_outstanding_appointment_email _acknowledgealert mark_as_read_only actionworkflowset childrenlefttocreate forceruleupdate _isteams dontcreatechild needcreatechild _validate_only domerge isnew isclone _has_automations _newticket_quickclose check_status_freeze clear_feedback override_opening_action_who _matchintacctclass do_lookups _isagentuser _re_index _fetch_matches copy_milestone _dont_update_project_dates disable_milestone_modification dont_copy_history make_automation_entity_inactive _forceunlock _is_aisuggestion_merge _remove_pipeline_stage _can_view_att _can_upload_att _can_download_att _can_edit_att _can_view_action_history _isupdateimport"],["assets","assets"],["tags","tags add_tags"],["note","note"],["attachments","attachments"],["delivery_address","delivery_address"],["contact_address","contact_address"],["user_linked_sites","user_linked_sites"],["additional_agents","additional_agents"],["enduser_role_ids","enduser_role_ids child_ticket_ids _apply_ai_suggestions _dismiss_ai_suggestions"],["agent","agent"],["user","user tickettype lastaction approval_process"],["matched_rules","matched_rules"],["workflow_history","workflow_history"],["new_workflow_history","new_workflow_history"],["outcomes","outcomes popup_notes viewers followers_agent followers_user services children approvers new_approvalprocess_users new_approvalprocess_cab new_approvers todo_list appointments commits"],["number","timetaken slaholdtime slapercused slatimeleft closure_time slatimeelapsed responsetime slatimeremaining ticketage targetpercused targettimeleft first_responsetime estimate estimatedays Estimatedays risk_score supplier_responsetime supplier_slatimeelapsed projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value projectcompletionpercentage oppvalue oppconversionprobability oppvalueadjusted oppprofit oppvalue_monthly oppvalue_annual oppvalue_oneoff cost actualcost chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours nonbillable_time mileage quotelabouramount invoicelabouramount invoicematerialsamount quotematerialsamount deadlinenotificationhours elapsed_response_hours elapsed_resolution_hours prepay_balance_hours prepay_balance_amount billable_time overrideticketcost order_line_price hoursinvoiced invoiceable_time search_score utcoffset _open_search_score"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["olas","olas"],["documents","documents contributors assets_columns approvers_history audit_log budgets milestones timeentries project_items_issued parent_milestones date_dependencies"],["linktypesarray","linktypesarray"],["related_tickets","related_tickets new_related_tickets"],["supplier","supplier"],["object","agent_booking prepay_threshold google_reviewdata google_questiondata freshdesk_ticket_data database_lookup_result"],["billing_address","billing_address"],["expenses","expenses"],["items_issued","items_issued"],["external_links","external_links"],["new_external_link","new_external_link"],["journeys","journeys"],["ecommerce_orders","ecommerce_orders"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["qualifications","qualifications"],["vectors","vectors"],["extratabs","extratabs"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["file","file"],["text","file_name filename data_base64 path note"],["integer","id"],["boolean","isimage showforusers"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj2 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj3 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj4 = new Map([["integer","id"],["text","name"],["teams","teams"],["departments","departments clients"],["boolean","_canupdate _canupdate_moreinfo"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj5 = new Map([["integer","moved_from moved_to"],["date","moved_date"],["number","target_hours actual_hours"],["boolean","target_met"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj6 = new Map([["integer","moved_from moved_to"],["date","moved_date"],["number","target_hours actual_hours"],["boolean","target_met"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj7 = new Map([["integer","id"],["text","name webserviceurl _warning"],["boolean","emailoverduefixby emailoverdueresponse"],["customfields","customfields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj8 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj9 = new Map([["integer","item_id"],["text","name note"],["number","quantity price costprice"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj10 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj11 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj12 = new Map([["integer","id"],["text","description vehicle"],["date","startdate enddate"],["number","startodometer endodometer"],["boolean","invoiceable"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj13 = new Map([["integer","matched_id"],["text","name client_name"],["number","search_score"],["date","date_occurred date_closed"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj14 = new Map([["integer","id suggestion_id type"],["text","summary new_value"],["boolean","applied"],["date","applied_date"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj15 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj16 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj17 = new Map([["match_on","match_on"],["on_match","on_match"],["query_boolean","match_closed resolve_names dry_run continue_on_error"],["one_to_hundred","batch_size"],["fields","fields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern9 = new RegExp("\\S", "u");
const pattern11 = new RegExp("^(true|false)$", "u");
const pattern27 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern59 = new RegExp("^([1-9][0-9]?|100)$", "u");

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
const _errs21 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.label === undefined){
const err12 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/anyOf/2/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err13 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err15 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data6.name !== undefined){
let data8 = data6.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.label !== undefined){
let data9 = data6.label;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.display !== undefined){
let data10 = data6.display;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err19 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/items/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(kind0 === "date"){
let data11 = data1[field0];
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(kind0 === "boolean"){
let data12 = data1[field0];
if((typeof data12 !== "boolean") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(kind0 === "assets"){
let data13 = data1[field0];
if((!(Array.isArray(data13))) && (data13 !== null)){
const err22 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/assets/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err24 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data14.inventory_number !== undefined){
let data16 = data14.inventory_number;
if((typeof data16 !== "string") && (data16 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err26 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/items/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
if(kind0 === "tags"){
let data17 = data1[field0];
if((!(Array.isArray(data17))) && (data17 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/tags/type",keyword:"type",params:{type: schema50.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err29 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data18.text !== undefined){
let data20 = data18.text;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err31 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/items/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "note"){
let data21 = data1[field0];
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err32 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/note/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
if(!(((((key0 === "text") || (key0 === "html")) || (key0 === "private")) || (key0 === "outcome")) || (key0 === "outcome_id"))){
const err33 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/note/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.text !== undefined){
let data22 = data21.text;
if((typeof data22 !== "string") && (data22 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern9.test(data22)){
const err35 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data21.html !== undefined){
let data23 = data21.html;
if((typeof data23 !== "string") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/html",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err37 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/html",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
if(data21.private !== undefined){
let data24 = data21.private;
if(((typeof data24 !== "boolean") && (typeof data24 !== "string")) && (data24 !== null)){
const err38 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
const err39 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/private",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data21.outcome !== undefined){
let data25 = data21.outcome;
if((typeof data25 !== "string") && (data25 !== null)){
const err40 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err41 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
if(data21.outcome_id !== undefined){
let data26 = data21.outcome_id;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err42 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err43 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
if(kind0 === "attachments"){
let data27 = data1[field0];
if((!(Array.isArray(data27))) && (data27 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/attachments/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const field1 in data28){
const kind1 = obj1.get(field1);
if(kind1 === "file"){
let data29 = data28[field1];
if((typeof data29 !== "string") && (data29 !== null)){
const err45 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/fieldKinds/file/type",keyword:"type",params:{type: schema60.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(kind1 === "text"){
let data30 = data28[field1];
if((typeof data30 !== "string") && (data30 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(kind1 === "integer"){
let data31 = data28[field1];
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err48 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(kind1 === "boolean"){
let data32 = data28[field1];
if((typeof data32 !== "boolean") && (data32 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err50 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/items/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "delivery_address"){
let data33 = data1[field0];
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/delivery_address/type",keyword:"type",params:{type: schema67.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const field2 in data33){
const kind2 = obj2.get(field2);
if(kind2 === "integer"){
let data34 = data33[field2];
if(((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (typeof data34 !== "string")) && (data34 !== null)){
const err52 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern5.test(data34)){
const err53 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind2 === "text"){
let data35 = data33[field2];
if((typeof data35 !== "string") && (data35 !== null)){
const err54 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
}
if(kind0 === "contact_address"){
let data36 = data1[field0];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/contact_address/type",keyword:"type",params:{type: schema72.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const field3 in data36){
const kind3 = obj3.get(field3);
if(kind3 === "integer"){
let data37 = data36[field3];
if(((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err56 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err57 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind3 === "text"){
let data38 = data36[field3];
if((typeof data38 !== "string") && (data38 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
}
if(kind0 === "user_linked_sites"){
let data39 = data1[field0];
if((!(Array.isArray(data39))) && (data39 !== null)){
const err59 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/user_linked_sites/type",keyword:"type",params:{type: schema77.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err60 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
if(kind0 === "additional_agents"){
let data41 = data1[field0];
if((!(Array.isArray(data41))) && (data41 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema79.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id !== undefined){
let data43 = data42.id;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err62 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err63 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data42.name !== undefined){
let data44 = data42.name;
if((typeof data44 !== "string") && (data44 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/json_body/items/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "enduser_role_ids"){
let data45 = data1[field0];
if((!(Array.isArray(data45))) && (data45 !== null)){
const err66 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/enduser_role_ids/type",keyword:"type",params:{type: schema82.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")){
const err67 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema83.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err68 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
}
if(kind0 === "agent"){
let data47 = data1[field0];
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err69 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/agent/type",keyword:"type",params:{type: schema84.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const field4 in data47){
const kind4 = obj4.get(field4);
if(kind4 === "integer"){
let data48 = data47[field4];
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err70 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err71 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind4 === "text"){
let data49 = data47[field4];
if((typeof data49 !== "string") && (data49 !== null)){
const err72 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(kind4 === "teams"){
let data50 = data47[field4];
if((!(Array.isArray(data50))) && (data50 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/agent/fieldKinds/teams/type",keyword:"type",params:{type: schema89.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
const err74 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err75 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data51.agent_id !== undefined){
let data53 = data51.agent_id;
if(((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")) && (data53 !== null)){
const err76 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern5.test(data53)){
const err77 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/json_body/items/fieldKinds/agent/fieldKinds/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind4 === "departments"){
let data54 = data47[field4];
if((!(Array.isArray(data54))) && (data54 !== null)){
const err79 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/agent/fieldKinds/departments/type",keyword:"type",params:{type: schema92.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
let data55 = data54[i9];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id !== undefined){
let data56 = data55.id;
if(((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (typeof data56 !== "string")) && (data56 !== null)){
const err80 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
const err81 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/json_body/items/fieldKinds/agent/fieldKinds/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind4 === "boolean"){
let data57 = data47[field4];
if((typeof data57 !== "boolean") && (data57 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
if(kind0 === "user"){
let data58 = data1[field0];
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
const err84 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/user/type",keyword:"type",params:{type: schema96.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id !== undefined){
let data59 = data58.id;
if(((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")) && (data59 !== null)){
const err85 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data59 === "string"){
if(!pattern5.test(data59)){
const err86 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "matched_rules"){
let data60 = data1[field0];
if((!(Array.isArray(data60))) && (data60 !== null)){
const err87 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/type",keyword:"type",params:{type: schema98.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
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
const err88 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
const err89 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data61.rule_sequence !== undefined){
let data63 = data61.rule_sequence;
if(((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")) && (data63 !== null)){
const err90 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_sequence",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern5.test(data63)){
const err91 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/rule_sequence",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data61.popupmsg !== undefined){
let data64 = data61.popupmsg;
if((typeof data64 !== "string") && (data64 !== null)){
const err92 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/popupmsg",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err93 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/items/fieldKinds/matched_rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "workflow_history"){
let data65 = data1[field0];
if((!(Array.isArray(data65))) && (data65 !== null)){
const err94 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/type",keyword:"type",params:{type: schema102.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const field5 in data66){
const kind5 = obj5.get(field5);
if(kind5 === "integer"){
let data67 = data66[field5];
if(((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (typeof data67 !== "string")) && (data67 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern5.test(data67)){
const err96 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind5 === "date"){
let data68 = data66[field5];
if((typeof data68 !== "string") && (data68 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(kind5 === "number"){
let data69 = data66[field5];
if(((!((typeof data69 == "number") && (isFinite(data69)))) && (typeof data69 !== "string")) && (data69 !== null)){
const err98 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data69 === "string"){
if(!pattern27.test(data69)){
const err99 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(kind5 === "boolean"){
let data70 = data66[field5];
if((typeof data70 !== "boolean") && (data70 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/items/fieldKinds/workflow_history/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "new_workflow_history"){
let data71 = data1[field0];
if((!(Array.isArray(data71))) && (data71 !== null)){
const err102 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_workflow_history/type",keyword:"type",params:{type: schema111.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(Array.isArray(data71)){
const len12 = data71.length;
for(let i12=0; i12<len12; i12++){
let data72 = data71[i12];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const field6 in data72){
const kind6 = obj6.get(field6);
if(kind6 === "integer"){
let data73 = data72[field6];
if(((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (typeof data73 !== "string")) && (data73 !== null)){
const err103 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern5.test(data73)){
const err104 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind6 === "date"){
let data74 = data72[field6];
if((typeof data74 !== "string") && (data74 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(kind6 === "number"){
let data75 = data72[field6];
if(((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err106 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern27.test(data75)){
const err107 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(kind6 === "boolean"){
let data76 = data72[field6];
if((typeof data76 !== "boolean") && (data76 !== null)){
const err108 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
else {
const err109 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/items/fieldKinds/new_workflow_history/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "outcomes"){
let data77 = data1[field0];
if((!(Array.isArray(data77))) && (data77 !== null)){
const err110 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/outcomes/type",keyword:"type",params:{type: schema120.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(kind0 === "number"){
let data78 = data1[field0];
if(((!((typeof data78 == "number") && (isFinite(data78)))) && (typeof data78 !== "string")) && (data78 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(typeof data78 === "string"){
if(!pattern27.test(data78)){
const err112 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(kind0 === "startdate_with_timezone"){
let data79 = data1[field0];
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err113 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/startdate_with_timezone/type",keyword:"type",params:{type: schema123.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.datetime !== undefined){
let data80 = data79.datetime;
if((typeof data80 !== "string") && (data80 !== null)){
const err114 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/datetime",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data79.timezone !== undefined){
let data81 = data79.timezone;
if((typeof data81 !== "string") && (data81 !== null)){
const err115 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
}
if(kind0 === "olas"){
let data82 = data1[field0];
if((!(Array.isArray(data82))) && (data82 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/olas/type",keyword:"type",params:{type: schema126.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(Array.isArray(data82)){
const len13 = data82.length;
for(let i13=0; i13<len13; i13++){
let data83 = data82[i13];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.target_name !== undefined){
let data84 = data83.target_name;
if((typeof data84 !== "string") && (data84 !== null)){
const err117 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data83.target_hours !== undefined){
let data85 = data83.target_hours;
if(((!((typeof data85 == "number") && (isFinite(data85)))) && (typeof data85 !== "string")) && (data85 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data85 === "string"){
if(!pattern27.test(data85)){
const err119 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data83.actual_hours !== undefined){
let data86 = data83.actual_hours;
if(((!((typeof data86 == "number") && (isFinite(data86)))) && (typeof data86 !== "string")) && (data86 !== null)){
const err120 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/actual_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern27.test(data86)){
const err121 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/actual_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data83.target_date !== undefined){
let data87 = data83.target_date;
if((typeof data87 !== "string") && (data87 !== null)){
const err122 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data83.target_met !== undefined){
let data88 = data83.target_met;
if((typeof data88 !== "boolean") && (data88 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/target_met",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err124 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/items/fieldKinds/olas/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
if(kind0 === "documents"){
let data89 = data1[field0];
if((!(Array.isArray(data89))) && (data89 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/documents/type",keyword:"type",params:{type: schema132.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(Array.isArray(data89)){
const len14 = data89.length;
for(let i14=0; i14<len14; i14++){
let data90 = data89[i14];
if(!(data90 && typeof data90 == "object" && !Array.isArray(data90))){
const err126 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/items/fieldKinds/documents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(kind0 === "linktypesarray"){
let data91 = data1[field0];
if((!(Array.isArray(data91))) && (data91 !== null)){
const err127 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/type",keyword:"type",params:{type: schema133.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
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
if((typeof data93 !== "string") && (data93 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data92.name !== undefined){
let data94 = data92.name;
if((typeof data94 !== "string") && (data94 !== null)){
const err129 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err130 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/properties/json_body/items/fieldKinds/linktypesarray/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "related_tickets"){
let data95 = data1[field0];
if((!(Array.isArray(data95))) && (data95 !== null)){
const err131 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema136.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(Array.isArray(data95)){
const len16 = data95.length;
for(let i16=0; i16<len16; i16++){
let data96 = data95[i16];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.id !== undefined){
let data97 = data96.id;
if(((!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) && (typeof data97 !== "string")) && (data97 !== null)){
const err132 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern5.test(data97)){
const err133 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data96.summary !== undefined){
let data98 = data96.summary;
if((typeof data98 !== "string") && (data98 !== null)){
const err134 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err135 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/json_body/items/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
if(kind0 === "supplier"){
let data99 = data1[field0];
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err136 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/supplier/type",keyword:"type",params:{type: schema139.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const field7 in data99){
const kind7 = obj7.get(field7);
if(kind7 === "integer"){
let data100 = data99[field7];
if(((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (typeof data100 !== "string")) && (data100 !== null)){
const err137 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern5.test(data100)){
const err138 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind7 === "text"){
let data101 = data99[field7];
if((typeof data101 !== "string") && (data101 !== null)){
const err139 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(kind7 === "boolean"){
let data102 = data99[field7];
if((typeof data102 !== "boolean") && (data102 !== null)){
const err140 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(kind7 === "customfields"){
let data103 = data99[field7];
if((!(Array.isArray(data103))) && (data103 !== null)){
const err141 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/supplier/fieldKinds/customfields/type",keyword:"type",params:{type: schema146.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(Array.isArray(data103)){
const len17 = data103.length;
for(let i17=0; i17<len17; i17++){
let data104 = data103[i17];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id !== undefined){
let data105 = data104.id;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err142 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern5.test(data105)){
const err143 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data104.name !== undefined){
let data106 = data104.name;
if((typeof data106 !== "string") && (data106 !== null)){
const err144 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/json_body/items/fieldKinds/supplier/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
}
}
}
if(kind0 === "object"){
let data107 = data1[field0];
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err146 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(kind0 === "billing_address"){
let data108 = data1[field0];
if((!(data108 && typeof data108 == "object" && !Array.isArray(data108))) && (data108 !== null)){
const err147 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/billing_address/type",keyword:"type",params:{type: schema151.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const field8 in data108){
const kind8 = obj8.get(field8);
if(kind8 === "integer"){
let data109 = data108[field8];
if(((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (typeof data109 !== "string")) && (data109 !== null)){
const err148 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data109 === "string"){
if(!pattern5.test(data109)){
const err149 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(kind8 === "text"){
let data110 = data108[field8];
if((typeof data110 !== "string") && (data110 !== null)){
const err150 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
}
if(kind0 === "expenses"){
let data111 = data1[field0];
if((!(Array.isArray(data111))) && (data111 !== null)){
const err151 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/expenses/type",keyword:"type",params:{type: schema156.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(Array.isArray(data111)){
const len18 = data111.length;
for(let i18=0; i18<len18; i18++){
let data112 = data111[i18];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.amount !== undefined){
let data113 = data112.amount;
if(((!((typeof data113 == "number") && (isFinite(data113)))) && (typeof data113 !== "string")) && (data113 !== null)){
const err152 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/amount",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data113 === "string"){
if(!pattern27.test(data113)){
const err153 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/amount",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data112.description !== undefined){
let data114 = data112.description;
if((typeof data114 !== "string") && (data114 !== null)){
const err154 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data112.agent_id !== undefined){
let data115 = data112.agent_id;
if(((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (typeof data115 !== "string")) && (data115 !== null)){
const err155 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(typeof data115 === "string"){
if(!pattern5.test(data115)){
const err156 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data112.date_added !== undefined){
let data116 = data112.date_added;
if((typeof data116 !== "string") && (data116 !== null)){
const err157 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/date_added",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data112.invoiceable !== undefined){
let data117 = data112.invoiceable;
if((typeof data117 !== "boolean") && (data117 !== null)){
const err158 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/invoiceable",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/json_body/items/fieldKinds/expenses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(kind0 === "items_issued"){
let data118 = data1[field0];
if((!(Array.isArray(data118))) && (data118 !== null)){
const err160 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/items_issued/type",keyword:"type",params:{type: schema162.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data118)){
const len19 = data118.length;
for(let i19=0; i19<len19; i19++){
let data119 = data118[i19];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const field9 in data119){
const kind9 = obj9.get(field9);
if(kind9 === "integer"){
let data120 = data119[field9];
if(((!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))) && (typeof data120 !== "string")) && (data120 !== null)){
const err161 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(typeof data120 === "string"){
if(!pattern5.test(data120)){
const err162 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(kind9 === "text"){
let data121 = data119[field9];
if((typeof data121 !== "string") && (data121 !== null)){
const err163 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(kind9 === "number"){
let data122 = data119[field9];
if(((!((typeof data122 == "number") && (isFinite(data122)))) && (typeof data122 !== "string")) && (data122 !== null)){
const err164 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data122 === "string"){
if(!pattern27.test(data122)){
const err165 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
}
else {
const err166 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/json_body/items/fieldKinds/items_issued/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "external_links"){
let data123 = data1[field0];
if((!(Array.isArray(data123))) && (data123 !== null)){
const err167 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/external_links/type",keyword:"type",params:{type: schema169.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(Array.isArray(data123)){
const len20 = data123.length;
for(let i20=0; i20<len20; i20++){
let data124 = data123[i20];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const field10 in data124){
const kind10 = obj10.get(field10);
if(kind10 === "text"){
let data125 = data124[field10];
if((typeof data125 !== "string") && (data125 !== null)){
const err168 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(kind10 === "integer"){
let data126 = data124[field10];
if(((!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))) && (typeof data126 !== "string")) && (data126 !== null)){
const err169 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data126 === "string"){
if(!pattern5.test(data126)){
const err170 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(kind10 === "boolean"){
let data127 = data124[field10];
if((typeof data127 !== "boolean") && (data127 !== null)){
const err171 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/json_body/items/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "new_external_link"){
let data128 = data1[field0];
if((!(data128 && typeof data128 == "object" && !Array.isArray(data128))) && (data128 !== null)){
const err173 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/new_external_link/type",keyword:"type",params:{type: schema176.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const field11 in data128){
const kind11 = obj11.get(field11);
if(kind11 === "text"){
let data129 = data128[field11];
if((typeof data129 !== "string") && (data129 !== null)){
const err174 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(kind11 === "integer"){
let data130 = data128[field11];
if(((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (typeof data130 !== "string")) && (data130 !== null)){
const err175 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data130 === "string"){
if(!pattern5.test(data130)){
const err176 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind11 === "boolean"){
let data131 = data128[field11];
if((typeof data131 !== "boolean") && (data131 !== null)){
const err177 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
}
if(kind0 === "journeys"){
let data132 = data1[field0];
if((!(Array.isArray(data132))) && (data132 !== null)){
const err178 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/journeys/type",keyword:"type",params:{type: schema183.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(Array.isArray(data132)){
const len21 = data132.length;
for(let i21=0; i21<len21; i21++){
let data133 = data132[i21];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const field12 in data133){
const kind12 = obj12.get(field12);
if(kind12 === "integer"){
let data134 = data133[field12];
if(((!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))) && (typeof data134 !== "string")) && (data134 !== null)){
const err179 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(typeof data134 === "string"){
if(!pattern5.test(data134)){
const err180 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(kind12 === "text"){
let data135 = data133[field12];
if((typeof data135 !== "string") && (data135 !== null)){
const err181 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(kind12 === "date"){
let data136 = data133[field12];
if((typeof data136 !== "string") && (data136 !== null)){
const err182 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(kind12 === "number"){
let data137 = data133[field12];
if(((!((typeof data137 == "number") && (isFinite(data137)))) && (typeof data137 !== "string")) && (data137 !== null)){
const err183 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data137 === "string"){
if(!pattern27.test(data137)){
const err184 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(kind12 === "boolean"){
let data138 = data133[field12];
if((typeof data138 !== "boolean") && (data138 !== null)){
const err185 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/json_body/items/fieldKinds/journeys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ecommerce_orders"){
let data139 = data1[field0];
if((!(Array.isArray(data139))) && (data139 !== null)){
const err187 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ecommerce_orders/type",keyword:"type",params:{type: schema194.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(Array.isArray(data139)){
const len22 = data139.length;
for(let i22=0; i22<len22; i22++){
let data140 = data139[i22];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.third_party_order_id !== undefined){
let data141 = data140.third_party_order_id;
if((typeof data141 !== "string") && (data141 !== null)){
const err188 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/third_party_order_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data140.third_party_order_url !== undefined){
let data142 = data140.third_party_order_url;
if((typeof data142 !== "string") && (data142 !== null)){
const err189 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/third_party_order_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/json_body/items/fieldKinds/ecommerce_orders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
if(kind0 === "ai_matched_tickets"){
let data143 = data1[field0];
if((!(Array.isArray(data143))) && (data143 !== null)){
const err191 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema197.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(Array.isArray(data143)){
const len23 = data143.length;
for(let i23=0; i23<len23; i23++){
let data144 = data143[i23];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const field13 in data144){
const kind13 = obj13.get(field13);
if(kind13 === "integer"){
let data145 = data144[field13];
if(((!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))) && (typeof data145 !== "string")) && (data145 !== null)){
const err192 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data145 === "string"){
if(!pattern5.test(data145)){
const err193 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(kind13 === "text"){
let data146 = data144[field13];
if((typeof data146 !== "string") && (data146 !== null)){
const err194 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(kind13 === "number"){
let data147 = data144[field13];
if(((!((typeof data147 == "number") && (isFinite(data147)))) && (typeof data147 !== "string")) && (data147 !== null)){
const err195 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(typeof data147 === "string"){
if(!pattern27.test(data147)){
const err196 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind13 === "date"){
let data148 = data144[field13];
if((typeof data148 !== "string") && (data148 !== null)){
const err197 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
else {
const err198 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
if(kind0 === "ai_matched_articles"){
let data149 = data1[field0];
if((!(Array.isArray(data149))) && (data149 !== null)){
const err199 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema206.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(Array.isArray(data149)){
const len24 = data149.length;
for(let i24=0; i24<len24; i24++){
let data150 = data149[i24];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.matched_id !== undefined){
let data151 = data150.matched_id;
if(((!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))) && (typeof data151 !== "string")) && (data151 !== null)){
const err200 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data151 === "string"){
if(!pattern5.test(data151)){
const err201 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data150.name !== undefined){
let data152 = data150.name;
if((typeof data152 !== "string") && (data152 !== null)){
const err202 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data150.search_score !== undefined){
let data153 = data150.search_score;
if(((!((typeof data153 == "number") && (isFinite(data153)))) && (typeof data153 !== "string")) && (data153 !== null)){
const err203 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema108.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data153 === "string"){
if(!pattern27.test(data153)){
const err204 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/properties/json_body/items/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_suggestions"){
let data154 = data1[field0];
if((!(Array.isArray(data154))) && (data154 !== null)){
const err206 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema210.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(Array.isArray(data154)){
const len25 = data154.length;
for(let i25=0; i25<len25; i25++){
let data155 = data154[i25];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const field14 in data155){
const kind14 = obj14.get(field14);
if(kind14 === "integer"){
let data156 = data155[field14];
if(((!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))) && (typeof data156 !== "string")) && (data156 !== null)){
const err207 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(typeof data156 === "string"){
if(!pattern5.test(data156)){
const err208 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(kind14 === "text"){
let data157 = data155[field14];
if((typeof data157 !== "string") && (data157 !== null)){
const err209 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(kind14 === "boolean"){
let data158 = data155[field14];
if((typeof data158 !== "boolean") && (data158 !== null)){
const err210 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(kind14 === "date"){
let data159 = data155[field14];
if((typeof data159 !== "string") && (data159 !== null)){
const err211 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
}
else {
const err212 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/json_body/items/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
if(kind0 === "qualifications"){
let data160 = data1[field0];
if((!(Array.isArray(data160))) && (data160 !== null)){
const err213 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/qualifications/type",keyword:"type",params:{type: schema219.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(Array.isArray(data160)){
const len26 = data160.length;
for(let i26=0; i26<len26; i26++){
let data161 = data160[i26];
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.id !== undefined){
let data162 = data161.id;
if(((!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))) && (typeof data162 !== "string")) && (data162 !== null)){
const err214 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data162 === "string"){
if(!pattern5.test(data162)){
const err215 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
if(data161.name !== undefined){
let data163 = data161.name;
if((typeof data163 !== "string") && (data163 !== null)){
const err216 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data161.weight !== undefined){
let data164 = data161.weight;
if(((!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))) && (typeof data164 !== "string")) && (data164 !== null)){
const err217 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/weight",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(typeof data164 === "string"){
if(!pattern5.test(data164)){
const err218 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/weight",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
if(data161.mustmatch !== undefined){
let data165 = data161.mustmatch;
if((typeof data165 !== "boolean") && (data165 !== null)){
const err219 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/mustmatch",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data161.agent_matched !== undefined){
let data166 = data161.agent_matched;
if((typeof data166 !== "boolean") && (data166 !== null)){
const err220 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/agent_matched",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/json_body/items/fieldKinds/qualifications/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "vectors"){
let data167 = data1[field0];
if((!(Array.isArray(data167))) && (data167 !== null)){
const err222 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/vectors/type",keyword:"type",params:{type: schema225.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(Array.isArray(data167)){
const len27 = data167.length;
for(let i27=0; i27<len27; i27++){
let data168 = data167[i27];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.id !== undefined){
let data169 = data168.id;
if(((!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))) && (typeof data169 !== "string")) && (data169 !== null)){
const err223 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(typeof data169 === "string"){
if(!pattern5.test(data169)){
const err224 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data168.faultid !== undefined){
let data170 = data168.faultid;
if(((!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))) && (typeof data170 !== "string")) && (data170 !== null)){
const err225 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/faultid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern5.test(data170)){
const err226 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/faultid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data168.vector !== undefined){
let data171 = data168.vector;
if((typeof data171 !== "string") && (data171 !== null)){
const err227 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/vector",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data168.datesynced !== undefined){
let data172 = data168.datesynced;
if((typeof data172 !== "string") && (data172 !== null)){
const err228 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/datesynced",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27,schemaPath:"#/properties/json_body/items/fieldKinds/vectors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
if(kind0 === "extratabs"){
let data173 = data1[field0];
if((!(Array.isArray(data173))) && (data173 !== null)){
const err230 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/extratabs/type",keyword:"type",params:{type: schema230.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(Array.isArray(data173)){
const len28 = data173.length;
for(let i28=0; i28<len28; i28++){
let data174 = data173[i28];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.id !== undefined){
let data175 = data174.id;
if(((!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))) && (typeof data175 !== "string")) && (data175 !== null)){
const err231 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(typeof data175 === "string"){
if(!pattern5.test(data175)){
const err232 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data174.name !== undefined){
let data176 = data174.name;
if((typeof data176 !== "string") && (data176 !== null)){
const err233 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data174.sequence !== undefined){
let data177 = data174.sequence;
if(((!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))) && (typeof data177 !== "string")) && (data177 !== null)){
const err234 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/sequence",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data177 === "string"){
if(!pattern5.test(data177)){
const err235 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/sequence",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
if(data174.url !== undefined){
let data178 = data174.url;
if((typeof data178 !== "string") && (data178 !== null)){
const err236 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data174.icon !== undefined){
let data179 = data174.icon;
if((typeof data179 !== "string") && (data179 !== null)){
const err237 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/icon",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/json_body/items/fieldKinds/extratabs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
if(kind0 === "primary_issue"){
let data180 = data1[field0];
if((!(data180 && typeof data180 == "object" && !Array.isArray(data180))) && (data180 !== null)){
const err239 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema236.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const field15 in data180){
const kind15 = obj15.get(field15);
if(kind15 === "text"){
let data181 = data180[field15];
if((typeof data181 !== "string") && (data181 !== null)){
const err240 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(kind15 === "integer"){
let data182 = data180[field15];
if(((!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))) && (typeof data182 !== "string")) && (data182 !== null)){
const err241 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern5.test(data182)){
const err242 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind15 === "boolean"){
let data183 = data180[field15];
if((typeof data183 !== "boolean") && (data183 !== null)){
const err243 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
if(kind0 === "primary_workitem"){
let data184 = data1[field0];
if((!(data184 && typeof data184 == "object" && !Array.isArray(data184))) && (data184 !== null)){
const err244 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/items/fieldKinds/primary_workitem/type",keyword:"type",params:{type: schema243.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const field16 in data184){
const kind16 = obj16.get(field16);
if(kind16 === "text"){
let data185 = data184[field16];
if((typeof data185 !== "string") && (data185 !== null)){
const err245 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(kind16 === "integer"){
let data186 = data184[field16];
if(((!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))) && (typeof data186 !== "string")) && (data186 !== null)){
const err246 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(typeof data186 === "string"){
if(!pattern5.test(data186)){
const err247 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
if(kind16 === "boolean"){
let data187 = data184[field16];
if((typeof data187 !== "boolean") && (data187 !== null)){
const err248 = {instancePath:instancePath+"/json_body/" + i0+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
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
const err249 = {instancePath:instancePath+"/json_body/" + i0,schemaPath:"#/properties/json_body/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err250 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.options !== undefined){
let data188 = data.options;
if((!(data188 && typeof data188 == "object" && !Array.isArray(data188))) && (data188 !== null)){
const err251 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema31.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key1 in data188){
if(!((((((((key1 === "match_on") || (key1 === "on_match")) || (key1 === "match_closed")) || (key1 === "resolve_names")) || (key1 === "dry_run")) || (key1 === "batch_size")) || (key1 === "continue_on_error")) || (key1 === "fields"))){
const err252 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
for(const field17 in data188){
const kind17 = obj17.get(field17);
if(kind17 === "match_on"){
let data189 = data188[field17];
if((typeof data189 !== "string") && (data189 !== null)){
const err253 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/match_on/type",keyword:"type",params:{type: schema250.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!(((((data189 === "third_party_id") || (data189 === "third_party_id_string")) || (data189 === "supplier_reference")) || (data189 === "summary")) || (data189 === null))){
const err254 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/match_on/enum",keyword:"enum",params:{allowedValues: schema250.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(kind17 === "on_match"){
let data190 = data188[field17];
if((typeof data190 !== "string") && (data190 !== null)){
const err255 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/on_match/type",keyword:"type",params:{type: schema251.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!((((data190 === "update") || (data190 === "note")) || (data190 === "leave")) || (data190 === null))){
const err256 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/on_match/enum",keyword:"enum",params:{allowedValues: schema251.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(kind17 === "query_boolean"){
let data191 = data188[field17];
if(((typeof data191 !== "boolean") && (typeof data191 !== "string")) && (data191 !== null)){
const err257 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema56.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern11.test(data191)){
const err258 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(kind17 === "one_to_hundred"){
let data192 = data188[field17];
if(((!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))) && (typeof data192 !== "string")) && (data192 !== null)){
const err259 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_hundred/type",keyword:"type",params:{type: schema255.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 100 || isNaN(data192)){
const err260 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_hundred/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data192 < 1 || isNaN(data192)){
const err261 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_hundred/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(typeof data192 === "string"){
if(!pattern59.test(data192)){
const err262 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_hundred/pattern",keyword:"pattern",params:{pattern: "^([1-9][0-9]?|100)$"},message:"must match pattern \""+"^([1-9][0-9]?|100)$"+"\""};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(kind17 === "fields"){
let data193 = data188[field17];
if((!(Array.isArray(data193))) && (data193 !== null)){
const err263 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/fields/type",keyword:"type",params:{type: schema256.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(Array.isArray(data193)){
if(data193.length < 1){
const err264 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len29 = data193.length;
for(let i29=0; i29<len29; i29++){
let data194 = data193[i29];
if(typeof data194 === "string"){
if(data194.length < 1){
const err265 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29,schemaPath:"#/properties/options/fieldKinds/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/options/" + field17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i29,schemaPath:"#/properties/options/fieldKinds/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
}
}
else {
const err267 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"json_body":true,"options":true},"dynamicProps":false,"dynamicItems":false};
