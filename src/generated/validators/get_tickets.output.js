// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["status_code","reason","response_headers","json_body"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":4},"summary":{"type":"object","required":["complete","pages","tickets","record_count"],"properties":{"complete":{"type":"boolean"},"pages":{"type":"number"},"tickets":{"type":"number"},"record_count":{"type":"number"},"next_changed_since":{"type":"string"}}}}};
const schema32 = {"type":"integer","minimum":0};
const schema33 = {"type":["array","null"],"items":{"type":"object","fieldKinds":2}};
const schema34 = {"kind":"new_or_existing_ticket_id"};
const schema35 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema36 = {"kind":"text"};
const schema37 = {"type":["string","null"]};
const schema38 = {"kind":"integer"};
const schema39 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema40 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const schema45 = {"kind":"date"};
const schema46 = {"type":["string","null"]};
const schema47 = {"kind":"boolean"};
const schema48 = {"type":["boolean","null"]};
const schema49 = {"kind":"number"};
const schema50 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema51 = {"type":["object","null"],"properties":{"datetime":{"kind":"date"},"timezone":{"kind":"text"}}};
const schema54 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};
const schema57 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema58 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema59 = {"type":["array","null"],"items":{"type":"object"}};
const schema60 = {"type":["object","null"],"fieldKinds":0};
const schema61 = {"kind":"text"};
const schema63 = {"kind":"integer"};
const schema65 = {"kind":"boolean"};
const schema67 = {"type":["object","null"],"fieldKinds":1};
const schema68 = {"kind":"text"};
const schema70 = {"kind":"integer"};
const schema72 = {"kind":"boolean"};
const schema74 = {"kind":"integer"};
const schema76 = {"type":["array","null"],"items":{"type":["object","null"],"fieldKinds":3}};
const schema77 = {"kind":"integer"};
const schema79 = {"kind":"text"};
const schema81 = {"kind":"boolean"};
const schema83 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema85 = {"kind":"boolean"};
const schema87 = {"kind":"text"};
const schema89 = {"kind":"number"};
const schema91 = {"type":["array","null"],"items":{"kind":"object"}};
const schema92 = {"type":["object","null"]};
const schema93 = {"kind":"object"};
const obj0 = new Map([["record_count","record_count"],["tickets","tickets"],["integer","page_no page_size columns_id columns_dashboard_id"],["columns","columns"],["ticket_ids","ticket_ids"],["boolean","include_children collapse_by_default"],["text","_warning _dl_warning columns_tilehtml columns_cardhtml columns_calendar_event_title"],["number","completion_perc"],["statuses","statuses priorities agents"],["object","zapier_ticket"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["new_or_existing_ticket_id","id"],["text","summary details client_name site_name user_name reportedby user_email tickettype_name status_name priority_name agent_name team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference ticket_tags use guid slaresponsestate site_timezone sla_name startdate_timezone starttime targetdate_timezone targettime section_timezone category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname workflow_name requesttype_name statuscolor userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name top_level_name account_manager sitepostcode userdepartments created_by emailtolist emailcclist lastnote action_outcome action_note action_agent_name email_message_id mailbox parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names inventory_number asset_key_field_string asset_type_name servicestatusnote supplier_name emailtolistsupplier emailcclistsupplier milestone_name budgettype budgethours default_appointment_summary default_appointment_details release_name release_note release2_name release3_name releasenotegroup_name product_key pipeline_stage_name oppcompanyname oppcontactname oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors oppproductchosen oppreason opphear opptimezonename opp_country_name opp_region_name items contract_refextra action_chargerate action_contract_ref purchaseordernumber billing_plan_text newrelic_id scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams web_url api_url colour idsummary"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id sla_id enduserstatus starttimeslot targettimeslot workflow_stage_id workflow_id workflow_step workflow_seq maximumRestrictedPriority statusseq itil_requesttype_id reassigncount organisation_id department_id branch_id attachment_count action_number action_ticket_id closure_agent_id child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count merged_into_id parent_status parent_agent matched_kb_id supplier_id supplier_status impactlevel approval_status milestone_id appointment_type appointment_id milestone_sequence milestone_status next_appointment_type product_id release_id release2_id release3_id releasenotegroup_id pipeline_stage_id oppattemptsmade oppclosurecategory quantity salesorder_id orderhead_id client_to_invoice_to_id connectedinstance_id pr_id orionalert orionwho createdfromautomationstdid useful_count notuseful_count table"],["customfields","customfields"],["date","dateoccurred last_update lastactiondate dateclosed respondbydate fixbydate slaactiondate responsedate responsestartdate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate action_datetime startdatetime enddatetime lastincomingemail nextappointmentdate milestone_startdate milestone_enddate opptrialdate oppdemodate oppdiscountdate oppconverteddate"],["boolean","inactive hasbeenclosed onhold flagged read excludefromsla updateservicestatus reviewed is_vip isimportantcontact parentassign status_change_frozen projectinternaltask release_important canbevotedfor ticket_invoices_for_each_site invoiceseperatelyoverride closed_in_integration_system isbeingclosed"],["number","estimate timetaken slaholdtime slapercused slatimeleft ticketage estimatedays projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value oppvalue oppconversionprobability oppvalueadjusted oppprofit chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours cost overrideticketcost"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["additional_agents","additional_agents"],["child_ticket_ids","child_ticket_ids"],["timeentries","timeentries"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj2 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj3 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj4 = new Map([["integer","id columns_id column_seq width order_seq groupbystatus"],["text","column_name column_title_override columns_guid"],["boolean","order_desc"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern7 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

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
if(kind0 === "record_count"){
let data5 = data4[field0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/record_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/record_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(kind0 === "tickets"){
let data6 = data4[field0];
if((!(Array.isArray(data6))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/type",keyword:"type",params:{type: schema33.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const field1 in data7){
const kind1 = obj1.get(field1);
if(kind1 === "new_or_existing_ticket_id"){
let data8 = data7[field1];
if(((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema35.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/new_or_existing_ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
if(kind1 === "text"){
let data9 = data7[field1];
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(kind1 === "integer"){
let data10 = data7[field1];
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err16 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err17 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "customfields"){
let data11 = data7[field1];
if((!(Array.isArray(data11))) && (data11 !== null)){
const err18 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/type",keyword:"type",params:{type: schema40.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err19 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid11 = valid11 || _valid0;
const _errs33 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err20 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs33 === errors;
valid11 = valid11 || _valid0;
const _errs34 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.label === undefined){
const err21 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/items/anyOf/2/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs34 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err22 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id !== undefined){
let data13 = data12.id;
if(((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")) && (data13 !== null)){
const err23 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err24 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data12.name !== undefined){
let data14 = data12.name;
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.label !== undefined){
let data15 = data12.label;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/label",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.display !== undefined){
let data16 = data12.display;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/display",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
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
const err28 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/customfields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "date"){
let data17 = data7[field1];
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(kind1 === "boolean"){
let data18 = data7[field1];
if((typeof data18 !== "boolean") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(kind1 === "number"){
let data19 = data7[field1];
if(((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema50.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
const err32 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind1 === "startdate_with_timezone"){
let data20 = data7[field1];
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err33 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/startdate_with_timezone/type",keyword:"type",params:{type: schema51.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.datetime !== undefined){
let data21 = data20.datetime;
if((typeof data21 !== "string") && (data21 !== null)){
const err34 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/datetime",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.timezone !== undefined){
let data22 = data20.timezone;
if((typeof data22 !== "string") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/timezone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
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
}
if(kind1 === "additional_agents"){
let data23 = data7[field1];
if((!(Array.isArray(data23))) && (data23 !== null)){
const err36 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/additional_agents/type",keyword:"type",params:{type: schema54.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id !== undefined){
let data25 = data24.id;
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err37 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
const err38 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/id",schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(data24.name !== undefined){
let data26 = data24.name;
if((typeof data26 !== "string") && (data26 !== null)){
const err39 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
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
else {
const err40 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/additional_agents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "child_ticket_ids"){
let data27 = data7[field1];
if((!(Array.isArray(data27))) && (data27 !== null)){
const err41 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/child_ticket_ids/type",keyword:"type",params:{type: schema57.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")){
const err42 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema58.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
const err43 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind1 === "timeentries"){
let data29 = data7[field1];
if((!(Array.isArray(data29))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/timeentries/type",keyword:"type",params:{type: schema59.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err45 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/timeentries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind1 === "primary_issue"){
let data31 = data7[field1];
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err46 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/primary_issue/type",keyword:"type",params:{type: schema60.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const field2 in data31){
const kind2 = obj2.get(field2);
if(kind2 === "text"){
let data32 = data31[field2];
if((typeof data32 !== "string") && (data32 !== null)){
const err47 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(kind2 === "integer"){
let data33 = data31[field2];
if(((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (typeof data33 !== "string")) && (data33 !== null)){
const err48 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern5.test(data33)){
const err49 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind2 === "boolean"){
let data34 = data31[field2];
if((typeof data34 !== "boolean") && (data34 !== null)){
const err50 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
if(kind1 === "primary_workitem"){
let data35 = data7[field1];
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err51 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/tickets/items/fieldKinds/primary_workitem/type",keyword:"type",params:{type: schema67.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const field3 in data35){
const kind3 = obj3.get(field3);
if(kind3 === "text"){
let data36 = data35[field3];
if((typeof data36 !== "string") && (data36 !== null)){
const err52 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(kind3 === "integer"){
let data37 = data35[field3];
if(((!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) && (typeof data37 !== "string")) && (data37 !== null)){
const err53 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err54 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind3 === "boolean"){
let data38 = data35[field3];
if((typeof data38 !== "boolean") && (data38 !== null)){
const err55 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
}
}
else {
const err56 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/json_body/fieldKinds/tickets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(kind0 === "integer"){
let data39 = data4[field0];
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (data39 !== null)){
const err57 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err58 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "columns"){
let data40 = data4[field0];
if((!(Array.isArray(data40))) && (data40 !== null)){
const err59 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/columns/type",keyword:"type",params:{type: schema76.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
let data41 = data40[i5];
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err60 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/json_body/fieldKinds/columns/items/type",keyword:"type",params:{type: schema76.items.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const field4 in data41){
const kind4 = obj4.get(field4);
if(kind4 === "integer"){
let data42 = data41[field4];
if(((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (typeof data42 !== "string")) && (data42 !== null)){
const err61 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema39.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err62 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind4 === "text"){
let data43 = data41[field4];
if((typeof data43 !== "string") && (data43 !== null)){
const err63 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(kind4 === "boolean"){
let data44 = data41[field4];
if((typeof data44 !== "boolean") && (data44 !== null)){
const err64 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/" + field4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
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
}
}
}
}
if(kind0 === "ticket_ids"){
let data45 = data4[field0];
if((!(Array.isArray(data45))) && (data45 !== null)){
const err65 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/ticket_ids/type",keyword:"type",params:{type: schema83.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")){
const err66 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema58.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern5.test(data46)){
const err67 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
if(kind0 === "boolean"){
let data47 = data4[field0];
if((typeof data47 !== "boolean") && (data47 !== null)){
const err68 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema48.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(kind0 === "text"){
let data48 = data4[field0];
if((typeof data48 !== "string") && (data48 !== null)){
const err69 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema37.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(kind0 === "number"){
let data49 = data4[field0];
if(((!((typeof data49 == "number") && (isFinite(data49)))) && (typeof data49 !== "string")) && (data49 !== null)){
const err70 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema50.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err71 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
if(kind0 === "statuses"){
let data50 = data4[field0];
if((!(Array.isArray(data50))) && (data50 !== null)){
const err72 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/json_body/fieldKinds/statuses/type",keyword:"type",params:{type: schema91.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err73 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema92.type},message:"must be object,null"};
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
if(kind0 === "object"){
let data52 = data4[field0];
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err74 = {instancePath:instancePath+"/json_body/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema92.type},message:"must be object,null"};
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
else {
const err75 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.summary !== undefined){
let data53 = data.summary;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.complete === undefined){
const err76 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data53.pages === undefined){
const err77 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data53.tickets === undefined){
const err78 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "tickets"},message:"must have required property '"+"tickets"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data53.record_count === undefined){
const err79 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "record_count"},message:"must have required property '"+"record_count"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data53.complete !== undefined){
if(typeof data53.complete !== "boolean"){
const err80 = {instancePath:instancePath+"/summary/complete",schemaPath:"#/properties/summary/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data53.pages !== undefined){
let data55 = data53.pages;
if(!((typeof data55 == "number") && (isFinite(data55)))){
const err81 = {instancePath:instancePath+"/summary/pages",schemaPath:"#/properties/summary/properties/pages/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data53.tickets !== undefined){
let data56 = data53.tickets;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err82 = {instancePath:instancePath+"/summary/tickets",schemaPath:"#/properties/summary/properties/tickets/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data53.record_count !== undefined){
let data57 = data53.record_count;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err83 = {instancePath:instancePath+"/summary/record_count",schemaPath:"#/properties/summary/properties/record_count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data53.next_changed_since !== undefined){
if(typeof data53.next_changed_since !== "string"){
const err84 = {instancePath:instancePath+"/summary/next_changed_since",schemaPath:"#/properties/summary/properties/next_changed_since/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err85 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"status_code":true,"reason":true,"response_headers":true,"json_body":true,"summary":true},"dynamicProps":false,"dynamicItems":false};
