// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","required":["status_code","reason","response_headers","json_body"],"fieldKinds":21};
const obj0 = new Map([["status_code","status_code merged_from"],["reason","reason ticket_url"],["response_headers","response_headers"],["json_body","json_body"],["notes","notes"],["attachments","attachments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema12 = {"type":"number"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"string"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
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

const schema14 = {"type":"object","additionalProperties":{"type":"string"}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","fieldKinds":18};
const obj1 = new Map([["new_or_existing_ticket_id","id"],["ticket_text","summary details details_html users_name reportedby phonenumber team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone section_timezone timezonename category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name matched_rule_ids userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by takenby phonenumberfrom addressfrom who customer_relationships emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox messsent mailentryid sms_override parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name servicestatusnote supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name changeinformation_html milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype opptimezonename invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id pagerdutyincidentidstring devops_agent orionacknowledgenote orionalertname splunkoncallurl meraki_alert_type auvik_url pagerdutyservice ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary key email_start_tag_override email_end_tag_override newaction_emailfrom_address_override"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix starttimeslot targettimeslot site_sla_id workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount workflow_seq resourcetype_id enduserstatus branch_id top_level_id alluserscanview attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status visible_child_tickets template_id asset_number service_id matched_kb_id asset_type servicefailurestid article_type service_count supplier_id supplier_status supplier_contract_id supplier_contact_id impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq laststatuschangeinformed auditstatus auditunum laststatuschangeinformedmanager laststatuschangestatus new_approvalprocess milestone_id milestone_status task_count main_project_id appointment_type projectconsignmentheaderid projectconsignmentdetailid budgettype_id resource_booking_type todo_count product_id release_id release2_id release3_id releasenotegroup_id component_id version_id pipeline_stage_id salesorder_id contract_id currency quantity chargerate contract_schedule_plan_id pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state hdid pagerdutyeragent devops_comment_count scomalertstate orionalertid orionalertactiveid orionacknowledgestate orionclosestate orionacknowledgedby splunkoncallstatus connectwise_project_id automate_id device_automate_id freshdesk_id ncentral_details_id thirdpartyreviewscore postloggedview useful_count notuseful_count sendprintrequest newaction_emailfrom"],["text","client_name site_name user_name user_email tickettype_name status_name priority_name agent_name"],["user","user"],["tickettype","tickettype"],["priority","priority"],["customfields","customfields"],["date","dateoccurred datecreated last_update flastupdate lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date workflow_stepstarted lastincomingemail supplier_fixbydate auditdate laststatuschangestatusdate nextappointmentdate orionacknowledgedate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted forwardinboundupdates updateservicestatus is_sensitive reviewed is_vip isimportantcontact showforusers surveysent surveyneeded acctmaninformedsurvey hide_feedback has_related supplier_breachrespsent supplier_breachfixbysent is_maintenance faultapprovalfailed is_project projectinternaltask knownerror release_important development showonroadmap is_opportunity oppdontaddtomailinglist isbillable actisbillabledefault loggedoutofhdworkinghours itemsarebillable invoiceseperatelyoverride closed_in_integration_system inform3rdpartysystem sendtopagerduty sync_to_salesforce locked agreedcleared isbeingclosed ignore_kb_match sendack _canupdate domerge isnew dont_do_rules"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time deadlinenotificationhours"],["olas","olas"],["additional_agents","additional_agents"],["agent","agent"],["delivery_address","delivery_address"],["contact_address","contact_address"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user services approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["billing_address","billing_address"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"],["extra_actions","extra_actions"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema16 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const pattern0 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema16.type},message:"must be integer,string,null"};
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
validate18.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["string","number","null"]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/ticket_text/type",keyword:"type",params:{type: schema17.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["integer","string","null"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};
const pattern1 = new RegExp("^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema18.type},message:"must be integer,string,null"};
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
validate22.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["string","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema19.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":["object","null"],"fieldKinds":3};
const obj2 = new Map([["integer","id site_id site_id_int client_id linked_agent_id linked_user_id priority_id telpref adconnection useadlogin web_access_level device_access_level cataloglevel showmeonly showrecentonly encmethod messagegroup_id organisation_id opportunity_id delegation_user_id connectwiseid autotaskid passportal_id jira_instance"],["text","name emailaddress firstname surname initials site_name client_name linked_user_name sitephonenumber colour lang other5 sitetimezone samaccountname azure_tenant_id azure_tenant_domain oktaid googleworkplace_id delegation_user_name hubspot_id hubspot_url servicenow_id servicenow_username jira_instance_name sgatewayid use"],["boolean","inactive isimportantcontact isimportantcontact2 isserviceaccount neversendemails dontackemails dontackemails2 unsubscribed authenticatorapp_configured showslatimes viewallcleared canadd cancreateuser canaccesscatalog canaccessinvoices canviewcontracts canviewopps allowviewsitedocs allowviewclientdocs inform informaction informclearance informnewarea informactionarea informclearancearea ischangeapprover ischangeapprover2 ispoapprover isheadofdept iscontractcontact ismaincontact locked delegation_activated delegation_timebased hubspot_dont_sync hubspot_archived salesforce_dontsync isnhserveremaildefault"],["date","datecreated ulastupdate azure_last_login_date delegation_start delegation_end"],["customfields","customfields custombuttons addresses popup_notes usercompany software external_links roles"],["site","site"],["departments","departments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema21 = {"type":["boolean","null"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema21.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":["string","null"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema22.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["array","null"],"items":{"kind":"object"}};
const schema24 = {"type":["object","null"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema24.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const func2 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be array,null"};
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
if(!validate34(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["object","null"],"fieldKinds":1};
const obj3 = new Map([["integer","id client_id sla_id region_code maincontact_id refnumber"],["text","name client_name clientsite_name phonenumber timezone country_code country_code_name region_code_name maincontact_name guid use"],["boolean","inactive"],["date","datecreated slastupdate"],["client","client"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema26 = {"type":["object","null"],"fieldKinds":0};
const obj4 = new Map([["integer","id toplevel_id main_site_id"],["text","name toplevel_name colour website main_site_name main_contact_name main_phonenumber accountmanagertech_name use"],["boolean","inactive is_vip"],["date","datecreated alastupdate"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be object,null"};
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
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be object,null"};
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
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "client"){
if(!validate42(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["array","null"],"items":{"type":["object","null"],"fieldKinds":2}};
const obj5 = new Map([["integer","id user_id department_id"],["text","user_name department_name role_name"],["boolean","is_manager is_azure_department"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be array,null"};
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
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema27.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj5.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
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
const kind0 = obj2.get(field0);
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "customfields"){
if(!validate33(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(kind0 === "site"){
if(!validate37(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(kind0 === "departments"){
if(!validate49(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":["object","null"],"fieldKinds":4};
const obj6 = new Map([["integer","id sequence group_id itilrequesttype initial_status reopenedstatus statusaftertechupdate statusafteruserupdate statusaftersupplierupdate statusafterapproverupdate statusafterresourcebook ticket_status_after_appointment parentstatusafterallchildclosed completion_status_type default_sla default_priority maximumRestrictedPriority default_agent default_impact default_risklevel default_targetdate default_sendack default_matchedkbid default_product_id default_budgettype_id default_servicenow_type default_sendtosoc default_soctargettype salesforce_default_stage default_appt_type appointmentdefaultbody auto_create_appt attendeesenduser approval_process_id workflow_id show_child_tasks_type childticketcolumnsoverride addactionstolinked ticketlinktype minattachments from_mailbox_id acknowledgementtemplate acknowledgementtemplateooh overridewiththefollowingtemplatewhenloggingmanually auto_respond_logged_manually auto_forward_email_updates closedrequestswithupdates pendingrequestswithupdates closedrequestreplylimit pendingrequestreplylimit closedrequestsemailid pendingrequestsemailid close_kb_action auto_delete_data auto_delete_days hide_anon_email alluserscanview todolistportalvisibility access_control_level allowlogonbehalfof process_open_tickets load_balance_interval load_balance_max_tickets database_lookup_id chargerate startdate_validation targetdate_validation project_type sprint_tickettype_id ganttgrandchildview default_kanban_view defaultlisttype defaulttab tab_display pdftemplate_id quote_pdftemplate_id defaultresourcetype defaultresourcetype_agent agentresourcebookingtype defaultagentresourcebookingduration_id default_sendremoteinvite slack_channel_access_type slack_channel_workspace"],["text","name guid use group_name parentstatusafterallchildclosed_name default_agent_name default_team default_category_1 default_category_2 default_category_3 default_category_4 default_summary default_details default_details_html default_kb_name default_product_name default_budgettype_name default_servicestatusnote defaultpagerdutyservice defaultpagerdutyservice_name default_soctargetid default_soctargetname jira_issue_type default_appointment_summary default_appointment_details appointmentdefaultbody_name default_justification default_impactdescription default_riskleveldescription default_testplan default_backoutplan default_communicationplan default_changeinformation_html approval_process_name workflow_name childticketcolumnsoverride_name always_bcc email_start_tag_override email_end_tag_override acknowledgementtemplate_name acknowledgementtemplateooh_name closedrequestsemail_name pendingrequestsemail_name submitlabeloverride ticket_created_override webannouncement published_id database_lookup_name kanbanstatuschoice_list pdftemplate_name defaultresourcetype_name defaultresourcetype_name_agent rtdefaultagentresourcebookingduration_name teams_chat_default_name slack_channel_default_name"],["boolean","visible agentscanselect enduserscanselect anonymouscanselect enduserscanlog anonymouscanlog allow_anonymous_logging default_excludefromsla default_team_to_agents_default default_is_sensitive default_showforusers overwrite_showforusers default_sendemail default_send_to_pagerduty defaultsync_to_sentinel default_sync_to_salesforce allowall_appointment_types include_appointments_scheduled_hours allowall_actions allowall_team allowall_status allowall_category1 allowall_category2 allowall_category3 allowall_category4 allowall_iframe_customtabs allowall_suggestion_faqlists allowall_child_tickettypes allowtickettypetobechild mustclosechildbeforeclosurebool show_child_assets adduserupdatestochildren addnoteonlytolinked dontconfirm_updateparent showdecendantwarningoptions allowattachments copyattachmentstochild copyattachmentstorelated add_ack_attachments forwardinboundupdates make_cc_followers dontsendslareminders dontusependingclosure closedrequestswithupdatesincpending portalcanreopen hide_respond show_add_note pin_important_actions hide_anon_contact_info hide_anon_phonenumber showconfirmemail showgeneralsurveyfields do_ai_survey generate_ai_embeddings alluserscanviewit thisentitycanbevotedfor showdownvote show_vote_comment show_status_on_portal inform_account_manager continue_autorelease load_balance_on_schedule applydefaultsontypechangebool setrelatedservicesfromassets editservstatus updateservicestatus isbillable items_are_billable logtimeindays usetimeslotsforstartandtargettimes usemilestones show_project_task_dates is_sprint showactivestatuskanban displayonquicktime defaultsidebarcollapsed showunborntab allowcustomiseunborn display_audit_tab showautomationstab showbillingtab showsuggestionstab showoppcontacttab showopenusertickets showopensitetickets showopenclienttickets showopensuppliertickets includeinmobiledbsync legacy_print_request_details legacy_print_service_form userbookfromportal allow_teams_chat_creation show_teams_chats_as_tabs allow_slack_channel_creation show_slack_channels_as_tabs"],["number","default_estimate closeduserupdatehours pendinguserupdatehours autoCloseHours logtimeindaysincrement"],["default_services","default_services cors_whitelist_list"],["fields","fields"],["access_control","access_control"],["kanbanstatuschoice","kanbanstatuschoice"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema29 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern2 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema29.type},message:"must be number,string,null"};
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
validate59.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"fieldid":{"kind":"integer"},"seq":{"kind":"integer"},"technew":{"kind":"integer"},"endusernew":{"kind":"integer"}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data[i0];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema30.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.fieldid !== undefined){
if(!validate22(data0.fieldid, {instancePath: instancePath+"/" + i0+"/fieldid"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.seq !== undefined){
if(!validate22(data0.seq, {instancePath: instancePath+"/" + i0+"/seq"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.technew !== undefined){
if(!validate22(data0.technew, {instancePath: instancePath+"/" + i0+"/technew"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.endusernew !== undefined){
if(!validate22(data0.endusernew, {instancePath: instancePath+"/" + i0+"/endusernew"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"},"team_id":{"kind":"integer"},"role_id":{"kind":"integer"},"level":{"kind":"integer"}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be array,null"};
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
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema31.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.agent_id !== undefined){
if(!validate22(data0.agent_id, {instancePath: instancePath+"/" + i0+"/agent_id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.team_id !== undefined){
if(!validate22(data0.team_id, {instancePath: instancePath+"/" + i0+"/team_id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.role_id !== undefined){
if(!validate22(data0.role_id, {instancePath: instancePath+"/" + i0+"/role_id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.level !== undefined){
if(!validate22(data0.level, {instancePath: instancePath+"/" + i0+"/level"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":["array","null"],"items":{"type":["object","null"],"properties":{"id":{"kind":"text"},"name":{"kind":"text"}}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema32.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate24(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate24(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const kind0 = obj6.get(field0);
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(kind0 === "default_services"){
if(!validate33(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(kind0 === "fields"){
if(!validate62(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(kind0 === "access_control"){
if(!validate69(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(kind0 === "kanbanstatuschoice"){
if(!validate76(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["object","null"],"fieldKinds":6};
const obj7 = new Map([["text","id name fixunits responseunits colour responsestartofdaytime startofdaytime"],["integer","slaid priorityid catprompt workdaysoverride"],["number","fixtime responsetime"],["boolean","ishidden enterslaexcuse enterslaresponseexcuse fixendofday responseendofday responsestartofday startofday setfixtostartdate setfixtotargetdate"],["workdays","workdays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema34 = {"type":["object","null"],"fieldKinds":5};
const obj8 = new Map([["integer","id"],["text","name timezone start end startmonday endmonday"],["boolean","alldayssame incmonday inctuesday incwednesday incthursday incfriday incsaturday incsunday"],["holidays","holidays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
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
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "holidays"){
if(!validate33(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
}
validate86.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"};
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
const kind0 = obj7.get(field0);
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "workdays"){
if(!validate86(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be array,null"};
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
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate24(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data0.label !== undefined){
if(!validate24(data0.label, {instancePath: instancePath+"/" + i0+"/label"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data0.display !== undefined){
if(!validate24(data0.display, {instancePath: instancePath+"/" + i0+"/display"})){
vErrors = func2(vErrors, validate24.errors);
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
validate93.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["array","null"],"items":{"type":"object","fieldKinds":7}};
const obj9 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id data_base64"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const field0 in data0){
const kind0 = obj9.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
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
validate101.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.inventory_number !== undefined){
if(!validate24(data0.inventory_number, {instancePath: instancePath+"/" + i0+"/inventory_number"})){
vErrors = func2(vErrors, validate24.errors);
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
validate107.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be array,null"};
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
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.text !== undefined){
if(!validate24(data0.text, {instancePath: instancePath+"/" + i0+"/text"})){
vErrors = func2(vErrors, validate24.errors);
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
validate111.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["array","null"],"items":{"type":"object","properties":{"target_name":{"kind":"text"},"target_hours":{"kind":"number"},"actual_hours":{"kind":"number"},"target_date":{"kind":"date"},"target_met":{"kind":"boolean"}}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.target_name !== undefined){
if(!validate24(data0.target_name, {instancePath: instancePath+"/" + i0+"/target_name"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data0.target_hours !== undefined){
if(!validate59(data0.target_hours, {instancePath: instancePath+"/" + i0+"/target_hours"})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data0.actual_hours !== undefined){
if(!validate59(data0.actual_hours, {instancePath: instancePath+"/" + i0+"/actual_hours"})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data0.target_date !== undefined){
if(!validate31(data0.target_date, {instancePath: instancePath+"/" + i0+"/target_date"})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data0.target_met !== undefined){
if(!validate29(data0.target_met, {instancePath: instancePath+"/" + i0+"/target_met"})){
vErrors = func2(vErrors, validate29.errors);
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
validate116.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.id !== undefined){
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate24(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate24.errors);
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
validate123.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["object","null"],"fieldKinds":8};
const obj10 = new Map([["integer","id"],["text","name"],["teams","teams"],["departments","departments clients"],["boolean","_canupdate _canupdate_moreinfo"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema42 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.agent_id !== undefined){
if(!validate22(data0.agent_id, {instancePath: instancePath+"/" + i0+"/agent_id"})){
vErrors = func2(vErrors, validate22.errors);
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
validate130.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type},message:"must be array,null"};
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
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
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
validate134.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
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
const kind0 = obj10.get(field0);
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "teams"){
if(!validate130(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(kind0 === "departments"){
if(!validate134(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate134.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["object","null"],"fieldKinds":9};
const obj11 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type},message:"must be object,null"};
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
const kind0 = obj11.get(field0);
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["object","null"],"fieldKinds":10};
const obj12 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
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
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
validate143.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["array","null"],"items":{"type":"object"}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate147.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type},message:"must be object,null"};
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
if(!validate22(data.id, {instancePath: instancePath+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
validate149.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["array","null"],"items":{}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema50 = {"type":["integer","string"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema50.type},message:"must be integer,string"};
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
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be array,null"};
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
if(!validate155(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate155.errors);
errors = vErrors.length;
}
}
}
validate154.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.id !== undefined){
if(!validate22(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.summary !== undefined){
if(!validate24(data0.summary, {instancePath: instancePath+"/" + i0+"/summary"})){
vErrors = func2(vErrors, validate24.errors);
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
validate158.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["object","null"],"fieldKinds":11};
const obj13 = new Map([["integer","id type"],["text","description line1 line2 line3 line4 postcode"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
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
const kind0 = obj13.get(field0);
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
}
validate162.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["array","null"],"items":{"type":"object","fieldKinds":12}};
const obj14 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be array,null"};
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
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
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
validate166.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["array","null"],"items":{"type":"object","fieldKinds":13}};
const obj15 = new Map([["integer","matched_id"],["text","name client_name"],["number","search_score"],["date","date_occurred date_closed"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be array,null"};
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
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
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
validate171.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data0.matched_id !== undefined){
if(!validate22(data0.matched_id, {instancePath: instancePath+"/" + i0+"/matched_id"})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate24(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data0.search_score !== undefined){
if(!validate59(data0.search_score, {instancePath: instancePath+"/" + i0+"/search_score"})){
vErrors = func2(vErrors, validate59.errors);
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
validate177.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["array","null"],"items":{"type":"object","fieldKinds":14}};
const obj16 = new Map([["integer","id suggestion_id type"],["text","summary new_value"],["boolean","applied"],["date","applied_date"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const field0 in data0){
const kind0 = obj16.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
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
validate182.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["object","null"],"fieldKinds":15};
const obj17 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type},message:"must be object,null"};
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
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":["object","null"],"fieldKinds":16};
const obj18 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type},message:"must be object,null"};
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
const kind0 = obj18.get(field0);
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
validate193.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["array","null"],"items":{"type":"object","fieldKinds":17}};
const obj19 = new Map([["integer","id ticket_id outcome_id who_type who_agentid old_status new_status attachment_count actionby_agent_id actionby_user_id"],["date","datetime actiondatecreated actionarrivaldate actioncompletiondate"],["text","who outcome note note_html guid"],["boolean","hiddenfromuser important sendemail"],["number","timetakendays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const kind0 = obj19.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
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
validate198.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const field0 in data){
const kind0 = obj1.get(field0);
if(kind0 === "new_or_existing_ticket_id"){
if(!validate18(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "ticket_text"){
if(!validate20(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate22(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "user"){
if(!validate26(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(kind0 === "tickettype"){
if(!validate55(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(kind0 === "priority"){
if(!validate81(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(kind0 === "customfields"){
if(!validate93(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "attachments"){
if(!validate101(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(kind0 === "assets"){
if(!validate107(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(kind0 === "tags"){
if(!validate111(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(kind0 === "olas"){
if(!validate116(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(kind0 === "additional_agents"){
if(!validate123(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate123.errors);
errors = vErrors.length;
}
}
if(kind0 === "agent"){
if(!validate127(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(kind0 === "delivery_address"){
if(!validate139(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(kind0 === "contact_address"){
if(!validate143(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(kind0 === "contributors"){
if(!validate147(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(kind0 === "lastaction"){
if(!validate149(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(kind0 === "followers_agent"){
if(!validate152(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(kind0 === "child_ticket_ids"){
if(!validate154(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(kind0 === "related_tickets"){
if(!validate158(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(kind0 === "billing_address"){
if(!validate162(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(kind0 === "external_links"){
if(!validate166(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_matched_tickets"){
if(!validate171(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_matched_articles"){
if(!validate177(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(kind0 === "ai_suggestions"){
if(!validate182(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate182.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_issue"){
if(!validate188(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_workitem"){
if(!validate193(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(kind0 === "extra_actions"){
if(!validate198(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate198.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

const schema60 = {"type":"array","items":{"type":"object","fieldKinds":19}};
const obj20 = new Map([["integer","id ticket_id outcome_id who_type who_agentid old_status new_status attachment_count actionby_agent_id actionby_user_id"],["date","datetime actiondatecreated actionarrivaldate actioncompletiondate"],["text","who outcome note note_html guid"],["boolean","hiddenfromuser important sendemail"],["number","timetakendays"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj20.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate59(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"array","items":{"type":"object","fieldKinds":20}};
const obj21 = new Map([["integer","id filesize ticket_id action_id type unique_id user_id agent_id"],["text","filename content_type note desc guid third_party_id"],["date","datecreated"],["boolean","isimage showforusers showonchild showonrelated"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const field0 in data0){
const kind0 = obj21.get(field0);
if(kind0 === "integer"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate24(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate31(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate29(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
else {
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
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
if(!validate11(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind0 === "reason"){
if(!validate13(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "response_headers"){
if(!validate15(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "json_body"){
if(!validate17(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "notes"){
if(!validate206(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(kind0 === "attachments"){
if(!validate213(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate213.errors);
errors = vErrors.length;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
