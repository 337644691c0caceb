// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body"],"fieldKinds":21};
const schema32 = {"type":"number"};
const schema33 = {"type":"string"};
const schema34 = {"type":"object","additionalProperties":{"type":"string"}};
const schema35 = {"type":"object","fieldKinds":18};
const schema36 = {"kind":"new_or_existing_ticket_id"};
const schema37 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema38 = {"kind":"text"};
const schema39 = {"type":["string","null"]};
const schema40 = {"kind":"integer"};
const schema41 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema42 = {"type":["object","null"],"fieldKinds":3};
const schema43 = {"kind":"integer"};
const schema45 = {"kind":"text"};
const schema47 = {"kind":"boolean"};
const schema48 = {"type":["boolean","null"]};
const schema49 = {"kind":"date"};
const schema50 = {"type":["string","null"]};
const schema51 = {"type":["array","null"],"items":{"kind":"object"}};
const schema52 = {"type":["object","null"]};
const schema53 = {"type":["object","null"],"fieldKinds":1};
const schema54 = {"kind":"integer"};
const schema56 = {"kind":"text"};
const schema58 = {"kind":"boolean"};
const schema60 = {"kind":"date"};
const schema62 = {"type":["object","null"],"fieldKinds":0};
const schema63 = {"kind":"integer"};
const schema65 = {"kind":"text"};
const schema67 = {"kind":"boolean"};
const schema69 = {"kind":"date"};
const schema71 = {"type":["array","null"],"items":{"type":["object","null"],"fieldKinds":2}};
const schema72 = {"kind":"integer"};
const schema74 = {"kind":"text"};
const schema76 = {"kind":"boolean"};
const schema78 = {"type":["object","null"],"fieldKinds":4};
const schema79 = {"kind":"integer"};
const schema81 = {"kind":"text"};
const schema83 = {"kind":"boolean"};
const schema85 = {"kind":"number"};
const schema86 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema87 = {"type":["array","null"],"items":{"kind":"object"}};
const schema89 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"fieldid":{"kind":"integer"},"seq":{"kind":"integer"},"technew":{"kind":"integer"},"endusernew":{"kind":"integer"}}}};
const schema95 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"},"team_id":{"kind":"integer"},"role_id":{"kind":"integer"},"level":{"kind":"integer"}}}};
const schema101 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};
const schema104 = {"type":["object","null"],"fieldKinds":6};
const schema105 = {"kind":"text"};
const schema107 = {"kind":"integer"};
const schema109 = {"kind":"number"};
const schema111 = {"kind":"boolean"};
const schema113 = {"type":["object","null"],"fieldKinds":5};
const schema114 = {"kind":"integer"};
const schema116 = {"kind":"text"};
const schema118 = {"kind":"boolean"};
const schema120 = {"type":["array","null"],"items":{"kind":"object"}};
const schema122 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema127 = {"kind":"date"};
const schema129 = {"kind":"boolean"};
const schema131 = {"type":["array","null"],"items":{"type":"object","fieldKinds":7}};
const schema132 = {"kind":"integer"};
const schema134 = {"kind":"text"};
const schema136 = {"kind":"date"};
const schema138 = {"kind":"boolean"};
const schema140 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema143 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema146 = {"kind":"number"};
const schema148 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};
const schema154 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema157 = {"type":["object","null"],"fieldKinds":8};
const schema158 = {"kind":"integer"};
const schema160 = {"kind":"text"};
const schema162 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}};
const schema165 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}};
const schema167 = {"kind":"boolean"};
const schema169 = {"type":["object","null"],"fieldKinds":9};
const schema170 = {"kind":"integer"};
const schema172 = {"kind":"text"};
const schema174 = {"type":["object","null"],"fieldKinds":10};
const schema175 = {"kind":"integer"};
const schema177 = {"kind":"text"};
const schema179 = {"type":["array","null"],"items":{"type":"object"}};
const schema180 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema182 = {"type":["array","null"],"items":{}};
const schema183 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema184 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema185 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema188 = {"type":["object","null"],"fieldKinds":11};
const schema189 = {"kind":"integer"};
const schema191 = {"kind":"text"};
const schema193 = {"type":["array","null"],"items":{"type":"object","fieldKinds":12}};
const schema194 = {"kind":"text"};
const schema196 = {"kind":"integer"};
const schema198 = {"kind":"boolean"};
const schema200 = {"type":["array","null"],"items":{"type":"object","fieldKinds":13}};
const schema201 = {"kind":"integer"};
const schema203 = {"kind":"text"};
const schema205 = {"kind":"number"};
const schema207 = {"kind":"date"};
const schema209 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema213 = {"type":["array","null"],"items":{"type":"object","fieldKinds":14}};
const schema214 = {"kind":"integer"};
const schema216 = {"kind":"text"};
const schema218 = {"kind":"boolean"};
const schema220 = {"kind":"date"};
const schema222 = {"type":["object","null"],"fieldKinds":15};
const schema223 = {"kind":"text"};
const schema225 = {"kind":"integer"};
const schema227 = {"kind":"boolean"};
const schema229 = {"type":["object","null"],"fieldKinds":16};
const schema230 = {"kind":"text"};
const schema232 = {"kind":"integer"};
const schema234 = {"kind":"boolean"};
const schema236 = {"type":["array","null"],"items":{"type":"object","fieldKinds":17}};
const schema237 = {"kind":"integer"};
const schema239 = {"kind":"date"};
const schema241 = {"kind":"text"};
const schema243 = {"kind":"boolean"};
const schema245 = {"kind":"number"};
const schema247 = {"type":"array","items":{"type":"object","fieldKinds":19}};
const schema248 = {"kind":"integer"};
const schema250 = {"kind":"date"};
const schema252 = {"kind":"text"};
const schema254 = {"kind":"boolean"};
const schema256 = {"kind":"number"};
const schema258 = {"type":"array","items":{"type":"object","fieldKinds":20}};
const schema259 = {"kind":"integer"};
const schema261 = {"kind":"text"};
const schema263 = {"kind":"date"};
const schema265 = {"kind":"boolean"};
const obj0 = new Map([["status_code","status_code"],["reason","reason ticket_url"],["response_headers","response_headers"],["json_body","json_body"],["notes","notes"],["attachments","attachments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone section_timezone timezonename category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name matched_rule_ids userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by takenby phonenumberfrom addressfrom who customer_relationships emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox messsent mailentryid sms_override parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name servicestatusnote supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name changeinformation_html milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype opptimezonename invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id pagerdutyincidentidstring devops_agent orionacknowledgenote orionalertname splunkoncallurl meraki_alert_type auvik_url pagerdutyservice ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary key email_start_tag_override email_end_tag_override newaction_emailfrom_address_override"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix starttimeslot targettimeslot site_sla_id workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount workflow_seq resourcetype_id enduserstatus branch_id top_level_id alluserscanview attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status visible_child_tickets template_id asset_number service_id matched_kb_id asset_type servicefailurestid article_type service_count supplier_id supplier_status supplier_contract_id supplier_contact_id impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq laststatuschangeinformed auditstatus auditunum laststatuschangeinformedmanager laststatuschangestatus new_approvalprocess milestone_id milestone_status task_count main_project_id appointment_type projectconsignmentheaderid projectconsignmentdetailid budgettype_id resource_booking_type todo_count product_id release_id release2_id release3_id releasenotegroup_id component_id version_id pipeline_stage_id salesorder_id contract_id currency quantity chargerate contract_schedule_plan_id pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state hdid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncallstatus connectwise_project_id automate_id device_automate_id freshdesk_id ncentral_details_id thirdpartyreviewscore postloggedview useful_count notuseful_count sendprintrequest newaction_emailfrom"],["user","user"],["tickettype","tickettype"],["priority","priority"],["customfields","customfields"],["date","dateoccurred datecreated last_update flastupdate lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date workflow_stepstarted lastincomingemail supplier_fixbydate auditdate laststatuschangestatusdate nextappointmentdate orionacknowledgedate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted forwardinboundupdates updateservicestatus is_sensitive reviewed is_vip isimportantcontact showforusers surveysent surveyneeded acctmaninformedsurvey hide_feedback has_related supplier_breachrespsent supplier_breachfixbysent is_maintenance faultapprovalfailed is_project projectinternaltask knownerror release_important development showonroadmap is_opportunity oppdontaddtomailinglist isbillable actisbillabledefault loggedoutofhdworkinghours itemsarebillable invoiceseperatelyoverride closed_in_integration_system inform3rdpartysystem sendtopagerduty sync_to_salesforce locked agreedcleared isbeingclosed ignore_kb_match sendack _canupdate domerge isnew dont_do_rules"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time deadlinenotificationhours"],["olas","olas"],["additional_agents","additional_agents"],["agent","agent"],["delivery_address","delivery_address"],["contact_address","contact_address"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user services approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["billing_address","billing_address"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"],["extra_actions","extra_actions"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj2 = new Map([["integer","id site_id site_id_int client_id linked_agent_id linked_user_id priority_id telpref adconnection useadlogin web_access_level device_access_level cataloglevel showmeonly showrecentonly encmethod messagegroup_id organisation_id opportunity_id delegation_user_id connectwiseid autotaskid passportal_id jira_instance"],["text","name emailaddress firstname surname initials site_name client_name linked_user_name sitephonenumber colour lang other5 sitetimezone samaccountname azure_tenant_id azure_tenant_domain oktaid googleworkplace_id delegation_user_name hubspot_id hubspot_url servicenow_id servicenow_username jira_instance_name sgatewayid use"],["boolean","inactive isimportantcontact isimportantcontact2 isserviceaccount neversendemails dontackemails dontackemails2 unsubscribed authenticatorapp_configured showslatimes viewallcleared canadd cancreateuser canaccesscatalog canaccessinvoices canviewcontracts canviewopps allowviewsitedocs allowviewclientdocs inform informaction informclearance informnewarea informactionarea informclearancearea ischangeapprover ischangeapprover2 ispoapprover isheadofdept iscontractcontact ismaincontact locked delegation_activated delegation_timebased hubspot_dont_sync hubspot_archived salesforce_dontsync isnhserveremaildefault"],["date","datecreated ulastupdate azure_last_login_date delegation_start delegation_end"],["customfields","customfields custombuttons addresses popup_notes usercompany software external_links roles"],["site","site"],["departments","departments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj3 = new Map([["integer","id client_id sla_id region_code maincontact_id refnumber"],["text","name client_name clientsite_name phonenumber timezone country_code country_code_name region_code_name maincontact_name guid use"],["boolean","inactive"],["date","datecreated slastupdate"],["client","client"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj4 = new Map([["integer","id toplevel_id main_site_id"],["text","name toplevel_name colour website main_site_name main_contact_name main_phonenumber accountmanagertech_name use"],["boolean","inactive is_vip"],["date","datecreated alastupdate"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj5 = new Map([["integer","id user_id department_id"],["text","user_name department_name role_name"],["boolean","is_manager is_azure_department"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj6 = new Map([["integer","id sequence group_id itilrequesttype initial_status reopenedstatus statusaftertechupdate statusafteruserupdate statusaftersupplierupdate statusafterapproverupdate statusafterresourcebook ticket_status_after_appointment parentstatusafterallchildclosed completion_status_type default_sla default_priority maximumRestrictedPriority default_agent default_impact default_risklevel default_targetdate default_sendack default_matchedkbid default_product_id default_budgettype_id default_servicenow_type default_sendtosoc default_soctargettype salesforce_default_stage default_appt_type appointmentdefaultbody auto_create_appt attendeesenduser approval_process_id workflow_id show_child_tasks_type childticketcolumnsoverride addactionstolinked ticketlinktype minattachments from_mailbox_id acknowledgementtemplate acknowledgementtemplateooh overridewiththefollowingtemplatewhenloggingmanually auto_respond_logged_manually auto_forward_email_updates closedrequestswithupdates pendingrequestswithupdates closedrequestreplylimit pendingrequestreplylimit closedrequestsemailid pendingrequestsemailid close_kb_action auto_delete_data auto_delete_days hide_anon_email alluserscanview todolistportalvisibility access_control_level allowlogonbehalfof process_open_tickets load_balance_interval load_balance_max_tickets database_lookup_id chargerate startdate_validation targetdate_validation project_type sprint_tickettype_id ganttgrandchildview default_kanban_view defaultlisttype defaulttab tab_display pdftemplate_id quote_pdftemplate_id defaultresourcetype defaultresourcetype_agent agentresourcebookingtype defaultagentresourcebookingduration_id default_sendremoteinvite slack_channel_access_type slack_channel_workspace"],["text","name guid use group_name parentstatusafterallchildclosed_name default_agent_name default_team default_category_1 default_category_2 default_category_3 default_category_4 default_summary default_details default_details_html default_kb_name default_product_name default_budgettype_name default_servicestatusnote defaultpagerdutyservice defaultpagerdutyservice_name default_soctargetid default_soctargetname jira_issue_type default_appointment_summary default_appointment_details appointmentdefaultbody_name default_justification default_impactdescription default_riskleveldescription default_testplan default_backoutplan default_communicationplan default_changeinformation_html approval_process_name workflow_name childticketcolumnsoverride_name always_bcc email_start_tag_override email_end_tag_override acknowledgementtemplate_name acknowledgementtemplateooh_name closedrequestsemail_name pendingrequestsemail_name submitlabeloverride ticket_created_override webannouncement published_id database_lookup_name kanbanstatuschoice_list pdftemplate_name defaultresourcetype_name defaultresourcetype_name_agent rtdefaultagentresourcebookingduration_name teams_chat_default_name slack_channel_default_name"],["boolean","visible agentscanselect enduserscanselect anonymouscanselect enduserscanlog anonymouscanlog allow_anonymous_logging default_excludefromsla default_team_to_agents_default default_is_sensitive default_showforusers overwrite_showforusers default_sendemail default_send_to_pagerduty defaultsync_to_sentinel default_sync_to_salesforce allowall_appointment_types include_appointments_scheduled_hours allowall_actions allowall_team allowall_status allowall_category1 allowall_category2 allowall_category3 allowall_category4 allowall_iframe_customtabs allowall_suggestion_faqlists allowall_child_tickettypes allowtickettypetobechild mustclosechildbeforeclosurebool show_child_assets adduserupdatestochildren addnoteonlytolinked dontconfirm_updateparent showdecendantwarningoptions allowattachments copyattachmentstochild copyattachmentstorelated add_ack_attachments forwardinboundupdates make_cc_followers dontsendslareminders dontusependingclosure closedrequestswithupdatesincpending portalcanreopen hide_respond show_add_note pin_important_actions hide_anon_contact_info hide_anon_phonenumber showconfirmemail showgeneralsurveyfields do_ai_survey generate_ai_embeddings alluserscanviewit thisentitycanbevotedfor showdownvote show_vote_comment show_status_on_portal inform_account_manager continue_autorelease load_balance_on_schedule applydefaultsontypechangebool setrelatedservicesfromassets editservstatus updateservicestatus isbillable items_are_billable logtimeindays usetimeslotsforstartandtargettimes usemilestones show_project_task_dates is_sprint showactivestatuskanban displayonquicktime defaultsidebarcollapsed showunborntab allowcustomiseunborn display_audit_tab showautomationstab showbillingtab showsuggestionstab showoppcontacttab showopenusertickets showopensitetickets showopenclienttickets showopensuppliertickets includeinmobiledbsync legacy_print_request_details legacy_print_service_form userbookfromportal allow_teams_chat_creation show_teams_chats_as_tabs allow_slack_channel_creation show_slack_channels_as_tabs"],["number","default_estimate closeduserupdatehours pendinguserupdatehours autoCloseHours logtimeindaysincrement"],["default_services","default_services cors_whitelist_list"],["fields","fields"],["access_control","access_control"],["kanbanstatuschoice","kanbanstatuschoice"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj7 = new Map([["text","id name fixunits responseunits colour responsestartofdaytime startofdaytime"],["integer","slaid priorityid catprompt workdaysoverride"],["number","fixtime responsetime"],["boolean","ishidden enterslaexcuse enterslaresponseexcuse fixendofday responseendofday responsestartofday startofday setfixtostartdate setfixtotargetdate"],["workdays","workdays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj8 = new Map([["integer","id"],["text","name timezone start end startmonday endmonday"],["boolean","alldayssame incmonday inctuesday incwednesday incthursday incfriday incsaturday incsunday"],["holidays","holidays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj9 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id data_base64"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj10 = new Map([["integer","id"],["text","name"],["teams","teams"],["departments","departments clients"],["boolean","_canupdate _canupdate_moreinfo"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj11 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj12 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj13 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj14 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj15 = new Map([["integer","matched_id"],["text","name client_name"],["number","search_score"],["date","date_occurred date_closed"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj16 = new Map([["integer","id suggestion_id type"],["text","summary new_value"],["boolean","applied"],["date","applied_date"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj17 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj18 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj19 = new Map([["integer","id ticket_id outcome_id who_type who_agentid old_status new_status attachment_count actionby_agent_id actionby_user_id"],["date","datetime actiondatecreated actionarrivaldate actioncompletiondate"],["text","who outcome note note_html guid"],["boolean","hiddenfromuser important sendemail"],["number","timetakendays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj20 = new Map([["integer","id ticket_id outcome_id who_type who_agentid old_status new_status attachment_count actionby_agent_id actionby_user_id"],["date","datetime actiondatecreated actionarrivaldate actioncompletiondate"],["text","who outcome note note_html guid"],["boolean","hiddenfromuser important sendemail"],["number","timetakendays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj21 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern11 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

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
for(const field0 in data){
const kind0 = obj0.get(field0);
if(kind0 === "status_code"){
let data0 = data[field0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(kind0 === "reason"){
if(typeof data[field0] !== "string"){
const err5 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(kind0 === "response_headers"){
let data2 = data[field0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
const err6 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/response_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/response_headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(kind0 === "json_body"){
let data4 = data[field0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const field1 in data4){
const kind1 = obj1.get(field1);
if(kind1 === "new_or_existing_ticket_id"){
let data5 = data4[field1];
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483647 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(kind1 === "text"){
let data6 = data4[field1];
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(kind1 === "integer"){
let data7 = data4[field1];
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
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
const err14 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "user"){
let data8 = data4[field1];
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/user/type",keyword:"type",params:{type: schema42.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const field2 in data8){
const kind2 = obj2.get(field2);
if(kind2 === "integer"){
let data9 = data8[field2];
if(((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err17 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind2 === "text"){
let data10 = data8[field2];
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(kind2 === "boolean"){
let data11 = data8[field2];
if((typeof data11 !== "boolean") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(kind2 === "date"){
let data12 = data8[field2];
if((typeof data12 !== "string") && (data12 !== null)){
const err20 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(kind2 === "customfields"){
let data13 = data8[field2];
if((!(Array.isArray(data13))) && (data13 !== null)){
const err21 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/user/fieldKinds/customfields/type",keyword:"type",params:{type: schema51.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err22 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
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
}
if(kind2 === "site"){
let data15 = data8[field2];
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/user/fieldKinds/site/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const field3 in data15){
const kind3 = obj3.get(field3);
if(kind3 === "integer"){
let data16 = data15[field3];
if(((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err25 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind3 === "text"){
let data17 = data15[field3];
if((typeof data17 !== "string") && (data17 !== null)){
const err26 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(kind3 === "boolean"){
let data18 = data15[field3];
if((typeof data18 !== "boolean") && (data18 !== null)){
const err27 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(kind3 === "date"){
let data19 = data15[field3];
if((typeof data19 !== "string") && (data19 !== null)){
const err28 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(kind3 === "client"){
let data20 = data15[field3];
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err29 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/user/fieldKinds/site/fieldKinds/client/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const field4 in data20){
const kind4 = obj4.get(field4);
if(kind4 === "integer"){
let data21 = data20[field4];
if(((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
const err30 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err31 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind4 === "text"){
let data22 = data20[field4];
if((typeof data22 !== "string") && (data22 !== null)){
const err32 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(kind4 === "boolean"){
let data23 = data20[field4];
if((typeof data23 !== "boolean") && (data23 !== null)){
const err33 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(kind4 === "date"){
let data24 = data20[field4];
if((typeof data24 !== "string") && (data24 !== null)){
const err34 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
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
}
}
}
}
}
if(kind2 === "departments"){
let data25 = data8[field2];
if((!(Array.isArray(data25))) && (data25 !== null)){
const err35 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/user/fieldKinds/departments/type",keyword:"type",params:{type: schema71.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err36 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/fieldKinds/json_body/fieldKinds/user/fieldKinds/departments/items/type",keyword:"type",params:{type: schema71.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const field5 in data26){
const kind5 = obj5.get(field5);
if(kind5 === "integer"){
let data27 = data26[field5];
if(((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")) && (data27 !== null)){
const err37 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
const err38 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind5 === "text"){
let data28 = data26[field5];
if((typeof data28 !== "string") && (data28 !== null)){
const err39 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(kind5 === "boolean"){
let data29 = data26[field5];
if((typeof data29 !== "boolean") && (data29 !== null)){
const err40 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/" + field5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
}
}
}
}
}
}
if(kind1 === "tickettype"){
let data30 = data4[field1];
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err41 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const field6 in data30){
const kind6 = obj6.get(field6);
if(kind6 === "integer"){
let data31 = data30[field6];
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err42 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err43 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind6 === "text"){
let data32 = data30[field6];
if((typeof data32 !== "string") && (data32 !== null)){
const err44 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(kind6 === "boolean"){
let data33 = data30[field6];
if((typeof data33 !== "boolean") && (data33 !== null)){
const err45 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(kind6 === "number"){
let data34 = data30[field6];
if(((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")) && (data34 !== null)){
const err46 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern11.test(data34)){
const err47 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(kind6 === "default_services"){
let data35 = data30[field6];
if((!(Array.isArray(data35))) && (data35 !== null)){
const err48 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/default_services/type",keyword:"type",params:{type: schema87.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err49 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
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
if(kind6 === "fields"){
let data37 = data30[field6];
if((!(Array.isArray(data37))) && (data37 !== null)){
const err50 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/fields/type",keyword:"type",params:{type: schema89.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
const err51 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/fields/items/type",keyword:"type",params:{type: schema89.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id !== undefined){
let data39 = data38.id;
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err52 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err53 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data38.fieldid !== undefined){
let data40 = data38.fieldid;
if(((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")) && (data40 !== null)){
const err54 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/fieldid",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err55 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/fieldid",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data38.seq !== undefined){
let data41 = data38.seq;
if(((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (typeof data41 !== "string")) && (data41 !== null)){
const err56 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/seq",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err57 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/seq",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data38.technew !== undefined){
let data42 = data38.technew;
if(((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (typeof data42 !== "string")) && (data42 !== null)){
const err58 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/technew",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err59 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/technew",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data38.endusernew !== undefined){
let data43 = data38.endusernew;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err60 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/endusernew",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err61 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/endusernew",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
}
}
}
if(kind6 === "access_control"){
let data44 = data30[field6];
if((!(Array.isArray(data44))) && (data44 !== null)){
const err62 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/access_control/type",keyword:"type",params:{type: schema95.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err63 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/access_control/items/type",keyword:"type",params:{type: schema95.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id !== undefined){
let data46 = data45.id;
if(((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)){
const err64 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err65 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data45.agent_id !== undefined){
let data47 = data45.agent_id;
if(((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (typeof data47 !== "string")) && (data47 !== null)){
const err66 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err67 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data45.team_id !== undefined){
let data48 = data45.team_id;
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err68 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/team_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern5.test(data48)){
const err69 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/team_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data45.role_id !== undefined){
let data49 = data45.role_id;
if(((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (typeof data49 !== "string")) && (data49 !== null)){
const err70 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/role_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err71 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/role_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data45.level !== undefined){
let data50 = data45.level;
if(((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (typeof data50 !== "string")) && (data50 !== null)){
const err72 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/level",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
const err73 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/level",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
}
if(kind6 === "kanbanstatuschoice"){
let data51 = data30[field6];
if((!(Array.isArray(data51))) && (data51 !== null)){
const err74 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/kanbanstatuschoice/type",keyword:"type",params:{type: schema101.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(Array.isArray(data51)){
const len5 = data51.length;
for(let i5=0; i5<len5; i5++){
let data52 = data51[i5];
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err75 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/fieldKinds/json_body/fieldKinds/tickettype/fieldKinds/kanbanstatuschoice/items/type",keyword:"type",params:{type: schema101.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.id !== undefined){
let data53 = data52.id;
if((typeof data53 !== "string") && (data53 !== null)){
const err76 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data52.name !== undefined){
let data54 = data52.name;
if((typeof data54 !== "string") && (data54 !== null)){
const err77 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
}
}
}
}
}
if(kind1 === "priority"){
let data55 = data4[field1];
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err78 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/priority/type",keyword:"type",params:{type: schema104.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const field7 in data55){
const kind7 = obj7.get(field7);
if(kind7 === "text"){
let data56 = data55[field7];
if((typeof data56 !== "string") && (data56 !== null)){
const err79 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(kind7 === "integer"){
let data57 = data55[field7];
if(((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (typeof data57 !== "string")) && (data57 !== null)){
const err80 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
const err81 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind7 === "number"){
let data58 = data55[field7];
if(((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")) && (data58 !== null)){
const err82 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern11.test(data58)){
const err83 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind7 === "boolean"){
let data59 = data55[field7];
if((typeof data59 !== "boolean") && (data59 !== null)){
const err84 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(kind7 === "workdays"){
let data60 = data55[field7];
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err85 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/priority/fieldKinds/workdays/type",keyword:"type",params:{type: schema113.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const field8 in data60){
const kind8 = obj8.get(field8);
if(kind8 === "integer"){
let data61 = data60[field8];
if(((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")) && (data61 !== null)){
const err86 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err87 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(kind8 === "text"){
let data62 = data60[field8];
if((typeof data62 !== "string") && (data62 !== null)){
const err88 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(kind8 === "boolean"){
let data63 = data60[field8];
if((typeof data63 !== "boolean") && (data63 !== null)){
const err89 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(kind8 === "holidays"){
let data64 = data60[field8];
if((!(Array.isArray(data64))) && (data64 !== null)){
const err90 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/priority/fieldKinds/workdays/fieldKinds/holidays/type",keyword:"type",params:{type: schema120.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(Array.isArray(data64)){
const len6 = data64.length;
for(let i6=0; i6<len6; i6++){
let data65 = data64[i6];
if((!(data65 && typeof data65 == "object" && !Array.isArray(data65))) && (data65 !== null)){
const err91 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
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
}
}
}
}
}
}
}
if(kind1 === "customfields"){
let data66 = data4[field1];
if((!(Array.isArray(data66))) && (data66 !== null)){
const err92 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/type",keyword:"type",params:{type: schema122.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(Array.isArray(data66)){
const len7 = data66.length;
for(let i7=0; i7<len7; i7++){
let data67 = data66[i7];
const _errs182 = errors;
let valid73 = false;
const _errs183 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err93 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var _valid0 = _errs183 === errors;
valid73 = valid73 || _valid0;
const _errs184 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
const err94 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid0 = _errs184 === errors;
valid73 = valid73 || _valid0;
const _errs185 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.label === undefined){
const err95 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/items/anyOf/2/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var _valid0 = _errs185 === errors;
valid73 = valid73 || _valid0;
if(!valid73){
const err96 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id !== undefined){
let data68 = data67.id;
if(((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (typeof data68 !== "string")) && (data68 !== null)){
const err97 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern5.test(data68)){
const err98 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data67.name !== undefined){
let data69 = data67.name;
if((typeof data69 !== "string") && (data69 !== null)){
const err99 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data67.label !== undefined){
let data70 = data67.label;
if((typeof data70 !== "string") && (data70 !== null)){
const err100 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data67.display !== undefined){
let data71 = data67.display;
if((typeof data71 !== "string") && (data71 !== null)){
const err101 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
else {
const err102 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/fieldKinds/json_body/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "date"){
let data72 = data4[field1];
if((typeof data72 !== "string") && (data72 !== null)){
const err103 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(kind1 === "boolean"){
let data73 = data4[field1];
if((typeof data73 !== "boolean") && (data73 !== null)){
const err104 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(kind1 === "attachments"){
let data74 = data4[field1];
if((!(Array.isArray(data74))) && (data74 !== null)){
const err105 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/attachments/type",keyword:"type",params:{type: schema131.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(Array.isArray(data74)){
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const field9 in data75){
const kind9 = obj9.get(field9);
if(kind9 === "integer"){
let data76 = data75[field9];
if(((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (typeof data76 !== "string")) && (data76 !== null)){
const err106 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data76 === "string"){
if(!pattern5.test(data76)){
const err107 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind9 === "text"){
let data77 = data75[field9];
if((typeof data77 !== "string") && (data77 !== null)){
const err108 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(kind9 === "date"){
let data78 = data75[field9];
if((typeof data78 !== "string") && (data78 !== null)){
const err109 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(kind9 === "boolean"){
let data79 = data75[field9];
if((typeof data79 !== "boolean") && (data79 !== null)){
const err110 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8+"/" + field9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
else {
const err111 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/fieldKinds/json_body/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
if(kind1 === "assets"){
let data80 = data4[field1];
if((!(Array.isArray(data80))) && (data80 !== null)){
const err112 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/assets/type",keyword:"type",params:{type: schema140.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data80)){
const len9 = data80.length;
for(let i9=0; i9<len9; i9++){
let data81 = data80[i9];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.id !== undefined){
let data82 = data81.id;
if(((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (typeof data82 !== "string")) && (data82 !== null)){
const err113 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern5.test(data82)){
const err114 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data81.inventory_number !== undefined){
let data83 = data81.inventory_number;
if((typeof data83 !== "string") && (data83 !== null)){
const err115 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
else {
const err116 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/fieldKinds/json_body/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "tags"){
let data84 = data4[field1];
if((!(Array.isArray(data84))) && (data84 !== null)){
const err117 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/tags/type",keyword:"type",params:{type: schema143.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(Array.isArray(data84)){
const len10 = data84.length;
for(let i10=0; i10<len10; i10++){
let data85 = data84[i10];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.id !== undefined){
let data86 = data85.id;
if(((!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) && (typeof data86 !== "string")) && (data86 !== null)){
const err118 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern5.test(data86)){
const err119 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data85.text !== undefined){
let data87 = data85.text;
if((typeof data87 !== "string") && (data87 !== null)){
const err120 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
else {
const err121 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/fieldKinds/json_body/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "number"){
let data88 = data4[field1];
if(((!((typeof data88 == "number") && (isFinite(data88)))) && (typeof data88 !== "string")) && (data88 !== null)){
const err122 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern11.test(data88)){
const err123 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind1 === "olas"){
let data89 = data4[field1];
if((!(Array.isArray(data89))) && (data89 !== null)){
const err124 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/olas/type",keyword:"type",params:{type: schema148.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data89)){
const len11 = data89.length;
for(let i11=0; i11<len11; i11++){
let data90 = data89[i11];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.target_name !== undefined){
let data91 = data90.target_name;
if((typeof data91 !== "string") && (data91 !== null)){
const err125 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data90.target_hours !== undefined){
let data92 = data90.target_hours;
if(((!((typeof data92 == "number") && (isFinite(data92)))) && (typeof data92 !== "string")) && (data92 !== null)){
const err126 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data92 === "string"){
if(!pattern11.test(data92)){
const err127 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data90.actual_hours !== undefined){
let data93 = data90.actual_hours;
if(((!((typeof data93 == "number") && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err128 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/actual_hours",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern11.test(data93)){
const err129 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/actual_hours",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data90.target_date !== undefined){
let data94 = data90.target_date;
if((typeof data94 !== "string") && (data94 !== null)){
const err130 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data90.target_met !== undefined){
let data95 = data90.target_met;
if((typeof data95 !== "boolean") && (data95 !== null)){
const err131 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/target_met",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
const err132 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/fieldKinds/json_body/fieldKinds/olas/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "additional_agents"){
let data96 = data4[field1];
if((!(Array.isArray(data96))) && (data96 !== null)){
const err133 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema154.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(Array.isArray(data96)){
const len12 = data96.length;
for(let i12=0; i12<len12; i12++){
let data97 = data96[i12];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.id !== undefined){
let data98 = data97.id;
if(((!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) && (typeof data98 !== "string")) && (data98 !== null)){
const err134 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data98 === "string"){
if(!pattern5.test(data98)){
const err135 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data97.name !== undefined){
let data99 = data97.name;
if((typeof data99 !== "string") && (data99 !== null)){
const err136 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/fieldKinds/json_body/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "agent"){
let data100 = data4[field1];
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err138 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/agent/type",keyword:"type",params:{type: schema157.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const field10 in data100){
const kind10 = obj10.get(field10);
if(kind10 === "integer"){
let data101 = data100[field10];
if(((!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))) && (typeof data101 !== "string")) && (data101 !== null)){
const err139 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(typeof data101 === "string"){
if(!pattern5.test(data101)){
const err140 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind10 === "text"){
let data102 = data100[field10];
if((typeof data102 !== "string") && (data102 !== null)){
const err141 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(kind10 === "teams"){
let data103 = data100[field10];
if((!(Array.isArray(data103))) && (data103 !== null)){
const err142 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/agent/fieldKinds/teams/type",keyword:"type",params:{type: schema162.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(Array.isArray(data103)){
const len13 = data103.length;
for(let i13=0; i13<len13; i13++){
let data104 = data103[i13];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id !== undefined){
let data105 = data104.id;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err143 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern5.test(data105)){
const err144 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data104.agent_id !== undefined){
let data106 = data104.agent_id;
if(((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (typeof data106 !== "string")) && (data106 !== null)){
const err145 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern5.test(data106)){
const err146 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err147 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/fieldKinds/json_body/fieldKinds/agent/fieldKinds/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind10 === "departments"){
let data107 = data100[field10];
if((!(Array.isArray(data107))) && (data107 !== null)){
const err148 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/agent/fieldKinds/departments/type",keyword:"type",params:{type: schema165.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(Array.isArray(data107)){
const len14 = data107.length;
for(let i14=0; i14<len14; i14++){
let data108 = data107[i14];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.id !== undefined){
let data109 = data108.id;
if(((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (typeof data109 !== "string")) && (data109 !== null)){
const err149 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(typeof data109 === "string"){
if(!pattern5.test(data109)){
const err150 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err151 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/fieldKinds/json_body/fieldKinds/agent/fieldKinds/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
if(kind10 === "boolean"){
let data110 = data100[field10];
if((typeof data110 !== "boolean") && (data110 !== null)){
const err152 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
}
if(kind1 === "delivery_address"){
let data111 = data4[field1];
if((!(data111 && typeof data111 == "object" && !Array.isArray(data111))) && (data111 !== null)){
const err153 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/delivery_address/type",keyword:"type",params:{type: schema169.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const field11 in data111){
const kind11 = obj11.get(field11);
if(kind11 === "integer"){
let data112 = data111[field11];
if(((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (typeof data112 !== "string")) && (data112 !== null)){
const err154 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern5.test(data112)){
const err155 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind11 === "text"){
let data113 = data111[field11];
if((typeof data113 !== "string") && (data113 !== null)){
const err156 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
if(kind1 === "contact_address"){
let data114 = data4[field1];
if((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (data114 !== null)){
const err157 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/contact_address/type",keyword:"type",params:{type: schema174.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const field12 in data114){
const kind12 = obj12.get(field12);
if(kind12 === "integer"){
let data115 = data114[field12];
if(((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (typeof data115 !== "string")) && (data115 !== null)){
const err158 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(typeof data115 === "string"){
if(!pattern5.test(data115)){
const err159 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind12 === "text"){
let data116 = data114[field12];
if((typeof data116 !== "string") && (data116 !== null)){
const err160 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
}
}
if(kind1 === "contributors"){
let data117 = data4[field1];
if((!(Array.isArray(data117))) && (data117 !== null)){
const err161 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/contributors/type",keyword:"type",params:{type: schema179.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(Array.isArray(data117)){
const len15 = data117.length;
for(let i15=0; i15<len15; i15++){
let data118 = data117[i15];
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err162 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i15,schemaPath:"#/fieldKinds/json_body/fieldKinds/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "lastaction"){
let data119 = data4[field1];
if((!(data119 && typeof data119 == "object" && !Array.isArray(data119))) && (data119 !== null)){
const err163 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/lastaction/type",keyword:"type",params:{type: schema180.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.id !== undefined){
let data120 = data119.id;
if(((!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))) && (typeof data120 !== "string")) && (data120 !== null)){
const err164 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data120 === "string"){
if(!pattern5.test(data120)){
const err165 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "followers_agent"){
let data121 = data4[field1];
if((!(Array.isArray(data121))) && (data121 !== null)){
const err166 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/followers_agent/type",keyword:"type",params:{type: schema182.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(kind1 === "child_ticket_ids"){
let data122 = data4[field1];
if((!(Array.isArray(data122))) && (data122 !== null)){
const err167 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema183.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(Array.isArray(data122)){
const len16 = data122.length;
for(let i16=0; i16<len16; i16++){
let data123 = data122[i16];
if((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (typeof data123 !== "string")){
const err168 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema184.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data123 === "string"){
if(!pattern5.test(data123)){
const err169 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
if(kind1 === "related_tickets"){
let data124 = data4[field1];
if((!(Array.isArray(data124))) && (data124 !== null)){
const err170 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema185.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(Array.isArray(data124)){
const len17 = data124.length;
for(let i17=0; i17<len17; i17++){
let data125 = data124[i17];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.id !== undefined){
let data126 = data125.id;
if(((!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))) && (typeof data126 !== "string")) && (data126 !== null)){
const err171 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data126 === "string"){
if(!pattern5.test(data126)){
const err172 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data125.summary !== undefined){
let data127 = data125.summary;
if((typeof data127 !== "string") && (data127 !== null)){
const err173 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/fieldKinds/json_body/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "billing_address"){
let data128 = data4[field1];
if((!(data128 && typeof data128 == "object" && !Array.isArray(data128))) && (data128 !== null)){
const err175 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/billing_address/type",keyword:"type",params:{type: schema188.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const field13 in data128){
const kind13 = obj13.get(field13);
if(kind13 === "integer"){
let data129 = data128[field13];
if(((!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) && (typeof data129 !== "string")) && (data129 !== null)){
const err176 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern5.test(data129)){
const err177 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind13 === "text"){
let data130 = data128[field13];
if((typeof data130 !== "string") && (data130 !== null)){
const err178 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
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
}
if(kind1 === "external_links"){
let data131 = data4[field1];
if((!(Array.isArray(data131))) && (data131 !== null)){
const err179 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/external_links/type",keyword:"type",params:{type: schema193.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(Array.isArray(data131)){
const len18 = data131.length;
for(let i18=0; i18<len18; i18++){
let data132 = data131[i18];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const field14 in data132){
const kind14 = obj14.get(field14);
if(kind14 === "text"){
let data133 = data132[field14];
if((typeof data133 !== "string") && (data133 !== null)){
const err180 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(kind14 === "integer"){
let data134 = data132[field14];
if(((!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))) && (typeof data134 !== "string")) && (data134 !== null)){
const err181 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data134 === "string"){
if(!pattern5.test(data134)){
const err182 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(kind14 === "boolean"){
let data135 = data132[field14];
if((typeof data135 !== "boolean") && (data135 !== null)){
const err183 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/" + field14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/fieldKinds/json_body/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "ai_matched_tickets"){
let data136 = data4[field1];
if((!(Array.isArray(data136))) && (data136 !== null)){
const err185 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema200.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(Array.isArray(data136)){
const len19 = data136.length;
for(let i19=0; i19<len19; i19++){
let data137 = data136[i19];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const field15 in data137){
const kind15 = obj15.get(field15);
if(kind15 === "integer"){
let data138 = data137[field15];
if(((!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) && (typeof data138 !== "string")) && (data138 !== null)){
const err186 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data138 === "string"){
if(!pattern5.test(data138)){
const err187 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind15 === "text"){
let data139 = data137[field15];
if((typeof data139 !== "string") && (data139 !== null)){
const err188 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(kind15 === "number"){
let data140 = data137[field15];
if(((!((typeof data140 == "number") && (isFinite(data140)))) && (typeof data140 !== "string")) && (data140 !== null)){
const err189 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(typeof data140 === "string"){
if(!pattern11.test(data140)){
const err190 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind15 === "date"){
let data141 = data137[field15];
if((typeof data141 !== "string") && (data141 !== null)){
const err191 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/" + field15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
}
if(kind1 === "ai_matched_articles"){
let data142 = data4[field1];
if((!(Array.isArray(data142))) && (data142 !== null)){
const err193 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema209.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(Array.isArray(data142)){
const len20 = data142.length;
for(let i20=0; i20<len20; i20++){
let data143 = data142[i20];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.matched_id !== undefined){
let data144 = data143.matched_id;
if(((!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))) && (typeof data144 !== "string")) && (data144 !== null)){
const err194 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(typeof data144 === "string"){
if(!pattern5.test(data144)){
const err195 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
if(data143.name !== undefined){
let data145 = data143.name;
if((typeof data145 !== "string") && (data145 !== null)){
const err196 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data143.search_score !== undefined){
let data146 = data143.search_score;
if(((!((typeof data146 == "number") && (isFinite(data146)))) && (typeof data146 !== "string")) && (data146 !== null)){
const err197 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data146 === "string"){
if(!pattern11.test(data146)){
const err198 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
else {
const err199 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "ai_suggestions"){
let data147 = data4[field1];
if((!(Array.isArray(data147))) && (data147 !== null)){
const err200 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema213.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(Array.isArray(data147)){
const len21 = data147.length;
for(let i21=0; i21<len21; i21++){
let data148 = data147[i21];
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const field16 in data148){
const kind16 = obj16.get(field16);
if(kind16 === "integer"){
let data149 = data148[field16];
if(((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (typeof data149 !== "string")) && (data149 !== null)){
const err201 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(typeof data149 === "string"){
if(!pattern5.test(data149)){
const err202 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(kind16 === "text"){
let data150 = data148[field16];
if((typeof data150 !== "string") && (data150 !== null)){
const err203 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(kind16 === "boolean"){
let data151 = data148[field16];
if((typeof data151 !== "boolean") && (data151 !== null)){
const err204 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(kind16 === "date"){
let data152 = data148[field16];
if((typeof data152 !== "string") && (data152 !== null)){
const err205 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21+"/" + field16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
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
else {
const err206 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i21,schemaPath:"#/fieldKinds/json_body/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
if(kind1 === "primary_issue"){
let data153 = data4[field1];
if((!(data153 && typeof data153 == "object" && !Array.isArray(data153))) && (data153 !== null)){
const err207 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema222.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const field17 in data153){
const kind17 = obj17.get(field17);
if(kind17 === "text"){
let data154 = data153[field17];
if((typeof data154 !== "string") && (data154 !== null)){
const err208 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(kind17 === "integer"){
let data155 = data153[field17];
if(((!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))) && (typeof data155 !== "string")) && (data155 !== null)){
const err209 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data155 === "string"){
if(!pattern5.test(data155)){
const err210 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind17 === "boolean"){
let data156 = data153[field17];
if((typeof data156 !== "boolean") && (data156 !== null)){
const err211 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
if(kind1 === "primary_workitem"){
let data157 = data4[field1];
if((!(data157 && typeof data157 == "object" && !Array.isArray(data157))) && (data157 !== null)){
const err212 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/primary_workitem/type",keyword:"type",params:{type: schema229.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const field18 in data157){
const kind18 = obj18.get(field18);
if(kind18 === "text"){
let data158 = data157[field18];
if((typeof data158 !== "string") && (data158 !== null)){
const err213 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(kind18 === "integer"){
let data159 = data157[field18];
if(((!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) && (typeof data159 !== "string")) && (data159 !== null)){
const err214 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data159 === "string"){
if(!pattern5.test(data159)){
const err215 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind18 === "boolean"){
let data160 = data157[field18];
if((typeof data160 !== "boolean") && (data160 !== null)){
const err216 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
if(kind1 === "extra_actions"){
let data161 = data4[field1];
if((!(Array.isArray(data161))) && (data161 !== null)){
const err217 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/fieldKinds/extra_actions/type",keyword:"type",params:{type: schema236.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(Array.isArray(data161)){
const len22 = data161.length;
for(let i22=0; i22<len22; i22++){
let data162 = data161[i22];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const field19 in data162){
const kind19 = obj19.get(field19);
if(kind19 === "integer"){
let data163 = data162[field19];
if(((!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))) && (typeof data163 !== "string")) && (data163 !== null)){
const err218 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data163 === "string"){
if(!pattern5.test(data163)){
const err219 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(kind19 === "date"){
let data164 = data162[field19];
if((typeof data164 !== "string") && (data164 !== null)){
const err220 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(kind19 === "text"){
let data165 = data162[field19];
if((typeof data165 !== "string") && (data165 !== null)){
const err221 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(kind19 === "boolean"){
let data166 = data162[field19];
if((typeof data166 !== "boolean") && (data166 !== null)){
const err222 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(kind19 === "number"){
let data167 = data162[field19];
if(((!((typeof data167 == "number") && (isFinite(data167)))) && (typeof data167 !== "string")) && (data167 !== null)){
const err223 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(typeof data167 === "string"){
if(!pattern11.test(data167)){
const err224 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22+"/" + field19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
else {
const err225 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i22,schemaPath:"#/fieldKinds/json_body/fieldKinds/extra_actions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
}
else {
const err226 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(kind0 === "notes"){
let data168 = data[field0];
if(Array.isArray(data168)){
const len23 = data168.length;
for(let i23=0; i23<len23; i23++){
let data169 = data168[i23];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const field20 in data169){
const kind20 = obj20.get(field20);
if(kind20 === "integer"){
let data170 = data169[field20];
if(((!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))) && (typeof data170 !== "string")) && (data170 !== null)){
const err227 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern5.test(data170)){
const err228 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind20 === "date"){
let data171 = data169[field20];
if((typeof data171 !== "string") && (data171 !== null)){
const err229 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(kind20 === "text"){
let data172 = data169[field20];
if((typeof data172 !== "string") && (data172 !== null)){
const err230 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(kind20 === "boolean"){
let data173 = data169[field20];
if((typeof data173 !== "boolean") && (data173 !== null)){
const err231 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(kind20 === "number"){
let data174 = data169[field20];
if(((!((typeof data174 == "number") && (isFinite(data174)))) && (typeof data174 !== "string")) && (data174 !== null)){
const err232 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema86.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(typeof data174 === "string"){
if(!pattern11.test(data174)){
const err233 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23+"/" + field20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
}
else {
const err234 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/fieldKinds/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err235 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(kind0 === "attachments"){
let data175 = data[field0];
if(Array.isArray(data175)){
const len24 = data175.length;
for(let i24=0; i24<len24; i24++){
let data176 = data175[i24];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const field21 in data176){
const kind21 = obj21.get(field21);
if(kind21 === "integer"){
let data177 = data176[field21];
if(((!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))) && (typeof data177 !== "string")) && (data177 !== null)){
const err236 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/" + field21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema41.type},message:"must be integer,string,null"};
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
const err237 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/" + field21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind21 === "text"){
let data178 = data176[field21];
if((typeof data178 !== "string") && (data178 !== null)){
const err238 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/" + field21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema39.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(kind21 === "date"){
let data179 = data176[field21];
if((typeof data179 !== "string") && (data179 !== null)){
const err239 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/" + field21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(kind21 === "boolean"){
let data180 = data176[field21];
if((typeof data180 !== "boolean") && (data180 !== null)){
const err240 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24+"/" + field21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i24,schemaPath:"#/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err242 = {instancePath:instancePath+"/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/fieldKinds/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
else {
const err243 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};
