// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body","results","summary"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":0},"ticket_url":{"type":"string"},"results":{"type":"array","items":{"type":"object","required":["index","outcome"],"properties":{"index":{"type":"number"},"outcome":{"type":"string","enum":["created","updated","matched","rejected","unknown","not_sent"]},"id":{"type":"number"},"ticket":{"type":"object","fieldKinds":1},"url":{"type":"string"},"note":{"type":"object","required":["outcome"],"properties":{"outcome":{"type":"string","enum":["added","rejected","unknown","not_sent"]},"id":{"type":"number"},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}},"attachments":{"type":"array","items":{"type":"object","required":["outcome"],"properties":{"filename":{"type":"string"},"id":{"type":"number"},"outcome":{"type":"string","enum":["added","rejected","unknown","not_sent"]},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}}},"duplicate_of":{"type":"number"},"plan":{"type":"object","required":["action"],"properties":{"action":{"type":"string","enum":["create","update","note","leave","delete"]},"id":{"type":"number"},"changes":{"type":"array","items":{"type":"object","required":["field"],"properties":{"field":{"type":"string"},"from":{},"to":{}}}},"note":{"type":"boolean"},"attachments":{"type":"array","items":{"type":"string"}}}},"error":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"status_code":{"type":"number"}}}}}},"summary":{"type":"object","required":["created","updated","matched","rejected","unknown","not_sent"],"properties":{"created":{"type":"number"},"updated":{"type":"number"},"matched":{"type":"number"},"rejected":{"type":"number"},"unknown":{"type":"number"},"not_sent":{"type":"number"}}}}};
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
const schema123 = {"kind":"new_or_existing_ticket_id"};
const schema125 = {"kind":"text"};
const schema127 = {"kind":"integer"};
const schema129 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema134 = {"kind":"date"};
const schema136 = {"kind":"boolean"};
const schema138 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"inventory_number":{"kind":"text"}}}};
const schema141 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"text":{"kind":"text"}}}};
const schema144 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"filename":{"kind":"text"},"filesize":{"kind":"integer"},"content_type":{"kind":"text"},"datecreated":{"kind":"date"},"note":{"kind":"text"},"ticket_id":{"kind":"integer"},"action_id":{"kind":"integer"},"isimage":{"kind":"boolean"},"showforusers":{"kind":"boolean"},"data_base64":{"kind":"text"}}}};
const obj0 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid slaresponsestate sla_name site_timezone starttime targettime slastate slaexcuse ticket_timezone category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number alerttype workflow_name matched_rule_name requesttype_name userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name client_reference opened_by resolved_by top_level_name account_manager userdepartments created_by emailtolist emailcclist closure_note_html lastnote satisfactioncomment current_action_type current_action_name email_message_id seenby internet_message_id mailbox parent_subject related_service_descriptions related_service_category_names createdfrom_summary clonedfrom_summary parent_summary parent_status_name inventory_number primary_service_name asset_key_field_string asset_type_name device_name supplier_name justification impactdescription riskdescription backoutplan testplan communicationplan changestate approval_process_step_name milestone_name product_name release_name release_note pipeline_stage_name oppcompanyname oppcontactname oppemailaddress invoicenumber contract_ref purchaseordernumber pagerdutyid pagerdutyurl pagerdutyincidentid pr_link github_repository third_party_client_id splunkurl splunksearch azure_tenants ncentral_ticketid servicenow_id splunkoncall_id servicenow_number autotask_number meraki_device ninja_alert_id sentinel_id sentinel_resourcegroup sentinel_subscriptionid sentinel_workspace azuremonitor_id auvik_id sentinel_url newrelic_id kaseyaid bigpanda_id slack_channel_id ninja_id thirdparty_url security_signal_id datadog_id ai_suggested_priority ai_suggested_resolution ai_generated_summary ai_suggested_type ai_sentiment_analysis ai_summary ai_conversation_summary web_url api_url _warning idsummary"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id actioncode sla_id organisation_id department_id firsttimefix workflow_stage_id workflow_id workflow_step matched_rule_id itil_requesttype_id reassigncount enduserstatus branch_id top_level_id attachment_count action_number satisfactionlevel mailboxid emailpriority open_chat_count follower_count closure_agent_id child_count child_count_open createdfrom_id clonedfrom_id causedby merged_into_id parent_status asset_number service_id matched_kb_id asset_type supplier_id supplier_status impactlevel risklevel approval_status approval_process_id approvedby approval_process_step changeseq milestone_id milestone_status task_count main_project_id product_id release_id pipeline_stage_id salesorder_id contract_id currency pagerdutystatus connectwise_id autotask_id atera_alert_id syncro_alert_id devops_workitem_count ninja_device_id jira_issue_count sentinel_display_id datto_alert_state"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed respondbydate responsedate responsestartdate fixbydate slaactiondate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate reviewed_date first_responsedate date_fully_closed next_review_date deleted_date lastincomingemail supplier_fixbydate nextappointmentdate"],["boolean","inactive hasbeenclosed onhold flagged read deleted excludefromsla fixbydateadjusted respondbydateadjusted is_sensitive reviewed is_vip isimportantcontact surveysent has_related is_maintenance is_project knownerror is_opportunity isbillable closed_in_integration_system locked"],["attachments","attachments"],["assets","assets"],["tags","tags"],["number","timetaken slaholdtime slapercused slatimeleft slatimeelapsed slatimeremaining ticketage targetpercused targettimeleft estimate estimatedays risk_score projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projectcompletionpercentage oppvalue oppconversionprobability chargehours nonchargehours currentelapsedhours cost nonbillable_time billable_time"],["additional_agents","additional_agents"],["agent","agent"],["contributors","contributors approvers_history audit_log timeentries"],["lastaction","lastaction"],["followers_agent","followers_agent followers_user approvers todo_list"],["child_ticket_ids","child_ticket_ids"],["related_tickets","related_tickets"],["external_links","external_links"],["ai_matched_tickets","ai_matched_tickets"],["ai_matched_articles","ai_matched_articles"],["ai_suggestions","ai_suggestions"],["primary_issue","primary_issue primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["new_or_existing_ticket_id","id"],["text","summary details details_html client_name site_name user_name users_name reportedby user_email phonenumber tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference reference closure_note ticket_tags use guid"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id team_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id"],["customfields","customfields"],["date","dateoccurred datecreated last_update lastactiondate dateclosed"],["boolean","inactive hasbeenclosed onhold flagged read deleted"],["assets","assets"],["tags","tags"],["attachments","attachments"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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
if(data17.filesize !== undefined){
let data20 = data17.filesize;
if(((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")) && (data20 !== null)){
const err33 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filesize",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err34 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/filesize",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.content_type !== undefined){
let data21 = data17.content_type;
if((typeof data21 !== "string") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/content_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.datecreated !== undefined){
let data22 = data17.datecreated;
if((typeof data22 !== "string") && (data22 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/datecreated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.note !== undefined){
let data23 = data17.note;
if((typeof data23 !== "string") && (data23 !== null)){
const err37 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.ticket_id !== undefined){
let data24 = data17.ticket_id;
if(((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err38 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/ticket_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern5.test(data24)){
const err39 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/ticket_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.action_id !== undefined){
let data25 = data17.action_id;
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err40 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/action_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err41 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/action_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data17.isimage !== undefined){
let data26 = data17.isimage;
if((typeof data26 !== "boolean") && (data26 !== null)){
const err42 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.showforusers !== undefined){
let data27 = data17.showforusers;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err43 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.data_base64 !== undefined){
let data28 = data17.data_base64;
if((typeof data28 !== "string") && (data28 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "assets"){
let data29 = data4[field0];
if((!(Array.isArray(data29))) && (data29 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/assets/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
const err47 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err48 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data30.inventory_number !== undefined){
let data32 = data30.inventory_number;
if((typeof data32 !== "string") && (data32 !== null)){
const err49 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err50 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "tags"){
let data33 = data4[field0];
if((!(Array.isArray(data33))) && (data33 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tags/type",keyword:"type",params:{type: schema62.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
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
const err52 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err53 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data34.text !== undefined){
let data36 = data34.text;
if((typeof data36 !== "string") && (data36 !== null)){
const err54 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err55 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/json_body/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
if(kind0 === "number"){
let data37 = data4[field0];
if(((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err56 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern13.test(data37)){
const err57 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind0 === "additional_agents"){
let data38 = data4[field0];
if((!(Array.isArray(data38))) && (data38 !== null)){
const err58 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema67.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
const err59 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err60 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data39.name !== undefined){
let data41 = data39.name;
if((typeof data41 !== "string") && (data41 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err62 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "agent"){
let data42 = data4[field0];
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err63 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/agent/type",keyword:"type",params:{type: schema70.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id !== undefined){
let data43 = data42.id;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err65 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data42.name !== undefined){
let data44 = data42.name;
if((typeof data44 !== "string") && (data44 !== null)){
const err66 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data42.teams !== undefined){
let data45 = data42.teams;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err67 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/type",keyword:"type",params:{type: schema70.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
const err68 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err69 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data46.agent_id !== undefined){
let data48 = data46.agent_id;
if(((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err70 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err71 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5+"/agent_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err72 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/teams/" + i5,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/teams/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42.departments !== undefined){
let data49 = data42.departments;
if((!(Array.isArray(data49))) && (data49 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/type",keyword:"type",params:{type: schema70.properties.departments.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
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
const err74 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
const err75 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err76 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/departments/" + i6,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/departments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42.clients !== undefined){
let data52 = data42.clients;
if((!(Array.isArray(data52))) && (data52 !== null)){
const err77 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients",schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/type",keyword:"type",params:{type: schema70.properties.clients.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
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
const err78 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err79 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
else {
const err80 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/clients/" + i7,schemaPath:"#/properties/json_body/fieldKinds/agent/properties/clients/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data42._canupdate !== undefined){
let data55 = data42._canupdate;
if((typeof data55 !== "boolean") && (data55 !== null)){
const err81 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42._canupdate_moreinfo !== undefined){
let data56 = data42._canupdate_moreinfo;
if((typeof data56 !== "boolean") && (data56 !== null)){
const err82 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/_canupdate_moreinfo",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
if(kind0 === "contributors"){
let data57 = data4[field0];
if((!(Array.isArray(data57))) && (data57 !== null)){
const err83 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/contributors/type",keyword:"type",params:{type: schema79.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data57)){
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err84 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/json_body/fieldKinds/contributors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "lastaction"){
let data59 = data4[field0];
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err85 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/lastaction/type",keyword:"type",params:{type: schema80.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.id !== undefined){
let data60 = data59.id;
if(((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (typeof data60 !== "string")) && (data60 !== null)){
const err86 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern5.test(data60)){
const err87 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "followers_agent"){
let data61 = data4[field0];
if((!(Array.isArray(data61))) && (data61 !== null)){
const err88 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/followers_agent/type",keyword:"type",params:{type: schema82.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(kind0 === "child_ticket_ids"){
let data62 = data4[field0];
if((!(Array.isArray(data62))) && (data62 !== null)){
const err89 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema83.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(Array.isArray(data62)){
const len9 = data62.length;
for(let i9=0; i9<len9; i9++){
let data63 = data62[i9];
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err90 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema84.type},message:"must be integer,string"};
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
const err91 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "related_tickets"){
let data64 = data4[field0];
if((!(Array.isArray(data64))) && (data64 !== null)){
const err92 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/related_tickets/type",keyword:"type",params:{type: schema85.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
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
const err93 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
const err94 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data65.summary !== undefined){
let data67 = data65.summary;
if((typeof data67 !== "string") && (data67 !== null)){
const err95 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
const err96 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/json_body/fieldKinds/related_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "external_links"){
let data68 = data4[field0];
if((!(Array.isArray(data68))) && (data68 !== null)){
const err97 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/external_links/type",keyword:"type",params:{type: schema88.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
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
const err98 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data69.third_party_desc !== undefined){
let data71 = data69.third_party_desc;
if((typeof data71 !== "string") && (data71 !== null)){
const err99 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data69.third_party_url !== undefined){
let data72 = data69.third_party_url;
if((typeof data72 !== "string") && (data72 !== null)){
const err100 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data69.third_party_type !== undefined){
let data73 = data69.third_party_type;
if((typeof data73 !== "string") && (data73 !== null)){
const err101 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data69.third_party_status !== undefined){
let data74 = data69.third_party_status;
if((typeof data74 !== "string") && (data74 !== null)){
const err102 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data69.module_id !== undefined){
let data75 = data69.module_id;
if(((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err103 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern5.test(data75)){
const err104 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data69.primary !== undefined){
let data76 = data69.primary;
if((typeof data76 !== "boolean") && (data76 !== null)){
const err105 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
const err106 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/properties/json_body/fieldKinds/external_links/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_matched_tickets"){
let data77 = data4[field0];
if((!(Array.isArray(data77))) && (data77 !== null)){
const err107 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/type",keyword:"type",params:{type: schema96.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
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
const err108 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern5.test(data79)){
const err109 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data78.name !== undefined){
let data80 = data78.name;
if((typeof data80 !== "string") && (data80 !== null)){
const err110 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data78.client_name !== undefined){
let data81 = data78.client_name;
if((typeof data81 !== "string") && (data81 !== null)){
const err111 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/client_name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data78.search_score !== undefined){
let data82 = data78.search_score;
if(((!((typeof data82 == "number") && (isFinite(data82)))) && (typeof data82 !== "string")) && (data82 !== null)){
const err112 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern13.test(data82)){
const err113 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(data78.date_occurred !== undefined){
let data83 = data78.date_occurred;
if((typeof data83 !== "string") && (data83 !== null)){
const err114 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_occurred",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data78.date_closed !== undefined){
let data84 = data78.date_closed;
if((typeof data84 !== "string") && (data84 !== null)){
const err115 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12+"/date_closed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
const err116 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_matched_articles"){
let data85 = data4[field0];
if((!(Array.isArray(data85))) && (data85 !== null)){
const err117 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/type",keyword:"type",params:{type: schema103.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
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
const err118 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern5.test(data87)){
const err119 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/matched_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data86.name !== undefined){
let data88 = data86.name;
if((typeof data88 !== "string") && (data88 !== null)){
const err120 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data86.search_score !== undefined){
let data89 = data86.search_score;
if(((!((typeof data89 == "number") && (isFinite(data89)))) && (typeof data89 !== "string")) && (data89 !== null)){
const err121 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/search_score",schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema66.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(typeof data89 === "string"){
if(!pattern13.test(data89)){
const err122 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13+"/search_score",schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
else {
const err123 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/json_body/fieldKinds/ai_matched_articles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "ai_suggestions"){
let data90 = data4[field0];
if((!(Array.isArray(data90))) && (data90 !== null)){
const err124 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/type",keyword:"type",params:{type: schema107.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
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
const err125 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data92 === "string"){
if(!pattern5.test(data92)){
const err126 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.suggestion_id !== undefined){
let data93 = data91.suggestion_id;
if(((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")) && (data93 !== null)){
const err127 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern5.test(data93)){
const err128 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/suggestion_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.summary !== undefined){
let data94 = data91.summary;
if((typeof data94 !== "string") && (data94 !== null)){
const err129 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/summary",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data91.type !== undefined){
let data95 = data91.type;
if(((!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) && (typeof data95 !== "string")) && (data95 !== null)){
const err130 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern5.test(data95)){
const err131 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/type",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data91.new_value !== undefined){
let data96 = data91.new_value;
if((typeof data96 !== "string") && (data96 !== null)){
const err132 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/new_value",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data91.applied !== undefined){
let data97 = data91.applied;
if((typeof data97 !== "boolean") && (data97 !== null)){
const err133 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data91.applied_date !== undefined){
let data98 = data91.applied_date;
if((typeof data98 !== "string") && (data98 !== null)){
const err134 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14+"/applied_date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
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
const err135 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i14,schemaPath:"#/properties/json_body/fieldKinds/ai_suggestions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "primary_issue"){
let data99 = data4[field0];
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err136 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema115.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.third_party_id !== undefined){
let data100 = data99.third_party_id;
if((typeof data100 !== "string") && (data100 !== null)){
const err137 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data99.third_party_desc !== undefined){
let data101 = data99.third_party_desc;
if((typeof data101 !== "string") && (data101 !== null)){
const err138 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_desc",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data99.third_party_url !== undefined){
let data102 = data99.third_party_url;
if((typeof data102 !== "string") && (data102 !== null)){
const err139 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_url",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data99.third_party_type !== undefined){
let data103 = data99.third_party_type;
if((typeof data103 !== "string") && (data103 !== null)){
const err140 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data99.third_party_status !== undefined){
let data104 = data99.third_party_status;
if((typeof data104 !== "string") && (data104 !== null)){
const err141 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/third_party_status",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data99.module_id !== undefined){
let data105 = data99.module_id;
if(((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (typeof data105 !== "string")) && (data105 !== null)){
const err142 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
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
const err143 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/module_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data99.primary !== undefined){
let data106 = data99.primary;
if((typeof data106 !== "boolean") && (data106 !== null)){
const err144 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/primary",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
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
}
}
}
else {
const err145 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.ticket_url !== undefined){
if(typeof data.ticket_url !== "string"){
const err146 = {instancePath:instancePath+"/ticket_url",schemaPath:"#/properties/ticket_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.results !== undefined){
let data108 = data.results;
if(Array.isArray(data108)){
const len15 = data108.length;
for(let i15=0; i15<len15; i15++){
let data109 = data108[i15];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.index === undefined){
const err147 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data109.outcome === undefined){
const err148 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data109.index !== undefined){
let data110 = data109.index;
if(!((typeof data110 == "number") && (isFinite(data110)))){
const err149 = {instancePath:instancePath+"/results/" + i15+"/index",schemaPath:"#/properties/results/items/properties/index/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data109.outcome !== undefined){
let data111 = data109.outcome;
if(typeof data111 !== "string"){
const err150 = {instancePath:instancePath+"/results/" + i15+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((((((data111 === "created") || (data111 === "updated")) || (data111 === "matched")) || (data111 === "rejected")) || (data111 === "unknown")) || (data111 === "not_sent"))){
const err151 = {instancePath:instancePath+"/results/" + i15+"/outcome",schemaPath:"#/properties/results/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data109.id !== undefined){
let data112 = data109.id;
if(!((typeof data112 == "number") && (isFinite(data112)))){
const err152 = {instancePath:instancePath+"/results/" + i15+"/id",schemaPath:"#/properties/results/items/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data109.ticket !== undefined){
let data113 = data109.ticket;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const field1 in data113){
const kind1 = obj1.get(field1);
if(kind1 === "new_or_existing_ticket_id"){
let data114 = data113[field1];
if(((!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))) && (typeof data114 !== "string")) && (data114 !== null)){
const err153 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema33.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 2147483647 || isNaN(data114)){
const err154 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err155 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(typeof data114 === "string"){
if(!pattern4.test(data114)){
const err156 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
if(kind1 === "text"){
let data115 = data113[field1];
if((typeof data115 !== "string") && (data115 !== null)){
const err157 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(kind1 === "integer"){
let data116 = data113[field1];
if(((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (typeof data116 !== "string")) && (data116 !== null)){
const err158 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(typeof data116 === "string"){
if(!pattern5.test(data116)){
const err159 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "customfields"){
let data117 = data113[field1];
if((!(Array.isArray(data117))) && (data117 !== null)){
const err160 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/type",keyword:"type",params:{type: schema129.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data117)){
const len16 = data117.length;
for(let i16=0; i16<len16; i16++){
let data118 = data117[i16];
const _errs315 = errors;
let valid128 = false;
const _errs316 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.id === undefined){
const err161 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var _valid1 = _errs316 === errors;
valid128 = valid128 || _valid1;
const _errs317 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.name === undefined){
const err162 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid1 = _errs317 === errors;
valid128 = valid128 || _valid1;
if(!valid128){
const err163 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.id !== undefined){
let data119 = data118.id;
if(((!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))) && (typeof data119 !== "string")) && (data119 !== null)){
const err164 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data119 === "string"){
if(!pattern5.test(data119)){
const err165 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data118.name !== undefined){
let data120 = data118.name;
if((typeof data120 !== "string") && (data120 !== null)){
const err166 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data118.label !== undefined){
let data121 = data118.label;
if((typeof data121 !== "string") && (data121 !== null)){
const err167 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data118.display !== undefined){
let data122 = data118.display;
if((typeof data122 !== "string") && (data122 !== null)){
const err168 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err169 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i16,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "date"){
let data123 = data113[field1];
if((typeof data123 !== "string") && (data123 !== null)){
const err170 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(kind1 === "boolean"){
let data124 = data113[field1];
if((typeof data124 !== "boolean") && (data124 !== null)){
const err171 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(kind1 === "assets"){
let data125 = data113[field1];
if((!(Array.isArray(data125))) && (data125 !== null)){
const err172 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/type",keyword:"type",params:{type: schema138.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(Array.isArray(data125)){
const len17 = data125.length;
for(let i17=0; i17<len17; i17++){
let data126 = data125[i17];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.id !== undefined){
let data127 = data126.id;
if(((!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))) && (typeof data127 !== "string")) && (data127 !== null)){
const err173 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data127 === "string"){
if(!pattern5.test(data127)){
const err174 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data126.inventory_number !== undefined){
let data128 = data126.inventory_number;
if((typeof data128 !== "string") && (data128 !== null)){
const err175 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17+"/inventory_number",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/assets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "tags"){
let data129 = data113[field1];
if((!(Array.isArray(data129))) && (data129 !== null)){
const err177 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/type",keyword:"type",params:{type: schema141.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(Array.isArray(data129)){
const len18 = data129.length;
for(let i18=0; i18<len18; i18++){
let data130 = data129[i18];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.id !== undefined){
let data131 = data130.id;
if(((!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) && (typeof data131 !== "string")) && (data131 !== null)){
const err178 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data131 === "string"){
if(!pattern5.test(data131)){
const err179 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data130.text !== undefined){
let data132 = data130.text;
if((typeof data132 !== "string") && (data132 !== null)){
const err180 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18+"/text",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err181 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i18,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "attachments"){
let data133 = data113[field1];
if((!(Array.isArray(data133))) && (data133 !== null)){
const err182 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/type",keyword:"type",params:{type: schema144.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(Array.isArray(data133)){
const len19 = data133.length;
for(let i19=0; i19<len19; i19++){
let data134 = data133[i19];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.id !== undefined){
let data135 = data134.id;
if(((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (typeof data135 !== "string")) && (data135 !== null)){
const err183 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data135 === "string"){
if(!pattern5.test(data135)){
const err184 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data134.filename !== undefined){
let data136 = data134.filename;
if((typeof data136 !== "string") && (data136 !== null)){
const err185 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/filename",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data134.filesize !== undefined){
let data137 = data134.filesize;
if(((!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))) && (typeof data137 !== "string")) && (data137 !== null)){
const err186 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/filesize",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data137 === "string"){
if(!pattern5.test(data137)){
const err187 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/filesize",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data134.content_type !== undefined){
let data138 = data134.content_type;
if((typeof data138 !== "string") && (data138 !== null)){
const err188 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/content_type",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data134.datecreated !== undefined){
let data139 = data134.datecreated;
if((typeof data139 !== "string") && (data139 !== null)){
const err189 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/datecreated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema44.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data134.note !== undefined){
let data140 = data134.note;
if((typeof data140 !== "string") && (data140 !== null)){
const err190 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data134.ticket_id !== undefined){
let data141 = data134.ticket_id;
if(((!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))) && (typeof data141 !== "string")) && (data141 !== null)){
const err191 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/ticket_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(typeof data141 === "string"){
if(!pattern5.test(data141)){
const err192 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/ticket_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data134.action_id !== undefined){
let data142 = data134.action_id;
if(((!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))) && (typeof data142 !== "string")) && (data142 !== null)){
const err193 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/action_id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema37.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data142 === "string"){
if(!pattern5.test(data142)){
const err194 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/action_id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data134.isimage !== undefined){
let data143 = data134.isimage;
if((typeof data143 !== "boolean") && (data143 !== null)){
const err195 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/isimage",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data134.showforusers !== undefined){
let data144 = data134.showforusers;
if((typeof data144 !== "boolean") && (data144 !== null)){
const err196 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/showforusers",schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema46.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data134.data_base64 !== undefined){
let data145 = data134.data_base64;
if((typeof data145 !== "string") && (data145 !== null)){
const err197 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19+"/data_base64",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
else {
const err198 = {instancePath:instancePath+"/results/" + i15+"/ticket/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i19,schemaPath:"#/properties/results/items/properties/ticket/fieldKinds/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
}
}
else {
const err199 = {instancePath:instancePath+"/results/" + i15+"/ticket",schemaPath:"#/properties/results/items/properties/ticket/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data109.url !== undefined){
if(typeof data109.url !== "string"){
const err200 = {instancePath:instancePath+"/results/" + i15+"/url",schemaPath:"#/properties/results/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data109.note !== undefined){
let data147 = data109.note;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.outcome === undefined){
const err201 = {instancePath:instancePath+"/results/" + i15+"/note",schemaPath:"#/properties/results/items/properties/note/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data147.outcome !== undefined){
let data148 = data147.outcome;
if(typeof data148 !== "string"){
const err202 = {instancePath:instancePath+"/results/" + i15+"/note/outcome",schemaPath:"#/properties/results/items/properties/note/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!((((data148 === "added") || (data148 === "rejected")) || (data148 === "unknown")) || (data148 === "not_sent"))){
const err203 = {instancePath:instancePath+"/results/" + i15+"/note/outcome",schemaPath:"#/properties/results/items/properties/note/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.note.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data147.id !== undefined){
let data149 = data147.id;
if(!((typeof data149 == "number") && (isFinite(data149)))){
const err204 = {instancePath:instancePath+"/results/" + i15+"/note/id",schemaPath:"#/properties/results/items/properties/note/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data147.error !== undefined){
let data150 = data147.error;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.code !== undefined){
if(typeof data150.code !== "string"){
const err205 = {instancePath:instancePath+"/results/" + i15+"/note/error/code",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data150.message !== undefined){
if(typeof data150.message !== "string"){
const err206 = {instancePath:instancePath+"/results/" + i15+"/note/error/message",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data150.hint !== undefined){
if(typeof data150.hint !== "string"){
const err207 = {instancePath:instancePath+"/results/" + i15+"/note/error/hint",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data150.status_code !== undefined){
let data154 = data150.status_code;
if(!((typeof data154 == "number") && (isFinite(data154)))){
const err208 = {instancePath:instancePath+"/results/" + i15+"/note/error/status_code",schemaPath:"#/properties/results/items/properties/note/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err209 = {instancePath:instancePath+"/results/" + i15+"/note/error",schemaPath:"#/properties/results/items/properties/note/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err210 = {instancePath:instancePath+"/results/" + i15+"/note",schemaPath:"#/properties/results/items/properties/note/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data109.attachments !== undefined){
let data155 = data109.attachments;
if(Array.isArray(data155)){
const len20 = data155.length;
for(let i20=0; i20<len20; i20++){
let data156 = data155[i20];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.outcome === undefined){
const err211 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20,schemaPath:"#/properties/results/items/properties/attachments/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data156.filename !== undefined){
if(typeof data156.filename !== "string"){
const err212 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/filename",schemaPath:"#/properties/results/items/properties/attachments/items/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data156.id !== undefined){
let data158 = data156.id;
if(!((typeof data158 == "number") && (isFinite(data158)))){
const err213 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/id",schemaPath:"#/properties/results/items/properties/attachments/items/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data156.outcome !== undefined){
let data159 = data156.outcome;
if(typeof data159 !== "string"){
const err214 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/outcome",schemaPath:"#/properties/results/items/properties/attachments/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!((((data159 === "added") || (data159 === "rejected")) || (data159 === "unknown")) || (data159 === "not_sent"))){
const err215 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/outcome",schemaPath:"#/properties/results/items/properties/attachments/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.attachments.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data156.error !== undefined){
let data160 = data156.error;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.code !== undefined){
if(typeof data160.code !== "string"){
const err216 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/error/code",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data160.message !== undefined){
if(typeof data160.message !== "string"){
const err217 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/error/message",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data160.hint !== undefined){
if(typeof data160.hint !== "string"){
const err218 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/error/hint",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data160.status_code !== undefined){
let data164 = data160.status_code;
if(!((typeof data164 == "number") && (isFinite(data164)))){
const err219 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/error/status_code",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err220 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20+"/error",schemaPath:"#/properties/results/items/properties/attachments/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err221 = {instancePath:instancePath+"/results/" + i15+"/attachments/" + i20,schemaPath:"#/properties/results/items/properties/attachments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err222 = {instancePath:instancePath+"/results/" + i15+"/attachments",schemaPath:"#/properties/results/items/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data109.duplicate_of !== undefined){
let data165 = data109.duplicate_of;
if(!((typeof data165 == "number") && (isFinite(data165)))){
const err223 = {instancePath:instancePath+"/results/" + i15+"/duplicate_of",schemaPath:"#/properties/results/items/properties/duplicate_of/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data109.plan !== undefined){
let data166 = data109.plan;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.action === undefined){
const err224 = {instancePath:instancePath+"/results/" + i15+"/plan",schemaPath:"#/properties/results/items/properties/plan/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data166.action !== undefined){
let data167 = data166.action;
if(typeof data167 !== "string"){
const err225 = {instancePath:instancePath+"/results/" + i15+"/plan/action",schemaPath:"#/properties/results/items/properties/plan/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!(((((data167 === "create") || (data167 === "update")) || (data167 === "note")) || (data167 === "leave")) || (data167 === "delete"))){
const err226 = {instancePath:instancePath+"/results/" + i15+"/plan/action",schemaPath:"#/properties/results/items/properties/plan/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.results.items.properties.plan.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data166.id !== undefined){
let data168 = data166.id;
if(!((typeof data168 == "number") && (isFinite(data168)))){
const err227 = {instancePath:instancePath+"/results/" + i15+"/plan/id",schemaPath:"#/properties/results/items/properties/plan/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data166.changes !== undefined){
let data169 = data166.changes;
if(Array.isArray(data169)){
const len21 = data169.length;
for(let i21=0; i21<len21; i21++){
let data170 = data169[i21];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.field === undefined){
const err228 = {instancePath:instancePath+"/results/" + i15+"/plan/changes/" + i21,schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data170.field !== undefined){
if(typeof data170.field !== "string"){
const err229 = {instancePath:instancePath+"/results/" + i15+"/plan/changes/" + i21+"/field",schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err230 = {instancePath:instancePath+"/results/" + i15+"/plan/changes/" + i21,schemaPath:"#/properties/results/items/properties/plan/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err231 = {instancePath:instancePath+"/results/" + i15+"/plan/changes",schemaPath:"#/properties/results/items/properties/plan/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data166.note !== undefined){
if(typeof data166.note !== "boolean"){
const err232 = {instancePath:instancePath+"/results/" + i15+"/plan/note",schemaPath:"#/properties/results/items/properties/plan/properties/note/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data166.attachments !== undefined){
let data173 = data166.attachments;
if(Array.isArray(data173)){
const len22 = data173.length;
for(let i22=0; i22<len22; i22++){
if(typeof data173[i22] !== "string"){
const err233 = {instancePath:instancePath+"/results/" + i15+"/plan/attachments/" + i22,schemaPath:"#/properties/results/items/properties/plan/properties/attachments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err234 = {instancePath:instancePath+"/results/" + i15+"/plan/attachments",schemaPath:"#/properties/results/items/properties/plan/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err235 = {instancePath:instancePath+"/results/" + i15+"/plan",schemaPath:"#/properties/results/items/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data109.error !== undefined){
let data175 = data109.error;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.code !== undefined){
if(typeof data175.code !== "string"){
const err236 = {instancePath:instancePath+"/results/" + i15+"/error/code",schemaPath:"#/properties/results/items/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data175.message !== undefined){
if(typeof data175.message !== "string"){
const err237 = {instancePath:instancePath+"/results/" + i15+"/error/message",schemaPath:"#/properties/results/items/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data175.hint !== undefined){
if(typeof data175.hint !== "string"){
const err238 = {instancePath:instancePath+"/results/" + i15+"/error/hint",schemaPath:"#/properties/results/items/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data175.status_code !== undefined){
let data179 = data175.status_code;
if(!((typeof data179 == "number") && (isFinite(data179)))){
const err239 = {instancePath:instancePath+"/results/" + i15+"/error/status_code",schemaPath:"#/properties/results/items/properties/error/properties/status_code/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
else {
const err240 = {instancePath:instancePath+"/results/" + i15+"/error",schemaPath:"#/properties/results/items/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err241 = {instancePath:instancePath+"/results/" + i15,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err242 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.summary !== undefined){
let data180 = data.summary;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.created === undefined){
const err243 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data180.updated === undefined){
const err244 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "updated"},message:"must have required property '"+"updated"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data180.matched === undefined){
const err245 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "matched"},message:"must have required property '"+"matched"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data180.rejected === undefined){
const err246 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data180.unknown === undefined){
const err247 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data180.not_sent === undefined){
const err248 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "not_sent"},message:"must have required property '"+"not_sent"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data180.created !== undefined){
let data181 = data180.created;
if(!((typeof data181 == "number") && (isFinite(data181)))){
const err249 = {instancePath:instancePath+"/summary/created",schemaPath:"#/properties/summary/properties/created/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data180.updated !== undefined){
let data182 = data180.updated;
if(!((typeof data182 == "number") && (isFinite(data182)))){
const err250 = {instancePath:instancePath+"/summary/updated",schemaPath:"#/properties/summary/properties/updated/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data180.matched !== undefined){
let data183 = data180.matched;
if(!((typeof data183 == "number") && (isFinite(data183)))){
const err251 = {instancePath:instancePath+"/summary/matched",schemaPath:"#/properties/summary/properties/matched/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data180.rejected !== undefined){
let data184 = data180.rejected;
if(!((typeof data184 == "number") && (isFinite(data184)))){
const err252 = {instancePath:instancePath+"/summary/rejected",schemaPath:"#/properties/summary/properties/rejected/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data180.unknown !== undefined){
let data185 = data180.unknown;
if(!((typeof data185 == "number") && (isFinite(data185)))){
const err253 = {instancePath:instancePath+"/summary/unknown",schemaPath:"#/properties/summary/properties/unknown/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data180.not_sent !== undefined){
let data186 = data180.not_sent;
if(!((typeof data186 == "number") && (isFinite(data186)))){
const err254 = {instancePath:instancePath+"/summary/not_sent",schemaPath:"#/properties/summary/properties/not_sent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err256 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status_code":true,"reason":true,"response_headers":true,"json_body":true,"ticket_url":true,"results":true,"summary":true},"dynamicProps":false,"dynamicItems":false};
