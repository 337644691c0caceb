// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body","results","summary"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":0},"results":{"type":"array","items":{"type":"object","required":["index","outcome"],"properties":{"index":{"type":"number"},"outcome":{"type":"string","enum":["created","updated","matched","rejected","unknown","not_sent"]},"id":{"type":"number"},"ticket":{"type":"object","fieldKinds":1},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}}},"summary":{"type":"object","required":["created","updated","matched","rejected","unknown","not_sent"],"properties":{"created":{"type":"number"},"updated":{"type":"number"},"matched":{"type":"number"},"rejected":{"type":"number"},"unknown":{"type":"number"},"not_sent":{"type":"number"}}}}};
const schema32 = {"kind":"new_or_existing_ticket_id"};
const schema33 = {"type":["integer","string","null"],"pattern":"^0*[1-9][0-9]{0,14}$","minimum":1,"maximum":999999999999999};
const schema34 = {"kind":"text"};
const schema35 = {"type":["string","null"]};
const schema36 = {"kind":"integer"};
const schema37 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema38 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema43 = {"kind":"date"};
const schema44 = {"type":["string","null"]};
const schema45 = {"kind":"boolean"};
const schema46 = {"type":["boolean","null"]};
const schema47 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"filename":{"kind":"text"},"data_base64":{"kind":"text"},"note":{"kind":"text"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"}}}};
const schema54 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema57 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema60 = {"kind":"number"};
const schema61 = {"type":["number","null"]};
const schema62 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema65 = {"type":["object","null"],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"teams":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"agent_id":{"kind":"integer"}}}},"departments":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"clients":{"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"}}}},"_canupdate":{"kind":"boolean"},"_canupdate_moreinfo":{"kind":"boolean"}}};
const schema74 = {"type":["array","null"],"items":{"type":"object"}};
const schema75 = {"type":["object","null"],"properties":{"id":{"kind":"integer"}}};
const schema77 = {"type":["array","null"],"items":{}};
const schema78 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema79 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema80 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"summary":{"kind":"text"}}}};
const schema83 = {"type":["array","null"],"items":{"type":"object","properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}}};
const schema91 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"client_name":{"kind":"text"},"search_score":{"kind":"number"},"date_occurred":{"kind":"date"},"date_closed":{"kind":"date"}}}};
const schema98 = {"type":["array","null"],"items":{"type":"object","properties":{"matched_id":{"kind":"integer"},"name":{"kind":"text"},"search_score":{"kind":"number"}}}};
const schema102 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"suggestion_id":{"kind":"integer"},"summary":{"kind":"text"},"type":{"kind":"integer"},"new_value":{"kind":"text"},"applied":{"kind":"boolean"},"applied_date":{"kind":"date"}}}};
const schema110 = {"type":["object","null"],"properties":{"third_party_id":{"kind":"text"},"third_party_desc":{"kind":"text"},"third_party_url":{"kind":"text"},"third_party_type":{"kind":"text"},"third_party_status":{"kind":"text"},"module_id":{"kind":"integer"},"primary":{"kind":"boolean"}}};
const schema118 = {"kind":"new_or_existing_ticket_id"};
const schema120 = {"kind":"text"};
const schema122 = {"kind":"integer"};
const schema124 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema129 = {"kind":"date"};
const schema131 = {"kind":"boolean"};
const schema133 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"filename":{"kind":"text"},"data_base64":{"kind":"text"},"note":{"kind":"text"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"}}}};
const schema140 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema143 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount enduserstatus branch_id top_level_id attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status asset_number service_id matched_kb_id asset_type supplier_id supplier_status impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq milestone_id milestone_status task_count main_project_id product_id release_id pipeline_stage_id salesorder_id contract_id currency pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail supplier_fixbydate nextappointmentdate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted is_sensitive reviewed is_vip isimportantcontact surveysent has_related is_maintenance is_project knownerror is_opportunity isbillable closed_in_integration_system locked"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time"],["additional_agents","additional_agents"],["agent","agent"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed"],["boolean","inactive hasbeenclosed onhold flagged read deleted"],["attachments","attachments"],["assets","assets"],["tags","tags"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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
if(data5 > 999999999999999 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999},message:"must be <= 999999999999999"};
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
const err13 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,14}$"+"\""};
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
if(kind0 === "customfields"){
let data8 = data4[field0];
if((!(Array.isArray(data8))) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/customfields/type",keyword:"type",params:{type: schema38.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid8 = valid8 || _valid0;
const _errs27 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err19 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err20 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err21 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err22 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data9.name !== undefined){
let data11 = data9.name;
if((typeof data11 !== "string") && (data11 !== null)){
const err23 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if((typeof data12 !== "string") && (data12 !== null)){
const err24 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.display !== undefined){
let data13 = data9.display;
if((typeof data13 !== "string") && (data13 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err26 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "date"){
let data14 = data4[field0];
if((typeof data14 !== "string") && (data14 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(kind0 === "boolean"){
let data15 = data4[field0];
if((typeof data15 !== "boolean") && (data15 !== null)){
const err28 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(kind0 === "attachments"){
let data16 = data4[field0];
if((!(Array.isArray(data16))) && (data16 !== null)){
const err29 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/attachments/type",keyword:"type",params:{type: schema47.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const err30 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err31 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.filename !== undefined){
let data19 = data17.filename;
if((typeof data19 !== "string") && (data19 !== null)){
const err32 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.data_base64 !== undefined){
let data20 = data17.data_base64;
if((typeof data20 !== "string") && (data20 !== null)){
const err33 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.note !== undefined){
let data21 = data17.note;
if((typeof data21 !== "string") && (data21 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.isimage !== undefined){
let data22 = data17.isimage;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.showforusers !== undefined){
let data23 = data17.showforusers;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err37 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "assets"){
let data24 = data4[field0];
if((!(Array.isArray(data24))) && (data24 !== null)){
const err38 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/assets/type",keyword:"type",params:{type: schema54.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id !== undefined){
let data26 = data25.id;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err39 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
const err40 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data25.inventory_number !== undefined){
let data27 = data25.inventory_number;
if((typeof data27 !== "string") && (data27 !== null)){
const err41 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err42 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "tags"){
let data28 = data4[field0];
if((!(Array.isArray(data28))) && (data28 !== null)){
const err43 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tags/type",keyword:"type",params:{type: schema57.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id !== undefined){
let data30 = data29.id;
if(((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err45 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data29.text !== undefined){
let data31 = data29.text;
if((typeof data31 !== "string") && (data31 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err47 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "number"){
let data32 = data4[field0];
if((!((typeof data32 == "number") && (isFinite(data32)))) && (data32 !== null)){
const err48 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema61.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(kind0 === "additional_agents"){
let data33 = data4[field0];
if((!(Array.isArray(data33))) && (data33 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema62.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id !== undefined){
let data35 = data34.id;
if(((!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))) && (typeof data35 !== "string")) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err51 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data34.name !== undefined){
let data36 = data34.name;
if((typeof data36 !== "string") && (data36 !== null)){
const err52 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err53 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "agent"){
let data37 = data4[field0];
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (data37 !== null)){
const err54 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/agent/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id !== undefined){
let data38 = data37.id;
if(((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (typeof data38 !== "string")) && (data38 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err56 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data37.name !== undefined){
let data39 = data37.name;
if((typeof data39 !== "string") && (data39 !== null)){
const err57 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data37.teams !== undefined){
let data40 = data37.teams;
if((!(Array.isArray(data40))) && (data40 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema65.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id !== undefined){
let data42 = data41.id;
if(((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (typeof data42 !== "string")) && (data42 !== null)){
const err59 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err60 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data41.agent_id !== undefined){
let data43 = data41.agent_id;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err62 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
else {
const err63 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data37.departments !== undefined){
let data44 = data37.departments;
if((!(Array.isArray(data44))) && (data44 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema65.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id !== undefined){
let data46 = data45.id;
if(((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")) && (data46 !== null)){
const err65 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err66 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err67 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data37.clients !== undefined){
let data47 = data37.clients;
if((!(Array.isArray(data47))) && (data47 !== null)){
const err68 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema65.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.id !== undefined){
let data49 = data48.id;
if(((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (typeof data49 !== "string")) && (data49 !== null)){
const err69 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
const err70 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err71 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(data37._canupdate !== undefined){
let data50 = data37._canupdate;
if((typeof data50 !== "boolean") && (data50 !== null)){
const err72 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37._canupdate_moreinfo !== undefined){
let data51 = data37._canupdate_moreinfo;
if((typeof data51 !== "boolean") && (data51 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
if(kind0 === "contributors"){
let data52 = data4[field0];
if((!(Array.isArray(data52))) && (data52 !== null)){
const err74 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/contributors/type",keyword:"type",params:{type: schema74.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err75 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/json_body/fieldKinds/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "lastaction"){
let data54 = data4[field0];
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err76 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/lastaction/type",keyword:"type",params:{type: schema75.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id !== undefined){
let data55 = data54.id;
if(((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (typeof data55 !== "string")) && (data55 !== null)){
const err77 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err78 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "followers_agent"){
let data56 = data4[field0];
if((!(Array.isArray(data56))) && (data56 !== null)){
const err79 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/followers_agent/type",keyword:"type",params:{type: schema77.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(kind0 === "child_ticket_ids"){
let data57 = data4[field0];
if((!(Array.isArray(data57))) && (data57 !== null)){
const err80 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema78.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")){
const err81 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema79.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err82 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "related_tickets"){
let data59 = data4[field0];
if((!(Array.isArray(data59))) && (data59 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema80.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data59)){
const len10 = data59.length;
for(let i10=0; i10<len10; i10++){
let data60 = data59[i10];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.id !== undefined){
let data61 = data60.id;
if(((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")) && (data61 !== null)){
const err84 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern5.test(data61)){
const err85 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data60.summary !== undefined){
let data62 = data60.summary;
if((typeof data62 !== "string") && (data62 !== null)){
const err86 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err87 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "external_links"){
let data63 = data4[field0];
if((!(Array.isArray(data63))) && (data63 !== null)){
const err88 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/external_links/type",keyword:"type",params:{type: schema83.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(Array.isArray(data63)){
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
let data64 = data63[i11];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.third_party_id !== undefined){
let data65 = data64.third_party_id;
if((typeof data65 !== "string") && (data65 !== null)){
const err89 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data64.third_party_desc !== undefined){
let data66 = data64.third_party_desc;
if((typeof data66 !== "string") && (data66 !== null)){
const err90 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data64.third_party_url !== undefined){
let data67 = data64.third_party_url;
if((typeof data67 !== "string") && (data67 !== null)){
const err91 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data64.third_party_type !== undefined){
let data68 = data64.third_party_type;
if((typeof data68 !== "string") && (data68 !== null)){
const err92 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data64.third_party_status !== undefined){
let data69 = data64.third_party_status;
if((typeof data69 !== "string") && (data69 !== null)){
const err93 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data64.module_id !== undefined){
let data70 = data64.module_id;
if(((!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))) && (typeof data70 !== "string")) && (data70 !== null)){
const err94 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern5.test(data70)){
const err95 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data64.primary !== undefined){
let data71 = data64.primary;
if((typeof data71 !== "boolean") && (data71 !== null)){
const err96 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
else {
const err97 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
if(kind0 === "ai_matched_tickets"){
let data72 = data4[field0];
if((!(Array.isArray(data72))) && (data72 !== null)){
const err98 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema91.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(Array.isArray(data72)){
const len12 = data72.length;
for(let i12=0; i12<len12; i12++){
let data73 = data72[i12];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.matched_id !== undefined){
let data74 = data73.matched_id;
if(((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (typeof data74 !== "string")) && (data74 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data74 === "string"){
if(!pattern5.test(data74)){
const err100 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data73.name !== undefined){
let data75 = data73.name;
if((typeof data75 !== "string") && (data75 !== null)){
const err101 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data73.client_name !== undefined){
let data76 = data73.client_name;
if((typeof data76 !== "string") && (data76 !== null)){
const err102 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/client_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data73.search_score !== undefined){
let data77 = data73.search_score;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (data77 !== null)){
const err103 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema61.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data73.date_occurred !== undefined){
let data78 = data73.date_occurred;
if((typeof data78 !== "string") && (data78 !== null)){
const err104 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_occurred",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data73.date_closed !== undefined){
let data79 = data73.date_closed;
if((typeof data79 !== "string") && (data79 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_closed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
else {
const err106 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_matched_articles"){
let data80 = data4[field0];
if((!(Array.isArray(data80))) && (data80 !== null)){
const err107 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema98.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(Array.isArray(data80)){
const len13 = data80.length;
for(let i13=0; i13<len13; i13++){
let data81 = data80[i13];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.matched_id !== undefined){
let data82 = data81.matched_id;
if(((!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))) && (typeof data82 !== "string")) && (data82 !== null)){
const err108 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern5.test(data82)){
const err109 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data81.name !== undefined){
let data83 = data81.name;
if((typeof data83 !== "string") && (data83 !== null)){
const err110 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data81.search_score !== undefined){
let data84 = data81.search_score;
if((!((typeof data84 == "number") && (isFinite(data84)))) && (data84 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema61.type},message:"must be number,null"};
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
else {
const err112 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "ai_suggestions"){
let data85 = data4[field0];
if((!(Array.isArray(data85))) && (data85 !== null)){
const err113 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema102.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(Array.isArray(data85)){
const len14 = data85.length;
for(let i14=0; i14<len14; i14++){
let data86 = data85[i14];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.id !== undefined){
let data87 = data86.id;
if(((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")) && (data87 !== null)){
const err114 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern5.test(data87)){
const err115 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.suggestion_id !== undefined){
let data88 = data86.suggestion_id;
if(((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (typeof data88 !== "string")) && (data88 !== null)){
const err116 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern5.test(data88)){
const err117 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.summary !== undefined){
let data89 = data86.summary;
if((typeof data89 !== "string") && (data89 !== null)){
const err118 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data86.type !== undefined){
let data90 = data86.type;
if(((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (typeof data90 !== "string")) && (data90 !== null)){
const err119 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
const err120 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.new_value !== undefined){
let data91 = data86.new_value;
if((typeof data91 !== "string") && (data91 !== null)){
const err121 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/new_value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data86.applied !== undefined){
let data92 = data86.applied;
if((typeof data92 !== "boolean") && (data92 !== null)){
const err122 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data86.applied_date !== undefined){
let data93 = data86.applied_date;
if((typeof data93 !== "string") && (data93 !== null)){
const err123 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
const err124 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "primary_issue"){
let data94 = data4[field0];
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (data94 !== null)){
const err125 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema110.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.third_party_id !== undefined){
let data95 = data94.third_party_id;
if((typeof data95 !== "string") && (data95 !== null)){
const err126 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data94.third_party_desc !== undefined){
let data96 = data94.third_party_desc;
if((typeof data96 !== "string") && (data96 !== null)){
const err127 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data94.third_party_url !== undefined){
let data97 = data94.third_party_url;
if((typeof data97 !== "string") && (data97 !== null)){
const err128 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data94.third_party_type !== undefined){
let data98 = data94.third_party_type;
if((typeof data98 !== "string") && (data98 !== null)){
const err129 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data94.third_party_status !== undefined){
let data99 = data94.third_party_status;
if((typeof data99 !== "string") && (data99 !== null)){
const err130 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data94.module_id !== undefined){
let data100 = data94.module_id;
if(((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (typeof data100 !== "string")) && (data100 !== null)){
const err131 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern5.test(data100)){
const err132 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data94.primary !== undefined){
let data101 = data94.primary;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err133 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
}
else {
const err134 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.results !== undefined){
let data102 = data.results;
if(Array.isArray(data102)){
const len15 = data102.length;
for(let i15=0; i15<len15; i15++){
let data103 = data102[i15];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.index === undefined){
const err135 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data103.outcome === undefined){
const err136 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data103.index !== undefined){
let data104 = data103.index;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err137 = {instancePath:instancePath+"/results/" + i15+"/index",schemaPath:"#/properties/results/items/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data103.outcome !== undefined){
let data105 = data103.outcome;
if(typeof data105 !== "string"){
const err138 = {instancePath:instancePath+"/results/" + i15+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((((((data105 === "created") || (data105 === "updated")) || (data105 === "matched")) || (data105 === "rejected")) || (data105 === "unknown")) || (data105 === "not_sent"))){
const err139 = {instancePath:instancePath+"/results/" + i15+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data103.id !== undefined){
let data106 = data103.id;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err140 = {instancePath:instancePath+"/results/" + i15+"/id",schemaPath:"#/properties/results/items/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data103.ticket !== undefined){
let data107 = data103.ticket;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const field1 in data107){
const kind1 = obj1.get(field1);
if(kind1 === "new_or_existing_ticket_id"){
let data108 = data107[field1];
if(((!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) && (typeof data108 !== "string")) && (data108 !== null)){
const err141 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 999999999999999 || isNaN(data108)){
const err142 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999999},message:"must be <= 999999999999999"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err143 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(typeof data108 === "string"){
if(!pattern4.test(data108)){
const err144 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,14}$"+"\""};
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
if(kind1 === "text"){
let data109 = data107[field1];
if((typeof data109 !== "string") && (data109 !== null)){
const err145 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(kind1 === "integer"){
let data110 = data107[field1];
if(((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (typeof data110 !== "string")) && (data110 !== null)){
const err146 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(typeof data110 === "string"){
if(!pattern5.test(data110)){
const err147 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "customfields"){
let data111 = data107[field1];
if((!(Array.isArray(data111))) && (data111 !== null)){
const err148 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/type",keyword:"type",params:{type: schema124.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(Array.isArray(data111)){
const len16 = data111.length;
for(let i16=0; i16<len16; i16++){
let data112 = data111[i16];
const _errs298 = errors;
let valid123 = false;
const _errs299 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.id === undefined){
const err149 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid1 = _errs299 === errors;
valid123 = valid123 || _valid1;
const _errs300 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.name === undefined){
const err150 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid1 = _errs300 === errors;
valid123 = valid123 || _valid1;
if(!valid123){
const err151 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.id !== undefined){
let data113 = data112.id;
if(((!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))) && (typeof data113 !== "string")) && (data113 !== null)){
const err152 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data113 === "string"){
if(!pattern5.test(data113)){
const err153 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data112.name !== undefined){
let data114 = data112.name;
if((typeof data114 !== "string") && (data114 !== null)){
const err154 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data112.label !== undefined){
let data115 = data112.label;
if((typeof data115 !== "string") && (data115 !== null)){
const err155 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data112.display !== undefined){
let data116 = data112.display;
if((typeof data116 !== "string") && (data116 !== null)){
const err156 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err157 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "date"){
let data117 = data107[field1];
if((typeof data117 !== "string") && (data117 !== null)){
const err158 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(kind1 === "boolean"){
let data118 = data107[field1];
if((typeof data118 !== "boolean") && (data118 !== null)){
const err159 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(kind1 === "attachments"){
let data119 = data107[field1];
if((!(Array.isArray(data119))) && (data119 !== null)){
const err160 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/type",keyword:"type",params:{type: schema133.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data119)){
const len17 = data119.length;
for(let i17=0; i17<len17; i17++){
let data120 = data119[i17];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id !== undefined){
let data121 = data120.id;
if(((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")) && (data121 !== null)){
const err161 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(typeof data121 === "string"){
if(!pattern5.test(data121)){
const err162 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data120.filename !== undefined){
let data122 = data120.filename;
if((typeof data122 !== "string") && (data122 !== null)){
const err163 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data120.data_base64 !== undefined){
let data123 = data120.data_base64;
if((typeof data123 !== "string") && (data123 !== null)){
const err164 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data120.note !== undefined){
let data124 = data120.note;
if((typeof data124 !== "string") && (data124 !== null)){
const err165 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data120.isimage !== undefined){
let data125 = data120.isimage;
if((typeof data125 !== "boolean") && (data125 !== null)){
const err166 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data120.showforusers !== undefined){
let data126 = data120.showforusers;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err167 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "assets"){
let data127 = data107[field1];
if((!(Array.isArray(data127))) && (data127 !== null)){
const err169 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/type",keyword:"type",params:{type: schema140.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(Array.isArray(data127)){
const len18 = data127.length;
for(let i18=0; i18<len18; i18++){
let data128 = data127[i18];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.id !== undefined){
let data129 = data128.id;
if(((!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) && (typeof data129 !== "string")) && (data129 !== null)){
const err170 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern5.test(data129)){
const err171 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data128.inventory_number !== undefined){
let data130 = data128.inventory_number;
if((typeof data130 !== "string") && (data130 !== null)){
const err172 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err173 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind1 === "tags"){
let data131 = data107[field1];
if((!(Array.isArray(data131))) && (data131 !== null)){
const err174 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/type",keyword:"type",params:{type: schema143.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(Array.isArray(data131)){
const len19 = data131.length;
for(let i19=0; i19<len19; i19++){
let data132 = data131[i19];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.id !== undefined){
let data133 = data132.id;
if(((!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))) && (typeof data133 !== "string")) && (data133 !== null)){
const err175 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data133 === "string"){
if(!pattern5.test(data133)){
const err176 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data132.text !== undefined){
let data134 = data132.text;
if((typeof data134 !== "string") && (data134 !== null)){
const err177 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err178 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
else {
const err179 = {instancePath:instancePath+"/results/" + i15+"/ticket",schemaPath:"#/properties/results/items/properties/ticket/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data103.error !== undefined){
let data135 = data103.error;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.code !== undefined){
if(typeof data135.code !== "string"){
const err180 = {instancePath:instancePath+"/results/" + i15+"/error/code",schemaPath:"#/properties/results/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data135.message !== undefined){
if(typeof data135.message !== "string"){
const err181 = {instancePath:instancePath+"/results/" + i15+"/error/message",schemaPath:"#/properties/results/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data135.hint !== undefined){
if(typeof data135.hint !== "string"){
const err182 = {instancePath:instancePath+"/results/" + i15+"/error/hint",schemaPath:"#/properties/results/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data135.status_code !== undefined){
let data139 = data135.status_code;
if(!((typeof data139 == "number") && (isFinite(data139)))){
const err183 = {instancePath:instancePath+"/results/" + i15+"/error/status_code",schemaPath:"#/properties/results/items/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err184 = {instancePath:instancePath+"/results/" + i15+"/error",schemaPath:"#/properties/results/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err185 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err186 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.summary !== undefined){
let data140 = data.summary;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.created === undefined){
const err187 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data140.updated === undefined){
const err188 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data140.matched === undefined){
const err189 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "matched"},message:"must have required property '"+"matched"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data140.rejected === undefined){
const err190 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data140.unknown === undefined){
const err191 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data140.not_sent === undefined){
const err192 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "not_sent"},message:"must have required property '"+"not_sent"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data140.created !== undefined){
let data141 = data140.created;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err193 = {instancePath:instancePath+"/summary/created",schemaPath:"#/properties/summary/properties/created/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data140.updated !== undefined){
let data142 = data140.updated;
if(!((typeof data142 == "number") && (isFinite(data142)))){
const err194 = {instancePath:instancePath+"/summary/updated",schemaPath:"#/properties/summary/properties/updated/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data140.matched !== undefined){
let data143 = data140.matched;
if(!((typeof data143 == "number") && (isFinite(data143)))){
const err195 = {instancePath:instancePath+"/summary/matched",schemaPath:"#/properties/summary/properties/matched/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data140.rejected !== undefined){
let data144 = data140.rejected;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err196 = {instancePath:instancePath+"/summary/rejected",schemaPath:"#/properties/summary/properties/rejected/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data140.unknown !== undefined){
let data145 = data140.unknown;
if(!((typeof data145 == "number") && (isFinite(data145)))){
const err197 = {instancePath:instancePath+"/summary/unknown",schemaPath:"#/properties/summary/properties/unknown/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data140.not_sent !== undefined){
let data146 = data140.not_sent;
if(!((typeof data146 == "number") && (isFinite(data146)))){
const err198 = {instancePath:instancePath+"/summary/not_sent",schemaPath:"#/properties/summary/properties/not_sent/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err199 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err200 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status_code":true,"reason":true,"response_headers":true,"json_body":true,"results":true,"summary":true},"dynamicProps":false,"dynamicItems":false};
