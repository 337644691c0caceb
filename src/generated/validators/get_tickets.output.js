// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","required":["status_code","reason","response_headers","json_body"],"properties":{"status_code":{"type":"number"},"reason":{"type":"string"},"response_headers":{"type":"object","additionalProperties":{"type":"string"}},"json_body":{"type":"object","fieldKinds":4},"summary":{"type":"object","required":["complete","pages","tickets","record_count"],"properties":{"complete":{"type":"boolean"},"pages":{"type":"number"},"tickets":{"type":"number"},"record_count":{"type":"number"},"next_changed_since":{"type":"string"}}}}};
const obj0 = new Map([["record_count","record_count"],["tickets","tickets"],["integer","page_no page_size columns_id columns_dashboard_id"],["columns","columns"],["ticket_ids","ticket_ids"],["boolean","include_children collapse_by_default"],["text","_warning _dl_warning columns_tilehtml columns_cardhtml columns_calendar_event_title"],["number","completion_perc"],["statuses","statuses priorities agents"],["object","zapier_ticket"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema12 = {"type":"integer","minimum":0};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["array","null"],"items":{"type":"object","fieldKinds":2}};
const obj1 = new Map([["new_or_existing_ticket_id","id"],["ticket_text","summary details reportedby team category_1 category_2 category_3 category_4 third_party_id_string supplier_reference ticket_tags use guid slaresponsestate site_timezone sla_name startdate_timezone starttime targetdate_timezone targettime section_timezone category_1_display category_2_display category_3_display category_4_display workflow_stage workflow_stage_number itilname workflow_name requesttype_name statuscolor userdef1 userdef2 userdef3 userdef4 userdef5 firstname lastname branch_name top_level_name account_manager sitepostcode userdepartments created_by emailtolist emailcclist lastnote action_outcome action_note action_agent_name email_message_id mailbox parentguid child_ticket_id_string parent_subject related_service_descriptions related_service_category_names inventory_number asset_key_field_string asset_type_name servicestatusnote supplier_name emailtolistsupplier emailcclistsupplier milestone_name budgettype budgethours default_appointment_summary default_appointment_details release_name release_note release2_name release3_name releasenotegroup_name product_key pipeline_stage_name oppcompanyname oppcontactname oppemailaddress opptel oppcustomertitle oppaddr1 oppaddr2 oppaddr3 oppaddr4 opppostcode oppcountry oppregion opptype oppcurrentsystem oppcompetitors oppproductchosen oppreason opphear opptimezonename opp_country_name opp_region_name items contract_refextra action_chargerate action_contract_ref purchaseordernumber billing_plan_text newrelic_id scomclearance scomalertid orionnote ninja_id teams_ticket_icon lastactiondateteams web_url api_url colour idsummary"],["integer","client_id site_id user_id tickettype_id status_id priority_id impact urgency agent_id categoryid_1 categoryid_2 categoryid_3 categoryid_4 source third_party_id parent_id sla_id enduserstatus starttimeslot targettimeslot workflow_stage_id workflow_id workflow_step workflow_seq maximumRestrictedPriority statusseq itil_requesttype_id reassigncount organisation_id department_id branch_id attachment_count action_number action_ticket_id closure_agent_id child_count child_count_open unread_child_action_count unread_related_action_count child_action_count related_action_count merged_into_id parent_status parent_agent matched_kb_id supplier_id supplier_status impactlevel approval_status milestone_id appointment_type appointment_id milestone_sequence milestone_status next_appointment_type product_id release_id release2_id release3_id releasenotegroup_id pipeline_stage_id oppattemptsmade oppclosurecategory quantity salesorder_id orderhead_id client_to_invoice_to_id connectedinstance_id pr_id orionalert orionwho createdfromautomationstdid useful_count notuseful_count table"],["text","client_name site_name user_name user_email tickettype_name status_name priority_name agent_name"],["customfields","customfields"],["date","dateoccurred last_update lastactiondate dateclosed respondbydate fixbydate slaactiondate responsedate responsestartdate dateassigned lastchildactiondate nextactivitydate startdate targetdate deadlinedate followupdate action_datetime startdatetime enddatetime lastincomingemail nextappointmentdate milestone_startdate milestone_enddate opptrialdate oppdemodate oppdiscountdate oppconverteddate"],["boolean","inactive hasbeenclosed onhold flagged read excludefromsla updateservicestatus reviewed is_vip isimportantcontact parentassign status_change_frozen projectinternaltask release_important canbevotedfor ticket_invoices_for_each_site invoiceseperatelyoverride closed_in_integration_system isbeingclosed"],["number","estimate timetaken slaholdtime slapercused slatimeleft ticketage estimatedays projecttimebudget projectmoneybudget projecttimeactual projectmoneyactual projecttimepercentage milestone_value oppvalue oppconversionprobability oppvalueadjusted oppprofit chargehours nonchargehours travelhours totalmileage itemsprice currentelapsedhours cost overrideticketcost"],["startdate_with_timezone","startdate_with_timezone targetdate_with_timezone"],["additional_agents","additional_agents"],["child_ticket_ids","child_ticket_ids"],["timeentries","timeentries"],["primary_issue","primary_issue"],["primary_workitem","primary_workitem"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema14 = {"type":["integer","string","null"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const pattern0 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/new_or_existing_ticket_id/type",keyword:"type",params:{type: schema14.type},message:"must be integer,string,null"};
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
validate14.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["string","number","null"]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/ticket_text/type",keyword:"type",params:{type: schema15.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["integer","string","null"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};
const pattern1 = new RegExp("^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema16.type},message:"must be integer,string,null"};
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
validate18.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["string","null"]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema17.type},message:"must be string,null"};
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

const schema18 = {"type":["array","null"],"items":{"type":"object","anyOf":[{"required":["id"]},{"required":["name"]},{"required":["label"]}],"properties":{"id":{"kind":"integer"},"name":{"kind":"text"},"label":{"kind":"text"},"value":{},"display":{"kind":"text"}}}};
const func2 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be array,null"};
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
if(!validate18(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate20(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data0.label !== undefined){
if(!validate20(data0.label, {instancePath: instancePath+"/" + i0+"/label"})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data0.display !== undefined){
if(!validate20(data0.display, {instancePath: instancePath+"/" + i0+"/display"})){
vErrors = func2(vErrors, validate20.errors);
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
validate22.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["string","null"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema19.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":["boolean","null"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/boolean/type",keyword:"type",params:{type: schema20.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern2 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema21.type},message:"must be number,string,null"};
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
validate32.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":["object","null"],"properties":{"datetime":{"kind":"date"},"timezone":{"kind":"text"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datetime !== undefined){
if(!validate28(data.datetime, {instancePath: instancePath+"/datetime"})){
vErrors = func2(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!validate20(data.timezone, {instancePath: instancePath+"/timezone"})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["array","null"],"items":{"type":"object","properties":{"id":{"kind":"integer"},"name":{"kind":"text"}}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(!validate18(data0.id, {instancePath: instancePath+"/" + i0+"/id"})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(!validate20(data0.name, {instancePath: instancePath+"/" + i0+"/name"})){
vErrors = func2(vErrors, validate20.errors);
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
validate38.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":["array","null"],"items":{"kind":"listed_id"}};
const schema25 = {"type":["integer","string"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema25.type},message:"must be integer,string"};
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
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be array,null"};
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
if(!validate43(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["array","null"],"items":{"type":"object"}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be array,null"};
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
validate46.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["object","null"],"fieldKinds":0};
const obj2 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be object,null"};
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
if(kind0 === "text"){
if(!validate20(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate18(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate30(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":["object","null"],"fieldKinds":1};
const obj3 = new Map([["text","third_party_id third_party_desc third_party_url third_party_type third_party_status"],["integer","module_id"],["boolean","primary"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const kind0 = obj3.get(field0);
if(kind0 === "text"){
if(!validate20(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate18(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate30(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be array,null"};
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
const kind0 = obj1.get(field0);
if(kind0 === "new_or_existing_ticket_id"){
if(!validate14(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(kind0 === "ticket_text"){
if(!validate16(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate18(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate20(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "customfields"){
if(!validate22(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(kind0 === "date"){
if(!validate28(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate30(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate32(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(kind0 === "startdate_with_timezone"){
if(!validate34(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(kind0 === "additional_agents"){
if(!validate38(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(kind0 === "child_ticket_ids"){
if(!validate42(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(kind0 === "timeentries"){
if(!validate46(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_issue"){
if(!validate48(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(kind0 === "primary_workitem"){
if(!validate53(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate53.errors);
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
validate13.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":["array","null"],"items":{"type":["object","null"],"fieldKinds":3}};
const obj4 = new Map([["integer","id columns_id column_seq width order_seq groupbystatus"],["text","column_name column_title_override columns_guid"],["boolean","order_desc"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be array,null"};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema29.items.type},message:"must be object,null"};
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
const kind0 = obj4.get(field0);
if(kind0 === "integer"){
if(!validate18(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate20(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate30(data0[field0], {instancePath: instancePath+"/" + i0 + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["array","null"],"items":{"kind":"object"}};
const schema31 = {"type":["object","null"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/object/type",keyword:"type",params:{type: schema31.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!validate70(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func2(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
validate69.errors = vErrors;
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
if(!validate11(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind0 === "tickets"){
if(!validate13(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate18(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(kind0 === "columns"){
if(!validate60(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(kind0 === "ticket_ids"){
if(!validate42(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(kind0 === "boolean"){
if(!validate30(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(kind0 === "text"){
if(!validate20(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate32(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(kind0 === "statuses"){
if(!validate69(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(kind0 === "object"){
if(!validate70(data4[field0], {instancePath: instancePath+"/json_body" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func2(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/json_body",schemaPath:"#/properties/json_body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.summary !== undefined){
let data5 = data.summary;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.complete === undefined){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.pages === undefined){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.tickets === undefined){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "tickets"},message:"must have required property '"+"tickets"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.record_count === undefined){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "record_count"},message:"must have required property '"+"record_count"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.complete !== undefined){
if(typeof data5.complete !== "boolean"){
const err13 = {instancePath:instancePath+"/summary/complete",schemaPath:"#/properties/summary/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.pages !== undefined){
let data7 = data5.pages;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/summary/pages",schemaPath:"#/properties/summary/properties/pages/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.tickets !== undefined){
let data8 = data5.tickets;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/summary/tickets",schemaPath:"#/properties/summary/properties/tickets/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.record_count !== undefined){
let data9 = data5.record_count;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/summary/record_count",schemaPath:"#/properties/summary/properties/record_count/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.next_changed_since !== undefined){
if(typeof data5.next_changed_since !== "string"){
const err17 = {instancePath:instancePath+"/summary/next_changed_since",schemaPath:"#/properties/summary/properties/next_changed_since/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
