// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"type":"object","properties":{"parameters":{"type":["object","null"],"additionalProperties":false,"properties":{"pageinate":true,"page_size":true,"page_no":true,"order":true,"orderdesc":true,"search":true,"search_summary":true,"open_only":true,"closed_only":true,"client_id":true,"client_ids":true,"site_id":true,"user_id":true,"agent_id":true,"agent":true,"team":true,"status_id":true,"status":true,"requesttype_id":true,"requesttype":true,"priority":true,"category_1":true,"category_2":true,"category_3":true,"category_4":true,"sla":true,"datesearch":true,"startdate":true,"enddate":true,"third_party_id":true,"third_party_id_string":true,"search_details":true,"search_id":true,"search_inventory_number":true,"search_oppcompanyname":true,"search_oppcontactname":true,"search_oppemailaddress":true,"search_release1":true,"search_release2":true,"search_release3":true,"search_releasenote":true,"search_reportedby":true,"search_supplier_reference":true,"search_user_name":true,"search_version":true,"include_custom_fields":true,"includeaccountmanager":true,"includeagent":true,"includeallopen":true,"includeappointmentid":true,"includeapproval":true,"includeassetkeyfield":true,"includeassettype":true,"includebreached":true,"includebudgettype":true,"includechildids":true,"includechildread":true,"includechildren":true,"includeclosed":true,"includecolumns":true,"includecompleted":true,"includecontract":true,"includecountryregion":true,"includefirstname":true,"includefirstresponse":true,"includefollowedonly":true,"includehold":true,"includeinactivetechs":true,"includeinactiveusers":true,"includeitilname":true,"includelastaction":true,"includelastincomingemail":true,"includelastname":true,"includelastnote":true,"includelocked":true,"includemailbox":true,"includemailid":true,"includemyuseronly":true,"includenextactivitydate":true,"includenextappointmenttype":true,"includeparentsubject":true,"includeprojects":true,"includeread":true,"includerelatedservices":true,"includerelease1":true,"includerelease2":true,"includerelease3":true,"includeservicecategory":true,"includeslaactiondate":true,"includeslatimer":true,"includestatus":true,"includesubmittedonly":true,"includesupplier":true,"includetickettype":true,"includetimetaken":true,"includetoplevel":true,"includeviewing":true,"includeworkflowstage":true,"includeworkflowstagenumber":true,"includuserdepartments":true,"inlcludeopenchildcount":true,"invlucebranch":true,"advanced_search":true,"alerttype":true,"asset_id":true,"awaitinginput":true,"billableonly":true,"billing_date":true,"billing_type":true,"billingcontractid":true,"calendar_enddate":true,"calendar_startdate":true,"cf_display_values_only":true,"checkmyticketsonly":true,"client_ref":true,"columns_id":true,"contract_id":true,"contract_period":true,"count":true,"debug":true,"default_columns":true,"deleted":true,"domain":true,"enddatetime":true,"excludeslacalcs":true,"excludethese":true,"excludetickettypeallowall":true,"extraportalfilter":true,"facebook_id":true,"fetchgrandchildren":true,"filetype_filter":true,"flagged":true,"followedandagents":true,"ignoremilestonerestriction":true,"ismilestone":true,"isorion":true,"isquicktimesearch":true,"isscom":true,"isteams":true,"iszapier":true,"itil_requesttype":true,"itil_requesttype_id":true,"kanbanviewontheagentapp":true,"kanbanviewontheportal":true,"lastupdatefromdate":true,"lastupdatetodate":true,"list_id":true,"milestone_id":true,"mine":true,"nochargeonly":true,"notime":true,"onlytime":true,"order2":true,"order3":true,"order4":true,"order5":true,"orderdesc2":true,"orderdesc3":true,"orderdesc4":true,"orderdesc5":true,"orion_type":true,"parent_id":true,"pending_review":true,"per_action":true,"prepayorcontractonly":true,"product":true,"products":true,"project_ids":true,"ready_for_invoicing":true,"related_id":true,"release_id":true,"requesttypegroup":true,"searchactions":true,"searchthisticketid":true,"service_id":true,"showonroadmap":true,"site":true,"sitepostcode":true,"sprint_for_tickettype_id":true,"sprints":true,"startandendset":true,"startdatetime":true,"submittedandagents":true,"supplier_id":true,"supplier_status":true,"team_name":true,"ticketarea_id":true,"ticketcontract_id":true,"ticketidonly":true,"ticketids":true,"ticketlinktype":true,"toplevel_id":true,"unlinked_only":true,"username":true,"utcoffset":true,"view_id":true,"withattachments":true},"fieldKinds":0},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"all_pages":true,"max_tickets":true,"concurrency":true,"changed_since":true,"names":true,"fields":true},"fieldKinds":2}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (all, found) => {
  if (all === null) return found;
  for (const one of found) all.push(one);
  return all;
};
const obj0 = new Map([["query_boolean","pageinate orderdesc open_only closed_only includeaccountmanager includeagent includeallopen includeappointmentid includeassetkeyfield includeassettype includebudgettype includechildids includechildread includecolumns includecompleted includecontract includecountryregion includefirstname includefirstresponse includeitilname includelastaction includelastincomingemail includelastname includelastnote includelocked includemailbox includemailid includenextactivitydate includenextappointmenttype includeparentsubject includerelatedservices includerelease1 includerelease2 includerelease3 includeservicecategory includeslaactiondate includeslatimer includestatus includesupplier includetickettype includetimetaken includetoplevel includeviewing includeworkflowstage includeworkflowstagenumber includuserdepartments inlcludeopenchildcount invlucebranch billableonly cf_display_values_only checkmyticketsonly debug default_columns deleted enddatetime excludeslacalcs excludetickettypeallowall fetchgrandchildren ignoremilestonerestriction ismilestone isorion isquicktimesearch isscom isteams iszapier kanbanviewontheagentapp kanbanviewontheportal mine nochargeonly notime onlytime orderdesc2 orderdesc3 orderdesc4 orderdesc5 pending_review per_action prepayorcontractonly ready_for_invoicing searchactions sitepostcode sprints startandendset startdatetime ticketidonly unlinked_only withattachments"],["integer","page_size page_no client_id site_id user_id agent_id status_id requesttype_id third_party_id asset_id billingcontractid columns_id contract_id contract_period count itil_requesttype_id list_id milestone_id orion_type parent_id related_id release_id searchthisticketid service_id site sprint_for_tickettype_id supplier_id ticketarea_id ticketcontract_id ticketlinktype toplevel_id view_id"],["query_text","order search search_summary datesearch startdate enddate third_party_id_string search_details search_id search_inventory_number search_oppcompanyname search_oppcontactname search_oppemailaddress search_release1 search_release2 search_release3 search_releasenote search_reportedby search_supplier_reference search_user_name search_version advanced_search alerttype awaitinginput billing_date billing_type calendar_enddate calendar_startdate client_ref domain extraportalfilter facebook_id filetype_filter order2 order3 order4 order5 team_name username"],["id_list","client_ids agent team status requesttype priority category_1 category_2 category_3 category_4 sla include_custom_fields excludethese flagged followedandagents itil_requesttype product products project_ids requesttypegroup showonroadmap submittedandagents supplier_status ticketids"],["state_list","includeapproval includebreached includechildren includeclosed includefollowedonly includehold includeinactivetechs includeinactiveusers includemyuseronly includeprojects includeread includesubmittedonly"],["date_or_boolean","lastupdatefromdate lastupdatetodate"],["number","utcoffset"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["query_boolean","all_pages"],["count","max_tickets"],["one_to_eight","concurrency"],["point_in_time","changed_since"],["names","names"],["fields","fields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema12 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const pattern0 = new RegExp("^(true|false)$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema12.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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

const schema13 = {"type":["integer","string","null"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};
const pattern1 = new RegExp("^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema13.type},message:"must be integer,string,null"};
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
validate13.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["string","number","null"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/query_text/type",keyword:"type",params:{type: schema14.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["array","string","integer","null"],"pattern":"^\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*\\s*$","minimum":-2147483648,"maximum":2147483647,"minItems":1,"items":{"kind":"listed_id"}};
const pattern2 = new RegExp("^\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*\\s*$", "u");
const schema16 = {"type":["integer","string"],"pattern":"^-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":-2147483648,"maximum":2147483647};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema16.type},message:"must be integer,string"};
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
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(Array.isArray(data))) && (typeof data !== "string")) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/id_list/type",keyword:"type",params:{type: schema15.type},message:"must be array,string,integer,null"};
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
const err1 = {instancePath,schemaPath:"#/$defs/id_list/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -2147483648 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/id_list/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
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
if(!pattern2.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/id_list/pattern",keyword:"pattern",params:{pattern: "^\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*\\s*$"},message:"must match pattern \""+"^\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*\\s*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/$defs/id_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate18(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func3(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
validate17.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["array","string","integer","boolean","null"],"pattern":"^\\s*(true|false|-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*)\\s*$","minimum":-2147483648,"maximum":2147483647,"minItems":1,"items":{"kind":"listed_id"}};
const pattern4 = new RegExp("^\\s*(true|false|-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*)\\s*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((((!(Array.isArray(data))) && (typeof data !== "string")) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/state_list/type",keyword:"type",params:{type: schema17.type},message:"must be array,string,integer,boolean,null"};
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
const err1 = {instancePath,schemaPath:"#/$defs/state_list/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < -2147483648 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/state_list/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
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
if(!pattern4.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/state_list/pattern",keyword:"pattern",params:{pattern: "^\\s*(true|false|-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*)\\s*$"},message:"must match pattern \""+"^\\s*(true|false|-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])(\\s*,\\s*-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7]))*)\\s*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/$defs/state_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate18(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func3(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["string","boolean","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/date_or_boolean/type",keyword:"type",params:{type: schema18.type},message:"must be string,boolean,null"};
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

const schema19 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern5 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema19.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
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
validate26.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":["integer","string","null"],"pattern":"^0*[1-9][0-9]{0,8}$","minimum":1,"maximum":2147483647};
const pattern6 = new RegExp("^0*[1-9][0-9]{0,8}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema20.type},message:"must be integer,string,null"};
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
const err1 = {instancePath,schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!pattern6.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/count/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["integer","string","null"],"pattern":"^[1-8]$","minimum":1,"maximum":8};
const pattern7 = new RegExp("^[1-8]$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/one_to_eight/type",keyword:"type",params:{type: schema21.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 8 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/$defs/one_to_eight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/$defs/one_to_eight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(!pattern7.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/one_to_eight/pattern",keyword:"pattern",params:{pattern: "^[1-8]$"},message:"must match pattern \""+"^[1-8]$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$"};
const pattern8 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/point_in_time/type",keyword:"type",params:{type: schema22.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/point_in_time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["object","null"],"additionalProperties":false,"properties":{"client":true,"site":true,"user_email":true,"status":true,"priority":true,"tickettype":true,"agent":true,"team":true},"fieldKinds":1};
const obj2 = new Map([["name_list","client status priority tickettype agent team"],["filled_text","site user_email"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const schema24 = {"type":["array","string","null"],"pattern":"\\S","minItems":1,"items":{"kind":"listed_name"}};
const pattern9 = new RegExp("\\S", "u");
const schema25 = {"type":"string","pattern":"\\S"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/listed_name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/listed_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/name_list/type",keyword:"type",params:{type: schema24.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/name_list/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/$defs/name_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!validate37(data[i0], {instancePath: instancePath+"/" + i0})){
vErrors = func3(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["string","null"],"pattern":"\\S"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema26.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "client") || (key0 === "site")) || (key0 === "user_email")) || (key0 === "status")) || (key0 === "priority")) || (key0 === "tickettype")) || (key0 === "agent")) || (key0 === "team"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const field0 in data){
const kind0 = obj2.get(field0);
if(kind0 === "name_list"){
if(!validate36(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(kind0 === "filled_text"){
if(!validate40(data[field0], {instancePath: instancePath+"" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters !== undefined){
let data0 = data.parameters;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema11.properties.parameters.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(func2.call(schema11.properties.parameters.properties, key0))){
const err1 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const field0 in data0){
const kind0 = obj0.get(field0);
if(kind0 === "query_boolean"){
if(!validate11(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind0 === "integer"){
if(!validate13(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(kind0 === "query_text"){
if(!validate15(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(kind0 === "id_list"){
if(!validate17(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(kind0 === "state_list"){
if(!validate21(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(kind0 === "date_or_boolean"){
if(!validate24(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(kind0 === "number"){
if(!validate26(data0[field0], {instancePath: instancePath+"/parameters" + "/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.options !== undefined){
let data1 = data.options;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema11.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((key1 === "all_pages") || (key1 === "max_tickets")) || (key1 === "concurrency")) || (key1 === "changed_since")) || (key1 === "names")) || (key1 === "fields"))){
const err3 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const field1 in data1){
const kind1 = obj1.get(field1);
if(kind1 === "query_boolean"){
if(!validate11(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(kind1 === "count"){
if(!validate29(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(kind1 === "one_to_eight"){
if(!validate31(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(kind1 === "point_in_time"){
if(!validate33(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(kind1 === "names"){
if(!validate35(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(kind1 === "fields"){
if(!validate43(data1[field1], {instancePath: instancePath+"/options" + "/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")})){
vErrors = func3(vErrors, validate43.errors);
errors = vErrors.length;
}
}
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
