// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","properties":{"parameters":{"type":["object","null"],"additionalProperties":false,"properties":{"pageinate":true,"page_size":true,"page_no":true,"order":true,"orderdesc":true,"search":true,"search_summary":true,"open_only":true,"closed_only":true,"client_id":true,"client_ids":true,"site_id":true,"user_id":true,"agent_id":true,"agent":true,"team":true,"status_id":true,"status":true,"requesttype_id":true,"requesttype":true,"priority":true,"category_1":true,"category_2":true,"category_3":true,"category_4":true,"sla":true,"datesearch":true,"startdate":true,"enddate":true,"third_party_id":true,"third_party_id_string":true,"search_details":true,"search_id":true,"search_inventory_number":true,"search_oppcompanyname":true,"search_oppcontactname":true,"search_oppemailaddress":true,"search_release1":true,"search_release2":true,"search_release3":true,"search_releasenote":true,"search_reportedby":true,"search_supplier_reference":true,"search_user_name":true,"search_version":true,"include_custom_fields":true,"includeaccountmanager":true,"includeagent":true,"includeallopen":true,"includeappointmentid":true,"includeapproval":true,"includeassetkeyfield":true,"includeassettype":true,"includebreached":true,"includebudgettype":true,"includechildids":true,"includechildread":true,"includechildren":true,"includeclosed":true,"includecolumns":true,"includecompleted":true,"includecontract":true,"includecountryregion":true,"includefirstname":true,"includefirstresponse":true,"includefollowedonly":true,"includehold":true,"includeinactivetechs":true,"includeinactiveusers":true,"includeitilname":true,"includelastaction":true,"includelastincomingemail":true,"includelastname":true,"includelastnote":true,"includelocked":true,"includemailbox":true,"includemailid":true,"includemyuseronly":true,"includenextactivitydate":true,"includenextappointmenttype":true,"includeparentsubject":true,"includeprojects":true,"includeread":true,"includerelatedservices":true,"includerelease1":true,"includerelease2":true,"includerelease3":true,"includeservicecategory":true,"includeslaactiondate":true,"includeslatimer":true,"includestatus":true,"includesubmittedonly":true,"includesupplier":true,"includetickettype":true,"includetimetaken":true,"includetoplevel":true,"includeviewing":true,"includeworkflowstage":true,"includeworkflowstagenumber":true,"includuserdepartments":true,"inlcludeopenchildcount":true,"invlucebranch":true,"advanced_search":true,"alerttype":true,"asset_id":true,"awaitinginput":true,"billableonly":true,"billing_date":true,"billing_type":true,"billingcontractid":true,"calendar_enddate":true,"calendar_startdate":true,"cf_display_values_only":true,"checkmyticketsonly":true,"client_ref":true,"columns_id":true,"contract_id":true,"contract_period":true,"count":true,"debug":true,"default_columns":true,"deleted":true,"domain":true,"enddatetime":true,"excludeslacalcs":true,"excludethese":true,"excludetickettypeallowall":true,"extraportalfilter":true,"facebook_id":true,"fetchgrandchildren":true,"filetype_filter":true,"flagged":true,"followedandagents":true,"ignoremilestonerestriction":true,"ismilestone":true,"isorion":true,"isquicktimesearch":true,"isscom":true,"isteams":true,"iszapier":true,"itil_requesttype":true,"itil_requesttype_id":true,"kanbanviewontheagentapp":true,"kanbanviewontheportal":true,"lastupdatefromdate":true,"lastupdatetodate":true,"list_id":true,"milestone_id":true,"mine":true,"nochargeonly":true,"notime":true,"onlytime":true,"order2":true,"order3":true,"order4":true,"order5":true,"orderdesc2":true,"orderdesc3":true,"orderdesc4":true,"orderdesc5":true,"orion_type":true,"parent_id":true,"pending_review":true,"per_action":true,"prepayorcontractonly":true,"product":true,"products":true,"project_ids":true,"ready_for_invoicing":true,"related_id":true,"release_id":true,"requesttypegroup":true,"searchactions":true,"searchthisticketid":true,"service_id":true,"showonroadmap":true,"site":true,"sitepostcode":true,"sprint_for_tickettype_id":true,"sprints":true,"startandendset":true,"startdatetime":true,"submittedandagents":true,"supplier_id":true,"supplier_status":true,"team_name":true,"ticketarea_id":true,"ticketcontract_id":true,"ticketidonly":true,"ticketids":true,"ticketlinktype":true,"toplevel_id":true,"unlinked_only":true,"username":true,"utcoffset":true,"view_id":true,"withattachments":true},"fieldKinds":0},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"all_pages":true,"max_tickets":true,"concurrency":true,"changed_since":true,"names":true,"fields":true},"fieldKinds":2}}};
const schema32 = {"kind":"query_boolean"};
const schema33 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema34 = {"kind":"integer"};
const schema35 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema36 = {"kind":"query_text"};
const schema37 = {"type":["string","number","null"]};
const schema38 = {"kind":"id_list"};
const schema39 = {"type":["array","string","integer","null"],"pattern":"^\\s*-?[0-9]+(\\s*,\\s*-?[0-9]+)*\\s*$","minItems":1,"items":{"kind":"listed_id"}};
const schema40 = {"type":["integer","string"],"pattern":"^-?[0-9]+$"};
const schema41 = {"kind":"state_list"};
const schema42 = {"type":["array","string","integer","boolean","null"],"pattern":"^\\s*(true|false|-?[0-9]+(\\s*,\\s*-?[0-9]+)*)\\s*$","minItems":1,"items":{"kind":"listed_id"}};
const schema44 = {"kind":"date_or_boolean"};
const schema45 = {"type":["string","boolean","null"]};
const schema46 = {"kind":"number"};
const schema47 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const schema48 = {"kind":"query_boolean"};
const schema50 = {"kind":"count"};
const schema51 = {"type":["integer","string","null"],"pattern":"^0*[1-9][0-9]{0,8}$","minimum":1};
const schema52 = {"kind":"one_to_eight"};
const schema53 = {"type":["integer","string","null"],"pattern":"^[1-8]$","minimum":1,"maximum":8};
const schema54 = {"kind":"point_in_time"};
const schema55 = {"type":["string","null"],"pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"};
const schema56 = {"type":["object","null"],"additionalProperties":false,"properties":{"client":true,"site":true,"user_email":true,"status":true,"priority":true,"tickettype":true,"agent":true,"team":true},"fieldKinds":1};
const schema57 = {"kind":"name_list"};
const schema58 = {"type":["array","string","null"],"pattern":"\\S","minItems":1,"items":{"kind":"listed_name"}};
const schema59 = {"type":"string","pattern":"\\S"};
const schema60 = {"kind":"filled_text"};
const schema61 = {"type":["string","null"],"pattern":"\\S"};
const schema62 = {"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}};
const func1 = Object.prototype.hasOwnProperty;
const obj0 = new Map([["query_boolean","pageinate orderdesc open_only closed_only includeaccountmanager includeagent includeallopen includeappointmentid includeassetkeyfield includeassettype includebudgettype includechildids includechildread includecolumns includecompleted includecontract includecountryregion includefirstname includefirstresponse includeitilname includelastaction includelastincomingemail includelastname includelastnote includelocked includemailbox includemailid includenextactivitydate includenextappointmenttype includeparentsubject includerelatedservices includerelease1 includerelease2 includerelease3 includeservicecategory includeslaactiondate includeslatimer includestatus includesupplier includetickettype includetimetaken includetoplevel includeviewing includeworkflowstage includeworkflowstagenumber includuserdepartments inlcludeopenchildcount invlucebranch billableonly cf_display_values_only checkmyticketsonly debug default_columns deleted enddatetime excludeslacalcs excludetickettypeallowall fetchgrandchildren ignoremilestonerestriction ismilestone isorion isquicktimesearch isscom isteams iszapier kanbanviewontheagentapp kanbanviewontheportal mine nochargeonly notime onlytime orderdesc2 orderdesc3 orderdesc4 orderdesc5 pending_review per_action prepayorcontractonly ready_for_invoicing searchactions sitepostcode sprints startandendset startdatetime ticketidonly unlinked_only withattachments"],["integer","page_size page_no client_id site_id user_id agent_id status_id requesttype_id third_party_id asset_id billingcontractid columns_id contract_id contract_period count itil_requesttype_id list_id milestone_id orion_type parent_id related_id release_id searchthisticketid service_id site sprint_for_tickettype_id supplier_id ticketarea_id ticketcontract_id ticketlinktype toplevel_id view_id"],["query_text","order search search_summary datesearch startdate enddate third_party_id_string search_details search_id search_inventory_number search_oppcompanyname search_oppcontactname search_oppemailaddress search_release1 search_release2 search_release3 search_releasenote search_reportedby search_supplier_reference search_user_name search_version advanced_search alerttype awaitinginput billing_date billing_type calendar_enddate calendar_startdate client_ref domain extraportalfilter facebook_id filetype_filter order2 order3 order4 order5 team_name username"],["id_list","client_ids agent team status requesttype priority category_1 category_2 category_3 category_4 sla include_custom_fields excludethese flagged followedandagents itil_requesttype product products project_ids requesttypegroup showonroadmap submittedandagents supplier_status ticketids"],["state_list","includeapproval includebreached includechildren includeclosed includefollowedonly includehold includeinactivetechs includeinactiveusers includemyuseronly includeprojects includeread includesubmittedonly"],["date_or_boolean","lastupdatefromdate lastupdatetodate"],["number","utcoffset"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj1 = new Map([["query_boolean","all_pages"],["count","max_tickets"],["one_to_eight","concurrency"],["point_in_time","changed_since"],["names","names"],["fields","fields"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const obj2 = new Map([["name_list","client status priority tickettype agent team"],["filled_text","site user_email"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
const pattern4 = new RegExp("^(true|false)$", "u");
const pattern5 = new RegExp("^-?[0-9]+$", "u");
const pattern6 = new RegExp("^\\s*-?[0-9]+(\\s*,\\s*-?[0-9]+)*\\s*$", "u");
const pattern8 = new RegExp("^\\s*(true|false|-?[0-9]+(\\s*,\\s*-?[0-9]+)*)\\s*$", "u");
const pattern10 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern12 = new RegExp("^0*[1-9][0-9]{0,8}$", "u");
const pattern13 = new RegExp("^[1-8]$", "u");
const pattern14 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$", "u");
const pattern15 = new RegExp("\\S", "u");

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
if(data.parameters !== undefined){
let data0 = data.parameters;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema31.properties.parameters.type},message:"must be object,null"};
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
if(!(func1.call(schema31.properties.parameters.properties, key0))){
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
let data1 = data0[field0];
if(((typeof data1 !== "boolean") && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema33.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(kind0 === "integer"){
let data2 = data0[field0];
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema35.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "query_text"){
let data3 = data0[field0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_text/type",keyword:"type",params:{type: schema37.type},message:"must be string,number,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(kind0 === "id_list"){
let data4 = data0[field0];
if((((!(Array.isArray(data4))) && (typeof data4 !== "string")) && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/id_list/type",keyword:"type",params:{type: schema39.type},message:"must be array,string,integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err8 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/id_list/pattern",keyword:"pattern",params:{pattern: "^\\s*-?[0-9]+(\\s*,\\s*-?[0-9]+)*\\s*$"},message:"must match pattern \""+"^\\s*-?[0-9]+(\\s*,\\s*-?[0-9]+)*\\s*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/id_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema40.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err11 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
if(kind0 === "state_list"){
let data6 = data0[field0];
if(((((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/state_list/type",keyword:"type",params:{type: schema42.type},message:"must be array,string,integer,boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err13 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/state_list/pattern",keyword:"pattern",params:{pattern: "^\\s*(true|false|-?[0-9]+(\\s*,\\s*-?[0-9]+)*)\\s*$"},message:"must match pattern \""+"^\\s*(true|false|-?[0-9]+(\\s*,\\s*-?[0-9]+)*)\\s*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/state_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
const err15 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/listed_id/type",keyword:"type",params:{type: schema40.type},message:"must be integer,string"};
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
const err16 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/listed_id/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
}
}
if(kind0 === "date_or_boolean"){
let data8 = data0[field0];
if(((typeof data8 !== "string") && (typeof data8 !== "boolean")) && (data8 !== null)){
const err17 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/date_or_boolean/type",keyword:"type",params:{type: schema45.type},message:"must be string,boolean,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(kind0 === "number"){
let data9 = data0[field0];
if(((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema47.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err19 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
}
if(data.options !== undefined){
let data10 = data.options;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err20 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema31.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((((((key1 === "all_pages") || (key1 === "max_tickets")) || (key1 === "concurrency")) || (key1 === "changed_since")) || (key1 === "names")) || (key1 === "fields"))){
const err21 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const field1 in data10){
const kind1 = obj1.get(field1);
if(kind1 === "query_boolean"){
let data11 = data10[field1];
if(((typeof data11 !== "boolean") && (typeof data11 !== "string")) && (data11 !== null)){
const err22 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema33.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(kind1 === "count"){
let data12 = data10[field1];
if(((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (typeof data12 !== "string")) && (data12 !== null)){
const err24 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema51.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
const err26 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}$"+"\""};
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
if(kind1 === "one_to_eight"){
let data13 = data10[field1];
if(((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")) && (data13 !== null)){
const err27 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_eight/type",keyword:"type",params:{type: schema53.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 8 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_eight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_eight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err30 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/one_to_eight/pattern",keyword:"pattern",params:{pattern: "^[1-8]$"},message:"must match pattern \""+"^[1-8]$"+"\""};
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
if(kind1 === "point_in_time"){
let data14 = data10[field1];
if((typeof data14 !== "string") && (data14 !== null)){
const err31 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/point_in_time/type",keyword:"type",params:{type: schema55.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern14.test(data14)){
const err32 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/point_in_time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?$"+"\""};
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
if(kind1 === "names"){
let data15 = data10[field1];
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err33 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/names/type",keyword:"type",params:{type: schema56.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!((((((((key2 === "client") || (key2 === "site")) || (key2 === "user_email")) || (key2 === "status")) || (key2 === "priority")) || (key2 === "tickettype")) || (key2 === "agent")) || (key2 === "team"))){
const err34 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const field2 in data15){
const kind2 = obj2.get(field2);
if(kind2 === "name_list"){
let data16 = data15[field2];
if(((!(Array.isArray(data16))) && (typeof data16 !== "string")) && (data16 !== null)){
const err35 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name_list/type",keyword:"type",params:{type: schema58.type},message:"must be array,string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
const err36 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name_list/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err37 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/name_list/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(!pattern15.test(data17)){
const err38 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/listed_name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/listed_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(kind2 === "filled_text"){
let data18 = data15[field2];
if((typeof data18 !== "string") && (data18 !== null)){
const err40 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/filled_text/type",keyword:"type",params:{type: schema61.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
const err41 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + field2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/filled_text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
}
}
}
if(kind1 === "fields"){
let data19 = data10[field1];
if((!(Array.isArray(data19))) && (data19 !== null)){
const err42 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/fields/type",keyword:"type",params:{type: schema62.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data19)){
if(data19.length < 1){
const err43 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/fieldKinds/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(data20.length < 1){
const err44 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/options/fieldKinds/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/options/" + field1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/options/fieldKinds/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"parameters":true,"options":true},"dynamicProps":false,"dynamicItems":false};
