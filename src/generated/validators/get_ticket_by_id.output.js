// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":0},"ticket_url":{"type":"string"},"notes":{"type":"array","items":{"type":"object","properties":{"id":{"kind":"integer"},"ticket_id":{"kind":"integer"},"datetime":{"kind":"date"},"who":{"kind":"text"},"outcome":{"kind":"text"},"outcome_id":{"kind":"integer"},"note":{"kind":"text"},"note_html":{"kind":"text"},"hiddenfromuser":{"kind":"boolean"}}}},"attachments":{"type":"array","items":{"type":"object","properties":{"id":{"kind":"integer"},"filename":{"kind":"text"},"filesize":{"kind":"integer"},"content_type":{"kind":"text"},"datecreated":{"kind":"date"},"note":{"kind":"text"},"ticket_id":{"kind":"integer"},"action_id":{"kind":"integer"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"}}}}}};
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
const schema47 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"filename":{"kind":"text"},"filesize":{"kind":"integer"},"content_type":{"kind":"text"},"datecreated":{"kind":"date"},"note":{"kind":"text"},"ticket_id":{"kind":"integer"},"action_id":{"kind":"integer"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"},"data_base64":{"kind":"text"}}}};
const schema59 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema62 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema65 = {"kind":"number"};
const schema66 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema67 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema70 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"teams":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}},"departments":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"clients":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"_canupdate":{"kind":"boolean"},"_canupdate_moreinfo":{"kind":"boolean"}}};
const schema79 = {"type":["array","null"],"items":{"type":"object"}};
const schema80 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema82 = {"type":["array","null"],"items":{}};
const schema83 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema84 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema85 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema88 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}}};
const schema96 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"client_name":{"kind":"text"},"search_score":{"kind":"number"},"date_occurred":{"kind":"date"},"date_closed":{"kind":"date"}}}};
const schema103 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema107 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"suggestion_id":{"kind":"integer"},"summary":{"kind":"text"},"type":{"kind":"integer"},"new_value":{"kind":"text"},"applied":{"kind":"boolean"},"applied_date":{"kind":"date"}}}};
const schema115 = {"type":["object","null"],"properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount enduserstatus branch_id top_level_id attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status asset_number service_id matched_kb_id asset_type supplier_id supplier_status impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq milestone_id milestone_status task_count main_project_id product_id release_id pipeline_stage_id salesorder_id contract_id currency pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail supplier_fixbydate nextappointmentdate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted is_sensitive reviewed is_vip isimportantcontact surveysent has_related is_maintenance is_project knownerror is_opportunity isbillable closed_in_integration_system locked"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time"],["additional_agents","additional_agents"],["agent","agent"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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
if(data.status_code !== undefined){
let data0 = data.status_code;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.response_headers !== undefined){
let data2 = data.response_headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
const err6 = {instancePath:instancePath+"/response_headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/response_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/response_headers",schemaPath:"#/properties/response_headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
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
const err9 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err11 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
if(kind0 === "text"){
let data6 = data4[field0];
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(kind0 === "integer"){
let data7 = data4[field0];
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err14 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "customfields"){
let data8 = data4[field0];
if((!(Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/customfields/type",keyword:"type",params:{type: schema38.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err16 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid8 = valid8 || _valid0;
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err17 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err18 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id !== undefined){
let data10 = data9.id;
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err20 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if((typeof data11 !== "string") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if((typeof data12 !== "string") && (data12 !== null)){
const err22 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.display !== undefined){
let data13 = data9.display;
if((typeof data13 !== "string") && (data13 !== null)){
const err23 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err24 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "date"){
let data14 = data4[field0];
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(kind0 === "boolean"){
let data15 = data4[field0];
if((typeof data15 !== "boolean") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(kind0 === "attachments"){
let data16 = data4[field0];
if((!(Array.isArray(data16))) && (data16 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/attachments/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id !== undefined){
let data18 = data17.id;
if(((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (typeof data18 !== "string")) && (data18 !== null)){
const err28 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err29 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.filename !== undefined){
let data19 = data17.filename;
if((typeof data19 !== "string") && (data19 !== null)){
const err30 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data17.filesize !== undefined){
let data20 = data17.filesize;
if(((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")) && (data20 !== null)){
const err31 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filesize",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err32 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filesize",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.content_type !== undefined){
let data21 = data17.content_type;
if((typeof data21 !== "string") && (data21 !== null)){
const err33 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/content_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.datecreated !== undefined){
let data22 = data17.datecreated;
if((typeof data22 !== "string") && (data22 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/datecreated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.note !== undefined){
let data23 = data17.note;
if((typeof data23 !== "string") && (data23 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.ticket_id !== undefined){
let data24 = data17.ticket_id;
if(((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/ticket_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err37 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/ticket_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.action_id !== undefined){
let data25 = data17.action_id;
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err38 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/action_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err39 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/action_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.isimage !== undefined){
let data26 = data17.isimage;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err40 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.showforusers !== undefined){
let data27 = data17.showforusers;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err41 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.data_base64 !== undefined){
let data28 = data17.data_base64;
if((typeof data28 !== "string") && (data28 !== null)){
const err42 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err43 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "assets"){
let data29 = data4[field0];
if((!(Array.isArray(data29))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/assets/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id !== undefined){
let data31 = data30.id;
if(((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")) && (data31 !== null)){
const err45 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern5.test(data31)){
const err46 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data30.inventory_number !== undefined){
let data32 = data30.inventory_number;
if((typeof data32 !== "string") && (data32 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err48 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "tags"){
let data33 = data4[field0];
if((!(Array.isArray(data33))) && (data33 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tags/type",keyword:"type",params:{type: schema62.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id !== undefined){
let data35 = data34.id;
if(((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (typeof data35 !== "string")) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err51 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data34.text !== undefined){
let data36 = data34.text;
if((typeof data36 !== "string") && (data36 !== null)){
const err52 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err53 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "number"){
let data37 = data4[field0];
if(((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err54 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern13.test(data37)){
const err55 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind0 === "additional_agents"){
let data38 = data4[field0];
if((!(Array.isArray(data38))) && (data38 !== null)){
const err56 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema67.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id !== undefined){
let data40 = data39.id;
if(((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")) && (data40 !== null)){
const err57 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err58 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data39.name !== undefined){
let data41 = data39.name;
if((typeof data41 !== "string") && (data41 !== null)){
const err59 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err60 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "agent"){
let data42 = data4[field0];
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/agent/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id !== undefined){
let data43 = data42.id;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err62 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err63 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err64 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data42.teams !== undefined){
let data45 = data42.teams;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err65 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema70.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id !== undefined){
let data47 = data46.id;
if(((!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))) && (typeof data47 !== "string")) && (data47 !== null)){
const err66 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err67 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data46.agent_id !== undefined){
let data48 = data46.agent_id;
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err68 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err69 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err70 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42.departments !== undefined){
let data49 = data42.departments;
if((!(Array.isArray(data49))) && (data49 !== null)){
const err71 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema70.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
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
const err72 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
const err73 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err74 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42.clients !== undefined){
let data52 = data42.clients;
if((!(Array.isArray(data52))) && (data52 !== null)){
const err75 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema70.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Array.isArray(data52)){
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.id !== undefined){
let data54 = data53.id;
if(((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) && (data54 !== null)){
const err76 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err77 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
const err78 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42._canupdate !== undefined){
let data55 = data42._canupdate;
if((typeof data55 !== "boolean") && (data55 !== null)){
const err79 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data42._canupdate_moreinfo !== undefined){
let data56 = data42._canupdate_moreinfo;
if((typeof data56 !== "boolean") && (data56 !== null)){
const err80 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
if(kind0 === "contributors"){
let data57 = data4[field0];
if((!(Array.isArray(data57))) && (data57 !== null)){
const err81 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/contributors/type",keyword:"type",params:{type: schema79.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(Array.isArray(data57)){
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err82 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/json_body/fieldKinds/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "lastaction"){
let data59 = data4[field0];
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/lastaction/type",keyword:"type",params:{type: schema80.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id !== undefined){
let data60 = data59.id;
if(((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")) && (data60 !== null)){
const err84 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err85 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "followers_agent"){
let data61 = data4[field0];
if((!(Array.isArray(data61))) && (data61 !== null)){
const err86 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/followers_agent/type",keyword:"type",params:{type: schema82.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(kind0 === "child_ticket_ids"){
let data62 = data4[field0];
if((!(Array.isArray(data62))) && (data62 !== null)){
const err87 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema83.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err88 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema84.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern5.test(data63)){
const err89 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "related_tickets"){
let data64 = data4[field0];
if((!(Array.isArray(data64))) && (data64 !== null)){
const err90 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema85.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(Array.isArray(data64)){
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
let data65 = data64[i10];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.id !== undefined){
let data66 = data65.id;
if(((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (typeof data66 !== "string")) && (data66 !== null)){
const err91 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
const err92 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data65.summary !== undefined){
let data67 = data65.summary;
if((typeof data67 !== "string") && (data67 !== null)){
const err93 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err94 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
if(kind0 === "external_links"){
let data68 = data4[field0];
if((!(Array.isArray(data68))) && (data68 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/external_links/type",keyword:"type",params:{type: schema88.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data68)){
const len11 = data68.length;
for(let i11=0; i11<len11; i11++){
let data69 = data68[i11];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.third_party_id !== undefined){
let data70 = data69.third_party_id;
if((typeof data70 !== "string") && (data70 !== null)){
const err96 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data69.third_party_desc !== undefined){
let data71 = data69.third_party_desc;
if((typeof data71 !== "string") && (data71 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data69.third_party_url !== undefined){
let data72 = data69.third_party_url;
if((typeof data72 !== "string") && (data72 !== null)){
const err98 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data69.third_party_type !== undefined){
let data73 = data69.third_party_type;
if((typeof data73 !== "string") && (data73 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data69.third_party_status !== undefined){
let data74 = data69.third_party_status;
if((typeof data74 !== "string") && (data74 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data69.module_id !== undefined){
let data75 = data69.module_id;
if(((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err101 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern5.test(data75)){
const err102 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data69.primary !== undefined){
let data76 = data69.primary;
if((typeof data76 !== "boolean") && (data76 !== null)){
const err103 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err104 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_matched_tickets"){
let data77 = data4[field0];
if((!(Array.isArray(data77))) && (data77 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema96.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(Array.isArray(data77)){
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
let data78 = data77[i12];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.matched_id !== undefined){
let data79 = data78.matched_id;
if(((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (typeof data79 !== "string")) && (data79 !== null)){
const err106 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
const err107 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data78.name !== undefined){
let data80 = data78.name;
if((typeof data80 !== "string") && (data80 !== null)){
const err108 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data78.client_name !== undefined){
let data81 = data78.client_name;
if((typeof data81 !== "string") && (data81 !== null)){
const err109 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/client_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data78.search_score !== undefined){
let data82 = data78.search_score;
if(((!((typeof data82 == "number") && (isFinite(data82)))) && (typeof data82 !== "string")) && (data82 !== null)){
const err110 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern13.test(data82)){
const err111 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data78.date_occurred !== undefined){
let data83 = data78.date_occurred;
if((typeof data83 !== "string") && (data83 !== null)){
const err112 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_occurred",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data78.date_closed !== undefined){
let data84 = data78.date_closed;
if((typeof data84 !== "string") && (data84 !== null)){
const err113 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_closed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
const err114 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_matched_articles"){
let data85 = data4[field0];
if((!(Array.isArray(data85))) && (data85 !== null)){
const err115 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema103.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Array.isArray(data85)){
const len13 = data85.length;
for(let i13=0; i13<len13; i13++){
let data86 = data85[i13];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.matched_id !== undefined){
let data87 = data86.matched_id;
if(((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")) && (data87 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern5.test(data87)){
const err117 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.name !== undefined){
let data88 = data86.name;
if((typeof data88 !== "string") && (data88 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data86.search_score !== undefined){
let data89 = data86.search_score;
if(((!((typeof data89 == "number") && (isFinite(data89)))) && (typeof data89 !== "string")) && (data89 !== null)){
const err119 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data89 === "string"){
if(!pattern13.test(data89)){
const err120 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
else {
const err121 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_suggestions"){
let data90 = data4[field0];
if((!(Array.isArray(data90))) && (data90 !== null)){
const err122 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema107.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(Array.isArray(data90)){
const len14 = data90.length;
for(let i14=0; i14<len14; i14++){
let data91 = data90[i14];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.id !== undefined){
let data92 = data91.id;
if(((!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) && (typeof data92 !== "string")) && (data92 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(typeof data92 === "string"){
if(!pattern5.test(data92)){
const err124 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.suggestion_id !== undefined){
let data93 = data91.suggestion_id;
if(((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern5.test(data93)){
const err126 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.summary !== undefined){
let data94 = data91.summary;
if((typeof data94 !== "string") && (data94 !== null)){
const err127 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data91.type !== undefined){
let data95 = data91.type;
if(((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (typeof data95 !== "string")) && (data95 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern5.test(data95)){
const err129 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.new_value !== undefined){
let data96 = data91.new_value;
if((typeof data96 !== "string") && (data96 !== null)){
const err130 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/new_value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data91.applied !== undefined){
let data97 = data91.applied;
if((typeof data97 !== "boolean") && (data97 !== null)){
const err131 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data91.applied_date !== undefined){
let data98 = data91.applied_date;
if((typeof data98 !== "string") && (data98 !== null)){
const err132 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
else {
const err133 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "primary_issue"){
let data99 = data4[field0];
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err134 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema115.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.third_party_id !== undefined){
let data100 = data99.third_party_id;
if((typeof data100 !== "string") && (data100 !== null)){
const err135 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data99.third_party_desc !== undefined){
let data101 = data99.third_party_desc;
if((typeof data101 !== "string") && (data101 !== null)){
const err136 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data99.third_party_url !== undefined){
let data102 = data99.third_party_url;
if((typeof data102 !== "string") && (data102 !== null)){
const err137 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data99.third_party_type !== undefined){
let data103 = data99.third_party_type;
if((typeof data103 !== "string") && (data103 !== null)){
const err138 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data99.third_party_status !== undefined){
let data104 = data99.third_party_status;
if((typeof data104 !== "string") && (data104 !== null)){
const err139 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data99.module_id !== undefined){
let data105 = data99.module_id;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err140 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err141 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data99.primary !== undefined){
let data106 = data99.primary;
if((typeof data106 !== "boolean") && (data106 !== null)){
const err142 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
}
}
else {
const err143 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.ticket_url !== undefined){
if(typeof data.ticket_url !== "string"){
const err144 = {instancePath:instancePath+"/ticket_url",schemaPath:"#/properties/ticket_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.notes !== undefined){
let data108 = data.notes;
if(Array.isArray(data108)){
const len15 = data108.length;
for(let i15=0; i15<len15; i15++){
let data109 = data108[i15];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.id !== undefined){
let data110 = data109.id;
if(((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (typeof data110 !== "string")) && (data110 !== null)){
const err145 = {instancePath:instancePath+"/notes/" + i15+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern5.test(data110)){
const err146 = {instancePath:instancePath+"/notes/" + i15+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data109.ticket_id !== undefined){
let data111 = data109.ticket_id;
if(((!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) && (typeof data111 !== "string")) && (data111 !== null)){
const err147 = {instancePath:instancePath+"/notes/" + i15+"/ticket_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data111 === "string"){
if(!pattern5.test(data111)){
const err148 = {instancePath:instancePath+"/notes/" + i15+"/ticket_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data109.datetime !== undefined){
let data112 = data109.datetime;
if((typeof data112 !== "string") && (data112 !== null)){
const err149 = {instancePath:instancePath+"/notes/" + i15+"/datetime",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data109.who !== undefined){
let data113 = data109.who;
if((typeof data113 !== "string") && (data113 !== null)){
const err150 = {instancePath:instancePath+"/notes/" + i15+"/who",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data109.outcome !== undefined){
let data114 = data109.outcome;
if((typeof data114 !== "string") && (data114 !== null)){
const err151 = {instancePath:instancePath+"/notes/" + i15+"/outcome",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data109.outcome_id !== undefined){
let data115 = data109.outcome_id;
if(((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (typeof data115 !== "string")) && (data115 !== null)){
const err152 = {instancePath:instancePath+"/notes/" + i15+"/outcome_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data115 === "string"){
if(!pattern5.test(data115)){
const err153 = {instancePath:instancePath+"/notes/" + i15+"/outcome_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data109.note !== undefined){
let data116 = data109.note;
if((typeof data116 !== "string") && (data116 !== null)){
const err154 = {instancePath:instancePath+"/notes/" + i15+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data109.note_html !== undefined){
let data117 = data109.note_html;
if((typeof data117 !== "string") && (data117 !== null)){
const err155 = {instancePath:instancePath+"/notes/" + i15+"/note_html",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data109.hiddenfromuser !== undefined){
let data118 = data109.hiddenfromuser;
if((typeof data118 !== "boolean") && (data118 !== null)){
const err156 = {instancePath:instancePath+"/notes/" + i15+"/hiddenfromuser",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err157 = {instancePath:instancePath+"/notes/" + i15,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.attachments !== undefined){
let data119 = data.attachments;
if(Array.isArray(data119)){
const len16 = data119.length;
for(let i16=0; i16<len16; i16++){
let data120 = data119[i16];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined){
let data121 = data120.id;
if(((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")) && (data121 !== null)){
const err159 = {instancePath:instancePath+"/attachments/" + i16+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(typeof data121 === "string"){
if(!pattern5.test(data121)){
const err160 = {instancePath:instancePath+"/attachments/" + i16+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.filename !== undefined){
let data122 = data120.filename;
if((typeof data122 !== "string") && (data122 !== null)){
const err161 = {instancePath:instancePath+"/attachments/" + i16+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data120.filesize !== undefined){
let data123 = data120.filesize;
if(((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (typeof data123 !== "string")) && (data123 !== null)){
const err162 = {instancePath:instancePath+"/attachments/" + i16+"/filesize",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err163 = {instancePath:instancePath+"/attachments/" + i16+"/filesize",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.content_type !== undefined){
let data124 = data120.content_type;
if((typeof data124 !== "string") && (data124 !== null)){
const err164 = {instancePath:instancePath+"/attachments/" + i16+"/content_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data120.datecreated !== undefined){
let data125 = data120.datecreated;
if((typeof data125 !== "string") && (data125 !== null)){
const err165 = {instancePath:instancePath+"/attachments/" + i16+"/datecreated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data120.note !== undefined){
let data126 = data120.note;
if((typeof data126 !== "string") && (data126 !== null)){
const err166 = {instancePath:instancePath+"/attachments/" + i16+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data120.ticket_id !== undefined){
let data127 = data120.ticket_id;
if(((!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))) && (typeof data127 !== "string")) && (data127 !== null)){
const err167 = {instancePath:instancePath+"/attachments/" + i16+"/ticket_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(typeof data127 === "string"){
if(!pattern5.test(data127)){
const err168 = {instancePath:instancePath+"/attachments/" + i16+"/ticket_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.action_id !== undefined){
let data128 = data120.action_id;
if(((!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))) && (typeof data128 !== "string")) && (data128 !== null)){
const err169 = {instancePath:instancePath+"/attachments/" + i16+"/action_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(typeof data128 === "string"){
if(!pattern5.test(data128)){
const err170 = {instancePath:instancePath+"/attachments/" + i16+"/action_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.isimage !== undefined){
let data129 = data120.isimage;
if((typeof data129 !== "boolean") && (data129 !== null)){
const err171 = {instancePath:instancePath+"/attachments/" + i16+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data120.showforusers !== undefined){
let data130 = data120.showforusers;
if((typeof data130 !== "boolean") && (data130 !== null)){
const err172 = {instancePath:instancePath+"/attachments/" + i16+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err173 = {instancePath:instancePath+"/attachments/" + i16,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err174 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err175 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status_code":true,"reason":true,"response_headers":true,"json_body":true,"ticket_url":true,"notes":true,"attachments":true},"dynamicProps":false,"dynamicItems":false};
