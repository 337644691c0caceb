// Written by "npm run sync" from schemas/. Do not edit.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"type":"object","required":["path_parameters"],"properties":{"path_parameters":{"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"kind":"ticket_id"}}},"parameters":{"type":["object","null"],"additionalProperties":false,"properties":{"includedetails":true,"includelastaction":true,"ticketidonly":true,"include_auditing":true,"includeagent":true,"includechildids":true,"includelastappointment":true,"includelinkedobjects":true,"includenextappointment":true,"includeparentchangeinfo":true,"includeparentsubject":true,"includeseenby":true,"amailentryid":true,"assignedto":true,"consignablelines":true,"debug":true,"dodatabaselookup":true,"email":true,"is_portal":true,"isdetailscreen":true,"ishalolink":true,"ispreview":true,"isteams":true,"nocache":true,"subject":true,"utcoffset":true},"fieldKinds":0},"options":{"type":["object","null"],"additionalProperties":false,"properties":{"notes":{"kind":"query_boolean"},"attachments":{"kind":"query_boolean"},"fields":{"type":["array","null"],"minItems":1,"items":{"type":"string","minLength":1}}}}}};
const schema32 = {"type":["integer","string"],"pattern":"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$","minimum":1,"maximum":2147483647};
const schema33 = {"kind":"query_boolean"};
const schema34 = {"type":["boolean","string","null"],"pattern":"^(true|false)$"};
const schema35 = {"kind":"query_text"};
const schema36 = {"type":["string","number","null"]};
const schema37 = {"kind":"integer"};
const schema38 = {"type":["integer","string","null"],"pattern":"^-?[0-9]+$"};
const schema39 = {"kind":"number"};
const schema40 = {"type":["number","string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?$"};
const pattern4 = new RegExp("^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$", "u");
const pattern5 = new RegExp("^(true|false)$", "u");
const pattern6 = new RegExp("^-?[0-9]+$", "u");
const pattern7 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const func1 = Object.prototype.hasOwnProperty;
const obj0 = new Map([["query_boolean","includedetails includelastaction ticketidonly include_auditing includeagent includechildids includelastappointment includelinkedobjects includenextappointment includeparentchangeinfo includeparentsubject includeseenby consignablelines debug dodatabaselookup is_portal isdetailscreen ishalolink ispreview isteams nocache"],["query_text","amailentryid email subject"],["integer","assignedto"],["number","utcoffset"]].flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));

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
if(data.path_parameters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path_parameters"},message:"must have required property '"+"path_parameters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path_parameters !== undefined){
let data0 = data.path_parameters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err1 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(key0 === "id")){
const err2 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/path_parameters/id",schemaPath:"#/$defs/ticket_id/type",keyword:"type",params:{type: schema32.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/path_parameters/id",schemaPath:"#/$defs/ticket_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/path_parameters/id",schemaPath:"#/$defs/ticket_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/path_parameters/id",schemaPath:"#/$defs/ticket_id/pattern",keyword:"pattern",params:{pattern: "^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"},message:"must match pattern \""+"^0*([1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])$"+"\""};
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
}
else {
const err7 = {instancePath:instancePath+"/path_parameters",schemaPath:"#/properties/path_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.parameters !== undefined){
let data2 = data.parameters;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema31.properties.parameters.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func1.call(schema31.properties.parameters.properties, key1))){
const err9 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const field0 in data2){
const kind0 = obj0.get(field0);
if(kind0 === "query_boolean"){
let data3 = data2[field0];
if(((typeof data3 !== "boolean") && (typeof data3 !== "string")) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema34.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(kind0 === "query_text"){
let data4 = data2[field0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/query_text/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,null"};
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
let data5 = data2[field0];
if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/type",keyword:"type",params:{type: schema38.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err14 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/integer/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\""};
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
if(kind0 === "number"){
let data6 = data2[field0];
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err15 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/type",keyword:"type",params:{type: schema40.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err16 = {instancePath:instancePath+"/parameters/" + field0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/number/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
}
if(data.options !== undefined){
let data7 = data.options;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err17 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema31.properties.options.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "notes") || (key2 === "attachments")) || (key2 === "fields"))){
const err18 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.notes !== undefined){
let data8 = data7.notes;
if(((typeof data8 !== "boolean") && (typeof data8 !== "string")) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/options/notes",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema34.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err20 = {instancePath:instancePath+"/options/notes",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(data7.attachments !== undefined){
let data9 = data7.attachments;
if(((typeof data9 !== "boolean") && (typeof data9 !== "string")) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/options/attachments",schemaPath:"#/$defs/query_boolean/type",keyword:"type",params:{type: schema34.type},message:"must be boolean,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err22 = {instancePath:instancePath+"/options/attachments",schemaPath:"#/$defs/query_boolean/pattern",keyword:"pattern",params:{pattern: "^(true|false)$"},message:"must match pattern \""+"^(true|false)$"+"\""};
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
if(data7.fields !== undefined){
let data10 = data7.fields;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err23 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/type",keyword:"type",params:{type: schema31.properties.options.properties.fields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err24 = {instancePath:instancePath+"/options/fields",schemaPath:"#/properties/options/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/options/fields/" + i0,schemaPath:"#/properties/options/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/options/fields/" + i0,schemaPath:"#/properties/options/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"path_parameters":true,"parameters":true,"options":true},"dynamicProps":false,"dynamicItems":false};
