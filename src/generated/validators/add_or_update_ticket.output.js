// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body","results","summary"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":8},"ticket_url":{"type":"string"},"results":{"type":"array","items":{"type":"object","required":["index","outcome"],"properties":{"index":{"type":"number"},"outcome":{"type":"string","enum":["created","updated","matched","rejected","unknown","not_sent"]},"id":{"type":"number"},"ticket":{"type":"object","fieldKinds":10},"url":{"type":"string"},"note":{"type":"object","required":["outcome"],"properties":{"outcome":{"type":"string","enum":["added","rejected","unknown","not_sent"]},"id":{"type":"number"},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}},"attachments":{"type":"array","items":{"type":"object","required":["outcome"],"properties":{"filename":{"type":"string"},"id":{"type":"number"},"outcome":{"type":"string","enum":["added","rejected","unknown","not_sent"]},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}}},"duplicate_of":{"type":"number"},"plan":{"type":"object","required":["action"],"properties":{"action":{"type":"string","enum":["create","update","note","leave","delete"]},"id":{"type":"number"},"changes":{"type":"array","items":{"type":"object","required":["field"],"properties":{"field":{"type":"string"},"from":{},"to":{}}}},"note":{"type":"boolean"},"attachments":{"type":"array","items":{"type":"string"}}}},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}}},"summary":{"type":"object","required":["created","updated","matched","rejected","unknown","not_sent"],"properties":{"created":{"type":"number"},"updated":{"type":"number"},"matched":{"type":"number"},"rejected":{"type":"number"},"unknown":{"type":"number"},"not_sent":{"type":"number"}}}}};
const schema32 = {"kind":"new_or_existing_ticket_id"};
const schema33 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema34 = {"kind":"text"};
const schema35 = {"type":["string","null"]};
const schema36 = {"kind":"integer"};
const schema37 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema38 = {"type":["object","null"],"fieldKinds":2};
const schema39 = {"kind":"integer"};
const schema41 = {"kind":"text"};
const schema43 = {"kind":"boolean"};
const schema44 = {"type":["boolean","null"]};
const schema45 = {"kind":"date"};
const schema46 = {"type":["string","null"]};
const schema47 = {"type":["array","null"],"items":{"kind":"object"}};
const schema48 = {"type":["object","null"]};
const schema49 = {"type":["object","null"],"fieldKinds":1};
const schema50 = {"kind":"integer"};
const schema52 = {"kind":"text"};
const schema54 = {"kind":"boolean"};
const schema56 = {"kind":"date"};
const schema58 = {"type":["object","null"],"fieldKinds":0};
const schema59 = {"kind":"integer"};
const schema61 = {"kind":"text"};
const schema63 = {"kind":"boolean"};
const schema65 = {"kind":"date"};
const schema67 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"user_id":{"kind":"integer"},"user_name":{"kind":"text"},"department_id":{"kind":"integer"},"department_name":{"kind":"text"},"is_manager":{"kind":"boolean"},"is_azure_department":{"kind":"boolean"},"role_name":{"kind":"text"}}}};
const schema76 = {"type":["object","null"],"fieldKinds":3};
const schema77 = {"kind":"integer"};
const schema79 = {"kind":"text"};
const schema81 = {"kind":"boolean"};
const schema83 = {"kind":"number"};
const schema84 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema85 = {"type":["array","null"],"items":{"kind":"object"}};
const schema87 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"fieldid":{"kind":"integer"},"seq":{"kind":"integer"},"technew":{"kind":"integer"},"endusernew":{"kind":"integer"}}}};
const schema93 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"},"team_id":{"kind":"integer"},"role_id":{"kind":"integer"},"level":{"kind":"integer"}}}};
const schema99 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};
const schema102 = {"type":["object","null"],"fieldKinds":5};
const schema103 = {"kind":"text"};
const schema105 = {"kind":"integer"};
const schema107 = {"kind":"number"};
const schema109 = {"kind":"boolean"};
const schema111 = {"type":["object","null"],"fieldKinds":4};
const schema112 = {"kind":"integer"};
const schema114 = {"kind":"text"};
const schema116 = {"kind":"boolean"};
const schema118 = {"type":["array","null"],"items":{"kind":"object"}};
const schema120 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema125 = {"kind":"date"};
const schema127 = {"kind":"boolean"};
const schema129 = {"type":["array","null"],"items":{"type":"object","fieldKinds":6}};
const schema130 = {"kind":"integer"};
const schema132 = {"kind":"text"};
const schema134 = {"kind":"date"};
const schema136 = {"kind":"boolean"};
const schema138 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema141 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema144 = {"kind":"number"};
const schema146 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};
const schema152 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema155 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"teams":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}},"departments":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"clients":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"_canupdate":{"kind":"boolean"},"_canupdate_moreinfo":{"kind":"boolean"}}};
const schema164 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"type":{"kind":"integer"},"description":{"kind":"text"},"line1":{"kind":"text"},"line2":{"kind":"text"},"line3":{"kind":"text"},"line4":{"kind":"text"},"postcode":{"kind":"text"}}};
const schema173 = {"type":["array","null"],"items":{"type":"object"}};
const schema174 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema176 = {"type":["array","null"],"items":{}};
const schema177 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema178 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema179 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema182 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}}};
const schema190 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"client_name":{"kind":"text"},"search_score":{"kind":"number"},"date_occurred":{"kind":"date"},"date_closed":{"kind":"date"}}}};
const schema197 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema201 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"suggestion_id":{"kind":"integer"},"summary":{"kind":"text"},"type":{"kind":"integer"},"new_value":{"kind":"text"},"applied":{"kind":"boolean"},"applied_date":{"kind":"date"}}}};
const schema209 = {"type":["object","null"],"properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}};
const schema217 = {"type":["array","null"],"items":{"type":"object","fieldKinds":7}};
const schema218 = {"kind":"integer"};
const schema220 = {"kind":"date"};
const schema222 = {"kind":"text"};
const schema224 = {"kind":"boolean"};
const schema226 = {"kind":"number"};
const schema228 = {"kind":"new_or_existing_ticket_id"};
const schema230 = {"kind":"text"};
const schema232 = {"kind":"integer"};
const schema234 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema239 = {"kind":"date"};
const schema241 = {"kind":"boolean"};
const schema243 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema246 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema249 = {"type":["array","null"],"items":{"type":"object","fieldKinds":9}};
const schema250 = {"kind":"integer"};
const schema252 = {"kind":"text"};
const schema254 = {"kind":"date"};
const schema256 = {"kind":"boolean"};
const schema258 = {"type":["object","null"],"properties":{"priorityid":{"kind":"integer"},"name":{"kind":"text"},"slaid":{"kind":"integer"}}};
const schema262 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}};
const schema265 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"emailaddress":{"kind":"text"}}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone section_timezone timezonename category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name matched_rule_ids userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by takenby phonenumberfrom addressfrom who customer_relationships emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox messsent mailentryid sms_override parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name servicestatusnote supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name changeinformation_html milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype opptimezonename invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id pagerdutyincidentidstring devops_agent orionacknowledgenote orionalertname splunkoncallurl meraki_alert_type auvik_url pagerdutyservice ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary key email_start_tag_override email_end_tag_override newaction_emailfrom_address_override"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix starttimeslot targettimeslot site_sla_id workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount workflow_seq resourcetype_id enduserstatus branch_id top_level_id alluserscanview attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status visible_child_tickets template_id asset_number service_id matched_kb_id asset_type servicefailurestid article_type service_count supplier_id supplier_status supplier_contract_id supplier_contact_id impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq laststatuschangeinformed auditstatus auditunum laststatuschangeinformedmanager laststatuschangestatus new_approvalprocess milestone_id milestone_status task_count main_project_id appointment_type projectconsignmentheaderid projectconsignmentdetailid budgettype_id resource_booking_type todo_count product_id release_id release2_id release3_id releasenotegroup_id component_id version_id pipeline_stage_id salesorder_id contract_id currency quantity chargerate contract_schedule_plan_id pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state hdid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncallstatus connectwise_project_id automate_id device_automate_id freshdesk_id ncentral_details_id thirdpartyreviewscore postloggedview useful_count notuseful_count sendprintrequest newaction_emailfrom"],["user","user"],["tickettype","tickettype"],["priority","priority"],["customfields","customfields"],["date","dateoccurred datecreated last_update flastupdate lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date workflow_stepstarted lastincomingemail supplier_fixbydate auditdate laststatuschangestatusdate nextappointmentdate orionacknowledgedate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted forwardinboundupdates updateservicestatus is_sensitive reviewed is_vip isimportantcontact showforusers surveysent surveyneeded acctmaninformedsurvey hide_feedback has_related supplier_breachrespsent supplier_breachfixbysent is_maintenance faultapprovalfailed is_project projectinternaltask knownerror release_important development showonroadmap is_opportunity oppdontaddtomailinglist isbillable actisbillabledefault loggedoutofhdworkinghours itemsarebillable invoiceseperatelyoverride closed_in_integration_system inform3rdpartysystem sendtopagerduty sync_to_salesforce locked agreedcleared isbeingclosed ignore_kb_match sendack _canupdate domerge isnew dont_do_rules"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time deadlinenotificationhours"],["olas","olas"],["additional_agents","additional_agents"],["agent","agent"],["delivery_address","delivery_address contact_address billing_address"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user services approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue primary_workitem"],["extra_actions","extra_actions"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["integer","id site_id site_id_int client_id linked_agent_id linked_user_id priority_id telpref adconnection useadlogin web_access_level device_access_level cataloglevel showmeonly showrecentonly encmethod messagegroup_id organisation_id opportunity_id delegation_user_id connectwiseid autotaskid passportal_id jira_instance"],["text","name emailaddress firstname surname initials site_name client_name linked_user_name sitephonenumber colour lang other5 sitetimezone samaccountname azure_tenant_id azure_tenant_domain oktaid googleworkplace_id delegation_user_name hubspot_id hubspot_url servicenow_id servicenow_username jira_instance_name sgatewayid use"],["boolean","inactive isimportantcontact isimportantcontact2 isserviceaccount neversendemails dontackemails dontackemails2 unsubscribed authenticatorapp_configured showslatimes viewallcleared canadd cancreateuser canaccesscatalog canaccessinvoices canviewcontracts canviewopps allowviewsitedocs allowviewclientdocs inform informaction informclearance informnewarea informactionarea informclearancearea ischangeapprover ischangeapprover2 ispoapprover isheadofdept iscontractcontact ismaincontact locked delegation_activated delegation_timebased hubspot_dont_sync hubspot_archived salesforce_dontsync isnhserveremaildefault"],["date","datecreated ulastupdate azure_last_login_date delegation_start delegation_end"],["customfields","customfields custombuttons addresses popup_notes usercompany software external_links roles"],["site","site"],["departments","departments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj2 = new Map([["integer","id client_id sla_id region_code maincontact_id refnumber"],["text","name client_name clientsite_name phonenumber timezone country_code country_code_name region_code_name maincontact_name guid use"],["boolean","inactive"],["date","datecreated slastupdate"],["client","client"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj3 = new Map([["integer","id toplevel_id main_site_id"],["text","name toplevel_name colour website main_site_name main_contact_name main_phonenumber accountmanagertech_name use"],["boolean","inactive is_vip"],["date","datecreated alastupdate"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj4 = new Map([["integer","id sequence group_id itilrequesttype initial_status reopenedstatus statusaftertechupdate statusafteruserupdate statusaftersupplierupdate statusafterapproverupdate statusafterresourcebook ticket_status_after_appointment parentstatusafterallchildclosed completion_status_type default_sla default_priority maximumRestrictedPriority default_agent default_impact default_risklevel default_targetdate default_sendack default_matchedkbid default_product_id default_budgettype_id default_servicenow_type default_sendtosoc default_soctargettype salesforce_default_stage default_appt_type appointmentdefaultbody auto_create_appt attendeesenduser approval_process_id workflow_id show_child_tasks_type childticketcolumnsoverride addactionstolinked ticketlinktype minattachments from_mailbox_id acknowledgementtemplate acknowledgementtemplateooh overridewiththefollowingtemplatewhenloggingmanually auto_respond_logged_manually auto_forward_email_updates closedrequestswithupdates pendingrequestswithupdates closedrequestreplylimit pendingrequestreplylimit closedrequestsemailid pendingrequestsemailid close_kb_action auto_delete_data auto_delete_days hide_anon_email alluserscanview todolistportalvisibility access_control_level allowlogonbehalfof process_open_tickets load_balance_interval load_balance_max_tickets database_lookup_id chargerate startdate_validation targetdate_validation project_type sprint_tickettype_id ganttgrandchildview default_kanban_view defaultlisttype defaulttab tab_display pdftemplate_id quote_pdftemplate_id defaultresourcetype defaultresourcetype_agent agentresourcebookingtype defaultagentresourcebookingduration_id default_sendremoteinvite slack_channel_access_type slack_channel_workspace"],["text","name guid use group_name parentstatusafterallchildclosed_name default_agent_name default_team default_category_1 default_category_2 default_category_3 default_category_4 default_summary default_details default_details_html default_kb_name default_product_name default_budgettype_name default_servicestatusnote defaultpagerdutyservice defaultpagerdutyservice_name default_soctargetid default_soctargetname jira_issue_type default_appointment_summary default_appointment_details appointmentdefaultbody_name default_justification default_impactdescription default_riskleveldescription default_testplan default_backoutplan default_communicationplan default_changeinformation_html approval_process_name workflow_name childticketcolumnsoverride_name always_bcc email_start_tag_override email_end_tag_override acknowledgementtemplate_name acknowledgementtemplateooh_name closedrequestsemail_name pendingrequestsemail_name submitlabeloverride ticket_created_override webannouncement published_id database_lookup_name kanbanstatuschoice_list pdftemplate_name defaultresourcetype_name defaultresourcetype_name_agent rtdefaultagentresourcebookingduration_name teams_chat_default_name slack_channel_default_name"],["boolean","visible agentscanselect enduserscanselect anonymouscanselect enduserscanlog anonymouscanlog allow_anonymous_logging default_excludefromsla default_team_to_agents_default default_is_sensitive default_showforusers overwrite_showforusers default_sendemail default_send_to_pagerduty defaultsync_to_sentinel default_sync_to_salesforce allowall_appointment_types include_appointments_scheduled_hours allowall_actions allowall_team allowall_status allowall_category1 allowall_category2 allowall_category3 allowall_category4 allowall_iframe_customtabs allowall_suggestion_faqlists allowall_child_tickettypes allowtickettypetobechild mustclosechildbeforeclosurebool show_child_assets adduserupdatestochildren addnoteonlytolinked dontconfirm_updateparent showdecendantwarningoptions allowattachments copyattachmentstochild copyattachmentstorelated add_ack_attachments forwardinboundupdates make_cc_followers dontsendslareminders dontusependingclosure closedrequestswithupdatesincpending portalcanreopen hide_respond show_add_note pin_important_actions hide_anon_contact_info hide_anon_phonenumber showconfirmemail showgeneralsurveyfields do_ai_survey generate_ai_embeddings alluserscanviewit thisentitycanbevotedfor showdownvote show_vote_comment show_status_on_portal inform_account_manager continue_autorelease load_balance_on_schedule applydefaultsontypechangebool setrelatedservicesfromassets editservstatus updateservicestatus isbillable items_are_billable logtimeindays usetimeslotsforstartandtargettimes usemilestones show_project_task_dates is_sprint showactivestatuskanban displayonquicktime defaultsidebarcollapsed showunborntab allowcustomiseunborn display_audit_tab showautomationstab showbillingtab showsuggestionstab showoppcontacttab showopenusertickets showopensitetickets showopenclienttickets showopensuppliertickets includeinmobiledbsync legacy_print_request_details legacy_print_service_form userbookfromportal allow_teams_chat_creation show_teams_chats_as_tabs allow_slack_channel_creation show_slack_channels_as_tabs"],["number","default_estimate closeduserupdatehours pendinguserupdatehours autoCloseHours logtimeindaysincrement"],["default_services","default_services cors_whitelist_list"],["fields","fields"],["access_control","access_control"],["kanbanstatuschoice","kanbanstatuschoice"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj5 = new Map([["text","id name fixunits responseunits colour responsestartofdaytime startofdaytime"],["integer","slaid priorityid catprompt workdaysoverride"],["number","fixtime responsetime"],["boolean","ishidden enterslaexcuse enterslaresponseexcuse fixendofday responseendofday responsestartofday startofday setfixtostartdate setfixtotargetdate"],["workdays","workdays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj6 = new Map([["integer","id"],["text","name timezone start end startmonday endmonday"],["boolean","alldayssame incmonday inctuesday incwednesday incthursday incfriday incsaturday incsunday"],["holidays","holidays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj7 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id data_base64"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj8 = new Map([["integer","id ticket_id outcome_id who_type who_agentid old_status new_status attachment_count actionby_agent_id actionby_user_id"],["date","datetime actiondatecreated actionarrivaldate actioncompletiondate"],["text","who outcome note note_html guid"],["boolean","hiddenfromuser important sendemail"],["number","timetakendays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj9 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed"],["boolean","inactive hasbeenclosed onhold flagged read deleted"],["assets","assets"],["tags","tags add_tags"],["attachments","attachments"],["priority","priority"],["tickettype","tickettype"],["user","user"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj10 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id data_base64"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern13 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

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
if(data.status_code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_code"},message:"must have required property '"+"status_code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.response_headers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "response_headers"},message:"must have required property '"+"response_headers"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.json_body === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "json_body"},message:"must have required property '"+"json_body"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.results === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.summary === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.status_code !== undefined){
let data0 = data.status_code;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.response_headers !== undefined){
let data2 = data.response_headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
const err8 = {instancePath:instancePath+"/response_headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/response_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err9 = {instancePath:instancePath+"/response_headers",schemaPath:"#/properties/response_headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.json_body !== undefined){
let data4 = data.json_body;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const field0 in data4){
const kind0 = obj0.get(field0);
if(kind0 === "new_or_existing_ticket_id"){
let data5 = data4[field0];
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(kind0 === "text"){
let data6 = data4[field0];
if((typeof data6 !== "string") && (data6 !== null)){
const err14 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(kind0 === "integer"){
let data7 = data4[field0];
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err16 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(kind0 === "user"){
let data8 = data4[field0];
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/user/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const field1 in data8){
const kind1 = obj1.get(field1);
if(kind1 === "integer"){
let data9 = data8[field1];
if(((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err19 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "text"){
let data10 = data8[field1];
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(kind1 === "boolean"){
let data11 = data8[field1];
if((typeof data11 !== "boolean") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(kind1 === "date"){
let data12 = data8[field1];
if((typeof data12 !== "string") && (data12 !== null)){
const err22 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(kind1 === "customfields"){
let data13 = data8[field1];
if((!(Array.isArray(data13))) && (data13 !== null)){
const err23 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/user/fieldKinds/customfields/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err24 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
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
}
if(kind1 === "site"){
let data15 = data8[field1];
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/user/fieldKinds/site/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const field2 in data15){
const kind2 = obj2.get(field2);
if(kind2 === "integer"){
let data16 = data15[field2];
if(((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) && (data16 !== null)){
const err26 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err27 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind2 === "text"){
let data17 = data15[field2];
if((typeof data17 !== "string") && (data17 !== null)){
const err28 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(kind2 === "boolean"){
let data18 = data15[field2];
if((typeof data18 !== "boolean") && (data18 !== null)){
const err29 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(kind2 === "date"){
let data19 = data15[field2];
if((typeof data19 !== "string") && (data19 !== null)){
const err30 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(kind2 === "client"){
let data20 = data15[field2];
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err31 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/user/fieldKinds/site/fieldKinds/client/type",keyword:"type",params:{type: schema58.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const field3 in data20){
const kind3 = obj3.get(field3);
if(kind3 === "integer"){
let data21 = data20[field3];
if(((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
const err32 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err33 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind3 === "text"){
let data22 = data20[field3];
if((typeof data22 !== "string") && (data22 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(kind3 === "boolean"){
let data23 = data20[field3];
if((typeof data23 !== "boolean") && (data23 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(kind3 === "date"){
let data24 = data20[field3];
if((typeof data24 !== "string") && (data24 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
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
}
}
}
}
}
if(kind1 === "departments"){
let data25 = data8[field1];
if((!(Array.isArray(data25))) && (data25 !== null)){
const err37 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/user/fieldKinds/departments/type",keyword:"type",params:{type: schema67.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err38 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/user/fieldKinds/departments/items/type",keyword:"type",params:{type: schema67.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id !== undefined){
let data27 = data26.id;
if(((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")) && (data27 !== null)){
const err39 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err40 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data26.user_id !== undefined){
let data28 = data26.user_id;
if(((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")) && (data28 !== null)){
const err41 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/user_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err42 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/user_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data26.user_name !== undefined){
let data29 = data26.user_name;
if((typeof data29 !== "string") && (data29 !== null)){
const err43 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/user_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data26.department_id !== undefined){
let data30 = data26.department_id;
if(((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/department_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
const err45 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/department_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data26.department_name !== undefined){
let data31 = data26.department_name;
if((typeof data31 !== "string") && (data31 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/department_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.is_manager !== undefined){
let data32 = data26.is_manager;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/is_manager",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.is_azure_department !== undefined){
let data33 = data26.is_azure_department;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err48 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/is_azure_department",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.role_name !== undefined){
let data34 = data26.role_name;
if((typeof data34 !== "string") && (data34 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/role_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
}
}
}
}
}
if(kind0 === "tickettype"){
let data35 = data4[field0];
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickettype/type",keyword:"type",params:{type: schema76.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const field4 in data35){
const kind4 = obj4.get(field4);
if(kind4 === "integer"){
let data36 = data35[field4];
if(((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (typeof data36 !== "string")) && (data36 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err52 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind4 === "text"){
let data37 = data35[field4];
if((typeof data37 !== "string") && (data37 !== null)){
const err53 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(kind4 === "boolean"){
let data38 = data35[field4];
if((typeof data38 !== "boolean") && (data38 !== null)){
const err54 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(kind4 === "number"){
let data39 = data35[field4];
if(((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern13.test(data39)){
const err56 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind4 === "default_services"){
let data40 = data35[field4];
if((!(Array.isArray(data40))) && (data40 !== null)){
const err57 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/default_services/type",keyword:"type",params:{type: schema85.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(Array.isArray(data40)){
const len2 = data40.length;
for(let i2=0; i2<len2; i2++){
let data41 = data40[i2];
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
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
if(kind4 === "fields"){
let data42 = data35[field4];
if((!(Array.isArray(data42))) && (data42 !== null)){
const err59 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/fields/type",keyword:"type",params:{type: schema87.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err60 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/fields/items/type",keyword:"type",params:{type: schema87.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id !== undefined){
let data44 = data43.id;
if(((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (typeof data44 !== "string")) && (data44 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err62 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data43.fieldid !== undefined){
let data45 = data43.fieldid;
if(((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (typeof data45 !== "string")) && (data45 !== null)){
const err63 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/fieldid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern5.test(data45)){
const err64 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/fieldid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data43.seq !== undefined){
let data46 = data43.seq;
if(((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)){
const err65 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/seq",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err66 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/seq",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data43.technew !== undefined){
let data47 = data43.technew;
if(((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (typeof data47 !== "string")) && (data47 !== null)){
const err67 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/technew",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err68 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/technew",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data43.endusernew !== undefined){
let data48 = data43.endusernew;
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err69 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/endusernew",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err70 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/endusernew",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
}
if(kind4 === "access_control"){
let data49 = data35[field4];
if((!(Array.isArray(data49))) && (data49 !== null)){
const err71 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/access_control/type",keyword:"type",params:{type: schema93.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data49)){
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err72 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/access_control/items/type",keyword:"type",params:{type: schema93.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.id !== undefined){
let data51 = data50.id;
if(((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (typeof data51 !== "string")) && (data51 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
const err74 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data50.agent_id !== undefined){
let data52 = data50.agent_id;
if(((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (typeof data52 !== "string")) && (data52 !== null)){
const err75 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err76 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data50.team_id !== undefined){
let data53 = data50.team_id;
if(((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")) && (data53 !== null)){
const err77 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/team_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern5.test(data53)){
const err78 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/team_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data50.role_id !== undefined){
let data54 = data50.role_id;
if(((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) && (data54 !== null)){
const err79 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/role_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err80 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/role_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data50.level !== undefined){
let data55 = data50.level;
if(((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")) && (data55 !== null)){
const err81 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/level",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err82 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/level",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
}
if(kind4 === "kanbanstatuschoice"){
let data56 = data35[field4];
if((!(Array.isArray(data56))) && (data56 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/kanbanstatuschoice/type",keyword:"type",params:{type: schema99.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data56)){
const len5 = data56.length;
for(let i5=0; i5<len5; i5++){
let data57 = data56[i5];
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
const err84 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/json_body/fieldKinds/tickettype/fieldKinds/kanbanstatuschoice/items/type",keyword:"type",params:{type: schema99.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.id !== undefined){
let data58 = data57.id;
if((typeof data58 !== "string") && (data58 !== null)){
const err85 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data57.name !== undefined){
let data59 = data57.name;
if((typeof data59 !== "string") && (data59 !== null)){
const err86 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
}
}
}
}
if(kind0 === "priority"){
let data60 = data4[field0];
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err87 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/priority/type",keyword:"type",params:{type: schema102.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const field5 in data60){
const kind5 = obj5.get(field5);
if(kind5 === "text"){
let data61 = data60[field5];
if((typeof data61 !== "string") && (data61 !== null)){
const err88 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(kind5 === "integer"){
let data62 = data60[field5];
if(((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (typeof data62 !== "string")) && (data62 !== null)){
const err89 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern5.test(data62)){
const err90 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(kind5 === "number"){
let data63 = data60[field5];
if(((!((typeof data63 == "number") && (isFinite(data63)))) && (typeof data63 !== "string")) && (data63 !== null)){
const err91 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern13.test(data63)){
const err92 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind5 === "boolean"){
let data64 = data60[field5];
if((typeof data64 !== "boolean") && (data64 !== null)){
const err93 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(kind5 === "workdays"){
let data65 = data60[field5];
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err94 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/priority/fieldKinds/workdays/type",keyword:"type",params:{type: schema111.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const field6 in data65){
const kind6 = obj6.get(field6);
if(kind6 === "integer"){
let data66 = data65[field6];
if(((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (typeof data66 !== "string")) && (data66 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
const err96 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind6 === "text"){
let data67 = data65[field6];
if((typeof data67 !== "string") && (data67 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(kind6 === "boolean"){
let data68 = data65[field6];
if((typeof data68 !== "boolean") && (data68 !== null)){
const err98 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(kind6 === "holidays"){
let data69 = data65[field6];
if((!(Array.isArray(data69))) && (data69 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/priority/fieldKinds/workdays/fieldKinds/holidays/type",keyword:"type",params:{type: schema118.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(Array.isArray(data69)){
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
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
}
}
}
}
}
}
if(kind0 === "customfields"){
let data71 = data4[field0];
if((!(Array.isArray(data71))) && (data71 !== null)){
const err101 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/customfields/type",keyword:"type",params:{type: schema120.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(Array.isArray(data71)){
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
const _errs197 = errors;
let valid78 = false;
const _errs198 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id === undefined){
const err102 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var _valid0 = _errs198 === errors;
valid78 = valid78 || _valid0;
const _errs199 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.name === undefined){
const err103 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var _valid0 = _errs199 === errors;
valid78 = valid78 || _valid0;
if(!valid78){
const err104 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id !== undefined){
let data73 = data72.id;
if(((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (typeof data73 !== "string")) && (data73 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern5.test(data73)){
const err106 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data72.name !== undefined){
let data74 = data72.name;
if((typeof data74 !== "string") && (data74 !== null)){
const err107 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data72.label !== undefined){
let data75 = data72.label;
if((typeof data75 !== "string") && (data75 !== null)){
const err108 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data72.display !== undefined){
let data76 = data72.display;
if((typeof data76 !== "string") && (data76 !== null)){
const err109 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err110 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "date"){
let data77 = data4[field0];
if((typeof data77 !== "string") && (data77 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(kind0 === "boolean"){
let data78 = data4[field0];
if((typeof data78 !== "boolean") && (data78 !== null)){
const err112 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(kind0 === "attachments"){
let data79 = data4[field0];
if((!(Array.isArray(data79))) && (data79 !== null)){
const err113 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/attachments/type",keyword:"type",params:{type: schema129.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(Array.isArray(data79)){
const len8 = data79.length;
for(let i8=0; i8<len8; i8++){
let data80 = data79[i8];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const field7 in data80){
const kind7 = obj7.get(field7);
if(kind7 === "integer"){
let data81 = data80[field7];
if(((!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) && (typeof data81 !== "string")) && (data81 !== null)){
const err114 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data81 === "string"){
if(!pattern5.test(data81)){
const err115 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind7 === "text"){
let data82 = data80[field7];
if((typeof data82 !== "string") && (data82 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(kind7 === "date"){
let data83 = data80[field7];
if((typeof data83 !== "string") && (data83 !== null)){
const err117 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(kind7 === "boolean"){
let data84 = data80[field7];
if((typeof data84 !== "boolean") && (data84 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
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
}
else {
const err119 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/json_body/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "assets"){
let data85 = data4[field0];
if((!(Array.isArray(data85))) && (data85 !== null)){
const err120 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/assets/type",keyword:"type",params:{type: schema138.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(Array.isArray(data85)){
const len9 = data85.length;
for(let i9=0; i9<len9; i9++){
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.id !== undefined){
let data87 = data86.id;
if(((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")) && (data87 !== null)){
const err121 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern5.test(data87)){
const err122 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.inventory_number !== undefined){
let data88 = data86.inventory_number;
if((typeof data88 !== "string") && (data88 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err124 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/json_body/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "tags"){
let data89 = data4[field0];
if((!(Array.isArray(data89))) && (data89 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tags/type",keyword:"type",params:{type: schema141.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.id !== undefined){
let data91 = data90.id;
if(((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (typeof data91 !== "string")) && (data91 !== null)){
const err126 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data91 === "string"){
if(!pattern5.test(data91)){
const err127 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data90.text !== undefined){
let data92 = data90.text;
if((typeof data92 !== "string") && (data92 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "number"){
let data93 = data4[field0];
if(((!((typeof data93 == "number") && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err130 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern13.test(data93)){
const err131 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind0 === "olas"){
let data94 = data4[field0];
if((!(Array.isArray(data94))) && (data94 !== null)){
const err132 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/olas/type",keyword:"type",params:{type: schema146.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(Array.isArray(data94)){
const len11 = data94.length;
for(let i11=0; i11<len11; i11++){
let data95 = data94[i11];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.target_name !== undefined){
let data96 = data95.target_name;
if((typeof data96 !== "string") && (data96 !== null)){
const err133 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data95.target_hours !== undefined){
let data97 = data95.target_hours;
if(((!((typeof data97 == "number") && (isFinite(data97)))) && (typeof data97 !== "string")) && (data97 !== null)){
const err134 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data97 === "string"){
if(!pattern13.test(data97)){
const err135 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data95.actual_hours !== undefined){
let data98 = data95.actual_hours;
if(((!((typeof data98 == "number") && (isFinite(data98)))) && (typeof data98 !== "string")) && (data98 !== null)){
const err136 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/actual_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data98 === "string"){
if(!pattern13.test(data98)){
const err137 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/actual_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data95.target_date !== undefined){
let data99 = data95.target_date;
if((typeof data99 !== "string") && (data99 !== null)){
const err138 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data95.target_met !== undefined){
let data100 = data95.target_met;
if((typeof data100 !== "boolean") && (data100 !== null)){
const err139 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_met",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/fieldKinds/olas/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
if(kind0 === "additional_agents"){
let data101 = data4[field0];
if((!(Array.isArray(data101))) && (data101 !== null)){
const err141 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema152.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(Array.isArray(data101)){
const len12 = data101.length;
for(let i12=0; i12<len12; i12++){
let data102 = data101[i12];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.id !== undefined){
let data103 = data102.id;
if(((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (typeof data103 !== "string")) && (data103 !== null)){
const err142 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(typeof data103 === "string"){
if(!pattern5.test(data103)){
const err143 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data102.name !== undefined){
let data104 = data102.name;
if((typeof data104 !== "string") && (data104 !== null)){
const err144 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err145 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "agent"){
let data105 = data4[field0];
if((!(data105 && typeof data105 == "object" && !Array.isArray(data105))) && (data105 !== null)){
const err146 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/agent/type",keyword:"type",params:{type: schema155.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.id !== undefined){
let data106 = data105.id;
if(((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (typeof data106 !== "string")) && (data106 !== null)){
const err147 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern5.test(data106)){
const err148 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data105.name !== undefined){
let data107 = data105.name;
if((typeof data107 !== "string") && (data107 !== null)){
const err149 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data105.teams !== undefined){
let data108 = data105.teams;
if((!(Array.isArray(data108))) && (data108 !== null)){
const err150 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema155.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(Array.isArray(data108)){
const len13 = data108.length;
for(let i13=0; i13<len13; i13++){
let data109 = data108[i13];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.id !== undefined){
let data110 = data109.id;
if(((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (typeof data110 !== "string")) && (data110 !== null)){
const err151 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i13+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern5.test(data110)){
const err152 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i13+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data109.agent_id !== undefined){
let data111 = data109.agent_id;
if(((!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) && (typeof data111 !== "string")) && (data111 !== null)){
const err153 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i13+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(typeof data111 === "string"){
if(!pattern5.test(data111)){
const err154 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i13+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err155 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i13,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data105.departments !== undefined){
let data112 = data105.departments;
if((!(Array.isArray(data112))) && (data112 !== null)){
const err156 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema155.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(Array.isArray(data112)){
const len14 = data112.length;
for(let i14=0; i14<len14; i14++){
let data113 = data112[i14];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.id !== undefined){
let data114 = data113.id;
if(((!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))) && (typeof data114 !== "string")) && (data114 !== null)){
const err157 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i14+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(typeof data114 === "string"){
if(!pattern5.test(data114)){
const err158 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i14+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err159 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i14,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data105.clients !== undefined){
let data115 = data105.clients;
if((!(Array.isArray(data115))) && (data115 !== null)){
const err160 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema155.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data115)){
const len15 = data115.length;
for(let i15=0; i15<len15; i15++){
let data116 = data115[i15];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.id !== undefined){
let data117 = data116.id;
if(((!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) && (typeof data117 !== "string")) && (data117 !== null)){
const err161 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i15+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(typeof data117 === "string"){
if(!pattern5.test(data117)){
const err162 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i15+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err163 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i15,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data105._canupdate !== undefined){
let data118 = data105._canupdate;
if((typeof data118 !== "boolean") && (data118 !== null)){
const err164 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data105._canupdate_moreinfo !== undefined){
let data119 = data105._canupdate_moreinfo;
if((typeof data119 !== "boolean") && (data119 !== null)){
const err165 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
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
if(kind0 === "delivery_address"){
let data120 = data4[field0];
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
const err166 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/delivery_address/type",keyword:"type",params:{type: schema164.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined){
let data121 = data120.id;
if(((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")) && (data121 !== null)){
const err167 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(typeof data121 === "string"){
if(!pattern5.test(data121)){
const err168 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(data120.type !== undefined){
let data122 = data120.type;
if(((!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))) && (typeof data122 !== "string")) && (data122 !== null)){
const err169 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data122 === "string"){
if(!pattern5.test(data122)){
const err170 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.description !== undefined){
let data123 = data120.description;
if((typeof data123 !== "string") && (data123 !== null)){
const err171 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data120.line1 !== undefined){
let data124 = data120.line1;
if((typeof data124 !== "string") && (data124 !== null)){
const err172 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line1",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data120.line2 !== undefined){
let data125 = data120.line2;
if((typeof data125 !== "string") && (data125 !== null)){
const err173 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line2",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data120.line3 !== undefined){
let data126 = data120.line3;
if((typeof data126 !== "string") && (data126 !== null)){
const err174 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line3",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data120.line4 !== undefined){
let data127 = data120.line4;
if((typeof data127 !== "string") && (data127 !== null)){
const err175 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/line4",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data120.postcode !== undefined){
let data128 = data120.postcode;
if((typeof data128 !== "string") && (data128 !== null)){
const err176 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/postcode",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
}
if(kind0 === "contributors"){
let data129 = data4[field0];
if((!(Array.isArray(data129))) && (data129 !== null)){
const err177 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/contributors/type",keyword:"type",params:{type: schema173.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(Array.isArray(data129)){
const len16 = data129.length;
for(let i16=0; i16<len16; i16++){
let data130 = data129[i16];
if(!(data130 && typeof data130 == "object" && !Array.isArray(data130))){
const err178 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/json_body/fieldKinds/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "lastaction"){
let data131 = data4[field0];
if((!(data131 && typeof data131 == "object" && !Array.isArray(data131))) && (data131 !== null)){
const err179 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/lastaction/type",keyword:"type",params:{type: schema174.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.id !== undefined){
let data132 = data131.id;
if(((!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))) && (typeof data132 !== "string")) && (data132 !== null)){
const err180 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data132 === "string"){
if(!pattern5.test(data132)){
const err181 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
}
if(kind0 === "followers_agent"){
let data133 = data4[field0];
if((!(Array.isArray(data133))) && (data133 !== null)){
const err182 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/followers_agent/type",keyword:"type",params:{type: schema176.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(kind0 === "child_ticket_ids"){
let data134 = data4[field0];
if((!(Array.isArray(data134))) && (data134 !== null)){
const err183 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema177.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(Array.isArray(data134)){
const len17 = data134.length;
for(let i17=0; i17<len17; i17++){
let data135 = data134[i17];
if((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (typeof data135 !== "string")){
const err184 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema178.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(typeof data135 === "string"){
if(!pattern5.test(data135)){
const err185 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "related_tickets"){
let data136 = data4[field0];
if((!(Array.isArray(data136))) && (data136 !== null)){
const err186 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema179.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(Array.isArray(data136)){
const len18 = data136.length;
for(let i18=0; i18<len18; i18++){
let data137 = data136[i18];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.id !== undefined){
let data138 = data137.id;
if(((!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) && (typeof data138 !== "string")) && (data138 !== null)){
const err187 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data138 === "string"){
if(!pattern5.test(data138)){
const err188 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data137.summary !== undefined){
let data139 = data137.summary;
if((typeof data139 !== "string") && (data139 !== null)){
const err189 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err190 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/json_body/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "external_links"){
let data140 = data4[field0];
if((!(Array.isArray(data140))) && (data140 !== null)){
const err191 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/external_links/type",keyword:"type",params:{type: schema182.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(Array.isArray(data140)){
const len19 = data140.length;
for(let i19=0; i19<len19; i19++){
let data141 = data140[i19];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.third_party_id !== undefined){
let data142 = data141.third_party_id;
if((typeof data142 !== "string") && (data142 !== null)){
const err192 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data141.third_party_desc !== undefined){
let data143 = data141.third_party_desc;
if((typeof data143 !== "string") && (data143 !== null)){
const err193 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data141.third_party_url !== undefined){
let data144 = data141.third_party_url;
if((typeof data144 !== "string") && (data144 !== null)){
const err194 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data141.third_party_type !== undefined){
let data145 = data141.third_party_type;
if((typeof data145 !== "string") && (data145 !== null)){
const err195 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data141.third_party_status !== undefined){
let data146 = data141.third_party_status;
if((typeof data146 !== "string") && (data146 !== null)){
const err196 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data141.module_id !== undefined){
let data147 = data141.module_id;
if(((!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))) && (typeof data147 !== "string")) && (data147 !== null)){
const err197 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data147 === "string"){
if(!pattern5.test(data147)){
const err198 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data141.primary !== undefined){
let data148 = data141.primary;
if((typeof data148 !== "boolean") && (data148 !== null)){
const err199 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/json_body/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_matched_tickets"){
let data149 = data4[field0];
if((!(Array.isArray(data149))) && (data149 !== null)){
const err201 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema190.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(Array.isArray(data149)){
const len20 = data149.length;
for(let i20=0; i20<len20; i20++){
let data150 = data149[i20];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.matched_id !== undefined){
let data151 = data150.matched_id;
if(((!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))) && (typeof data151 !== "string")) && (data151 !== null)){
const err202 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(typeof data151 === "string"){
if(!pattern5.test(data151)){
const err203 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data150.name !== undefined){
let data152 = data150.name;
if((typeof data152 !== "string") && (data152 !== null)){
const err204 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data150.client_name !== undefined){
let data153 = data150.client_name;
if((typeof data153 !== "string") && (data153 !== null)){
const err205 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/client_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data150.search_score !== undefined){
let data154 = data150.search_score;
if(((!((typeof data154 == "number") && (isFinite(data154)))) && (typeof data154 !== "string")) && (data154 !== null)){
const err206 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(typeof data154 === "string"){
if(!pattern13.test(data154)){
const err207 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data150.date_occurred !== undefined){
let data155 = data150.date_occurred;
if((typeof data155 !== "string") && (data155 !== null)){
const err208 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/date_occurred",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data150.date_closed !== undefined){
let data156 = data150.date_closed;
if((typeof data156 !== "string") && (data156 !== null)){
const err209 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/date_closed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
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
const err210 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_matched_articles"){
let data157 = data4[field0];
if((!(Array.isArray(data157))) && (data157 !== null)){
const err211 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema197.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(Array.isArray(data157)){
const len21 = data157.length;
for(let i21=0; i21<len21; i21++){
let data158 = data157[i21];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.matched_id !== undefined){
let data159 = data158.matched_id;
if(((!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) && (typeof data159 !== "string")) && (data159 !== null)){
const err212 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(typeof data159 === "string"){
if(!pattern5.test(data159)){
const err213 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data158.name !== undefined){
let data160 = data158.name;
if((typeof data160 !== "string") && (data160 !== null)){
const err214 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data158.search_score !== undefined){
let data161 = data158.search_score;
if(((!((typeof data161 == "number") && (isFinite(data161)))) && (typeof data161 !== "string")) && (data161 !== null)){
const err215 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(typeof data161 === "string"){
if(!pattern13.test(data161)){
const err216 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_suggestions"){
let data162 = data4[field0];
if((!(Array.isArray(data162))) && (data162 !== null)){
const err218 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema201.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(Array.isArray(data162)){
const len22 = data162.length;
for(let i22=0; i22<len22; i22++){
let data163 = data162[i22];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.id !== undefined){
let data164 = data163.id;
if(((!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))) && (typeof data164 !== "string")) && (data164 !== null)){
const err219 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(typeof data164 === "string"){
if(!pattern5.test(data164)){
const err220 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data163.suggestion_id !== undefined){
let data165 = data163.suggestion_id;
if(((!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))) && (typeof data165 !== "string")) && (data165 !== null)){
const err221 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/suggestion_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(typeof data165 === "string"){
if(!pattern5.test(data165)){
const err222 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/suggestion_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
if(data163.summary !== undefined){
let data166 = data163.summary;
if((typeof data166 !== "string") && (data166 !== null)){
const err223 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data163.type !== undefined){
let data167 = data163.type;
if(((!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))) && (typeof data167 !== "string")) && (data167 !== null)){
const err224 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data167 === "string"){
if(!pattern5.test(data167)){
const err225 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data163.new_value !== undefined){
let data168 = data163.new_value;
if((typeof data168 !== "string") && (data168 !== null)){
const err226 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/new_value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data163.applied !== undefined){
let data169 = data163.applied;
if((typeof data169 !== "boolean") && (data169 !== null)){
const err227 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/applied",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data163.applied_date !== undefined){
let data170 = data163.applied_date;
if((typeof data170 !== "string") && (data170 !== null)){
const err228 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/applied_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
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
const err229 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "primary_issue"){
let data171 = data4[field0];
if((!(data171 && typeof data171 == "object" && !Array.isArray(data171))) && (data171 !== null)){
const err230 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema209.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.third_party_id !== undefined){
let data172 = data171.third_party_id;
if((typeof data172 !== "string") && (data172 !== null)){
const err231 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data171.third_party_desc !== undefined){
let data173 = data171.third_party_desc;
if((typeof data173 !== "string") && (data173 !== null)){
const err232 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data171.third_party_url !== undefined){
let data174 = data171.third_party_url;
if((typeof data174 !== "string") && (data174 !== null)){
const err233 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data171.third_party_type !== undefined){
let data175 = data171.third_party_type;
if((typeof data175 !== "string") && (data175 !== null)){
const err234 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data171.third_party_status !== undefined){
let data176 = data171.third_party_status;
if((typeof data176 !== "string") && (data176 !== null)){
const err235 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data171.module_id !== undefined){
let data177 = data171.module_id;
if(((!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))) && (typeof data177 !== "string")) && (data177 !== null)){
const err236 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(typeof data177 === "string"){
if(!pattern5.test(data177)){
const err237 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data171.primary !== undefined){
let data178 = data171.primary;
if((typeof data178 !== "boolean") && (data178 !== null)){
const err238 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
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
if(kind0 === "extra_actions"){
let data179 = data4[field0];
if((!(Array.isArray(data179))) && (data179 !== null)){
const err239 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/extra_actions/type",keyword:"type",params:{type: schema217.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(Array.isArray(data179)){
const len23 = data179.length;
for(let i23=0; i23<len23; i23++){
let data180 = data179[i23];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const field8 in data180){
const kind8 = obj8.get(field8);
if(kind8 === "integer"){
let data181 = data180[field8];
if(((!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))) && (typeof data181 !== "string")) && (data181 !== null)){
const err240 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(typeof data181 === "string"){
if(!pattern5.test(data181)){
const err241 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(kind8 === "date"){
let data182 = data180[field8];
if((typeof data182 !== "string") && (data182 !== null)){
const err242 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(kind8 === "text"){
let data183 = data180[field8];
if((typeof data183 !== "string") && (data183 !== null)){
const err243 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(kind8 === "boolean"){
let data184 = data180[field8];
if((typeof data184 !== "boolean") && (data184 !== null)){
const err244 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(kind8 === "number"){
let data185 = data180[field8];
if(((!((typeof data185 == "number") && (isFinite(data185)))) && (typeof data185 !== "string")) && (data185 !== null)){
const err245 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema84.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(typeof data185 === "string"){
if(!pattern13.test(data185)){
const err246 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
}
else {
const err247 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/json_body/fieldKinds/extra_actions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
else {
const err248 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.ticket_url !== undefined){
if(typeof data.ticket_url !== "string"){
const err249 = {instancePath:instancePath+"/ticket_url",schemaPath:"#/properties/ticket_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.results !== undefined){
let data187 = data.results;
if(Array.isArray(data187)){
const len24 = data187.length;
for(let i24=0; i24<len24; i24++){
let data188 = data187[i24];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.index === undefined){
const err250 = {instancePath:instancePath+"/results/" + i24,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data188.outcome === undefined){
const err251 = {instancePath:instancePath+"/results/" + i24,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data188.index !== undefined){
let data189 = data188.index;
if(!((typeof data189 == "number") && (isFinite(data189)))){
const err252 = {instancePath:instancePath+"/results/" + i24+"/index",schemaPath:"#/properties/results/items/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data188.outcome !== undefined){
let data190 = data188.outcome;
if(typeof data190 !== "string"){
const err253 = {instancePath:instancePath+"/results/" + i24+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!((((((data190 === "created") || (data190 === "updated")) || (data190 === "matched")) || (data190 === "rejected")) || (data190 === "unknown")) || (data190 === "not_sent"))){
const err254 = {instancePath:instancePath+"/results/" + i24+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data188.id !== undefined){
let data191 = data188.id;
if(!((typeof data191 == "number") && (isFinite(data191)))){
const err255 = {instancePath:instancePath+"/results/" + i24+"/id",schemaPath:"#/properties/results/items/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data188.ticket !== undefined){
let data192 = data188.ticket;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const field9 in data192){
const kind9 = obj9.get(field9);
if(kind9 === "new_or_existing_ticket_id"){
let data193 = data192[field9];
if(((!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))) && (typeof data193 !== "string")) && (data193 !== null)){
const err256 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 > 2147483647 || isNaN(data193)){
const err257 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data193 < 1 || isNaN(data193)){
const err258 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(typeof data193 === "string"){
if(!pattern4.test(data193)){
const err259 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
if(kind9 === "text"){
let data194 = data192[field9];
if((typeof data194 !== "string") && (data194 !== null)){
const err260 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(kind9 === "integer"){
let data195 = data192[field9];
if(((!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))) && (typeof data195 !== "string")) && (data195 !== null)){
const err261 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(typeof data195 === "string"){
if(!pattern5.test(data195)){
const err262 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind9 === "customfields"){
let data196 = data192[field9];
if((!(Array.isArray(data196))) && (data196 !== null)){
const err263 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/type",keyword:"type",params:{type: schema234.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(Array.isArray(data196)){
const len25 = data196.length;
for(let i25=0; i25<len25; i25++){
let data197 = data196[i25];
const _errs530 = errors;
let valid216 = false;
const _errs531 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.id === undefined){
const err264 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var _valid1 = _errs531 === errors;
valid216 = valid216 || _valid1;
const _errs532 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.name === undefined){
const err265 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
var _valid1 = _errs532 === errors;
valid216 = valid216 || _valid1;
if(!valid216){
const err266 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
}
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.id !== undefined){
let data198 = data197.id;
if(((!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))) && (typeof data198 !== "string")) && (data198 !== null)){
const err267 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(typeof data198 === "string"){
if(!pattern5.test(data198)){
const err268 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data197.name !== undefined){
let data199 = data197.name;
if((typeof data199 !== "string") && (data199 !== null)){
const err269 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data197.label !== undefined){
let data200 = data197.label;
if((typeof data200 !== "string") && (data200 !== null)){
const err270 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data197.display !== undefined){
let data201 = data197.display;
if((typeof data201 !== "string") && (data201 !== null)){
const err271 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i25,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
}
if(kind9 === "date"){
let data202 = data192[field9];
if((typeof data202 !== "string") && (data202 !== null)){
const err273 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(kind9 === "boolean"){
let data203 = data192[field9];
if((typeof data203 !== "boolean") && (data203 !== null)){
const err274 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(kind9 === "assets"){
let data204 = data192[field9];
if((!(Array.isArray(data204))) && (data204 !== null)){
const err275 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/type",keyword:"type",params:{type: schema243.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(Array.isArray(data204)){
const len26 = data204.length;
for(let i26=0; i26<len26; i26++){
let data205 = data204[i26];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.id !== undefined){
let data206 = data205.id;
if(((!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))) && (typeof data206 !== "string")) && (data206 !== null)){
const err276 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data206 === "string"){
if(!pattern5.test(data206)){
const err277 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data205.inventory_number !== undefined){
let data207 = data205.inventory_number;
if((typeof data207 !== "string") && (data207 !== null)){
const err278 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind9 === "tags"){
let data208 = data192[field9];
if((!(Array.isArray(data208))) && (data208 !== null)){
const err280 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/type",keyword:"type",params:{type: schema246.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(Array.isArray(data208)){
const len27 = data208.length;
for(let i27=0; i27<len27; i27++){
let data209 = data208[i27];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.id !== undefined){
let data210 = data209.id;
if(((!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))) && (typeof data210 !== "string")) && (data210 !== null)){
const err281 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(typeof data210 === "string"){
if(!pattern5.test(data210)){
const err282 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
if(data209.text !== undefined){
let data211 = data209.text;
if((typeof data211 !== "string") && (data211 !== null)){
const err283 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err284 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i27,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
if(kind9 === "attachments"){
let data212 = data192[field9];
if((!(Array.isArray(data212))) && (data212 !== null)){
const err285 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/type",keyword:"type",params:{type: schema249.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(Array.isArray(data212)){
const len28 = data212.length;
for(let i28=0; i28<len28; i28++){
let data213 = data212[i28];
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const field10 in data213){
const kind10 = obj10.get(field10);
if(kind10 === "integer"){
let data214 = data213[field10];
if(((!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214)))) && (typeof data214 !== "string")) && (data214 !== null)){
const err286 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(typeof data214 === "string"){
if(!pattern5.test(data214)){
const err287 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind10 === "text"){
let data215 = data213[field10];
if((typeof data215 !== "string") && (data215 !== null)){
const err288 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(kind10 === "date"){
let data216 = data213[field10];
if((typeof data216 !== "string") && (data216 !== null)){
const err289 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(kind10 === "boolean"){
let data217 = data213[field10];
if((typeof data217 !== "boolean") && (data217 !== null)){
const err290 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema44.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
}
else {
const err291 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
}
if(kind9 === "priority"){
let data218 = data192[field9];
if((!(data218 && typeof data218 == "object" && !Array.isArray(data218))) && (data218 !== null)){
const err292 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/priority/type",keyword:"type",params:{type: schema258.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.priorityid !== undefined){
let data219 = data218.priorityid;
if(((!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))) && (typeof data219 !== "string")) && (data219 !== null)){
const err293 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/priorityid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(typeof data219 === "string"){
if(!pattern5.test(data219)){
const err294 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/priorityid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
if(data218.name !== undefined){
let data220 = data218.name;
if((typeof data220 !== "string") && (data220 !== null)){
const err295 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data218.slaid !== undefined){
let data221 = data218.slaid;
if(((!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))) && (typeof data221 !== "string")) && (data221 !== null)){
const err296 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/slaid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(typeof data221 === "string"){
if(!pattern5.test(data221)){
const err297 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/slaid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
}
}
if(kind9 === "tickettype"){
let data222 = data192[field9];
if((!(data222 && typeof data222 == "object" && !Array.isArray(data222))) && (data222 !== null)){
const err298 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tickettype/type",keyword:"type",params:{type: schema262.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.id !== undefined){
let data223 = data222.id;
if(((!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))) && (typeof data223 !== "string")) && (data223 !== null)){
const err299 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern5.test(data223)){
const err300 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
if(data222.name !== undefined){
let data224 = data222.name;
if((typeof data224 !== "string") && (data224 !== null)){
const err301 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
}
if(kind9 === "user"){
let data225 = data192[field9];
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
const err302 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/user/type",keyword:"type",params:{type: schema265.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.id !== undefined){
let data226 = data225.id;
if(((!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))) && (typeof data226 !== "string")) && (data226 !== null)){
const err303 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(typeof data226 === "string"){
if(!pattern5.test(data226)){
const err304 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
if(data225.name !== undefined){
let data227 = data225.name;
if((typeof data227 !== "string") && (data227 !== null)){
const err305 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data225.emailaddress !== undefined){
let data228 = data225.emailaddress;
if((typeof data228 !== "string") && (data228 !== null)){
const err306 = {instancePath:instancePath+"/results/" + i24+"/ticket/" + field9.replace(/~/g, "~0").replace(/\//g, "~1")+"/emailaddress",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
}
}
}
else {
const err307 = {instancePath:instancePath+"/results/" + i24+"/ticket",schemaPath:"#/properties/results/items/properties/ticket/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data188.url !== undefined){
if(typeof data188.url !== "string"){
const err308 = {instancePath:instancePath+"/results/" + i24+"/url",schemaPath:"#/properties/results/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data188.note !== undefined){
let data230 = data188.note;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.outcome === undefined){
const err309 = {instancePath:instancePath+"/results/" + i24+"/note",schemaPath:"#/properties/results/items/properties/note/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data230.outcome !== undefined){
let data231 = data230.outcome;
if(typeof data231 !== "string"){
const err310 = {instancePath:instancePath+"/results/" + i24+"/note/outcome",schemaPath:"#/properties/results/items/properties/note/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(!((((data231 === "added") || (data231 === "rejected")) || (data231 === "unknown")) || (data231 === "not_sent"))){
const err311 = {instancePath:instancePath+"/results/" + i24+"/note/outcome",schemaPath:"#/properties/results/items/properties/note/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.note.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data230.id !== undefined){
let data232 = data230.id;
if(!((typeof data232 == "number") && (isFinite(data232)))){
const err312 = {instancePath:instancePath+"/results/" + i24+"/note/id",schemaPath:"#/properties/results/items/properties/note/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data230.error !== undefined){
let data233 = data230.error;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.code !== undefined){
if(typeof data233.code !== "string"){
const err313 = {instancePath:instancePath+"/results/" + i24+"/note/error/code",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data233.message !== undefined){
if(typeof data233.message !== "string"){
const err314 = {instancePath:instancePath+"/results/" + i24+"/note/error/message",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data233.hint !== undefined){
if(typeof data233.hint !== "string"){
const err315 = {instancePath:instancePath+"/results/" + i24+"/note/error/hint",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data233.status_code !== undefined){
let data237 = data233.status_code;
if(!((typeof data237 == "number") && (isFinite(data237)))){
const err316 = {instancePath:instancePath+"/results/" + i24+"/note/error/status_code",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/results/" + i24+"/note/error",schemaPath:"#/properties/results/items/properties/note/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/results/" + i24+"/note",schemaPath:"#/properties/results/items/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data188.attachments !== undefined){
let data238 = data188.attachments;
if(Array.isArray(data238)){
const len29 = data238.length;
for(let i29=0; i29<len29; i29++){
let data239 = data238[i29];
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.outcome === undefined){
const err319 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29,schemaPath:"#/properties/results/items/properties/attachments/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data239.filename !== undefined){
if(typeof data239.filename !== "string"){
const err320 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/filename",schemaPath:"#/properties/results/items/properties/attachments/items/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data239.id !== undefined){
let data241 = data239.id;
if(!((typeof data241 == "number") && (isFinite(data241)))){
const err321 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/id",schemaPath:"#/properties/results/items/properties/attachments/items/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data239.outcome !== undefined){
let data242 = data239.outcome;
if(typeof data242 !== "string"){
const err322 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/outcome",schemaPath:"#/properties/results/items/properties/attachments/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!((((data242 === "added") || (data242 === "rejected")) || (data242 === "unknown")) || (data242 === "not_sent"))){
const err323 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/outcome",schemaPath:"#/properties/results/items/properties/attachments/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.attachments.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data239.error !== undefined){
let data243 = data239.error;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.code !== undefined){
if(typeof data243.code !== "string"){
const err324 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/error/code",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data243.message !== undefined){
if(typeof data243.message !== "string"){
const err325 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/error/message",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data243.hint !== undefined){
if(typeof data243.hint !== "string"){
const err326 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/error/hint",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data243.status_code !== undefined){
let data247 = data243.status_code;
if(!((typeof data247 == "number") && (isFinite(data247)))){
const err327 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/error/status_code",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29+"/error",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/results/" + i24+"/attachments/" + i29,schemaPath:"#/properties/results/items/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/results/" + i24+"/attachments",schemaPath:"#/properties/results/items/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data188.duplicate_of !== undefined){
let data248 = data188.duplicate_of;
if(!((typeof data248 == "number") && (isFinite(data248)))){
const err331 = {instancePath:instancePath+"/results/" + i24+"/duplicate_of",schemaPath:"#/properties/results/items/properties/duplicate_of/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data188.plan !== undefined){
let data249 = data188.plan;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.action === undefined){
const err332 = {instancePath:instancePath+"/results/" + i24+"/plan",schemaPath:"#/properties/results/items/properties/plan/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data249.action !== undefined){
let data250 = data249.action;
if(typeof data250 !== "string"){
const err333 = {instancePath:instancePath+"/results/" + i24+"/plan/action",schemaPath:"#/properties/results/items/properties/plan/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!(((((data250 === "create") || (data250 === "update")) || (data250 === "note")) || (data250 === "leave")) || (data250 === "delete"))){
const err334 = {instancePath:instancePath+"/results/" + i24+"/plan/action",schemaPath:"#/properties/results/items/properties/plan/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.plan.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data249.id !== undefined){
let data251 = data249.id;
if(!((typeof data251 == "number") && (isFinite(data251)))){
const err335 = {instancePath:instancePath+"/results/" + i24+"/plan/id",schemaPath:"#/properties/results/items/properties/plan/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data249.changes !== undefined){
let data252 = data249.changes;
if(Array.isArray(data252)){
const len30 = data252.length;
for(let i30=0; i30<len30; i30++){
let data253 = data252[i30];
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.field === undefined){
const err336 = {instancePath:instancePath+"/results/" + i24+"/plan/changes/" + i30,schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data253.field !== undefined){
if(typeof data253.field !== "string"){
const err337 = {instancePath:instancePath+"/results/" + i24+"/plan/changes/" + i30+"/field",schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/results/" + i24+"/plan/changes/" + i30,schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/results/" + i24+"/plan/changes",schemaPath:"#/properties/results/items/properties/plan/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data249.note !== undefined){
if(typeof data249.note !== "boolean"){
const err340 = {instancePath:instancePath+"/results/" + i24+"/plan/note",schemaPath:"#/properties/results/items/properties/plan/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data249.attachments !== undefined){
let data256 = data249.attachments;
if(Array.isArray(data256)){
const len31 = data256.length;
for(let i31=0; i31<len31; i31++){
if(typeof data256[i31] !== "string"){
const err341 = {instancePath:instancePath+"/results/" + i24+"/plan/attachments/" + i31,schemaPath:"#/properties/results/items/properties/plan/properties/attachments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/results/" + i24+"/plan/attachments",schemaPath:"#/properties/results/items/properties/plan/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/results/" + i24+"/plan",schemaPath:"#/properties/results/items/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data188.error !== undefined){
let data258 = data188.error;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.code !== undefined){
if(typeof data258.code !== "string"){
const err344 = {instancePath:instancePath+"/results/" + i24+"/error/code",schemaPath:"#/properties/results/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data258.message !== undefined){
if(typeof data258.message !== "string"){
const err345 = {instancePath:instancePath+"/results/" + i24+"/error/message",schemaPath:"#/properties/results/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data258.hint !== undefined){
if(typeof data258.hint !== "string"){
const err346 = {instancePath:instancePath+"/results/" + i24+"/error/hint",schemaPath:"#/properties/results/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data258.status_code !== undefined){
let data262 = data258.status_code;
if(!((typeof data262 == "number") && (isFinite(data262)))){
const err347 = {instancePath:instancePath+"/results/" + i24+"/error/status_code",schemaPath:"#/properties/results/items/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/results/" + i24+"/error",schemaPath:"#/properties/results/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/results/" + i24,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data.summary !== undefined){
let data263 = data.summary;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.created === undefined){
const err351 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data263.updated === undefined){
const err352 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data263.matched === undefined){
const err353 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "matched"},message:"must have required property '"+"matched"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data263.rejected === undefined){
const err354 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data263.unknown === undefined){
const err355 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data263.not_sent === undefined){
const err356 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "not_sent"},message:"must have required property '"+"not_sent"+"'"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data263.created !== undefined){
let data264 = data263.created;
if(!((typeof data264 == "number") && (isFinite(data264)))){
const err357 = {instancePath:instancePath+"/summary/created",schemaPath:"#/properties/summary/properties/created/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data263.updated !== undefined){
let data265 = data263.updated;
if(!((typeof data265 == "number") && (isFinite(data265)))){
const err358 = {instancePath:instancePath+"/summary/updated",schemaPath:"#/properties/summary/properties/updated/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data263.matched !== undefined){
let data266 = data263.matched;
if(!((typeof data266 == "number") && (isFinite(data266)))){
const err359 = {instancePath:instancePath+"/summary/matched",schemaPath:"#/properties/summary/properties/matched/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data263.rejected !== undefined){
let data267 = data263.rejected;
if(!((typeof data267 == "number") && (isFinite(data267)))){
const err360 = {instancePath:instancePath+"/summary/rejected",schemaPath:"#/properties/summary/properties/rejected/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data263.unknown !== undefined){
let data268 = data263.unknown;
if(!((typeof data268 == "number") && (isFinite(data268)))){
const err361 = {instancePath:instancePath+"/summary/unknown",schemaPath:"#/properties/summary/properties/unknown/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data263.not_sent !== undefined){
let data269 = data263.not_sent;
if(!((typeof data269 == "number") && (isFinite(data269)))){
const err362 = {instancePath:instancePath+"/summary/not_sent",schemaPath:"#/properties/summary/properties/not_sent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status_code":true,"reason":true,"response_headers":true,"json_body":true,"ticket_url":true,"results":true,"summary":true},"dynamicProps":false,"dynamicItems":false};
